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
      for (const span of found) if (start < span.end && span.start < end) return;
      found.push({ kind, start, end });
    },
    spans: () => found.sort((one, other) => one.start - other.start),
  };
}
