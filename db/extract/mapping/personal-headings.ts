import type { IdentityKind } from '../../../shared/vocabulary/identity-kinds.ts';
import { profileColumn } from '../../screen/column-profile.ts';
import type { Suggestion } from './suggest-mapping.ts';

/** Kinds that a heading can announce and that an anonymised extract has no use for. A reference may be what ties two extracts together. */
const personal: ReadonlySet<IdentityKind> = new Set([
  'name',
  'date-of-birth',
  'address',
  'postcode',
  'phone',
  'email',
  'nhs-number',
  'national-insurance',
  'vehicle-registration',
]);

/** A heading that is a role alone: under that of an officer stands who it was, under “Victim” as often what she is to the case. */
const officer = /\b(?:oic|sio|officer|investigator|supervisor|sergeant|inspector|constable|detective|reviewer)\b/i;

/** Headings of columns that are best left out at the door, because they say that they name people. None that is a field of a case. */
export function personalHeadings(headings: readonly string[], suggestions: readonly Suggestion[]): string[] {
  return headings.filter((heading, column) => {
    if ((suggestions[column]?.field ?? null) !== null) return false;
    const { holds, isRole } = profileColumn(heading, null);
    return holds !== null && personal.has(holds) && (!isRole || officer.test(heading.replace(/[_-]/g, ' ')));
  });
}
