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
  const lines = new Map<StratumValue, string>();
  return keys
    .map((key) => {
      const known = lines.get(key);
      if (known !== undefined) return known;
      const line = `${JSON.stringify(key)}\n`;
      lines.set(key, line);
      return line;
    })
    .join('');
}

/** Throws where a line is not JSON. */
export function keysOfText(text: string): readonly StratumValue[] {
  const known = new Map<string, StratumValue>();
  const keys: StratumValue[] = [];
  // Line by line rather than split, which would hold a million lines at once where there are few different ones.
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    if (end < 0) throw new SyntaxError('The last line has no end.');
    const line = text.slice(from, end);
    if (!known.has(line)) known.set(line, JSON.parse(line) as StratumValue);
    keys.push(known.get(line) ?? null);
    from = end + 1;
  }
  return keys;
}

/** Order of strata: by UTF-8 bytes of the value, cases without one first, as an empty text is. */
export function compareKeys(a: StratumValue, b: StratumValue): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return compareUtf8(a, b);
}
