import type { IdentityKind, IdentitySpan } from '../../shared/vocabulary/identity-kinds.ts';

/** Takes a find down. */
export type AddSpan = (kind: IdentityKind, start: number, end: number) => void;

/** Finds in the order in which they were made; the earlier one stands where two overlap, so the surest kinds look first. */
export interface SpanList {
  readonly add: AddSpan;
  /** Sorted by position, none over another. */
  readonly spans: () => IdentitySpan[];
}

export function createSpanList(): SpanList {
  const found: IdentitySpan[] = [];
  return {
    add(kind, start, end) {
      if (end <= start) return;
      const at = indexFrom(found, start);
      const next = found[at];
      if (next === undefined) found.push({ kind, start, end });
      else if (end <= next.start) found.splice(at, 0, { kind, start, end });
    },
    spans: () => found,
  };
}

/** Where the first of sorted spans stands that ends behind a position. By halves: a text of a megabyte may have a hundred thousand. */
export function indexFrom(spans: readonly IdentitySpan[], position: number): number {
  let low = 0;
  let high = spans.length;
  // Most finds are made from left to right.
  if (high === 0 || (spans[high - 1]?.end ?? 0) <= position) return high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
