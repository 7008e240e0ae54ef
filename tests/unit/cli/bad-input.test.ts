import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { refusal } from '../../support/cli.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { holdOpen } from '../../support/hold-open.ts';
import { copyOf, makeReviewOfFour } from '../../support/review-of-four.ts';
import { written } from '../../support/sheets.ts';

let four = '';
beforeAll(async () => {
  four = await makeReviewOfFour();
});

/** Refused, by a sentence that names the file and a mend; with the review as it was. */
function refused(make: (folder: string) => string, message: RegExp, verb: (review: string, file: string) => string[]) {
  const { folder, review } = copyOf(four);
  const file = make(folder);
  const before = fingerprint(review);
  const error = refusal(verb(review, file));
  expect(error.message).toMatch(message);
  expect(error.where).toMatchObject({ file });
  expect(fingerprint(review)).toBe(before);
  return error;
}

const file = (name: string, content: string | Uint8Array) => (folder: string) => written(folder, name, content);
/** The first bytes of a PNG picture. */
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
const prose = 'To the panel.\n\nPlease find below what we discussed\nwhen we last met.\nIt was a long meeting.\n';

/** Makes a folder of that name where a file is expected. */
const folderNamed = (name: string) => (folder: string) => {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
};

describe('an extract that cannot be loaded', () => {
  it.each<[string, (folder: string) => string, RegExp]>([
    ['a picture', file('picture.csv', png), /^picture\.csv is not a CSV file: .*Save it as CSV/],
    ['prose', file('letter.csv', prose), /^letter\.csv does not look like a table: .*Save the extract as CSV/],
    ['an empty file', file('empty.csv', ''), /^empty\.csv is empty\. Ask for the extract again/],
    ['a file of blank lines', file('blank.csv', '\ufeff\r\n  \r\n'), /^blank\.csv is empty/],
    ['a file with headings alone', file('headings.csv', 'Crime Ref,Ward\n'), /^headings\.csv has a heading row but no cases/],
    [
      'a file without headings',
      file('bare.csv', '1001,2023-01-31,17\n1002,2023-02-01,18\n'),
      /^The first row of bare\.csv does not look like headings.*Put one row of headings/,
    ],
    [
      'a file without case references',
      file('norefs.csv', 'Type,Ward\nsearch,A\n'),
      /^No column of norefs\.csv is clearly the case reference\. Name it in a mapping .* or number the rows\. Row 1 was taken as the headings; .* \(--header-row\)\.$/,
    ],
    [
      'a file with a reference given twice',
      file('dup.csv', 'Crime Ref\nX-1\nX-1\n'),
      /^dup\.csv: 1 row repeats a case reference; the first is “X-1” in row 2\./,
    ],
    [
      'a reference that the review has',
      file('have.csv', 'Crime Ref\nC-01\n'),
      /^have\.csv: 1 row repeats a case reference; the first is “C-01” in row 1\./,
    ],
    [
      'ragged rows',
      file('ragged.csv', 'Crime Ref,Ward\nX-1,A\nX-2\n'),
      /^ragged\.csv: 1 row has the wrong number of cells; the first is row 2 \(line 3\) with 1 in place of 2\. Mend the file/,
    ],
    ['a row without a reference', file('gap.csv', 'Crime Ref,Ward\n,A\n'), /^gap\.csv: 1 row has no case reference; the first is row 1\./],
    ['a PDF', file('report.csv', '%PDF-1.7\n1 0 obj\n'), /^report\.csv is not a CSV file: it is a PDF\. Save it as CSV/],
    [
      'a workbook of the XML kind',
      file('x.xls', '<?xml version="1.0"?>\n<Workbook/>\n'),
      /^x\.xls is not a CSV file: it is an XML file, or/,
    ],
    ['JSON', file('x.json', '\ufeff[{"Crime Ref": "1", "Area": "N"}]\n'), /^x\.json is not a CSV file: it is a JSON file\. Save it as CSV/],
    [
      'an old workbook',
      file('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
      /^old\.xls is a workbook of the old \.xls kind\. Open it in Excel or LibreOffice, save it as \.xlsx/,
    ],
    ['a web page', file('page.xls', '<html><table><tr><td>Crime Ref'), /^page\.xls is not a CSV file: it is a web page/],
    [
      'a quote that is never closed',
      file('quote.csv', 'Crime Ref,Ward\nX-1,"A\nX-2,B\n'),
      /^quote\.csv cannot be read as CSV at line \d+: a quoted cell is never closed/,
    ],
    ['a folder', folderNamed('dir.csv'), /^dir\.csv is a folder\. Give a file/],
    ['a file that is not there', (folder) => join(folder, 'gone.csv'), /^gone\.csv does not exist\. Check the name/],
  ])('%s', (_, make, message) => {
    refused(make, message, (review, extract) => ['import', review, extract]);
  });

  it('the review itself', () => {
    const { review } = copyOf(four);
    const before = fingerprint(review);
    expect(refusal(['import', review, review])).toMatchObject({ code: 'file-is-review', where: { file: review } });
    expect(fingerprint(review)).toBe(before);
  });

  it('with a mapping that is not JSON', () => {
    const { folder, review } = copyOf(four);
    const mapping = written(folder, 'map.json', '{fields:');
    const error = refusal(['import', review, written(folder, 'e.csv', 'Crime Ref\nX-1\n'), '--mapping', mapping]);
    expect(error).toMatchObject({
      message: 'map.json is not JSON: it goes wrong in line 1 at character 2. Mend it there, or save the mapping as JSON, and try again.',
      where: { file: mapping, line: 1 },
    });
  });
});

describe('inspect', () => {
  it.each<[string, (folder: string) => string]>([
    ['a picture', file('picture.csv', png)],
    ['an empty file', file('empty.csv', '')],
    ['a file without headings', file('bare.csv', '1,2\n3,4\n')],
  ])('refuses %s in the same words as import', (_, make) => {
    const { folder, review } = copyOf(four);
    const extract = make(folder);
    expect(refusal(['inspect', extract])).toEqual(refusal(['import', review, extract]));
  });
});

describe('codings that cannot be loaded', () => {
  it.each<[string, (folder: string) => string, RegExp]>([
    ['a picture', file('picture.csv', png), /^picture\.csv is not a CSV file/],
    [
      'a sheet without case_ref',
      file('sheet.csv', 'ref,domestic\nC-01,1\n'),
      /^The first column of sheet\.csv must be case_ref; it is “ref”\. Rename it/,
    ],
    ['a sheet without rows', file('sheet.csv', 'case_ref,domestic\n'), /^sheet\.csv has a heading row but no/],
    ['a file that is not there', (folder) => join(folder, 'gone.csv'), /^gone\.csv does not exist/],
  ])('%s', (_, make, message) => {
    refused(make, message, (review, sheet) => ['code', review, sheet, '--reviewer', 'Ada']);
  });
});

describe('a review that cannot be opened', () => {
  const reading = (review: string) => [
    ['summary', review],
    ['audit', review, '--verify'],
    ['import', review, join(review, '..', 'e.csv')],
  ];

  it.each<[string, (folder: string) => string, string, RegExp]>([
    ['a text', file('notes.dip', 'Dear panel'), 'not-a-review', /^notes\.dip is not a Dip Sampler review\. Choose a review file/],
    ['a picture', file('picture.dip', png), 'not-a-review', /^picture\.dip is not a Dip Sampler review/],
    ['an empty file', file('empty.dip', ''), 'not-a-review', /^empty\.dip is not a Dip Sampler review/],
    ['a folder', folderNamed('dir.dip'), 'file-is-folder', /^dir\.dip is a folder/],
    ['nothing', (folder) => join(folder, 'gone.dip'), 'file-missing', /^gone\.dip does not exist/],
  ])('%s', (_, make, code, message) => {
    const path = make(copyOf(four).folder);
    for (const args of reading(path))
      expect(refusal(args)).toMatchObject({ code, message: expect.stringMatching(message), where: { file: path } });
  });

  it('one from a newer version', () => {
    const { review } = copyOf(four);
    const db = new SQLite(review);
    db.pragma('user_version = 99');
    db.close();
    const before = fingerprint(review);
    for (const args of reading(review)) {
      expect(refusal(args)).toMatchObject({
        code: 'review-from-future',
        message: expect.stringMatching(/^review\.dip was made by a newer version .*Update the program/),
        where: { file: review },
      });
    }
    expect(fingerprint(review)).toBe(before);
  });

  it('one that another process has open', async () => {
    const { review } = copyOf(four);
    const before = fingerprint(review);
    await holdOpen(review);
    for (const args of reading(review)) {
      expect(refusal(args)).toMatchObject({
        code: 'review-already-open',
        message: expect.stringMatching(/^review\.dip is already open, .*Close it there/),
        where: { file: review },
      });
    }
    expect(fingerprint(review)).toBe(before);
  });
});
