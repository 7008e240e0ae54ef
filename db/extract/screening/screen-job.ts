import { type IdentitySpan, identityKinds } from '../../../shared/vocabulary/identity-kinds.ts';

/** Cells to be screened, packed so that they pass between threads as one text and a few numbers. */
export interface ScreenJob {
  readonly id: number;
  /** All cells, one behind the other. */
  readonly text: string;
  /** Length of each cell, in UTF-16 units. */
  readonly lengths: Uint32Array;
  /** Column of each cell. */
  readonly columns: Uint16Array;
  /** Cells before this one may have the slow look too. */
  readonly slowBefore: number;
}

export interface ScreenAnswer {
  readonly id: number;
  /** Four numbers a span: cell, place of its kind in the vocabulary, start, end. */
  readonly spans: Int32Array;
  /** Cells that had the slow look. */
  readonly slow: number;
  /** Cells that the fast look left unsure and that had no slow one. */
  readonly unsure: number;
}

/** Characters that a job holds at most, where it is not one longer cell: whoever screens it has a copy, and a thread has little memory. */
const longestJob = 1 << 20;

/** Where the job that begins at a cell ends: behind as many cells as it may hold, and behind one at least. */
export function endOfJob(cells: readonly { readonly text: string }[], from: number): number {
  let length = 0;
  for (let at = from; at < cells.length; at++) {
    length += cells[at]?.text.length ?? 0;
    if (length > longestJob && at > from) return at;
  }
  return cells.length;
}

/** The spans of an answer by cell. */
export function spansByCell({ spans }: ScreenAnswer): Map<number, IdentitySpan[]> {
  const cells = new Map<number, IdentitySpan[]>();
  for (let at = 0; at < spans.length; at += 4) {
    const [cell = 0, kind = 0, start = 0, end = 0] = spans.subarray(at, at + 4);
    const named = identityKinds[kind];
    if (named === undefined) continue;
    const span = { kind: named, start, end };
    const known = cells.get(cell);
    if (known) known.push(span);
    else cells.set(cell, [span]);
  }
  return cells;
}
