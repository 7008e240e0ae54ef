import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CommandOutput } from '../../../shared/contract/commands.ts';
import { cli, refusal, told } from '../../support/cli.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { qdcFaults } from '../../support/qdc.ts';
import { copyOf, makeReviewOfFour } from '../../support/review-of-four.ts';
import { written } from '../../support/sheets.ts';

let four = '';
beforeAll(async () => {
  four = await makeReviewOfFour();
});

const reword = [{ op: 'edit-theme', id: 'domestic', set: { definition: 'Other.' } }];
type Book = CommandOutput<'codebook.read'>;

describe('codebook', () => {
  it('prints the codebook and its versions, for a person and as one document', () => {
    const { review } = copyOf(four);
    const { out } = cli(['codebook', review]);
    expect(out).toMatch(/^Outcome 16 rape cases, version 1: 16 themes, 9 questions\.\n\nCircumstances\n {2}D {2}Domestic \(domestic\)/);
    expect(out).toMatch(/\nVersions\n {2}1 {2}\d/);
    expect(told<Book>('codebook', review)).toMatchObject({ codebook: { version: 1 }, versions: [{ version: 1, changes: [] }] });
  });

  it('says what edits would do, and makes them when somebody stands behind them', () => {
    const { folder, review } = copyOf(four);
    const edits = written(folder, 'edits.json', JSON.stringify({ edits: reword }));
    const before = fingerprint(review);
    const dry = cli(['codebook', review, '--edit', edits, '--dry-run']);
    expect(dry.out).toMatch(
      /^Nothing was changed.*\n +Changes the definition of “Domestic”\. \(meaning\)\n\d cases? of \d reviewers? gets? another look/,
    );
    expect(fingerprint(review)).toBe(before);
    expect(told('codebook', review, '--edit', edits, '--by', 'Chair', '--reason', 'Agreed')).toMatchObject({ version: 2 });
    expect(told<Book>('codebook', review).versions.at(-1)).toMatchObject({ version: 2, by: 'Chair', reason: 'Agreed' });
  });

  it.each([
    ['an operation that is none', [{ op: 'delete', id: 'domestic' }], 'edits-unreadable', /edits no\. 1 → op.*must be one of set-book/],
    ['a name that is none', [{ op: 'edit-theme', id: 'domestic', set: { lable: 'X' } }], 'edits-unreadable', /lable.*“label” is/],
    ['what a measure counts', [{ op: 'retire', id: 'domestic' }], 'edit-in-use', /The measure “Domestic: refused/],
    ['what is not there', [{ op: 'retire', id: 'domestc' }], 'edit-unknown', /no theme or question “domestc”/],
  ])('refuses %s, and the review is as it was', (_, edits, code, message) => {
    const { folder, review } = copyOf(four);
    const before = fingerprint(review);
    const file = written(folder, 'edits.json', JSON.stringify(edits));
    for (const flags of [['--by', 'Chair'], ['--dry-run']]) {
      expect(refusal(['codebook', review, '--edit', file, ...flags])).toMatchObject({ code, message: expect.stringMatching(message) });
    }
    expect(fingerprint(review)).toBe(before);
  });

  it.each([
    [['--edit', 'e.json'], /--by is missing/],
    [['--import', 'b.json'], /--by is missing/],
    [['--edit', 'e.json', '--import', 'b.json', '--by', 'X'], /cannot go together/],
    [['--dry-run'], /goes with --import or --edit/],
  ])('exits 1 for %j', (flags, message) => {
    expect(cli(['codebook', 'r.dip', ...flags])).toMatchObject({ code: 1, err: expect.stringMatching(message) });
  });

  it('goes out as .json and .qdc and comes back with nothing to do', () => {
    const { folder, review } = copyOf(four);
    told('codebook', review, '--edit', written(folder, 'edits.json', JSON.stringify(reword)), '--by', 'Chair');
    for (const name of ['book.json', 'book.qdc']) {
      const file = join(folder, name);
      expect(told('export', review, '--out', file)).toMatchObject({ file, rows: 25 });
      expect(told('codebook', review, '--import', file, '--dry-run')).toMatchObject({ version: null, edits: [], leftOut: [] });
    }
    expect(qdcFaults(readFileSync(join(folder, 'book.qdc'), 'utf8'))).toEqual([]);
    const other = join(folder, 'other.dip');
    told('new', other, '--title', 'Other', '--codebook', join(folder, 'book.json'));
    expect(told<Book>('codebook', other).codebook).toEqual(told<Book>('codebook', review).codebook);
  });
});
