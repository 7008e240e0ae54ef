/** Reads a cell as a value of its kind; undefined where it cannot be. */
export type ReadValue<T> = (text: string) => T | undefined;

const truths: Readonly<Record<string, boolean>> = {
  y: true,
  yes: true,
  true: true,
  t: true,
  '1': true,
  n: false,
  no: false,
  false: false,
  f: false,
  '0': false,
};

export function readBoolean(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return Object.hasOwn(truths, word) ? truths[word] : undefined;
}

/** Whole or decimal numbers. Spaces around are ignored; `1e3`, `0x10` and the like are not numbers here. */
export function readNumber(text: string): number | undefined {
  return /^-?\d{1,15}(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Patterns tried when no format is given: ISO first, then day first, as police exports in the United Kingdom write them. */
const ordinaryFormats = [
  'yyyy-MM-dd',
  'dd/MM/yyyy',
  'dd-MM-yyyy',
  'dd.MM.yyyy',
  'd MMM yyyy',
  'dd-MMM-yyyy',
  'd MMMM yyyy',
  'dd MMM yy',
  'dd-MMM-yy',
  'dd/MM/yy',
  'yyyy/MM/dd',
  'yyyyMMdd',
];

/** Parts of a format, longest first, and the pattern each stands for. */
const parts: readonly [token: string, pattern: string][] = [
  ['yyyy', '(?<year>\\d{4})'],
  ['yy', '(?<shortYear>\\d{2})'],
  ['MMMM', '(?<name>[A-Za-z]{3,9})'],
  ['MMM', '(?<name>[A-Za-z]{3,9})'],
  ['MM', '(?<month>\\d{1,2})'],
  ['M', '(?<month>\\d{1,2})'],
  ['dd', '(?<day>\\d{1,2})'],
  ['d', '(?<day>\\d{1,2})'],
];

/** A time behind the date, as exports write it: kept as it is, after a `T`. */
const time = '(?:[T ](?<time>\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?))?';

/**
 * A reader of dates in a format such as `dd/MM/yyyy` (or the ordinary ones when none is given). Gives ISO 8601: the day, and behind it
 * the time as written if there is one, so that nothing is lost. A day that no calendar has is not a date.
 */
export function dateReader(format: string | undefined): ReadValue<string> {
  const patterns = (format === undefined ? ordinaryFormats : [format.replace(/[ T]HH.*$/, ''), 'yyyy-MM-dd']).map(patternOf);
  return (text) => {
    const cell = text.trim();
    for (const pattern of patterns) {
      const groups = pattern.exec(cell)?.groups;
      const iso = groups ? isoOf(groups) : undefined;
      if (iso !== undefined) return iso;
    }
    return undefined;
  };
}

/** True for a format that says where day, month and year stand, each once. */
export function isDateFormat(format: string): boolean {
  const found = format.replace(/[ T]HH.*$/, '').match(/y+|M+|d+/g) ?? [];
  const kinds = new Set(found.map((part) => part[0]));
  return found.length === 3 && kinds.size === 3 && found.every((part) => parts.some(([token]) => token === part));
}

/** Which comes first in a format that writes both day and month as numbers and neither behind the year; null for any other. */
export function orderOfFormat(format: string): 'day-first' | 'month-first' | null {
  if (format.includes('MMM')) return null;
  const [first = ''] = format.match(/y+|M+|d+/g) ?? [];
  return first.startsWith('d') ? 'day-first' : first.startsWith('M') ? 'month-first' : null;
}

function patternOf(format: string): RegExp {
  let rest = format;
  let pattern = '';
  while (rest !== '') {
    const part = parts.find(([token]) => rest.startsWith(token));
    const literal = rest[0] ?? '';
    pattern += part ? part[1] : literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    rest = rest.slice(part ? part[0].length : 1);
  }
  return new RegExp(`^${pattern}${time}$`);
}

/** A year of two digits as spreadsheets read it: 30 to 99 lie in the last century, where non-recent offences are. */
function fullYear(short: string): string {
  return short < '30' ? `20${short}` : `19${short}`;
}

function isoOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const year = Number(groups['year'] ?? fullYear(groups['shortYear'] ?? ''));
  const month = groups['name'] === undefined ? Number(groups['month']) : monthNames.indexOf(groups['name'].slice(0, 3).toLowerCase()) + 1;
  const day = Number(groups['day']);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  const iso = date.toISOString().slice(0, 10);
  return groups['time'] === undefined ? iso : `${iso}T${groups['time']}`;
}
