import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../db/core.ts';
import { csvText } from '../../db/files/csv-text.ts';
import { done } from '../support/core.ts';
import { csv, readCsv, readRecords } from '../support/csv.ts';
import { written } from '../support/sheets.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';

/** Cells of all that makes a CSV hard to read, and of anything else but NUL, which no text has. */
const hard = fc
  .array(fc.constantFrom('"', '""', ',', ';', '\t', '|', '\n', '\r\n', '\r', ' ', "'", 'é', '\u{1f600}', 'word', '=', '-', '0'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const anything = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\0', ''));
const cell = fc.oneof(hard, anything);

/** The export defuses a cell that a spreadsheet would run; that apostrophe is the only change it may make. */
function defused(text: string): string {
  const isFormula = /^[=+\-@\t\r＝＋－＠]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text);
  return isFormula ? `'${text}` : text;
}

let folder = '';
beforeAll(() => {
  folder = newFolder();
});
afterAll(() => removeFolder(folder));

describe('any text in an extract', () => {
  it('comes out of the export as it came in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (rows, delimiter, newline) => {
          const sheet = [['Crime Ref', 'Summary', 'Ward'], ...rows.map((cells, at) => [`R-${at}`, ...cells])];
          const records = await roundTrip(csv(sheet, { delimiter, newline }));
          const kept = (text: string) => (text.trim() === '' ? '' : defused(text));
          expect(records.map((record) => [record['caseRef'], record['narrative'], record['Ward'] ?? ''])).toEqual(
            rows.map(([summary, ward], at) => [`R-${at}`, defused(summary), kept(ward)]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

async function roundTrip(content: string): Promise<Record<string, string>[]> {
  const core = createCore({ actor: 'tester' });
  const review = join(folder, 'r.dip');
  const out = join(folder, 'out.csv');
  try {
    await done(core, 'review.create', { file: review, title: 'T' });
    await done(core, 'extract.import', { file: written(folder, 'e.csv', content), privacy: 'accept', reason: 'made-up text' });
    await done(core, 'export.coded', { file: out });
    return readRecords(readFileSync(out, 'utf8'));
  } finally {
    core.close();
    rmSync(review, { force: true });
  }
}

describe('any table that is written', () => {
  it('is read by a reader that goes by RFC 4180 as the same cells', () => {
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(csvText(rows))).toEqual(rows.map((row) => row.map(defused)));
      }),
      { numRuns: 500 },
    );
  });
});
