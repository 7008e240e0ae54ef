/**
 * Positions in a text count Unicode code points where they are stored, and UTF-16 units where JavaScript cuts. These turn one into the
 * other; a position beyond the end is the end.
 */

/** Length in code points. */
export function pointLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Where a code point begins, in UTF-16 units. */
export function unitAt(text: string, point: number): number {
  let unit = 0;
  for (let at = 0; at < point && unit < text.length; at++) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  return unit;
}

/** How many code points stand before a UTF-16 unit. */
export function pointAt(text: string, unit: number): number {
  return pointLength(text.slice(0, unit));
}

/** A stretch of a text by its code points. */
export function slicePoints(text: string, start: number, end: number): string {
  return text.slice(unitAt(text, start), unitAt(text, end));
}
