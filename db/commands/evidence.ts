import { randomUUID } from 'node:crypto';
import { type Changes, type Coding, markFamily } from '../../shared/coding/coding.ts';
import { withExclusion } from '../../shared/coding/exclusion.ts';
import type { Evidence } from '../../shared/contract/evidence.ts';
import { countCodePoints, sliceCodePoints } from '../../shared/evidence/code-points.ts';
import { quotationAt } from '../../shared/evidence/quotation.ts';
import { joined, trimmed } from '../../shared/evidence/widen.ts';
import { nearest } from '../../shared/nearest.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { NarrativePart } from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { caseRefsCodedBy, readCase, type StoredCase } from '../store/cases.ts';
import { currentCodebook } from '../store/codebooks.ts';
import { addRevision, codingOf, reviewerId } from '../store/codings.ts';
import { evidenceOf, keepQuotation } from '../store/evidence.ts';
import type { Handler } from './handler.ts';

/** Marks words as evidence and their theme as present, in one revision, so that one undo takes both back. */
export const markEvidence: Handler<'evidence.mark'> = (input, review, occasion) => {
  const codebook = currentCodebook(review);
  const found = readCase(review, input.caseRef);
  if (!found) return unknownCase(input.caseRef);
  const themes = codebook.themes.map(({ id }) => id);
  if (!themes.includes(input.theme))
    return fail('coding-unknown-item', texts.errors.codingUnknownItem(input.theme, nearest(input.theme, themes)), { field: 'theme' });
  const part = partOf(found, input.part);
  if (!part.ok) return part;
  const { column, text } = part.value;
  const end = Math.min(input.end, countCodePoints(text));
  const span = input.start < end ? trimmed({ start: input.start, end }, sliceCodePoints(text, input.start, end)) : null;
  if (!span) return fail('evidence-empty', texts.errors.evidenceEmpty(), { field: 'start' });

  const before = codingOf(review, input.reviewer, found.id);
  const there = evidenceOf(review, found, before.marks).filter(
    (mark) => mark.theme === input.theme && mark.part === column && mark.state !== 'lost',
  );
  const { removed, added } = joined(span, there);
  const changes: Record<string, string | null> = Object.fromEntries(removed.map(({ id }) => [markFamily + id, null]));
  if (added) {
    const id = randomUUID();
    changes[markFamily + id] = JSON.stringify({ theme: input.theme, part: column, ...added, text: sha256Hex(text) });
    keepQuotation(review, found.id, id, quotationAt(text, added.start, added.end));
  }
  const present: Changes = added && before.values[input.theme] !== 'present' ? { [input.theme]: 'present' } : {};
  const at = occasion.now();
  const all = { ...changes, ...withExclusion(present, before, codebook) };
  const coding = addRevision(review, reviewerId(review, input.reviewer), found.id, all, at);
  const did = !added ? 'taken-back' : removed.length > 0 ? 'joined' : 'marked';
  return ok({ ...shown(review, found, coding), savedAt: at, did });
};

export const removeEvidence: Handler<'evidence.remove'> = (input, review, occasion) => {
  const found = readCase(review, input.caseRef);
  if (!found) return unknownCase(input.caseRef);
  const before = codingOf(review, input.reviewer, found.id);
  if (!before.marks.some(({ id }) => id === input.id)) return fail('evidence-unknown', texts.errors.evidenceUnknown(), { field: 'id' });
  const at = occasion.now();
  const coding = addRevision(review, reviewerId(review, input.reviewer), found.id, { [markFamily + input.id]: null }, at);
  return ok({ ...shown(review, found, coding), savedAt: at });
};

export const listEvidence: Handler<'evidence.list'> = ({ reviewer, caseRef }, review) => {
  if (caseRef !== null && !readCase(review, caseRef)) return unknownCase(caseRef);
  const refs = caseRef === null ? caseRefsCodedBy(review, reviewer) : [caseRef];
  return ok(
    refs.flatMap((ref) => {
      const found = readCase(review, ref);
      return found ? evidenceOf(review, found, codingOf(review, reviewer, found.id).marks).map((mark) => ({ caseRef: ref, ...mark })) : [];
    }),
  );
};

/** A coding with its marks where they stand in the text now. */
export function shown(review: ReadableReview, found: StoredCase, coding: Coding): { coding: Coding; evidence: Evidence[] } {
  return { coding, evidence: evidenceOf(review, found, coding.marks) };
}

function partOf({ caseRef, narrative }: StoredCase, heading: string | null): Result<NarrativePart> {
  const headings = narrative.map(({ column }) => column);
  const [only] = narrative;
  const part = heading === null && narrative.length === 1 ? only : narrative.find(({ column }) => column === heading);
  if (part) return ok(part);
  return fail('evidence-part', texts.errors.evidencePart(caseRef, headings), { field: 'part' });
}

function unknownCase(caseRef: string) {
  return fail('unknown-case', texts.errors.codingUnknownCase(caseRef), { field: 'caseRef' });
}
