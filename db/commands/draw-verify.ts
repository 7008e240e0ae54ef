import { deriveDraw } from '../../shared/draw/derive-draw.ts';
import { isByChance } from '../../shared/draw/method.ts';
import { standIns } from '../../shared/draw/stand-ins.ts';
import type { Ticket } from '../../shared/draw/ticket.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { agreesWithTrail, lastDrawOnTrail, trailOf } from '../draw/agrees-with-trail.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { calibrationRefs } from '../store/calibration.ts';
import { chosenDraw, drawName, type StoredDraw, ticketsOf } from '../store/draws.ts';
import { exclusionsOf } from '../store/exclusions.ts';
import { storedFrame } from '../store/stored-frame.ts';
import type { Handler, Occasion } from './handler.ts';
import { runSteps } from './run-steps.ts';

/** Derives a draw again from its recorded frame, plan and seed, and compares every reference, ticket, stratum and replacement. */
export const verifyDraw: Handler<'draw.verify'> = async (input, review, occasion) => {
  const draw = chosenDraw(review, input.drawId);
  if (!draw.ok) {
    const name = input.drawId ?? lastDrawOnTrail(review);
    // The trail tells of a draw that is no longer there.
    const isGone = name !== null && trailOf(review, name) !== null;
    return isGone ? fail('draw-not-reproduced', texts.errors.drawNotReproduced(name), { field: 'draw' }) : draw;
  }
  if (draw.value.damaged || !agreesWithTrail(review, draw.value)) return ok({ drawId: drawName(draw.value.id), reproduced: false });
  const reproduced = await isReproduced(review, draw.value, occasion);
  return reproduced.ok ? ok({ drawId: drawName(draw.value.id), reproduced: reproduced.value }) : reproduced;
};

async function isReproduced(review: ReadableReview, draw: StoredDraw, occasion: Occasion): Promise<Result<boolean>> {
  const kept = intactFrame(review, draw);
  if (!kept) return ok(false);
  const total = kept.refs.length;
  const again = await runSteps(deriveDraw(draw.plan, kept, sha256Hex), 'verify', total, occasion);
  if (!again.ok) return again;
  if (!again.value.ok) return ok(false);
  const { cases, strata } = again.value.value;
  if (cases.length !== draw.size || JSON.stringify(strata) !== JSON.stringify(draw.strata)) return ok(false);
  const exclusions = exclusionsOf(review, draw.id);
  const replaced = exclusions.filter(({ replacement }) => replacement !== null);
  // A stand-in is never a case that everybody reads to calibrate; those were chosen from what no draw had, so earlier stand-ins hold too.
  const passedOver = [...cases.map(({ caseRef }) => caseRef), ...calibrationRefs(review)];
  const excluded = replaced.map(({ caseRef }) => caseRef);
  if (replaced.length > 0 && !isByChance(draw.plan.method)) return ok(false);
  const found = await runSteps(standIns(kept, draw.plan, passedOver, excluded, sha256Hex), 'verify', total, occasion);
  if (!found.ok) return found;
  const due = [...cases, ...found.value];
  const recorded = ticketsOf(review, draw.id);
  const all = new Set(due.map((ticket) => ticket?.caseRef));
  return ok(
    recorded.length === due.length &&
      due.every((ticket, at) => isSame(recorded[at], ticket)) &&
      replaced.every(({ replacement }, at) => found.value[at]?.caseRef === replacement) &&
      exclusions.every(({ caseRef }) => all.has(caseRef)),
  );
}

/** The recorded frame, or null where it is not what its hashes say. */
function intactFrame(review: ReadableReview, draw: StoredDraw): ReturnType<typeof storedFrame>['frame'] | null {
  try {
    const { frame, refsText, keysText } = storedFrame(review, draw.id);
    const keysSha256 = keysText === null ? null : sha256Hex(keysText);
    const isIntact =
      sha256Hex(refsText) === draw.frameSha256 &&
      keysSha256 === draw.keysSha256 &&
      frame.refs.length === draw.frameSize &&
      (frame.keys === null || frame.keys.length === draw.frameSize);
    return isIntact ? frame : null;
  } catch {
    // A key that is no longer JSON.
    return null;
  }
}

function isSame(recorded: Ticket | undefined, due: Ticket | null): boolean {
  return due !== null && recorded?.caseRef === due.caseRef && recorded.ticket === due.ticket;
}
