import type { Ticket } from '../../shared/draw/ticket.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { caseIdOf } from './cases.ts';

/** A draw as recorded. Its name for people is `draw-1`, `draw-2`… */
export interface StoredDraw {
  readonly id: number;
  readonly method: 'simple';
  readonly size: number;
  readonly seed: string;
  readonly frameSize: number;
  readonly frameSha256: string;
  readonly drawnAt: string;
}

/** Without the frame, which is as long as the extract: only what derives the draw again asks for it. */
const selectDraw = `SELECT id, method, size, seed, frame_size AS frameSize, frame_sha256 AS frameSha256, drawn_at AS drawnAt FROM draw`;

export function drawName(id: number): string {
  return `draw-${id}`;
}

/** A draw as it is made, with its frame: sorted references, one a line, each ended by LF. */
interface NewDraw extends Omit<StoredDraw, 'id'> {
  readonly frameRefs: string;
}

export function addDraw(review: WritableReview, draw: NewDraw, tickets: readonly Ticket[]): number {
  const id = review.run(
    'INSERT INTO draw (method, size, seed, frame_size, frame_refs, frame_sha256, drawn_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    draw.method,
    draw.size,
    draw.seed,
    draw.frameSize,
    draw.frameRefs,
    draw.frameSha256,
    draw.drawnAt,
  );
  tickets.forEach(({ caseRef, ticket }, position) => {
    review.run(
      'INSERT INTO draw_case (draw_id, position, case_id, ticket) VALUES (?, ?, ?, ?)',
      id,
      position + 1,
      caseIdOf(review, caseRef),
      ticket,
    );
  });
  return id;
}

/** The frame of a draw: sorted references, one a line, each ended by LF. */
export function frameRefsOf(review: ReadableReview, drawId: number): string {
  return review.one<{ refs: string }>('SELECT frame_refs AS refs FROM draw WHERE id = ?', drawId)?.refs ?? '';
}

/** Draws, oldest first. */
export function allDraws(review: ReadableReview): StoredDraw[] {
  return review.all<StoredDraw>(`${selectDraw} ORDER BY id`);
}

/** The draw of that name, or the latest when none is named. */
export function chosenDraw(review: ReadableReview, name: string | null): Result<StoredDraw> {
  const latest = review.one<StoredDraw>(`${selectDraw} ORDER BY id DESC LIMIT 1`);
  if (!latest) return fail('no-draw', texts.errors.noDraw());
  if (name === null) return ok(latest);
  const named = review.one<StoredDraw>(`${selectDraw} WHERE id = ?`, Number(/^draw-(\d+)$/.exec(name)?.[1] ?? 0));
  const known = allDraws(review).map((draw) => drawName(draw.id));
  return named ? ok(named) : fail('unknown-draw', texts.errors.unknownDraw(name, known), { field: 'draw' });
}

/** Tickets of a draw in draw order. */
export function ticketsOf(review: ReadableReview, drawId: number): (Ticket & { position: number })[] {
  const sql = `SELECT position, case_ref AS caseRef, ticket FROM draw_case JOIN case_record ON case_record.id = case_id
    WHERE draw_id = ? ORDER BY position`;
  return review.all(sql, drawId);
}
