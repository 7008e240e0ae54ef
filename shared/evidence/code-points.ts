/** Positions in a text count Unicode code points, as W3C selectors and REFI-QDA do; JavaScript's own count UTF-16 units. */

export function countCodePoints(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at++) if (isPair(text, at)) count--;
  return count;
}

/** The code point position of a position in UTF-16 units. One inside a pair counts as before it. */
export function codePointAt(text: string, unit: number): number {
  let point = 0;
  for (let at = 0; at < Math.min(unit, text.length); point++) {
    at += isPair(text, at) ? 2 : 1;
    if (at > unit) break;
  }
  return point;
}

/** The other way round; beyond the end it is the end. */
export function unitAt(text: string, codePoint: number): number {
  let at = 0;
  for (let point = 0; point < codePoint && at < text.length; point++) at += isPair(text, at) ? 2 : 1;
  return at;
}

/** The code points from `start` up to `end`. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  const from = unitAt(text, start);
  return text.slice(from, from + unitAt(text.slice(from), end - start));
}

function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}
