import { frameOfText } from '../../shared/draw/frame.ts';
import { simpleDraw } from '../../shared/draw/simple-draw.ts';
import type { Ticket } from '../../shared/draw/ticket.ts';
import { ok } from '../../shared/result.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { chosenDraw, drawName, frameRefsOf, type StoredDraw, ticketsOf } from '../store/draws.ts';
import type { Handler } from './handler.ts';

/** Derives a draw again from its recorded frame and seed, and compares every reference and ticket. */
export const verifyDraw: Handler<'draw.verify'> = (input, review) => {
  const draw = chosenDraw(review, input.drawId);
  if (!draw.ok) return draw;
  return ok({ drawId: drawName(draw.value.id), reproduced: isReproduced(review, draw.value) });
};

function isReproduced(review: ReadableReview, draw: StoredDraw): boolean {
  const frameRefs = frameRefsOf(review, draw.id);
  const frame = frameOfText(frameRefs);
  if (sha256Hex(frameRefs) !== draw.frameSha256 || frame.length !== draw.frameSize) return false;
  const again = simpleDraw(frame, draw.size, draw.seed, sha256Hex);
  if (!again.ok) return false;
  const recorded = ticketsOf(review, draw.id);
  return recorded.length === again.value.length && again.value.every(({ caseRef, ticket }, i) => isSame(recorded[i], caseRef, ticket));
}

function isSame(recorded: Ticket | undefined, caseRef: string, ticket: string): boolean {
  return recorded?.caseRef === caseRef && recorded.ticket === ticket;
}

export const listTickets: Handler<'draw.tickets'> = (input, review) => {
  const draw = chosenDraw(review, input.drawId);
  return draw.ok ? ok(ticketsOf(review, draw.value.id)) : draw;
};
