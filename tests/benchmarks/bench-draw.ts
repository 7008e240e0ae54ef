import type { WritableReview } from '../../db/review-file/review.ts';
import { sha256Hex } from '../../db/sha256.ts';
import { addDraw } from '../../db/store/draws.ts';
import { plainPlan } from '../../shared/draw/method.ts';

/** Stores a draw of `drawn` from the frame of `refs`, both in their order, so that its frame is as long as a real one. */
export function storeDraw(review: WritableReview, refs: readonly string[], drawn: readonly string[], drawnAt: string): void {
  const frameRefs = refs.map((ref) => `${ref}\n`).join('');
  const tickets = drawn.map((caseRef) => ({ caseRef, ticket: sha256Hex(caseRef) }));
  const draw = {
    plan: { ...plainPlan, size: drawn.length, seed: '1' },
    size: drawn.length,
    frameKeys: null,
    keysSha256: null,
    strata: [],
    parentId: null,
    drawnBy: 'bench',
    frameSize: refs.length,
    frameRefs,
    frameSha256: sha256Hex(frameRefs),
    drawnAt,
  } as const;
  addDraw(review, draw, tickets);
}
