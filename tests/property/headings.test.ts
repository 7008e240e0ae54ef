import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findHeadings } from '../../db/extract/reading/find-headings.ts';
import { withGroups } from '../../db/extract/reading/group-headings.ts';
import { nameColumns } from '../../db/extract/reading/name-columns.ts';
import { openTable } from '../../db/extract/reading/open-table.ts';
import type { Table } from '../../db/extract/reading/table.ts';
import { parseSheet } from '../../db/extract/workbook/parse-workbook.ts';
import type { SheetRow } from '../../db/extract/workbook/sheet-row.ts';
import { csv } from '../support/csv.ts';
import { written } from '../support/sheets.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';
import { sheetOf, workbook } from '../support/workbooks.ts';

let folder = '';
beforeAll(() => {
  folder = newFolder();
});
afterAll(() => removeFolder(folder));

/** A–H, the columns of these sheets. */
const letter = (column: number) => String.fromCharCode(65 + column);
const range = (left: number, top: number, right: number, bottom = top) => `${letter(left)}${top}:${letter(right)}${bottom}`;

async function rowsOf(rows: readonly (readonly string[])[], merged: readonly string[]): Promise<readonly SheetRow[]> {
  const found: SheetRow[] = [];
  const path = written(folder, 'e.xlsx', workbook({ sheets: [sheetOf('Cases', rows, merged)] }));
  const read = await parseSheet(
    path,
    'Cases',
    async (batch) => void found.push(...batch),
    () => {},
  );
  if (!read.ok) throw new Error(read.error.message);
  return found;
}

describe('a sheet with headings in two rows', () => {
  /** Widths of groups from left to right; a group of one column is a heading that is merged downwards. */
  const layout = fc.record({
    groups: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }).filter((widths) => {
      const width = widths.reduce((sum, one) => sum + one, 0);
      return width >= 2 && width <= 8 && widths.some((one) => one > 1);
    }),
    titles: fc.integer({ min: 0, max: 2 }),
    cases: fc.integer({ min: 2, max: 5 }),
  });

  it('has the lower one for headings, and every case under it, however it is grouped', async () => {
    await fc.assert(
      fc.asyncProperty(layout, async ({ groups, titles, cases }) => {
        const width = groups.reduce((sum, one) => sum + one, 0);
        const top = titles + 1;
        const merged = Array.from({ length: titles }, (_, at) => range(0, at + 1, width - 1));
        const [upper, lower]: [string[], string[]] = [[], []];
        for (const [at, size] of groups.entries()) {
          const left = upper.length;
          merged.push(size === 1 ? range(left, top, left, top + 1) : range(left, top, left + size - 1));
          upper.push(size === 1 ? `Alone ${letter(at)}` : `Group ${letter(at)}`, ...Array.from({ length: size - 1 }, () => ''));
          lower.push(...Array.from({ length: size }, (_, column) => (size === 1 ? '' : `Heading ${letter(left + column)}`)));
        }
        const data = Array.from({ length: cases }, (_, at) =>
          Array.from({ length: width }, (_cell, column) => (column % 2 === 0 ? `C-${at}` : `0${at + 1}/02/2023`)),
        );
        const above = Array.from({ length: titles }, (_, at) => [`Title ${letter(at)}`, ...Array.from({ length: width - 1 }, () => '')]);
        const rows = await rowsOf([...above, upper, lower, ...data], merged);
        const at = findHeadings(rows) ?? -1;
        expect(withGroups(rows, at).cells).toEqual(lower.map((cell, column) => (cell === '' ? upper[column] : cell)));
        expect(rows.slice(at + 1).map(({ cells }) => cells)).toEqual(data);
      }),
      { numRuns: 300 },
    );
  });

  it('may be merged and filled in any way whatever, and has headings that tell its columns apart', async () => {
    const cell = fc.constantFrom('', '', 'Crime Ref', 'Age', 'age', 'Suspect', '17', '01/02/2023', ' ', '-', 'C-1', 'Elm Row');
    const place = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(7), fc.nat(7));
    const merges = fc
      .array(place, { maxLength: 6 })
      .map((all) => all.map(([a, b, c, d]) => range(Math.min(c, d), Math.min(a, b) + 1, Math.max(c, d), Math.max(a, b) + 1)));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }), merges, async (grid, merged) => {
        const rows = await rowsOf(grid, merged);
        const at = findHeadings(rows);
        if (at === null) return;
        expect(at).toBeLessThan(rows.length);
        const { cells } = withGroups(rows, at);
        const { headings } = nameColumns(cells);
        expect(headings).toHaveLength(rows[at]?.cells.length ?? 0);
        expect(new Set(headings).size).toBe(headings.length);
        expect(headings).not.toContain('');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a heading line of any length', () => {
  const encodings = { 'utf-8': 'utf8', 'windows-1252': 'windows-1252', 'utf-16le': 'utf16-le' } as const;

  it('is the headings, under titles or not, in any encoding and with any delimiter', async () => {
    const shape = fc.record({
      columns: fc.integer({ min: 2, max: 3000 }),
      length: fc.integer({ min: 1, max: 120 }),
      titles: fc.integer({ min: 0, max: 4 }),
      cases: fc.integer({ min: 1, max: 90 }),
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      quoted: fc.boolean(),
      encoding: fc.constantFrom<(keyof typeof encodings)[]>('utf-8', 'windows-1252', 'utf-16le'),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ columns, length, titles, cases, delimiter, quoted, encoding }) => {
        const blank = Array.from({ length: columns - 2 }, () => '');
        const heading = (at: number) => `Môn ${at}${quoted ? '\n' : ' '}${'w'.repeat(length)}`;
        const headings = Array.from({ length: columns }, (_, at) => heading(at));
        const data = Array.from({ length: cases }, (_, at) => [`C-${at}`, ...blank, 'é']);
        const above = Array.from({ length: titles }, (_, at) => `Title ${at}\n`).join('');
        const content = iconv.encode(above + csv([headings, ...data], { delimiter }), encodings[encoding], {
          addBOM: encoding === 'utf-16le',
        });
        const table = await openTable(written(folder, 'e.csv', content));
        if (!table.ok) throw new Error(table.error.message);
        expect(table.value.headings).toEqual(headings.map((text) => text.replace('\n', ' ')));
        expect(table.value.reading).toMatchObject({ encoding, delimiter });
        expect(await countOf(table.value, columns)).toBe(cases);
      }),
      { numRuns: 60 },
    );
  });

  async function countOf(table: Table, width: number): Promise<number> {
    let count = 0;
    const read = await table.read((rows) => {
      for (const { cells, spoilt } of rows) if (cells.length === width && spoilt === null) count++;
    });
    return read.ok ? count : -1;
  }
});

describe('the bytes of a text that are not UTF-8', () => {
  it('cost their own rows and no other', async () => {
    const bad = fc.array(fc.tuple(fc.nat(199), fc.constantFrom(0x80, 0x92, 0xc3, 0xe2, 0xf0, 0xff)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(bad, async (faults) => {
        const byRow = new Map(faults);
        const lines = Array.from({ length: 200 }, (_, at) =>
          Buffer.concat([Buffer.from(`C-${at},Ynys Môn`), Buffer.from(byRow.has(at) ? [byRow.get(at) ?? 0] : []), Buffer.from('.\n')]),
        );
        const table = await openTable(written(folder, 'e.csv', Buffer.concat([Buffer.from('Crime Ref,Ward\n'), ...lines])));
        if (!table.ok) throw new Error(table.error.message);
        expect(table.value.reading).toMatchObject({ encoding: 'utf-8' });
        const spoilt: number[] = [];
        await table.value.read((rows) => {
          for (const row of rows) {
            if (row.spoilt) spoilt.push(row.row - 1);
            else expect(row.cells[1]).toBe('Ynys Môn.');
          }
        });
        expect(spoilt).toEqual([...byRow.keys()].sort((one, two) => one - two));
      }),
      { numRuns: 200 },
    );
  });
});
