import type { Codebook } from '../../shared/codebook/codebook.ts';
import { decidableItem } from '../../shared/coding/decidable-item.ts';
import type { Difference, DifferenceCounts } from '../../shared/contract/reconcile-commands.ts';
import { ok } from '../../shared/result.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { currentCodebook } from '../store/codebooks.ts';
import { severallyCoded } from '../store/codings.ts';
import { allDisputes, type Dispute, stateOf } from '../store/disputes.ts';
import { chosenDraw, drawName } from '../store/draws.ts';
import { reviewableOfDraw, reviewableRefs } from '../store/exclusions.ts';
import type { Handler } from './handler.ts';

export const listDifferences: Handler<'reconcile.list'> = ({ drawId }, review) => {
  const draw = chosenDraw(review, drawId);
  if (!draw.ok) return draw;
  const disputes = disputesOfDraw(review, draw.value.id);
  const codebook = currentCodebook(review);
  return ok({
    drawId: drawName(draw.value.id),
    differences: disputes.map((dispute) => asDifference(codebook, dispute)),
    counts: countsOf(disputes),
    severallyCoded: countSeverallyCoded(review, draw.value.id),
  });
};

/** What reviewers differ on in the cases of a draw, in draw order. Replacements come last, as they were drawn. */
export function disputesOfDraw(review: ReadableReview, drawId: number, among: readonly Dispute[] = allDisputes(review)): Dispute[] {
  const places = new Map(reviewableRefs(review, drawId).map((ref, at) => [ref, at]));
  const placeOf = ({ caseRef }: Dispute): number => places.get(caseRef) ?? 0;
  return among.filter(({ caseRef }) => places.has(caseRef)).sort((a, b) => placeOf(a) - placeOf(b));
}

export function countsOf(disputes: readonly Dispute[]): DifferenceCounts {
  const counts = { open: 0, decided: 0, carried: 0 };
  for (const dispute of disputes) counts[stateOf(dispute)]++;
  return counts;
}

/** A difference without what anybody said. */
export function asDifference(codebook: Codebook, dispute: Dispute): Difference {
  const { caseRef, item: id, values } = dispute;
  const item = decidableItem(codebook, id);
  return {
    caseRef,
    id,
    label: item?.label ?? id,
    kind: item?.kind ?? 'theme',
    coders: Object.keys(values).length,
    state: stateOf(dispute),
  };
}

function countSeverallyCoded(review: ReadableReview, drawId: number): number {
  const sql = `SELECT count(*) AS n FROM (${severallyCoded}) WHERE case_id IN (${reviewableOfDraw})`;
  return review.one<{ n: number }>(sql, drawId)?.n ?? 0;
}
