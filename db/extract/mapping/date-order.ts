/** How the dates of a column are written, as far as the values tell. */
export type DateOrder = 'day-first' | 'month-first' | 'ambiguous' | 'mixed' | 'other';

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/;

/** Dates of a column as they are met, and what they tell of their order. */
export class DatesSeen {
  /** The first that can only be read so. */
  dayFirst: string | null = null;
  monthFirst: string | null = null;
  /** Values that could not be read as dates. */
  unread = 0;
  private either: string | null = null;

  add(value: string): void {
    const match = slashed.exec(value.trim());
    if (!match) return;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && second <= 12) this.dayFirst ??= match[0];
    else if (second > 12 && first <= 12) this.monthFirst ??= match[0];
    // The third of March is the third of March either way.
    else if (first !== second) this.either ??= match[0];
  }

  get told(): { readonly order: DateOrder; readonly example: string | null } {
    const { dayFirst, monthFirst, either } = this;
    if (dayFirst !== null && monthFirst !== null) return { order: 'mixed', example: monthFirst };
    if (dayFirst !== null) return { order: 'day-first', example: dayFirst };
    if (monthFirst !== null) return { order: 'month-first', example: monthFirst };
    return either === null ? { order: 'other', example: null } : { order: 'ambiguous', example: either };
  }
}

/**
 * Which of two numbers is the day. A 13 or more in first place says day first, in second place month first; where neither occurs nobody
 * can tell, and police exports in this country mean day first.
 *
 * @returns `other` where no value is written with numbers alone; `example` is a date that may be read either way, or that tells: of a longer value
 * the date alone, since anything may stand behind it
 */
export function dateOrder(values: readonly string[]): { readonly order: DateOrder; readonly example: string | null } {
  const seen = new DatesSeen();
  for (const value of values) seen.add(value);
  return seen.told;
}
