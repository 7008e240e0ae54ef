import { describe, expect, it } from 'vitest';
import { rowOf } from '../../support/workbook-reading.ts';

/** One number under one format. */
async function shown(value: number | string, format: number | string, date1904 = false): Promise<string | undefined> {
  return (await rowOf(`<c s="1"><v>${value}</v></c><c><v>0</v></c>`, { formats: [format], date1904 }))[0];
}

describe('a date in the system of 1900', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    // The day that never was: Excel shows it, and a person sees it.
    [60, '1900-02-29'],
    [61, '1900-03-01'],
    [36_526, '2000-01-01'],
    [43_890, '2020-02-29'],
    [44_957, '2023-01-31'],
    [2_958_465, '9999-12-31'],
    // The time of day that a date's format hides, and the noise of a calculation.
    [44_957.75, '2023-01-31'],
    [44_956.99999999, '2023-01-31'],
  ])('%d is %s', async (serial, date) => {
    expect(await shown(serial, 14)).toBe(date);
  });

  it('is a number where no calendar has it', async () => {
    expect(await shown(0, 14)).toBe('0');
    expect(await shown(-1, 14)).toBe('-1');
    expect(await shown(2_958_466, 14)).toBe('2958466');
    expect(await shown('1e300', 14)).toMatch(/^10{300}$/);
  });
});

describe('a date in the system of 1904', () => {
  it.each([
    [0, '1904-01-01'],
    [1, '1904-01-02'],
    [43_495, '2023-01-31'],
    [35_064, '2000-01-01'],
  ])('%d is %s', async (serial, date) => {
    expect(await shown(serial, 14, true)).toBe(date);
  });

  it('knows no 29 February 1900, and no day before its first', async () => {
    expect(await shown(60, 14, true)).toBe('1904-03-01');
    expect(await shown(-1, 14, true)).toBe('-1');
  });
});

describe('a moment', () => {
  it.each([
    [44_957.75, '2023-01-31T18:00:00'],
    [44_957, '2023-01-31T00:00:00'],
    [44_957.395833333336, '2023-01-31T09:30:00'],
    // A hair before midnight is midnight, not 23:59:60.
    [44_957.999999, '2023-02-01T00:00:00'],
    // Hours alone in a column of moments.
    [0.5, '12:00:00'],
  ])('%d is %s', async (serial, moment) => {
    expect(await shown(serial, 22)).toBe(moment);
  });
});

describe('a time of day', () => {
  it.each([
    [0, '00:00:00'],
    [0.5, '12:00:00'],
    [0.999988425925926, '23:59:59'],
    [44_957.25, '06:00:00'],
    [-0.5, '-0.5'],
  ])('%d is %s', async (serial, time) => {
    expect(await shown(serial, 20)).toBe(time);
  });
});

describe('a duration', () => {
  it.each([
    [1.5, '36:00:00'],
    [0.0625, '01:30:00'],
    [100, '2400:00:00'],
    [-0.25, '-06:00:00'],
  ])('%d is %s', async (serial, duration) => {
    expect(await shown(serial, 46)).toBe(duration);
    expect(await shown(serial, '[h]:mm:ss')).toBe(duration);
    expect(await shown(serial, '[mm]:ss')).toBe(duration);
  });
});

describe('a format', () => {
  const date = '2023-01-31';
  const moment = '2023-01-31T18:00:00';
  const time = '18:00:00';
  it.each([
    [14, date],
    [15, date],
    [16, date],
    [17, date],
    [18, time],
    [21, time],
    [22, moment],
    [45, time],
    [47, time],
    [30, moment],
    [57, moment],
    ['dd/mm/yyyy', date],
    ['d-mmm-yy', date],
    ['yyyymmdd', date],
    ['mmmm yyyy', date],
    ['dddd', date],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', date],
    ['[$-809]dd mmmm yyyy;@', date],
    ['dd"th of "mmmm', date],
    ['yyyy\\-mm\\-dd\\ hh:mm', moment],
    ['dd/mm/yyyy hh:mm AM/PM', moment],
    ['m/d/yy h:mm;@', moment],
    ['hh:mm', time],
    ['h:mm A/P', time],
    ['mm:ss.0', time],
    ['[Red]hh:mm:ss', time],
    ['mm', date],
    ['General', '44957.75'],
    ['general', '44957.75'],
    ['0.00', '44957.75'],
    ['#,##0', '44957.75'],
    ['"days: "0', '44957.75'],
    ['0\\d', '44957.75'],
    ['0.0E+0', '44957.75'],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '44957.75'],
    ['[Red]0;[Blue]-0', '44957.75'],
    ['', '44957.75'],
  ])('%s shows 44957.75 as %s', async (format, expected) => {
    expect(await shown(44_957.75, format)).toBe(expected);
  });

  it('of East Asia shows a date or a time, whichever the number is', async () => {
    expect(await shown(44_957, 30)).toBe('2023-01-31');
    expect(await shown(0.75, 30)).toBe('18:00:00');
  });

  it('may be given one of Excel’s own numbers by the workbook', async () => {
    const change = (entries: { name: string; data: string | Uint8Array }[]) =>
      entries.map((entry) =>
        entry.name === 'xl/styles.xml'
          ? { ...entry, data: String(entry.data).replace('<numFmts count="0">', '<numFmts><numFmt numFmtId="14" formatCode="0.0"/>') }
          : entry,
      );
    expect(await rowOf('<c s="1"><v>44957.75</v></c>', { formats: [14], change })).toEqual(['44957.75']);
  });

  it('that is not there leaves the number', async () => {
    expect(await rowOf('<c s="9"><v>44957</v></c><c s="x"><v>2</v></c>', { formats: [14] })).toEqual(['44957', '2']);
    expect(await rowOf('<c s="1"><v>44957</v></c>')).toEqual(['44957']);
  });
});

describe('a date that is stored as text', () => {
  it.each([
    ['2023-01-31', '2023-01-31'],
    ['2023-01-31T00:00:00', '2023-01-31'],
    ['2023-01-31T09:30:00.000Z', '2023-01-31T09:30:00'],
    ['soon', 'soon'],
  ])('%s reads %s', async (stored, read) => {
    expect(await rowOf(`<c t="d"><v>${stored}</v></c>`)).toEqual([read]);
  });
});
