import { compareUtf8 } from '../text-order.ts';
import type { FieldValue } from '../vocabulary/case-fields.ts';

type Known = Exclude<FieldValue, null>;

/** `less` is null where only equality makes sense (true and false have no order). */
export interface Order {
  readonly equal: boolean;
  readonly less: boolean | null;
}

const isoDay = /^\d{4}-\d{2}-\d{2}/;

/**
 * Compares two values, or gives null where they cannot be compared (an age that was kept as text, say).
 * Text goes by UTF-8 bytes. A day compared with a moment compares the days, so that `<= '2023-01-31'`
 * takes in the whole of the 31st. Text that reads as a number or as true/false meets numbers and booleans half-way,
 * since extra attributes are kept as text.
 */
export function compareValues(a: Known, b: Known): Order | null {
  if (a === '' || b === '') return null;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  if (typeof a === 'boolean' || typeof b === 'boolean') {
    const x = asBoolean(a);
    const y = asBoolean(b);
    return x === null || y === null ? null : { equal: x === y, less: null };
  }
  const x = asNumber(a);
  const y = asNumber(b);
  return Number.isNaN(x) || Number.isNaN(y) ? null : { equal: x === y, less: x < y };
}

function compareTexts(a: string, b: string): Order {
  // A date that was kept as text lies neither before nor after a day.
  if (isoDay.test(a) !== isoDay.test(b)) return { equal: false, less: null };
  const bothDays = isoDay.test(a) && (a.length === 10 || b.length === 10);
  const order = bothDays ? compareUtf8(a.slice(0, 10), b.slice(0, 10)) : compareUtf8(a, b);
  return { equal: order === 0, less: order < 0 };
}

/** Blank space is no number, though `Number` takes it for nought. */
function asNumber(value: string | number): number {
  return typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
}

function asBoolean(value: Known): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return null;
  const lower = value.trim().toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : null;
}
