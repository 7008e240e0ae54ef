/** How the dates of a column are written, as far as the values tell. */
export type DateOrder = 'day-first' | 'month-first' | 'ambiguous' | 'mixed' | 'other';

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/;

/**
 * Which of two numbers is the day. A 13 or more in first place says day first, in second place month first; where neither occurs nobody
 * can tell, and police exports in this country mean day first.
 *
 * @returns `other` where no value is written with numbers alone; `example` is a date that may be read either way, or that tells: of a longer value
 * the date alone, since anything may stand behind it
 */
export function dateOrder(values: readonly string[]): { readonly order: DateOrder; readonly example: string | null } {
  let dayFirst: string | null = null;
  let monthFirst: string | null = null;
  let either: string | null = null;
  for (const value of values) {
    const match = slashed.exec(value.trim());
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && second <= 12) dayFirst ??= match[0];
    else if (second > 12 && first <= 12) monthFirst ??= match[0];
    // The third of March is the third of March either way.
    else if (first !== second) either ??= match[0];
  }
  if (dayFirst !== null && monthFirst !== null) return { order: 'mixed', example: monthFirst };
  if (dayFirst !== null) return { order: 'day-first', example: dayFirst };
  if (monthFirst !== null) return { order: 'month-first', example: monthFirst };
  return either === null ? { order: 'other', example: null } : { order: 'ambiguous', example: either };
}
