/** `1 case`, `2 cases`. British English has two forms; a language with more will need its own words file. */
export function counted(n: number, one: string, many: string): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** Thousands apart by commas: 36,000. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** ` Did you mean “x”?`, or nothing. */
export function meant(suggestion: string | null): string {
  return suggestion === null ? '' : ` Did you mean “${suggestion}”?`;
}

/** An encoding as a sentence calls it; with a byte-order mark or without is the same there. */
export function encodingCalled(encoding: string): string {
  if (encoding.startsWith('utf-16')) return 'UTF-16';
  return encoding === 'windows-1252' ? 'Windows-1252' : encoding === 'iso-8859-1' ? 'ISO 8859-1' : 'UTF-8';
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** An ISO date or moment as `14 March 2023`; text that is not one stays as it is. */
export function longDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = months[Number(match?.[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : iso;
}

/** The same in a narrow column: `14 Mar 2023`. */
export function shortDate(iso: string): string {
  const long = longDate(iso);
  return long === iso ? iso : long.replace(/[a-z]+/i, (month) => month.slice(0, 3));
}

/** A share, 0–1, as a whole percentage; one that is neither nought nor all is never told as such. */
export function percentText(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1%';
  if (share < 1 && share >= 0.995) return 'over 99%';
  return `${Math.round(100 * share)}%`;
}
