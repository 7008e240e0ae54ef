import type { ReadableReview } from '../review-file/review.ts';

interface Memory {
  readonly changes: number;
  readonly values: Map<string, unknown>;
}

const memories = new WeakMap<ReadableReview, Memory>();

/** Answers kept at once: what one table is scrolled through needs three or four. */
const most = 12;

/**
 * What was found before, until anything in the review changes: a table asks for page after page of one order. Nobody else can change the
 * file while it is open here, so SQLite's own count of changes tells.
 */
export function remembered<T>(review: ReadableReview, key: string, find: () => T): T {
  const changes = review.one<{ n: number }>('SELECT total_changes() AS n')?.n ?? 0;
  let memory = memories.get(review);
  if (memory?.changes !== changes || memory.values.size >= most) {
    memory = { changes, values: new Map() };
    memories.set(review, memory);
  }
  if (!memory.values.has(key)) memory.values.set(key, find());
  return memory.values.get(key) as T;
}
