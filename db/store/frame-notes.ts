import { type DrawPlan, plainPlan } from '../../shared/draw/method.ts';
import { compareUtf8 } from '../../shared/text-order.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';

/** A frame and a plan that were put on record before the seed was known. */
export interface FrameNote {
  readonly at: string;
  readonly by: string;
  readonly frameSize: number;
  readonly frameSha256: string;
  readonly keysSha256: string | null;
  readonly plan: DrawPlan;
}

interface Noted {
  readonly plan: DrawPlan;
  readonly frameSha256: string;
  readonly keysSha256: string | null;
}

type NoteRow = Omit<FrameNote, 'plan'> & { readonly plan: string };

/** What is noted of a plan: all of it but the seed, which nobody may know yet. */
function planNoted(plan: DrawPlan): string {
  const fixed = { ...plainPlan, ...plan, seed: '' };
  return JSON.stringify(Object.entries(fixed).sort(([a], [b]) => compareUtf8(a, b)));
}

export function addFrameNote(review: WritableReview, { plan, frameSha256, keysSha256, frameSize, by, at }: FrameNote): void {
  review.run(
    'INSERT INTO frame_note (frame_size, frame_sha256, keys_sha256, plan, noted_by, at) VALUES (?, ?, ?, ?, ?, ?)',
    frameSize,
    frameSha256,
    keysSha256,
    planNoted(plan),
    by,
    at,
  );
}

/**
 * The first note of this very frame and plan, made no later than `before` where that is given. A note is worth nothing once a draw of the
 * review has shown the seed, so one that was made after such a draw does not count.
 *
 * @param self the draw that is asked about; null where it is not made yet
 */
export function notedFrame(
  review: ReadableReview,
  { plan, frameSha256, keysSha256 }: Noted,
  before: string | null = null,
  self: number | null = null,
): FrameNote | null {
  const row = review.one<NoteRow>(
    `SELECT at, noted_by AS "by", frame_size AS frameSize, frame_sha256 AS frameSha256, keys_sha256 AS keysSha256, plan FROM frame_note
     WHERE frame_sha256 = ? AND keys_sha256 IS ? AND plan = ? AND (? IS NULL OR at <= ?)
       AND NOT EXISTS (SELECT 1 FROM draw WHERE seed = ? AND seed <> '' AND draw.id IS NOT ? AND drawn_at <= frame_note.at)
     ORDER BY id LIMIT 1`,
    frameSha256,
    keysSha256,
    planNoted(plan),
    before,
    before,
    plan.seed,
    self,
  );
  return row ? { ...row, plan: Object.fromEntries(JSON.parse(row.plan) as [string, unknown][]) as unknown as DrawPlan } : null;
}

/** Frames that were put on record up to a moment: more than one lets whoever draws choose among them. */
export function countNotes(review: ReadableReview, upTo: string): number {
  return review.one<{ n: number }>('SELECT count(*) AS n FROM frame_note WHERE at <= ?', upTo)?.n ?? 0;
}
