import { profileColumn } from '../../../db/screen/column-profile.ts';
import { screenCell } from '../../../db/screen/screen-cell.ts';
import type { CaseFieldId } from '../../../shared/vocabulary/case-fields.ts';

const narrative = profileColumn('Summary', 'narrative');

/** What the fast look finds in a narrative, as `kind: words`. */
export function finds(text: string): string[] {
  return screenCell(text, narrative).spans.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

/** What it finds in a cell under a heading. */
export function findsUnder(heading: string, text: string, field: CaseFieldId | null = null): string[] {
  return screenCell(text, profileColumn(heading, field)).spans.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
