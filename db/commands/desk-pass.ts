import { type Changes, type Coding, passedItem, statusItem } from '../../shared/coding/coding.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { caseIdOf } from '../store/cases.ts';
import { addRevision, codingOf, reviewerId } from '../store/codings.ts';
import { chosenDraw } from '../store/draws.ts';
import { isAssigned, isSharedOut, passedBy } from '../store/passings.ts';
import type { Handler, Occasion } from './handler.ts';

export interface OwnCase {
  readonly reviewer: string;
  readonly caseRef: string;
}

/** Takes a case off a desk. Why is nobody's business, and so it is asked and kept nowhere. */
export const passOn: Handler<'desk.pass-on'> = (input, review, occasion) =>
  withCase(review, input, (caseId, coding) =>
    ok(coding.passed === null ? revised(review, input, caseId, { [passedItem]: 'passed-on' }, occasion) : unchanged(coding, occasion)),
  );

/**
 * Takes a case off a desk for good: share-outs to come leave it to others. A coding that was complete counts no longer, in the same
 * revision, so that one undo brings both back.
 */
export const declareInterest: Handler<'desk.declare-interest'> = (input, review, occasion) =>
  withCase(review, input, (caseId, coding) => {
    if (coding.passed === 'interest') return ok(unchanged(coding, occasion));
    const changes = { [passedItem]: 'interest', ...(coding.status === 'complete' ? { [statusItem]: 'open' } : {}) };
    const saved = revised(review, input, caseId, changes, occasion);
    recordInterest(review, input, coding, saved);
    return ok(saved);
  });

export const takeBack: Handler<'desk.take-back'> = (input, review, occasion) =>
  withCase(review, input, (caseId, coding) => {
    const { reviewer, caseRef } = input;
    if (coding.passed === null) return fail('not-passed', texts.care.errors.notPassed(caseRef), { field: 'caseRef' });
    if (wasHandedOver(review, caseId, reviewer)) return fail('handed-over', texts.care.errors.handedOver(caseRef), { field: 'caseRef' });
    const saved = revised(review, input, caseId, { [passedItem]: null }, occasion);
    recordInterest(review, input, coding, saved);
    return ok(saved);
  });

export const listPassed: Handler<'desk.passed'> = ({ reviewer }, review) =>
  ok(passedBy(review, reviewer).map(({ caseRef, passed }) => ({ caseRef, passed })));

/** Puts an interest that an act has declared or withdrawn on the record. */
export function recordInterest(
  review: WritableReview,
  { reviewer, caseRef }: OwnCase,
  before: Coding,
  { coding, savedAt }: { readonly coding: Coding; readonly savedAt: string },
): void {
  const had = before.passed === 'interest';
  const has = coding.passed === 'interest';
  if (had !== has) appendAudit(review, reviewer, has ? 'interest-declared' : 'interest-withdrawn', savedAt, { case: caseRef });
}

/** Where cases were shared out, one that is no longer this reviewer's is somebody else's now. */
export function wasHandedOver(review: ReadableReview, caseId: number, reviewer: string): boolean {
  const draw = chosenDraw(review, null);
  if (!draw.ok || !isSharedOut(review, draw.value.id)) return false;
  const isDrawn = review.one('SELECT 1 FROM draw_case WHERE draw_id = ? AND case_id = ?', draw.value.id, caseId) !== undefined;
  const hasAny = review.one(
    'SELECT 1 FROM assignment JOIN reviewer ON reviewer.id = reviewer_id WHERE draw_id = ? AND name = ? LIMIT 1',
    draw.value.id,
    reviewer,
  );
  return isDrawn && hasAny !== undefined && !isAssigned(review, draw.value.id, caseId, reviewer);
}

function withCase<T>(
  review: ReadableReview,
  { reviewer, caseRef }: OwnCase,
  act: (caseId: number, coding: Coding) => Result<T>,
): Result<T> {
  const caseId = caseIdOf(review, caseRef);
  if (caseId === undefined) return fail('unknown-case', texts.errors.codingUnknownCase(caseRef), { field: 'caseRef' });
  return act(caseId, codingOf(review, reviewer, caseId));
}

function revised(review: WritableReview, { reviewer }: OwnCase, caseId: number, changes: Changes, occasion: Occasion) {
  const at = occasion.now();
  return { coding: addRevision(review, reviewerId(review, reviewer), caseId, changes, at), savedAt: at };
}

function unchanged(coding: Coding, occasion: Occasion) {
  return { coding, savedAt: occasion.now() };
}
