import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, refusal, told } from '../../support/cli.ts';
import { csv, readCsv, readRecords } from '../../support/csv.ts';
import { fingerprint, sha256Of } from '../../support/fingerprint.ts';
import { written } from '../../support/sheets.ts';
import { newFolder, removeFolder } from '../../support/temporary-folder.ts';

/** Leicestershire Police, January 2020, as published; see the notice beside it. */
const extract = resolve(import.meta.dirname, '../../fixtures/police-extract/2020-01-leicestershire-stop-and-search.csv');
const [headings = [], ...rows] = readCsv(readFileSync(extract, 'utf8'));
const numbered = rows.map((_, at) => `LEI-${String(at + 1).padStart(6, '0')}`);

let folder = '';
let review = '';
let drawn: string[] = [];
beforeAll(() => {
  folder = newFolder();
  review = join(folder, 'stops.dip');
  told('new', review, '--title', 'Stops in January 2020');
});
afterAll(() => removeFolder(folder));

describe('a real police extract', () => {
  it('is what its notice says: no reference, identical rows, blanks, moments with an offset', () => {
    expect(rows.length).toBeGreaterThan(300);
    expect(new Set(rows.map((row) => row.join('\0'))).size).toBeLessThan(rows.length);
    expect(rows[0]?.[headings.indexOf('Date')]).toBe('2020-01-01T01:05:00+00:00');
  });

  it('is inspected: every column, and no reference among them', () => {
    const seen = told<{ rows: number; sha256: string; columns: { name: string; filled: number; suggestedField: string | null }[] }>(
      'inspect',
      extract,
    );
    expect(seen).toMatchObject({ rows: rows.length, sha256: fingerprint(extract) });
    expect(seen.columns.map(({ name, filled }) => [name, filled])).toEqual(
      headings.map((name, at) => [name, rows.filter((row) => row[at]?.trim() !== '').length]),
    );
    expect(seen.columns.map((column) => column.suggestedField)).not.toContain('caseRef');
  });

  it('is refused without references, with the advice to number the rows', () => {
    const before = fingerprint(review);
    expect(refusal(['import', review, extract])).toMatchObject({
      code: 'extract-no-reference',
      message: expect.stringMatching(/number the rows/),
      where: { file: extract },
    });
    expect(fingerprint(review)).toBe(before);
  });

  it('is loaded with numbered rows: every row is a case, identical ones too, and nothing is a problem', () => {
    expect(told('import', review, extract, '--number-rows', 'LEI')).toMatchObject({
      extractId: 'extract-1',
      rows: rows.length,
      imported: rows.length,
      duplicates: 0,
      rejected: [],
      redactions: 0,
      problems: [],
      privacy: { counts: {}, total: 0 },
    });
  });

  it('is drawn from, as anyone can check', () => {
    const { cases } = told<{ cases: string[] }>('sample', review, '--size', '30', '--seed', '4 6 1 2 5');
    const byTicket = numbered.toSorted((a, b) => (sha256Of(`4 6 1 2 5\n${a}`) < sha256Of(`4 6 1 2 5\n${b}`) ? -1 : 1));
    expect(cases).toEqual(byTicket.slice(0, 30));
    expect(told('verify-draw', review)).toEqual({ drawId: 'draw-1', reproduced: true });
    drawn = cases;
  });

  it('is coded from a spreadsheet', () => {
    const codings = drawn.map((ref, at) => [ref, at < 12 ? 'never' : 'maintained', at % 2 === 0 ? '1' : '0']);
    const sheet = written(folder, 'codings.csv', csv([['case_ref', 'engagement', 'privacy'], ...codings]));
    expect(told('code', review, sheet, '--reviewer', 'Ada')).toEqual({ codings: 30, changed: 30, rejected: [] });
  });

  it('is summarised, by whatever column it has', () => {
    interface Part {
      readonly value: unknown;
      readonly measures: readonly { id: string; numerator: number; denominator: number; percent: number }[];
    }
    const figures = told<{ basis: object; measures: Part['measures']; by: Part[] }>('summary', review, '--by', 'Officer-defined ethnicity');
    expect(figures.basis).toMatchObject({ frame: rows.length, drawn: 30, reviewed: 30 });
    expect(figures.measures.find((measure) => measure.id === 'engagement:never')).toMatchObject({
      numerator: 12,
      denominator: 30,
      percent: 40,
    });
    const column = headings.indexOf('Officer-defined ethnicity');
    const groups = new Map<string, number>();
    for (const ref of drawn) {
      const value = rows[numbered.indexOf(ref)]?.[column] ?? '';
      groups.set(value, (groups.get(value) ?? 0) + 1);
    }
    const shown = figures.by.map((part) => [
      part.value ?? '',
      part.measures.find((measure) => measure.id === 'engagement:never')?.denominator,
    ]);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(groups));
  });

  it('is reported', () => {
    const report = join(folder, 'findings.html');
    told('report', review, '--out', report);
    expect(readFileSync(report, 'utf8')).toContain('In 40% of cases reviewed (12 of 30), the victim never supported police action.');
  });

  it('is exported with every cell as it came', () => {
    const out = join(folder, 'out.csv');
    told('export', review, '--out', out);
    const records = readRecords(readFileSync(out, 'utf8'));
    expect(records.map((record) => record['caseRef'])).toEqual(numbered);
    const fields: Readonly<Record<string, string>> = {
      Date: 'recordedDate',
      Gender: 'victimSex',
      'Age range': 'victimAgeBand',
      Legislation: 'offence',
      Outcome: 'outcome',
    };
    for (const [at, heading] of headings.entries()) {
      const name = fields[heading] ?? heading;
      expect(
        records.map((record) => record[name] ?? ''),
        heading,
      ).toEqual(rows.map((row) => row[at]));
    }
    expect(records.filter((record) => record['reviewed'] === 'true')).toHaveLength(30);
  });

  it('can be loaded again under another prefix from a file of other bytes', () => {
    const crlf = join(folder, 'crlf.csv');
    copyFileSync(extract, crlf);
    writeFileSync(crlf, `\ufeff${readFileSync(extract, 'utf8').replaceAll(/\r?\n/g, '\r\n')}`);
    expect(cli(['import', review, crlf, '--number-rows', 'AGAIN', '--json']).json()).toMatchObject({
      extractId: 'extract-2',
      imported: rows.length,
      duplicates: 0,
    });
  });
});
