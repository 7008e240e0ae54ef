/** A stretch of a text in code points, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The stretch without white space at either end; null where nothing else is in it. `text` is the code points from `start` to `end`. */
export function trimmed(span: Span, text: string): Span | null {
  const points = Array.from(text);
  const first = points.findIndex((point) => !/\s/u.test(point));
  if (first < 0) return null;
  const last = points.findLastIndex((point) => !/\s/u.test(point));
  return { start: span.start + first, end: span.start + last + 1 };
}

/**
 * What a new stretch makes of those marked for the same theme already. One that is there exactly is taken back; those it overlaps or touches
 * become one with it.
 */
export function joined<T extends Span>(span: Span, there: readonly T[]): { readonly removed: readonly T[]; readonly added: Span | null } {
  const same = there.filter(({ start, end }) => start === span.start && end === span.end);
  if (same.length > 0) return { removed: same, added: null };
  const met = there.filter(({ start, end }) => start <= span.end && end >= span.start);
  return {
    removed: met,
    added: { start: Math.min(span.start, ...met.map(({ start }) => start)), end: Math.max(span.end, ...met.map(({ end }) => end)) },
  };
}
