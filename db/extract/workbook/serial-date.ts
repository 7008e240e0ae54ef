import type { NumberFormat } from './number-format.ts';
import { plainNumber } from './plain-number.ts';

const secondsInDay = 86_400;
/** 31 December 9999 in the system of 1900, and one day more. */
const beyondDates = 2_958_466;
/** Days from 1 January 1900 to 1 January 1904, as Excel counts them. */
const days1904 = 1462;
/** Midnight of 30 December 1899 in days of the Unix epoch: serial 0 for every day after February 1900. */
const epochDay = -25_569;
/** Noise of a calculation, not a part of a day: some 40 ms. */
const noise = 5e-7;

export interface DateSystem {
  readonly date1904: boolean;
}

/**
 * A number as the date, time or duration that its format shows, in ISO 8601: `2023-01-31`, `2023-01-31T09:30:00`, `09:30:00`; durations
 * as hours, minutes and seconds, `36:00:00`. To the second. A number that is no date, such as one below zero, stays a number.
 *
 * In the system of 1900 day 60 is 29 February 1900, which never was: Lotus 1-2-3 had the fault, and Excel kept it.
 */
export function formattedSerial(serial: number, kind: NumberFormat['kind'], { date1904 }: DateSystem): string {
  if (kind === 'duration') return duration(serial);
  const value = date1904 ? serial + days1904 : serial;
  const isDate = value >= (date1904 ? days1904 : 1) && value < beyondDates;
  if (kind === 'time') return serial >= 0 ? clock(serial) : plainNumber(serial);
  const shown = kind === 'date-or-time' ? (serial < 1 ? 'time' : Number.isInteger(serial) ? 'date' : 'date-time') : kind;
  // Hours without a day are what people leave in a column of moments; the day that Excel shows, 0 January 1900, is none.
  if (serial >= 0 && serial < 1 && !date1904 && shown !== 'date') return clock(serial);
  if (!isDate) return plainNumber(serial);
  return shown === 'date' ? isoDate(Math.floor(value + noise)) : moment(value);
}

function moment(value: number): string {
  const seconds = Math.round(value * secondsInDay);
  return `${isoDate(Math.floor(seconds / secondsInDay))}T${time(seconds % secondsInDay)}`;
}

function clock(serial: number): string {
  return time(Math.round(serial * secondsInDay) % secondsInDay);
}

function duration(serial: number): string {
  const seconds = Math.round(Math.abs(serial) * secondsInDay);
  return `${serial < 0 ? '-' : ''}${time(seconds)}`;
}

function time(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** The few thousand days that a sheet's dates fall on, so that each is worked out once. */
const known = new Map<number, string>();

function isoDate(day: number): string {
  const before = known.get(day);
  if (before !== undefined) return before;
  const date = dateOf(day);
  if (known.size < 50_000) known.set(day, date);
  return date;
}

function dateOf(day: number): string {
  if (day === 60) return '1900-02-29';
  const date = new Date((day + epochDay + (day < 60 ? 1 : 0)) * secondsInDay * 1000);
  return date.toISOString().slice(0, 10);
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
