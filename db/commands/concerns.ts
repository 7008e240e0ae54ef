import type { ConcernLine } from '../../shared/contract/report-commands.ts';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { addAnswer, answersByItem, concernItem, concernsEver, concernsNow } from '../store/desk-notes.ts';
import type { Handler } from './handler.ts';

const order: readonly ConcernLine['state'][] = ['open', 'answered', 'withdrawn'];

/** Safeguarding notes: those nobody has answered first, and at the end those that were taken back. */
export function concernLines(review: ReadableReview): ConcernLine[] {
  const answers = answersByItem(review);
  const standing = new Set(concernsNow(review).map(({ concern }) => concern.id));
  const lines = concernsEver(review).map(({ caseRef, reviewer, concern }): ConcernLine => {
    const said = (answers.get(concernItem(concern.id)) ?? []).map(({ reason, by, at }) => ({ what: reason, by, at }));
    const state = !standing.has(concern.id) ? 'withdrawn' : said.length > 0 ? 'answered' : 'open';
    return { concern: concern.id, caseRef, reviewer, about: concern.about, at: concern.at, state, answers: said };
  });
  return lines.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

export const listConcerns: Handler<'concern.list'> = (_input, review) => ok(concernLines(review));

/** What was done; there may be more to say later. The trail has that somebody answered, not what. */
export const answerConcern: Handler<'concern.answer'> = ({ concern, by, what }, review, occasion) => {
  const left = concernsEver(review).find((each) => each.concern.id === concern);
  if (!left) return fail('unknown-concern', texts.deskReports.errors.unknownConcern(concern), { field: 'concern' });
  const at = occasion.now();
  addAnswer(review, left.caseId, { item: concernItem(concern), answer: 'answered', reason: what, by, at });
  appendAudit(review, by, 'concern-answered', at, { case: left.caseRef });
  return ok({ concern });
};
