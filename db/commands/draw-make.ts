import { deriveDraw } from '../../shared/draw/derive-draw.ts';
import type { Drawn } from '../../shared/draw/drawn.ts';
import { isByChance } from '../../shared/draw/method.ts';
import { standIns } from '../../shared/draw/stand-ins.ts';
import { ok, type Result } from '../../shared/result.ts';
import { appendAudit } from '../audit/trail.ts';
import { drawNotes } from '../draw/draw-notes.ts';
import { type Prepared, prepareDraw } from '../draw/prepare-draw.ts';
import type { WritableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { addDraw, addDrawnCase, drawName } from '../store/draws.ts';
import { addExclusion, exclusionsOf } from '../store/exclusions.ts';
import { notedFrame } from '../store/frame-notes.ts';
import type { Handler, Occasion } from './handler.ts';
import { runSteps } from './run-steps.ts';

/** Draws a sample and records all that is needed to derive it again. */
export const makeDraw: Handler<'draw.make'> = async (input, review, occasion) => {
  const prepared = await prepareDraw(review, input, occasion);
  if (!prepared.ok) return prepared;
  const { plan, frame, parent, frameSha256, keysSha256 } = prepared.value;
  const ran = await runSteps(deriveDraw(plan, frame, sha256Hex), 'draw', frame.refs.length, occasion);
  if (!ran.ok) return ran;
  const drawn = ran.value;
  if (!drawn.ok) return drawn;
  const { cases, strata } = drawn.value;
  const at = occasion.now();
  const id = store(review, prepared.value, drawn.value, occasion, at);
  const carried = await carryExclusions(review, prepared.value, id, drawn.value, occasion);
  if (!carried.ok) return carried;
  const drawId = drawName(id);
  const noted = notedFrame(review, { plan, frameSha256, keysSha256 });
  const topUpOf = parent ? drawName(parent.id) : null;
  const { method, where, stratify, allocation, minPerStratum, rates, ratesFrom, from, to, selectedBy, reason } = plan;
  const seed = isByChance(method) ? plan.seed : null;
  appendAudit(review, occasion.actor, 'sample-drawn', at, {
    drawId,
    method,
    size: cases.length,
    seed,
    frame: frame.refs.length,
    frameSha256,
    ...(where === '' ? {} : { where }),
    ...(method === 'stratified'
      ? { stratify, allocation, minPerStratum, keysSha256, strata: strata.map((stratum) => ({ ...stratum })) }
      : {}),
    ...(rates.length === 0 ? {} : { rates: rates.map((rate) => ({ ...rate })), ratesFrom }),
    ...(method === 'time-slice' ? { from, to } : {}),
    ...(method === 'purposive' ? { selectedBy, reason } : {}),
    ...(topUpOf === null ? {} : { topUpOf }),
    ...(noted === null ? {} : { notedAt: noted.at }),
  });
  return ok({
    drawId,
    method,
    frame: frame.refs.length,
    size: cases.length,
    seed,
    strata: [...strata],
    cases: cases.map(({ caseRef }) => caseRef),
    frameSha256,
    keysSha256,
    topUpOf,
    notes: [...drawNotes(plan, frame, strata), ...carried.value],
  });
};

function store(review: WritableReview, prepared: Prepared, { cases, strata }: Drawn, { actor }: Occasion, at: string): number {
  const { plan, frame, refsText, keysText, frameSha256, keysSha256, parent } = prepared;
  const record = {
    plan,
    size: cases.length,
    frameSize: frame.refs.length,
    frameRefs: refsText,
    frameSha256,
    frameKeys: keysText,
    keysSha256,
    strata,
    parentId: parent?.id ?? null,
    drawnAt: at,
    drawnBy: actor,
  };
  return addDraw(review, record, cases);
}

/** A case that was taken out of the draw that is topped up stays out, and its replacement is found anew: the old one is drawn in its own right now. */
async function carryExclusions(
  review: WritableReview,
  { plan, frame, parent }: Prepared,
  id: number,
  { cases }: Drawn,
  occasion: Occasion,
): Promise<Result<string[]>> {
  const exclusions = parent ? exclusionsOf(review, parent.id) : [];
  if (exclusions.length === 0) return ok([]);
  const drawn = cases.map(({ caseRef }) => caseRef);
  const replaced = exclusions.filter(({ replacement }) => replacement !== null).map(({ caseRef }) => caseRef);
  const found = await runSteps(standIns(frame, plan, drawn, replaced, sha256Hex), 'draw', frame.refs.length, occasion);
  if (!found.ok) return found;
  const tickets = found.value;
  tickets.forEach((ticket, at) => {
    if (ticket) addDrawnCase(review, id, cases.length + at + 1, ticket);
  });
  for (const exclusion of exclusions) {
    const at = replaced.indexOf(exclusion.caseRef);
    addExclusion(review, id, { ...exclusion, replacement: tickets[at]?.caseRef ?? null });
  }
  return ok([]);
}
