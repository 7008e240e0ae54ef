import { deriveDraw } from '../../shared/draw/derive-draw.ts';
import type { Drawn } from '../../shared/draw/drawn.ts';
import { isByChance } from '../../shared/draw/method.ts';
import { standIns } from '../../shared/draw/stand-ins.ts';
import { ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { drawDetail } from '../draw/draw-detail.ts';
import { calibrationNotes, drawNotes } from '../draw/draw-notes.ts';
import { type Prepared, prepareDraw } from '../draw/prepare-draw.ts';
import type { WritableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { addDraw, addDrawnCase, drawName } from '../store/draws.ts';
import { addExclusion, type Exclusion, exclusionsOf } from '../store/exclusions.ts';
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
  const record = recordOf(prepared.value, drawn.value);
  const noted = notedFrame(review, record, at, id);
  const stayOut = carried.value.map(({ caseRef, replacement }) => ({ case: caseRef, replacement }));
  appendAudit(review, occasion.actor, 'sample-drawn', at, {
    ...drawDetail({ ...record, id }, noted?.at ?? null),
    ...(stayOut.length === 0 ? {} : { stayOut }),
  });
  const { method } = plan;
  return ok({
    drawId,
    method,
    frame: frame.refs.length,
    size: cases.length,
    seed: isByChance(method) ? plan.seed : null,
    strata: [...strata],
    cases: cases.map(({ caseRef }) => caseRef),
    frameSha256,
    keysSha256,
    topUpOf: parent ? drawName(parent.id) : null,
    notes: [
      ...drawNotes(plan, frame, strata),
      ...calibrationNotes(review),
      ...stayOut.map((each) => texts.draws.carried(each.case, each.replacement)),
    ],
  });
};

/** What is recorded of a draw besides its frame as text, who made it and when. */
function recordOf({ plan, frame, frameSha256, keysSha256, parent }: Prepared, { cases, strata }: Drawn) {
  return { plan, size: cases.length, frameSize: frame.refs.length, frameSha256, keysSha256, strata, parentId: parent?.id ?? null };
}

function store(review: WritableReview, prepared: Prepared, drawn: Drawn, { actor }: Occasion, at: string): number {
  const { refsText, keysText } = prepared;
  const record = { ...recordOf(prepared, drawn), frameRefs: refsText, frameKeys: keysText, drawnAt: at, drawnBy: actor };
  return addDraw(review, record, drawn.cases);
}

/** A case that was taken out of the draw that is topped up stays out, and its replacement is found anew: the old one is drawn in its own right now. */
async function carryExclusions(
  review: WritableReview,
  { plan, frame, parent }: Prepared,
  id: number,
  { cases }: Drawn,
  occasion: Occasion,
): Promise<Result<readonly Exclusion[]>> {
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
  const carried = exclusions.map((exclusion) => {
    const at = replaced.indexOf(exclusion.caseRef);
    return { ...exclusion, replacement: tickets[at]?.caseRef ?? null };
  });
  for (const exclusion of carried) addExclusion(review, id, exclusion);
  return ok(carried);
}
