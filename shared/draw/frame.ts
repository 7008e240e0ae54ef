import { compareUtf8 } from '../text-order.ts';
import type { StratumValue } from './method.ts';

/**
 * The cases a draw is made from. `keys` stands beside `refs` where the method asks for more than the reference: the stratum of each
 * case, or the day it was recorded; null where the case has none.
 */
export interface Frame {
  /** Sorted by UTF-8 bytes, none twice. */
  readonly refs: readonly string[];
  readonly keys: readonly StratumValue[] | null;
}

/** The references a draw is made from, in the order that is hashed into its record: by UTF-8 bytes. */
export function sortedFrame(caseRefs: readonly string[]): readonly string[] {
  return [...caseRefs].sort(compareUtf8);
}

/** A sorted frame as the text that is stored with a draw and hashed: one reference a line, each ended by LF. */
export function frameText(sorted: readonly string[]): string {
  return sorted.map((caseRef) => `${caseRef}\n`).join('');
}

export function frameOfText(text: string): readonly string[] {
  return text === '' ? [] : text.slice(0, -1).split('\n');
}

/** Keys as the text that is stored beside the frame: each a line of JSON, so that a line break in one cannot pass for the next. */
export function keysText(keys: readonly StratumValue[]): string {
  return keys.map((key) => `${JSON.stringify(key)}\n`).join('');
}

/** Throws where a line is not JSON. */
export function keysOfText(text: string): readonly StratumValue[] {
  const known = new Map<string, StratumValue>();
  return frameOfText(text).map((line) => {
    const seen = known.get(line);
    if (seen !== undefined) return seen;
    const key = JSON.parse(line) as StratumValue;
    known.set(line, key);
    return key;
  });
}

/** Order of strata: by UTF-8 bytes of the value, cases without one last. */
export function compareKeys(a: StratumValue, b: StratumValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareUtf8(a, b);
}
