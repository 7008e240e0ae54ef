import type { Mark } from '../../shared/coding/desk-items.ts';
import { mapStretch, type TextEdit } from '../../shared/coding/map-stretch.ts';
import { liveSuccessor } from '../../shared/coding/theme-lineage.ts';
import type { Evidence } from '../../shared/contract/evidence.ts';
import { findQuotation, type Quotation, quotationAt } from '../../shared/evidence/quotation.ts';
import { selectorOf } from '../../shared/evidence/selectors.ts';
import type { NarrativePart } from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { wholeCodebook } from './codebooks.ts';
import { editsOf } from './text-edits.ts';

/** Keeps the words under a mark, apart from the log. */
export function keepQuotation(review: WritableReview, caseId: number, markId: string, { exact, prefix, suffix }: Quotation): void {
  const sql = 'INSERT OR REPLACE INTO quotation (mark_id, case_id, exact, prefix, suffix) VALUES (?, ?, ?, ?, ?)';
  review.run(sql, markId, caseId, exact, prefix, suffix);
}

/** Where each mark stands in the narrative as it is now, in the order of the text; those that are lost come last. */
export function evidenceOf(
  review: ReadableReview,
  found: { readonly id: number; readonly narrative: readonly NarrativePart[] },
  marks: readonly Mark[],
): Evidence[] {
  if (marks.length === 0) return [];
  const codebook = wholeCodebook(review);
  const edits = editsOf(review, found.id);
  const hashes = new Map(found.narrative.map((part) => [part, sha256Hex(part.text)]));
  const order = (part: string) => found.narrative.findIndex(({ column }) => column === part);
  return marks
    .map((mark): Evidence => {
      const theme = liveSuccessor(mark.theme, codebook)?.id ?? mark.theme;
      const kept = quotationOf(review, mark.id);
      const place = placeOf(mark, found.narrative, hashes, edits, kept);
      if (!place) return { ...stood(mark, theme), state: 'lost', selector: selectorOf(mark.start, mark.end, kept) };
      const { part, start, end, state } = place;
      const selector = selectorOf(start, end, quotationAt(part.text, start, end));
      return { ...stood(mark, theme), part: part.column, start, end, state, selector };
    })
    .sort(
      (a, b) =>
        Number(a.state === 'lost') - Number(b.state === 'lost') || order(a.part) - order(b.part) || a.start - b.start || a.end - b.end,
    );
}

function stood({ id, part, start, end }: Mark, theme: string): Omit<Evidence, 'state' | 'selector'> {
  return { id, theme, part, start, end };
}

interface Place {
  readonly part: NarrativePart;
  readonly start: number;
  readonly end: number;
  readonly state: 'found' | 'moved';
}

/** By position where the text is the one that was marked or every change since is on record; else by the words. */
function placeOf(
  mark: Mark,
  narrative: readonly NarrativePart[],
  hashes: ReadonlyMap<NarrativePart, string>,
  edits: readonly TextEdit[],
  quotation: Quotation,
): Place | null {
  const own = narrative.find(({ column }) => column === mark.part);
  const mapped = mapStretch(mark, edits, 'cover');
  if (own && mapped && hashes.get(own) === mapped.text) return { part: own, start: mapped.start, end: mapped.end, state: 'found' };
  const others = narrative.filter((part) => part !== own);
  for (const part of own ? [own, ...others] : others) {
    const again = findQuotation(part.text, quotation, mark.start);
    if (again) return { part, ...again, state: 'moved' };
  }
  return null;
}

function quotationOf(review: ReadableReview, markId: string): Quotation {
  const row = review.one<Quotation>('SELECT exact, prefix, suffix FROM quotation WHERE mark_id = ?', markId);
  return row ?? { exact: '', prefix: '', suffix: '' };
}
