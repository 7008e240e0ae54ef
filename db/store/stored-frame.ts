import { type Frame, frameOfText, keysOfText } from '../../shared/draw/frame.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { frameTextsOf } from './draws.ts';

/** The frame that stands on record with a draw, as texts and as a frame. Throws where somebody has spoilt it. */
export function storedFrame(
  review: ReadableReview,
  drawId: number,
): { readonly frame: Frame; readonly refsText: string; readonly keysText: string | null } {
  const { refs, keys } = frameTextsOf(review, drawId);
  return { frame: { refs: frameOfText(refs), keys: keys === null ? null : keysOfText(keys) }, refsText: refs, keysText: keys };
}
