import { compareUtf8 } from '../text-order.ts';

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
