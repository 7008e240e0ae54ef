import type { CodebookFile } from './codebook.ts';

/** Offences that are against a child by their very code, each with what the code says of the age (vocabulary/home-office.ts). */
const under16 = ['19D', '19G'];
const under13 = ['19E', '19H'];

const oneOf = (codes: readonly string[]): string => `offenceCode in (${codes.map((code) => `'${code}'`).join(', ')})`;

/** Where the facts of a case and its themes do not go together. Each is a question to the reviewer, who may well be right. */
export const defaultChecks: NonNullable<CodebookFile['checks']> = [
  {
    id: 'age-under-16',
    when: "victimAge < 16 and not has('underage')",
    says: 'The extract gives an age under 16, and Underage is not marked.',
  },
  {
    id: 'age-16-or-over',
    // An adult who reports childhood abuse is marked both: the age in the extract is then that of today.
    when: "victimAge >= 16 and has('underage') and not has('non-recent')",
    says: 'The extract gives an age of 16 or over, and Underage is marked without Non-recent.',
  },
  {
    id: 'code-under-16',
    when: `${oneOf(under16)} and not has('underage')`,
    says: 'The offence code is for a child under 16, and Underage is not marked.',
  },
  {
    id: 'code-under-13',
    when: `${oneOf(under13)} and not has('underage')`,
    says: 'The offence code is for a child under 13, and Underage is not marked.',
  },
  {
    id: 'domestic-flag',
    when: "domesticFlag = true and not has('domestic')",
    says: 'The extract flags the case as domestic, and Domestic is not marked.',
  },
  {
    id: 'no-domestic-flag',
    when: "domesticFlag = false and has('domestic')",
    says: 'The extract does not flag the case as domestic, and Domestic is marked.',
  },
];
