import type { FindScope } from '../../shared/contract/find-commands.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { chosenDraw } from '../store/draws.ts';
import { reviewableOfDraw } from '../store/exclusions.ts';
import { remembered } from './remembered.ts';

/** A case and its place: in the draw, or where no draw is asked for among all cases. */
export interface Placed {
  readonly id: number;
  readonly position: number;
}

/** Whose cases are looked through. */
export interface ScopeRequest {
  readonly reviewer: string | null;
  readonly scope: FindScope;
  readonly drawId: string | null;
}

/**
 * The cases that may be looked through, in desk order: those shared out to the reviewer (all of the draw to one who has been given none, as
 * on the desk), those of the draw, or, to who is no reviewer, every case of the review.
 */
export function casesInScope(review: ReadableReview, { reviewer, scope, drawId }: ScopeRequest): Result<readonly Placed[]> {
  if (scope === 'all') {
    if (reviewer !== null) return fail('find-beyond-draw', texts.find.beyondDraw(reviewer), { field: 'scope' });
    return ok(remembered(review, 'all', () => review.all<Placed>('SELECT id, id AS position FROM case_record ORDER BY id')));
  }
  const draw = chosenDraw(review, drawId);
  if (!draw.ok) return draw;
  const { id } = draw.value;
  const own =
    scope === 'desk' && reviewer !== null ? remembered(review, `own ${id} ${reviewer}`, () => ownCases(review, id, reviewer)) : [];
  return ok(own.length > 0 ? own : remembered(review, `drawn ${id}`, () => drawnCases(review, id)));
}

function drawnCases(review: ReadableReview, drawId: number): readonly Placed[] {
  const sql = `SELECT case_id AS id, position FROM draw_case WHERE draw_id = ? AND case_id IN (${reviewableOfDraw}) ORDER BY position`;
  return review.all<Placed>(sql, drawId, drawId);
}

/** The cases of a draw that were shared out to a reviewer, in desk order. */
export function ownCases(review: ReadableReview, drawId: number, reviewer: string): readonly Placed[] {
  const sql = `SELECT draw_case.case_id AS id, position FROM draw_case
    JOIN assignment ON assignment.draw_id = draw_case.draw_id AND assignment.case_id = draw_case.case_id
    JOIN reviewer ON reviewer.id = assignment.reviewer_id
    WHERE draw_case.draw_id = ? AND name = ? AND draw_case.case_id IN (${reviewableOfDraw}) ORDER BY position`;
  return remembered(review, JSON.stringify(['own', drawId, reviewer]), () => review.all<Placed>(sql, drawId, reviewer, drawId));
}
