import { type DrawPlan, drawMethods, plainPlan, type Stratum } from '../../shared/draw/method.ts';
import type { Ticket } from '../../shared/draw/ticket.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';

/** A draw as recorded. Its name for people is `draw-1`, `draw-2`… */
export interface StoredDraw {
  readonly id: number;
  readonly plan: DrawPlan;
  /** Cases it drew; replacements come on top. */
  readonly size: number;
  readonly frameSize: number;
  readonly frameSha256: string;
  /** SHA-256 of what stood beside the references; null where nothing did. */
  readonly keysSha256: string | null;
  readonly strata: readonly Stratum[];
  /** The draw it tops up. */
  readonly parentId: number | null;
  readonly drawnAt: string;
  readonly drawnBy: string;
  /** True where somebody has made its record unreadable; what could not be read is then as if it had not been said. */
  readonly damaged: boolean;
}

type DrawRow = Omit<StoredDraw, 'plan' | 'strata' | 'damaged'> & {
  readonly method: string;
  readonly seed: string;
  readonly plan: string;
  readonly strata: string;
};

/** Without the frame, which is as long as the extract: only what derives the draw again asks for it. */
const selectDraw = `SELECT id, method, size, seed, plan, frame_size AS frameSize, frame_sha256 AS frameSha256, keys_sha256 AS keysSha256,
  strata, parent_id AS parentId, drawn_at AS drawnAt, drawn_by AS drawnBy FROM draw`;

function asStored({ method, seed, plan, strata, ...row }: DrawRow): StoredDraw {
  const [rest, shares] = [readJson<Partial<DrawPlan>>(plan), readJson<Stratum[]>(strata)];
  const known = drawMethods.find((each) => each === method);
  return {
    ...row,
    plan: { ...plainPlan, ...rest, method: known ?? plainPlan.method, size: row.size, seed },
    strata: shares ?? [],
    damaged: rest === null || shares === null || known === undefined,
  };
}

function readJson<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

export function drawName(id: number): string {
  return `draw-${id}`;
}

/** A draw as it is made, with its frame as text. */
export interface NewDraw extends Omit<StoredDraw, 'id' | 'damaged'> {
  readonly frameRefs: string;
  readonly frameKeys: string | null;
}

export function addDraw(review: WritableReview, draw: NewDraw, tickets: readonly Ticket[]): number {
  const { method, seed, size: _, ...rest } = draw.plan;
  const id = review.run(
    `INSERT INTO draw (method, size, seed, plan, frame_size, frame_refs, frame_sha256, frame_keys, keys_sha256, strata, parent_id, drawn_at, drawn_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    method,
    draw.size,
    seed,
    JSON.stringify(rest),
    draw.frameSize,
    draw.frameRefs,
    draw.frameSha256,
    draw.frameKeys,
    draw.keysSha256,
    JSON.stringify(draw.strata),
    draw.parentId,
    draw.drawnAt,
    draw.drawnBy,
  );
  for (const [at, ticket] of tickets.entries()) addDrawnCase(review, id, at + 1, ticket);
  return id;
}

/** Puts a case into a draw, at a place counted from 1. */
export function addDrawnCase(review: WritableReview, drawId: number, position: number, { caseRef, ticket }: Ticket): void {
  const sql = 'INSERT INTO draw_case (draw_id, position, case_id, ticket) SELECT ?, ?, id, ? FROM case_record WHERE case_ref = ?';
  review.run(sql, drawId, position, ticket, caseRef);
}

/** The frame of a draw as text: sorted references, one a line, each ended by LF; and the keys beside them, null where it has none. */
export function frameTextsOf(review: ReadableReview, drawId: number): { readonly refs: string; readonly keys: string | null } {
  const sql = 'SELECT frame_refs AS refs, frame_keys AS keys FROM draw WHERE id = ?';
  return review.one<{ refs: string; keys: string | null }>(sql, drawId) ?? { refs: '', keys: null };
}

/** Draws, oldest first. */
export function allDraws(review: ReadableReview): StoredDraw[] {
  return review.all<DrawRow>(`${selectDraw} ORDER BY id`).map(asStored);
}

/** The draw of that name, or the latest when none is named. */
export function chosenDraw(review: ReadableReview, name: string | null): Result<StoredDraw> {
  const latest = review.one<DrawRow>(`${selectDraw} ORDER BY id DESC LIMIT 1`);
  if (!latest) return fail('no-draw', texts.errors.noDraw());
  if (name === null) return ok(asStored(latest));
  const named = review.one<DrawRow>(`${selectDraw} WHERE id = ?`, Number(/^draw-(\d+)$/.exec(name)?.[1] ?? 0));
  if (named) return ok(asStored(named));
  const known = review.all<{ id: number }>('SELECT id FROM draw ORDER BY id').map(({ id }) => drawName(id));
  return fail('unknown-draw', texts.errors.unknownDraw(name, known), { field: 'draw' });
}

/** Tickets of a draw in draw order, replacements at the end. */
export function ticketsOf(review: ReadableReview, drawId: number): (Ticket & { position: number })[] {
  const sql = `SELECT position, case_ref AS caseRef, ticket FROM draw_case JOIN case_record ON case_record.id = case_id
    WHERE draw_id = ? ORDER BY position`;
  return review.all(sql, drawId);
}
