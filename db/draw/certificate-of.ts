import type { Certificate } from '../../shared/certificate/certificate.ts';
import { pythonCheck, shellCheck } from '../../shared/certificate/checks.ts';
import { keyFieldOf } from '../../shared/draw/derive-draw.ts';
import { isByChance } from '../../shared/draw/method.ts';
import { texts } from '../../shared/texts/texts.ts';
import { auditHead } from '../audit/trail.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { allDraws, drawName, type StoredDraw, ticketsOf } from '../store/draws.ts';
import { exclusionsOf } from '../store/exclusions.ts';
import { countNotes, type FrameNote, notedFrame } from '../store/frame-notes.ts';
import { reviewHead } from '../store/review-head.ts';

/** All that the record says of a draw, as its certificate has it. */
export function certificateOf(review: ReadableReview, draw: StoredDraw): Certificate {
  const { plan, strata, frameSha256, keysSha256, size } = draw;
  const { method, stratify, allocation, minPerStratum, rates, ratesFrom, from, to } = plan;
  const { title, marking, synthetic } = reviewHead(review);
  const field = keyFieldOf(plan);
  return {
    kind: 'dip-sampler-draw-certificate',
    version: 1,
    title,
    marking,
    synthetic,
    drawId: drawName(draw.id),
    drawnAt: draw.drawnAt,
    drawnBy: draw.drawnBy,
    method,
    algorithm: texts.certificate.algorithms[method],
    frame: {
      cases: draw.frameSize,
      sha256: frameSha256,
      where: plan.where,
      keys: field === null || keysSha256 === null ? null : { field, sha256: keysSha256 },
      notedAt: noteOf(review, draw)?.at ?? null,
      framesNoted: countNotes(review, draw.drawnAt),
    },
    size,
    seed: isByChance(method) ? plan.seed : null,
    allocation:
      method === 'stratified' && stratify !== null ? { rule: allocation, minPerStratum, rates, ratesFrom, held: plan.held } : null,
    strata,
    slice: method === 'time-slice' ? { from, to } : null,
    chosen: method === 'purposive' ? { by: plan.selectedBy, reason: plan.reason } : null,
    drawnBefore: allDraws(review)
      .filter(({ id }) => id < draw.id)
      .map((earlier) => ({
        drawId: drawName(earlier.id),
        size: earlier.size,
        seed: isByChance(earlier.plan.method) ? earlier.plan.seed : null,
      })),
    topUpOf: draw.parentId === null ? null : drawName(draw.parentId),
    cases: ticketsOf(review, draw.id)
      .slice(0, size)
      .map(({ caseRef }) => caseRef),
    excluded: exclusionsOf(review, draw.id).map(({ caseRef, ...rest }) => ({ case: caseRef, ...rest })),
    check: { shell: shellCheck(draw), python: pythonCheck(draw, { frameSha256, keysSha256 }) },
    auditHead: auditHead(review),
  };
}

/** What was put on record before the draw, if it is what was then drawn. */
export function noteOf(review: ReadableReview, draw: StoredDraw): FrameNote | null {
  return notedFrame(review, draw, draw.drawnAt, draw.id);
}
