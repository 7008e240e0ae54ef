import { countCodePoints, unitAt } from '../../shared/evidence/code-points.ts';
import type { IdentityKind } from '../../shared/vocabulary/identity-kinds.ts';
import type { WritableReview } from '../review-file/review.ts';
import { redact } from '../screen/redact.ts';
import { sha256Hex } from '../sha256.ts';
import { rebuildQuotations } from '../store/quotations.ts';
import { addTextEdit, narrativeOf, replaceNarrative } from '../store/text-edits.ts';
import type { FoundInCase } from './find-everywhere.ts';

export interface RedactionTerms {
  readonly kind: IdentityKind;
  readonly by: string;
  readonly at: string;
  /** The words wherever they stand in a column beside the narrative. */
  readonly pattern: RegExp;
}

/** Replaces what was found in one case, and all that quoted it. What is kept of it are places and hashes, never the words. */
export function redactCase(review: WritableReview, found: FoundInCase, terms: RedactionTerms): void {
  const { caseId } = found;
  const { kind, by, at } = terms;
  const narrative = narrativeOf(review, caseId);
  const texts = new Map(narrative.map(({ column, text }) => [column, text]));
  // From the end, so that the places before it stay true.
  for (const { part, start, end } of [...found.parts].sort((a, b) => b.start - a.start)) {
    const text = texts.get(part) ?? '';
    const redacted = redact(text, [{ kind, start: unitAt(text, start), end: unitAt(text, end) }]);
    const length = countCodePoints(redacted) - countCodePoints(text) + (end - start);
    addTextEdit(review, caseId, { part, before: sha256Hex(text), after: sha256Hex(redacted), start, end, length }, by, at);
    texts.set(part, redacted);
  }
  if (found.parts.length > 0) {
    const changed = narrative.map(({ column, text }) => ({ column, text: texts.get(column) ?? text }));
    replaceNarrative(review, caseId, changed);
    rebuildQuotations(review, caseId);
  }
  redactBeside(review, found, terms);
}

function redactBeside(review: WritableReview, { caseId, columns, extras }: FoundInCase, { kind, pattern }: RedactionTerms): void {
  const replaced = (text: string): string => text.replace(pattern, `[${kind}]`);
  for (const column of columns) {
    const value = review.one<{ value: string }>(`SELECT ${column} AS value FROM case_record WHERE id = ?`, caseId)?.value ?? '';
    review.run(`UPDATE case_record SET ${column} = ? WHERE id = ?`, replaced(value), caseId);
  }
  if (extras.length === 0) return;
  const row = review.one<{ extra: string }>('SELECT extra FROM case_record WHERE id = ?', caseId);
  const extra = JSON.parse(row?.extra ?? '{}') as Record<string, string>;
  for (const name of extras) extra[name] = replaced(extra[name] ?? '');
  review.run('UPDATE case_record SET extra = ? WHERE id = ?', JSON.stringify(extra), caseId);
}
