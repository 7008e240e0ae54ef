import { type DrawPlan, isByChance } from '../../shared/draw/method.ts';
import type { AuditDetail } from '../audit/trail.ts';
import { drawName, type StoredDraw } from '../store/draws.ts';

/** What decides a draw besides its frame and seed, as the audit trail has it: what a method has no use for is left out. */
export function planDetail(plan: DrawPlan): AuditDetail {
  const { method, size, where, stratify, allocation, minPerStratum, rates, ratesFrom, from, to, selectedBy, reason } = plan;
  return {
    method,
    size,
    ...(where === '' ? {} : { where }),
    ...(method === 'stratified' ? { stratify, allocation, minPerStratum } : {}),
    ...(rates.length === 0 ? {} : { rates: rates.map((rate) => ({ ...rate })), ratesFrom }),
    ...(method === 'time-slice' ? { from, to } : {}),
    ...(method === 'purposive' ? { selectedBy, reason } : {}),
  };
}

/** What the audit trail says of a draw, made from its record: written when it is drawn, and compared when it is verified. */
export function drawDetail(draw: Omit<StoredDraw, 'drawnAt' | 'drawnBy' | 'damaged'>, notedAt: string | null): AuditDetail {
  const { plan, size, frameSize, frameSha256, keysSha256, strata, parentId } = draw;
  return {
    drawId: drawName(draw.id),
    ...planDetail(plan),
    size,
    seed: isByChance(plan.method) ? plan.seed : null,
    frame: frameSize,
    frameSha256,
    ...(keysSha256 === null ? {} : { keysSha256 }),
    ...(strata.length === 0 ? {} : { strata: strata.map((stratum) => ({ ...stratum })) }),
    ...(parentId === null ? {} : { topUpOf: drawName(parentId) }),
    ...(notedAt === null ? {} : { notedAt }),
  };
}
