import { isByChance } from '../../shared/draw/method.ts';
import { poolOfCase, standIns } from '../../shared/draw/stand-ins.ts';
import type { Ticket } from '../../shared/draw/ticket.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import type { WritableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { calibrationRefs } from '../store/calibration.ts';
import { addDrawnCase, chosenDraw, drawName, type StoredDraw, ticketsOf } from '../store/draws.ts';
import { addExclusion, exclusionsOf } from '../store/exclusions.ts';
import { storedFrame } from '../store/stored-frame.ts';
import type { Handler, Occasion } from './handler.ts';
import { runSteps } from './run-steps.ts';

/** Takes a case out of a draw, with its reason on record. The case stays in the list of the draw: nothing is redrawn unseen. */
export const excludeCase: Handler<'draw.exclude'> = async (input, review, occasion) => {
  const found = chosenDraw(review, input.drawId);
  if (!found.ok) return found;
  const draw = found.value;
  const drawId = drawName(draw.id);
  const { caseRef, replace } = input;
  const [reason, by] = [input.reason.trim(), input.by.trim()];
  if (reason === '') return fail('reason-missing', texts.draws.excludeReason(), { field: 'reason' });
  if (by === '') return fail('by-missing', texts.draws.excludeBy(), { field: 'by' });
  const drawn = ticketsOf(review, draw.id);
  if (!drawn.some((ticket) => ticket.caseRef === caseRef))
    return fail('case-not-drawn', texts.draws.excludeNotDrawn(caseRef, drawId), { field: 'case' });
  if (exclusionsOf(review, draw.id).some((exclusion) => exclusion.caseRef === caseRef))
    return fail('case-excluded', texts.draws.excludeTwice(caseRef, drawId), { field: 'case' });
  const next = replace ? await nextFor(review, draw, caseRef, drawn, occasion) : ok(null);
  if (!next.ok) return next;
  const ticket = next.value;
  const replacement = ticket?.caseRef ?? null;
  const at = occasion.now();
  if (ticket) addDrawnCase(review, draw.id, (drawn.at(-1)?.position ?? 0) + 1, ticket);
  addExclusion(review, draw.id, { caseRef, replacement, reason, by, at });
  appendAudit(review, by, 'case-excluded', at, { drawId, case: caseRef, reason, replacement });
  return ok({ case: caseRef, replacement });
};

async function nextFor(
  review: WritableReview,
  draw: StoredDraw,
  caseRef: string,
  drawn: readonly Ticket[],
  occasion: Occasion,
): Promise<Result<Ticket>> {
  const { plan } = draw;
  if (!isByChance(plan.method))
    return fail('no-replacement', texts.draws.noTickets(texts.draws.methods[plan.method]), { field: 'replace' });
  const { frame } = storedFrame(review, draw.id);
  const inUse = [...drawn.map((ticket) => ticket.caseRef), ...calibrationRefs(review)];
  const found = await runSteps(standIns(frame, plan, inUse, [caseRef], sha256Hex), 'draw', frame.refs.length, occasion);
  if (!found.ok) return found;
  const ticket = found.value[0];
  if (ticket) return ok(ticket);
  const stratum = poolOfCase(frame, plan, caseRef);
  const message =
    plan.method === 'stratified' ? texts.draws.noneLeftIn(stratum ?? texts.draws.noValue) : texts.draws.noneLeft(drawName(draw.id));
  return fail('none-left', message, { field: 'replace' });
}
