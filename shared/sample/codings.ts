import { agreedCodes, type CodeId, type Codes, QUESTIONS, resolutionValue, THEMES } from './codes.ts';
import { printCsv } from './csv.ts';
import { chooseDisputed, type Disputed } from './disagreements.ts';
import type { Random } from './random.ts';
import type { SampleCase } from './sample-case.ts';

export interface ReviewerFile {
  readonly reviewer: string;
  readonly file: string;
}

export interface Decision {
  readonly case: string;
  readonly id: string;
  readonly value: string;
  readonly by: string;
  readonly reason: string;
}

const REVIEWERS = ['Reviewer A', 'Reviewer B', 'Reviewer C'] as const;
type Reviewer = (typeof REVIEWERS)[number];

const DOUBLE_CODED = 40;
/** Pairs in turn, so that each reviewer shares about as many cases with each of the others. */
const PAIRS: readonly (readonly [Reviewer, Reviewer])[] = [
  ['Reviewer B', 'Reviewer C'],
  ['Reviewer A', 'Reviewer B'],
  ['Reviewer A', 'Reviewer C'],
];
const COLUMNS: readonly CodeId[] = [...THEMES, ...QUESTIONS];

interface Coded {
  readonly facts: SampleCase;
  readonly codes: Codes;
}

/** What three reviewers coded, and what the chair decided where two of them differed. */
export function makeCodings(drawn: readonly SampleCase[], random: Random): { codings: ReviewerFile[]; resolutions: Decision[] } {
  const disputed = chooseDisputed(drawn, random);
  const others = random.shuffle(drawn.filter((facts) => !disputed.some((dispute) => dispute.facts === facts)));
  const agreedTwice = others.slice(0, DOUBLE_CODED - disputed.length).map((facts): Disputed => ({ facts, dissents: [] }));
  const coded: Record<Reviewer, Coded[]> = { 'Reviewer A': [], 'Reviewer B': [], 'Reviewer C': [] };

  for (const [place, { facts, dissents }] of [...disputed, ...agreedTwice].entries()) {
    const [first, second] = random.shuffle(PAIRS[place % PAIRS.length] ?? []);
    if (!first || !second) throw new Error('A pair of reviewers has two.');
    const codes = agreedCodes(facts);
    coded[first].push({ facts, codes });
    // Remarks are each reviewer's own; the second reader had nothing to add.
    coded[second].push({ facts, codes: { ...codes, ...Object.fromEntries(dissents.map(({ id, code }) => [id, code])), observation: '' } });
  }
  for (const [place, facts] of others.slice(agreedTwice.length).entries()) {
    coded[REVIEWERS[place % REVIEWERS.length] ?? 'Reviewer A'].push({ facts, codes: agreedCodes(facts) });
  }
  return {
    codings: REVIEWERS.map((reviewer) => ({ reviewer, file: printCodings(coded[reviewer]) })),
    resolutions: disputed.flatMap(decide),
  };
}

function decide({ facts, dissents }: Disputed): Decision[] {
  const codes = agreedCodes(facts);
  return dissents.map(({ id, reason }) => ({ case: facts.ref, id, value: resolutionValue(id, codes[id]), by: 'Chair', reason }));
}

/** "Codings in a spreadsheet", in order of reference. */
function printCodings(coded: readonly Coded[]): string {
  const sorted = coded.toSorted((a, b) => (a.facts.ref < b.facts.ref ? -1 : 1));
  const rows = sorted.map(({ facts, codes }) => [facts.ref, ...COLUMNS.map((id) => codes[id]), note(facts)]);
  return printCsv([['case_ref', ...COLUMNS, 'note'], ...rows]);
}

/** What a reviewer jots down for the secretariat: a gap in the extract, met while coding. */
function note({ people, profile, dates }: SampleCase): string {
  if (dates.offence === null && !people.childhood) return 'No offence date in the extract.';
  if (people.age === null) return 'No age in the extract; coded from the text.';
  return profile.domestic && !people.domesticFlag ? 'The domestic flag is N; coded from the text.' : '';
}
