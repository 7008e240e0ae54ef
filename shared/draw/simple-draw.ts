import { fail, ok, type Result } from '../result.ts';
import { texts } from '../texts/texts.ts';
import { type Sha256Hex, type Ticket, ticketsInOrder } from './ticket.ts';

/**
 * A simple random draw: the `size` smallest tickets of the frame, in ticket order. The order of the frame has no say,
 * and a larger draw with the same seed begins with the smaller one.
 *
 * @param size whole number from 1 to the size of the frame
 */
export function simpleDraw(frame: readonly string[], size: number, seed: string, sha256: Sha256Hex): Result<readonly Ticket[]> {
  if (seed.trim() === '') return fail('seed-blank', texts.errors.seedBlank(), { field: 'seed' });
  if (frame.length === 0) return fail('frame-empty', texts.errors.frameEmpty(), null);
  if (!Number.isInteger(size) || size < 1) return fail('size-not-positive', texts.errors.sizeNotPositive(), { field: 'size' });
  if (size > frame.length) return fail('size-over-frame', texts.errors.sizeOverFrame(size, frame.length), { field: 'size' });
  return ok(ticketsInOrder(frame, seed, sha256).slice(0, size));
}
