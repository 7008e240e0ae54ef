import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parseSheet } from '../../db/extract/workbook/parse-workbook.ts';
import { ods } from '../support/ods.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';
import { workbook } from '../support/workbooks.ts';
import type { ZipEntry } from '../support/zip-writer.ts';

const folder = newFolder();
afterAll(() => removeFolder(folder));
const path = join(folder, 'fuzzed.xlsx');

/** A change of some bytes: `at` and `from` 0–1, as shares of the length. */
interface Edit {
  readonly at: number;
  readonly kind: 'replace' | 'insert' | 'delete' | 'repeat';
  readonly text: string;
  readonly length: number;
}

/** What breaks readers: half tags, other tags, large numbers, odd references. */
const fragments = [
  '<',
  '>',
  '"',
  '&',
  '/',
  ' ',
  '0',
  '-',
  '<c>',
  '</c>',
  '</row>',
  '<row r="1048576">',
  's="99"',
  't="s"',
  't="d"',
  'r="XFD9"',
  '<v>1e308</v>',
  '99999999999',
  '<!--',
  ']]>',
  '<![CDATA[',
  '&#x110000;',
  '_x0000_',
  'table:number-rows-repeated="900000"',
  '😀',
  '\u0000',
  '\r',
  '<is><t>',
];

const edit: fc.Arbitrary<Edit> = fc.record({
  // Even over the file: doubles crowd near 0.
  at: fc.nat(10_000).map((part) => part / 10_000),
  kind: fc.constantFrom('replace', 'insert', 'delete', 'repeat'),
  text: fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 6 })),
  length: fc.nat(30),
});
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

function edited(bytes: Buffer, changes: readonly Edit[]): Buffer {
  return changes.reduce((before, { at, kind, text, length }) => {
    const place = Math.floor(at * before.length);
    const head = before.subarray(0, place);
    const put = Buffer.from(text);
    if (kind === 'insert') return Buffer.concat([head, put, before.subarray(place)]);
    if (kind === 'delete') return Buffer.concat([head, before.subarray(place + length)]);
    if (kind === 'repeat') return Buffer.concat([head, before.subarray(place, place + length), before.subarray(place)]);
    return Buffer.concat([head, put, before.subarray(place + put.length)]);
  }, bytes);
}

const rows =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>rich</t></r><rPh><t>x</t></rPh></is></c></row>' +
  '<row r="2"><c r="A2" s="1"><v>44957.75</v></c><c r="B2" t="str"><f>A1</f><v>a&amp;b_x0041_</v></c><c r="D2" t="e"><v>#N/A</v></c></row><row><c s="2"><v>42</v></c></row>';
const source = (change: (entries: ZipEntry[]) => ZipEntry[]) =>
  workbook({
    sheets: [{ name: 'Cases', rows, behind: '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>' }],
    strings: ['<t xml:space="preserve"> shared </t>', '<r><rPr/><t>two</t></r>'],
    formats: [22, '000000', '[h]:mm'],
    change,
  });
const parts = [
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
  'xl/worksheets/sheet1.xml',
];

/** Reads what is at the path, and holds the answer to its promises: a Result with a sentence, rows in order, well within two seconds. */
async function keepsItsPromises(bytes: Buffer): Promise<void> {
  writeFileSync(path, bytes);
  let line = 0;
  const begun = performance.now();
  const read = await parseSheet(
    path,
    'Cases',
    async (batch) => {
      for (const row of batch) {
        if (row.line <= line || row.line > 1_048_576 || row.cells.some((cell) => typeof cell !== 'string'))
          throw new Error('A row that cannot be.');
        line = row.line;
      }
    },
    () => {},
  );
  expect(performance.now() - begun).toBeLessThan(2000);
  if (!read.ok) {
    expect(read.error.code).toMatch(/^workbook-[a-z-]+$/);
    expect(read.error.message).toMatch(/^fuzzed\.xlsx .+\.$/s);
  }
}

describe('a workbook that was tampered with is read or refused, and never anything else', () => {
  it('in the text of its parts', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...parts), edits, async (part, changes) => {
        const change = (entries: ZipEntry[]) =>
          entries.map((entry) => (entry.name === part ? { ...entry, data: edited(Buffer.from(entry.data as string), changes) } : entry));
        await keepsItsPromises(source(change));
      }),
      { numRuns: 3000 },
    );
  });

  it('in the bytes of its zip', { timeout: 120_000 }, async () => {
    const bytes = source((entries) => entries);
    await fc.assert(
      fc.asyncProperty(edits, (changes) => keepsItsPromises(edited(bytes, changes))),
      { numRuns: 3000 },
    );
  });

  it('in the content of an ODS', { timeout: 120_000 }, async () => {
    const cell =
      '<table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>a<text:s text:c="2"/>b</text:p></table:table-cell>';
    const table =
      `<table:table-row table:number-rows-repeated="2">${cell}<table:table-cell office:value-type="date" office:date-value="2023-01-31"/></table:table-row>`.repeat(
        3,
      );
    await fc.assert(
      fc.asyncProperty(edits, (changes) => keepsItsPromises(ods({ name: 'Cases', rows: edited(Buffer.from(table), changes).toString() }))),
      { numRuns: 2000 },
    );
  });
});
