import type { FindScope } from '../../shared/contract/find-commands.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { countCases } from '../store/cases.ts';
import { chosenDraw } from '../store/draws.ts';
import { reviewableOfDraw } from '../store/exclusions.ts';
import { idsOf } from './case-ids.ts';
import { remembered } from './remembered.ts';

/** Whose cases are looked through. */
export interface ScopeRequest {
  readonly reviewer: string | null;
  readonly scope: FindScope;
  readonly drawId: string | null;
}

/** Ids of the cases that may be looked through, in desk order, and the draw whose order that is; null where it is that of all cases. */
export interface Scope {
  readonly ids: readonly number[];
  readonly draw: number | null;
}

/**
 * The cases shared out to the reviewer (all of the draw to one who has been given none, as on the desk), those of the draw, or, to who is
 * no reviewer, every case of the review in the order in which they came in.
 */
export function casesInScope(review: ReadableReview, { reviewer, scope, drawId }: ScopeRequest): Result<Scope> {
  if (scope === 'all') {
    if (reviewer !== null) return fail('find-beyond-draw', texts.find.beyondDraw(reviewer), { field: 'scope' });
    return ok({ ids: everyCase(review), draw: null });
  }
  const draw = chosenDraw(review, drawId);
  if (!draw.ok) return draw;
  const { id } = draw.value;
  const own = scope === 'desk' && reviewer !== null ? ownCases(review, id, reviewer) : [];
  return ok({ ids: own.length > 0 ? own : drawnCases(review, id), draw: id });
}

/** Ids up to the last that was asked for: they are the same in every review of so many cases. */
let everyId: readonly number[] = [];

/** Cases are only ever added, so their ids have no gaps; to read them would be to go through every narrative. */
function everyCase(review: ReadableReview): readonly number[] {
  const count = countCases(review);
  if (everyId.length !== count) everyId = Array.from({ length: count }, (_, at) => at + 1);
  return everyId;
}

function drawnCases(review: ReadableReview, drawId: number): readonly number[] {
  const sql = `SELECT json_group_array(case_id ORDER BY position) AS ids FROM draw_case
    WHERE draw_id = ? AND case_id IN (${reviewableOfDraw})`;
  return remembered(review, `drawn ${drawId}`, () => idsOf(review, sql, drawId, drawId));
}

/** The cases of a draw that were shared out to a reviewer, in desk order. */
export function ownCases(review: ReadableReview, drawId: number, reviewer: string): readonly number[] {
  const sql = `SELECT json_group_array(draw_case.case_id ORDER BY position) AS ids FROM draw_case
    JOIN assignment ON assignment.draw_id = draw_case.draw_id AND assignment.case_id = draw_case.case_id
    JOIN reviewer ON reviewer.id = assignment.reviewer_id
    WHERE draw_case.draw_id = ? AND name = ? AND draw_case.case_id IN (${reviewableOfDraw})`;
  return remembered(review, JSON.stringify(['own', drawId, reviewer]), () => idsOf(review, sql, drawId, reviewer, drawId));
}

/** Places of some cases, from 1: in the draw, or among all cases. */
export function positionsOf(review: ReadableReview, { draw }: Scope, ids: readonly number[]): (caseId: number) => number {
  if (draw === null) return (id) => id;
  const sql = 'SELECT case_id AS id, position FROM draw_case WHERE draw_id = ? AND case_id IN (SELECT value FROM json_each(?))';
  const rows = review.all<{ id: number; position: number }>(sql, draw, JSON.stringify(ids));
  const positions = new Map(rows.map(({ id, position }) => [id, position]));
  return (id) => positions.get(id) ?? 0;
}
