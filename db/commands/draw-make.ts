import { frameText, sortedFrame } from '../../shared/draw/frame.ts';
import { simpleDraw } from '../../shared/draw/simple-draw.ts';
import { ok } from '../../shared/result.ts';
import { appendAudit } from '../audit/trail.ts';
import { sha256Hex } from '../sha256.ts';
import { caseRefs } from '../store/cases.ts';
import { addDraw, drawName } from '../store/draws.ts';
import type { Handler } from './handler.ts';

/** Draws a sample from every case of the review and records all that is needed to derive it again. */
export const makeDraw: Handler<'draw.make'> = (input, review, occasion) => {
  const frame = sortedFrame(caseRefs(review));
  const tickets = simpleDraw(frame, input.size, input.seed, sha256Hex);
  if (!tickets.ok) return tickets;
  const frameRefs = frameText(frame);
  const frameSha256 = sha256Hex(frameRefs);
  const at = occasion.now();
  const { method, size, seed } = input;
  const id = addDraw(review, { method, size, seed, frameSize: frame.length, frameRefs, frameSha256, drawnAt: at }, tickets.value);
  const drawId = drawName(id);
  appendAudit(review, occasion.actor, 'sample-drawn', at, { drawId, method, size, seed, frame: frame.length, frameSha256 });
  const cases = tickets.value.map((ticket) => ticket.caseRef);
  return ok({ drawId, method, frame: frame.length, size, seed, strata: [], cases, frameSha256 });
};
