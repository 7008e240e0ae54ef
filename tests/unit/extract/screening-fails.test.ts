import { describe, expect, it, onTestFinished } from 'vitest';
import { openTable } from '../../../db/extract/reading/open-table.ts';
import type { Table } from '../../../db/extract/reading/table.ts';
import { readScreened } from '../../../db/extract/screening/read-screened.ts';
import { endOfJob } from '../../../db/extract/screening/screen-job.ts';
import { screenOnThreads } from '../../../db/extract/screening/screen-threads.ts';
import type { Screening } from '../../../db/extract/screening/screening.ts';
import { profileColumn } from '../../../db/screen/column-profile.ts';
import { written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A megabyte, so that several pieces are with the screen at a time. */
async function longTable() {
  const content = `Crime Ref\n${Array.from({ length: 100_000 }, (_, at) => `REF-${at}\n`).join('')}`;
  const table = await openTable(written(temporaryFolder(), 'e.csv', content));
  if (!table.ok) throw new Error(table.error.message);
  return table.value;
}

const screening = (width: number, screen: Screening['screen']): Screening => ({
  width,
  done: { fast: 0, slow: 0, unsure: 0 },
  screen,
  texts: () => Promise.resolve([]),
  close: () => Promise.resolve(),
});

describe('rows on their way through the screen', () => {
  it('fail their reading where the screen fails, and end nothing else', async () => {
    const unhandled: unknown[] = [];
    const note = (problem: unknown) => unhandled.push(problem);
    process.on('unhandledRejection', note);
    onTestFinished(() => void process.off('unhandledRejection', note));
    const failing = screening(2, () => Promise.reject(new Error('A thread is dead.')));
    await expect(readScreened(await longTable(), failing, () => undefined, {})).rejects.toThrow('A thread is dead.');
    expect(unhandled).toEqual([]);
  });

  it('can be cancelled when the file is read and they wait for the screen', async () => {
    const controller = new AbortController();
    const clean = screening(1000, () => Promise.resolve([]));
    let batches = 0;
    const take = () => {
      batches++;
      controller.abort();
    };
    const read = await readScreened(await longTable(), clean, take, { signal: controller.signal });
    expect(read).toMatchObject({ ok: false, error: { code: 'cancelled', message: 'Cancelled. Nothing was changed.' } });
    expect(batches).toBe(1);
  });
});

describe('what is under way at a time', () => {
  /** A table of single rows with a cell this long. */
  const tableOf = (rows: number, length: number): Table => {
    const cell = 'x'.repeat(length);
    return {
      file: '/e.csv',
      bytes: 0,
      sha256: '',
      reading: { format: 'csv', encoding: 'utf-8', delimiter: ',', notUtf8: null, headerRow: 1, sheet: null, sheets: [] },
      rawHeadings: ['Summary'],
      headings: ['Summary'],
      notes: [],
      read: async (take) => {
        for (let row = 1; row <= rows; row++)
          await take([{ row, line: row + 1, lastLine: row + 1, cells: [cell], stray: false, spoilt: null }]);
        return { ok: true, value: { rows, notes: [] } };
      },
    };
  };

  it.each([
    ['many batches of short cells', 1000, 8],
    ['two of the longest cells', 1 << 23, 1],
  ])('is %s', async (_, length, most) => {
    let [underWay, largest, taken] = [0, 0, 0];
    const clean = screening(8, () => {
      largest = Math.max(largest, ++underWay);
      return Promise.resolve([]);
    });
    const take = () => {
      underWay--;
      taken++;
    };
    await readScreened(tableOf(20, length), clean, take, {});
    expect({ largest, taken }).toEqual({ largest: most + 1, taken: 20 });
  });

  it.each([
    ['cells that fit into one', [10, 20, 30], [3]],
    ['cells that fill one', [1 << 19, 1 << 19, 1], [2, 3]],
    ['a cell that is longer than any, by itself', [5, 1 << 24, 5, 5], [1, 2, 4]],
  ])('goes to a screener in jobs of a million characters: %s', (_, lengths, ends) => {
    const cells = lengths.map((length) => ({ text: 'x'.repeat(length) }));
    const found: number[] = [];
    for (let from = 0; from < cells.length; from = found.at(-1) ?? 0) found.push(endOfJob(cells, from));
    expect(found).toEqual(ends);
  });
});

it('a screen whose thread has died says so, then and whenever it is asked again', async () => {
  const screeners = screenOnThreads([profileColumn('Summary', 'narrative')]);
  onTestFinished(() => screeners.close());
  const job = (id: number, text: unknown) => ({
    id,
    text: text as string,
    lengths: Uint32Array.of(1),
    columns: Uint16Array.of(0),
    slowBefore: 0,
  });
  await expect(screeners.screen(job(1, null))).rejects.toThrow();
  for (const id of [2, 3, 4, 5]) await expect(screeners.screen(job(id, 'x'))).rejects.toThrow();
});
