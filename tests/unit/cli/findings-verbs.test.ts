import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { cli, refusal, told } from '../../support/cli.ts';
import { readRecords } from '../../support/csv.ts';
import { fingerprint, sha256Of } from '../../support/fingerprint.ts';
import { copyOf, makeReviewOfFour } from '../../support/review-of-four.ts';

interface Figures {
  readonly basis: Record<string, unknown>;
  readonly measures: readonly Record<string, unknown>[];
  readonly by: readonly { field: string; value: unknown; measures: readonly Record<string, unknown>[] }[];
}

let four = '';
beforeAll(async () => {
  four = await makeReviewOfFour();
});
const measure = (figures: Pick<Figures, 'measures'>, id: string) => figures.measures.find((found) => found['id'] === id);

describe('summary', () => {
  it('gives the basis, and every field of every measure', () => {
    const figures = told<Figures>('summary', copyOf(four).review);
    expect(figures.basis).toEqual({ frame: 6, drawn: 4, reviewed: 4, excluded: 0, method: 'simple', weighted: false });
    expect(figures.by).toEqual([]);
    expect(measure(figures, 'reprisal-fear')).toEqual({
      id: 'reprisal-fear',
      label: 'Fear of reprisal',
      numerator: 1,
      denominator: 4,
      unresolved: 0,
      unclear: 1,
      missing: 0,
      percent: 25,
      estimate: 0.25,
      // Wilson with n(N-1)/(N-n) = 4 * 5 / 2 = 10, worked out by hand.
      interval: { method: 'wilson-fpc', level: 0.95, low: expect.closeTo(0.080948, 6), high: expect.closeTo(0.557819, 6) },
      suppressed: false,
      why: null,
      sentence: 'In 25% of cases reviewed (1 of 4), the reason recorded was fear of repercussions or reprisal.',
    });
  });

  it('tells disputed, uncoded and empty apart', () => {
    const figures = told<Figures>('summary', copyOf(four).review);
    expect(measure(figures, 'domestic-refusal')).toMatchObject({ numerator: 1, denominator: 1, unresolved: 1, missing: 0 });
    expect(measure(figures, 'third-party-share')).toMatchObject({
      numerator: 0,
      denominator: 0,
      missing: 4,
      percent: null,
      estimate: null,
      interval: null,
      why: expect.stringMatching(/no percentage/),
    });
  });

  it('breaks down by a field or another column, values in order and the empty one last', () => {
    const { review } = copyOf(four);
    const never = (figures: Figures) =>
      figures.by.map((part) => [
        part.field,
        part.value,
        measure(part, 'engagement:never')?.['numerator'],
        measure(part, 'engagement:never')?.['denominator'],
      ]);
    expect(never(told<Figures>('summary', review, '--by', 'area'))).toEqual([
      ['area', 'North', 1, 2],
      ['area', 'South', 1, 2],
    ]);
    expect(never(told<Figures>('summary', review, '--by', 'Ward'))).toEqual([
      ['Ward', 'A', 2, 2],
      ['Ward', 'B', 0, 1],
      ['Ward', null, 0, 1],
    ]);
    expect(told<Figures>('summary', review, '--by', 'victimAge').by.map((part) => part.value)).toEqual([17, 40, 'old', null]);
  });

  it.each([
    ["area = 'North'", 2],
    ["victimAge < 18 or has('domestic')", 2],
    ["answer('engagement') = 'never'", 2],
    ['"Ward" = \'A\'', 2],
    ["recordedDate <= '2023-02-02'", 2],
  ])('keeps the cases for which %s', (where, cases) => {
    expect(measure(told<Figures>('summary', copyOf(four).review, '--where', where), 'engagement:never')).toMatchObject({
      denominator: cases,
    });
  });

  it.each([
    [['--where', "arae = 'North'"], 'expression-unreadable', /Did you mean “area”/],
    [['--where', '"Wrad" = 1'], 'expression-unknown-name', /Did you mean “Ward”/],
    [['--where', "area = 'North"], 'expression-unreadable', /cannot be read/],
    [['--by', 'Aera'], 'unknown-field', /Did you mean “area”/],
    [['--draw', 'draw-2'], 'unknown-draw', /Its draws are: draw-1/],
    [['--audience', 'public'], 'audience-not-built', /disclosure control/],
  ])('refuses %j', (flags, code, message) => {
    expect(refusal(['summary', copyOf(four).review, ...flags])).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('prints sentences with their counts and intervals for a person', () => {
    const { out } = cli(['summary', copyOf(four).review]);
    expect(out).toContain('4 cases reviewed; 4 drawn from 6.\n');
    expect(out).toContain(
      'In 25% of cases reviewed (1 of 4), the reason recorded was fear of repercussions or reprisal.\n  95% interval for the whole frame: 8% to 56%\n',
    );
  });
});

describe('report', () => {
  it.each(['html', 'md', 'json', 'csv'])('writes %s, and tells file, hash and audience', (ending) => {
    const { folder, review } = copyOf(four);
    const out = join(folder, `findings.${ending}`);
    expect(told('report', review, '--out', out)).toEqual({ file: out, sha256: sha256Of(readFileSync(out)), audience: 'panel' });
    expect(readFileSync(out, 'utf8')).toContain('In 25% of cases reviewed (1 of 4)');
  });

  it('is the same file twice running, audit head and all', () => {
    const { folder, review } = copyOf(four);
    const hash = (name: string) => told<{ sha256: string }>('report', review, '--out', join(folder, name)).sha256;
    expect(hash('a.html')).toBe(hash('b.html'));
  });

  it('has the counts of every measure in its table', () => {
    const { folder, review } = copyOf(four);
    told('report', review, '--out', join(folder, 'f.csv'));
    const figures = told<Figures>('summary', review);
    const rows = readRecords(readFileSync(join(folder, 'f.csv'), 'utf8'));
    expect(rows.map((row) => [row['id'], Number(row['Cases']), Number(row['Out of']), row['Sentence']])).toEqual(
      figures.measures.map((found) => [found['id'], found['numerator'], found['denominator'], found['sentence']]),
    );
  });

  it('refuses an ending it does not know, and names those it does', () => {
    const { folder, review } = copyOf(four);
    expect(refusal(['report', review, '--out', join(folder, 'f.docs')])).toMatchObject({
      code: 'report-ending',
      message: expect.stringMatching(/html, pdf, md, json and csv/),
    });
  });
});

describe('export', () => {
  it('tells file, hash and rows', () => {
    const { folder, review } = copyOf(four);
    const out = join(folder, 'out.csv');
    expect(told('export', review, '--out', out)).toEqual({ file: out, sha256: sha256Of(readFileSync(out)), rows: 6 });
  });
});

describe('audit', () => {
  it('lists entries oldest first, field by field', () => {
    const trail = told<Record<string, unknown>[]>('audit', copyOf(four).review, '--verify');
    expect(trail.map((entry) => entry['action'])).toEqual([
      'review-created',
      'extract-imported',
      'sample-drawn',
      'codings-loaded',
      'codings-loaded',
    ]);
    for (const [at, entry] of trail.entries()) {
      expect(entry).toEqual({
        seq: at + 1,
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        actor: expect.any(String),
        action: expect.any(String),
        detail: expect.any(Object),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
    }
  });

  it('exits 3 where the trail is broken, still shows it, and leaves the file as it was', () => {
    const { review } = copyOf(four);
    const db = new SQLite(review);
    db.exec("DROP TRIGGER audit_is_a_log; UPDATE audit SET actor = 'x' WHERE seq = 2");
    db.close();
    const before = fingerprint(review);
    const run = cli(['audit', review, '--verify', '--json']);
    expect(run.code).toBe(3);
    expect(run.err).toMatch(/^The audit trail does not hold together at entry 2: .*\.\n$/);
    expect(run.json<unknown[]>()).toHaveLength(5);
    expect(fingerprint(review)).toBe(before);
  });

  it('finds a cut tail against a head noted elsewhere', () => {
    const { review } = copyOf(four);
    const head = told<{ hash: string }[]>('audit', review).at(-1)?.hash ?? '';
    expect(cli(['audit', review, '--head', head]).code).toBe(0);
    const db = new SQLite(review);
    db.exec('DROP TRIGGER audit_is_kept; DELETE FROM audit WHERE seq = 5');
    db.close();
    expect(cli(['audit', review, '--verify']).code).toBe(0);
    expect(cli(['audit', review, '--verify', '--head', head])).toMatchObject({ code: 3, err: expect.stringMatching(/cut off its end/) });
  });
});

describe('export', () => {
  it('to .qdc writes the codebook for other programs', () => {
    const { folder, review } = copyOf(four);
    const out = join(folder, 'codebook.qdc');
    const { file, sha256, rows } = told<{ file: string; sha256: string; rows: number }>('export', review, '--out', out);
    const text = readFileSync(out, 'utf8');
    expect({ file, sha256 }).toEqual({ file: out, sha256: sha256Of(text) });
    expect(rows).toBeGreaterThan(4);
    expect(text).toContain('xmlns="urn:QDA-XML:codebook:1.0"');
  });
});
