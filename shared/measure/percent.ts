/**
 * A share of counts in percent, rounded half away from zero. Done in whole numbers, since 12.25 has no exact binary form
 * and floating-point rounding would give 12.2.
 *
 * @param decimals 0 or 1
 */
export function percentOf(numerator: number, denominator: number, decimals: 0 | 1): number {
  const scale = decimals === 1 ? 10 : 1;
  const doubled = Math.floor((200 * scale * numerator + denominator) / (2 * denominator));
  return doubled / scale;
}

/** A percentage as written in a sentence: `24`, `12.3`, and `12` rather than `12.0`. */
export function percentText(numerator: number, denominator: number, decimals: 0 | 1): string {
  return String(percentOf(numerator, denominator, decimals));
}
