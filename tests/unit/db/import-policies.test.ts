import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import type { CommandInput, CommandOutput } from '../../../shared/contract/commands.ts';
import type { CoreError } from '../../../shared/result.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { csv } from '../../support/csv.ts';
import { code, drawnReview, references, refs, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Options = Omit<CommandInput<'extract.import'>, 'file'>;

interface Loading {
  readonly core: Core;
  /** An import that must be refused. */
  load(content: string, options?: Options): Promise<CoreError>;
  /** An import that must succeed. */
  take(content: string, options?: Options): Promise<CommandOutput<'extract.import'>>;
}

/** A review that holds case C-01, in area North. */
async function withOneCase(): Promise<Loading> {
  const folder = temporaryFolder();
  const core = testCore();
  await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T' });
  const file = (content: string) => written(folder, 'extract.csv', content);
  await done(core, 'extract.import', {
    file: file(
      csv([
        ['Crime Ref', 'Area'],
        ['C-01', 'North'],
      ]),
    ),
  });
  return {
    core,
    load: (content, options = {}) => refused(core, 'extract.import', { file: file(content), ...options }),
    take: (content, options = {}) => done(core, 'extract.import', { file: file(content), ...options }),
  };
}

const area = async (core: Core, caseRef: string) => (await done(core, 'case.read', { reviewer: 'Ada', caseRef })).facts['area'];

describe('a reference that is there already', () => {
  const again = csv([
    ['Crime Ref', 'Area'],
    ['C-02', 'South'],
    ['C-01', 'West'],
    ['C-02', 'East'],
  ]);

  it('is refused unless something else was chosen, with how many and which came first', async () => {
    const { core, load } = await withOneCase();
    const error = await load(again);
    expect(error).toMatchObject({ code: 'duplicate-references', where: { row: 2, field: 'caseRef' } });
    expect(error.message).toMatch(/2 rows repeat a case reference; the first is “C-01” in row 2/);
    expect(await done(core, 'review.overview', {})).toMatchObject({ cases: 1 });
  });

  it('is skipped, and what was there stays', async () => {
    const { core, take } = await withOneCase();
    expect(await take(again, { duplicates: 'skip' })).toMatchObject({ rows: 3, imported: 1, duplicates: 2, rejected: [] });
    expect([await area(core, 'C-01'), await area(core, 'C-02')]).toEqual(['North', 'South']);
  });

  it('is replaced by the latest row', async () => {
    const { core, take } = await withOneCase();
    expect(await take(again, { duplicates: 'replace' })).toMatchObject({ rows: 3, imported: 2, duplicates: 2 });
    expect([await area(core, 'C-01'), await area(core, 'C-02')]).toEqual(['West', 'East']);
  });

  it('is not replaced once the case is drawn or coded: reviewers must find what they saw', async () => {
    const { core, load } = await withOneCase();
    await done(core, 'draw.make', { size: 1, seed: 's' });
    expect(await load(again, { duplicates: 'replace' })).toMatchObject({ code: 'replace-in-use', where: { row: 2 } });
    expect(await area(core, 'C-01')).toBe('North');
  });

  it('brings no problem of a row that was skipped', async () => {
    const { take } = await withOneCase();
    expect(
      await take(
        csv([
          ['Crime Ref', 'Victim Age'],
          ['C-01', 'old'],
        ]),
        { duplicates: 'skip' },
      ),
    ).toMatchObject({ imported: 0, problems: [] });
  });
});

describe('a row with the wrong number of cells', () => {
  const ragged = 'Crime Ref,Area\nC-02,South\nC-03\nC-04,East,more\nC-05,West\n';

  it('is refused unless something else was chosen, with its row and line', async () => {
    const { core, load } = await withOneCase();
    const error = await load(ragged);
    expect(error).toMatchObject({ code: 'bad-rows', where: { row: 2, line: 3 } });
    expect(error.message).toMatch(/2 rows have the wrong number of cells; the first is row 2 \(line 3\) with 1 in place of 2/);
    expect(await done(core, 'review.overview', {})).toMatchObject({ cases: 1 });
  });

  it('is skipped and listed with its reason; the rest go in', async () => {
    const { take } = await withOneCase();
    expect(await take(ragged, { badRows: 'skip' })).toMatchObject({
      rows: 4,
      imported: 2,
      duplicates: 0,
      rejected: [
        { row: 2, reason: 'The row has 1 cell in place of 2 (line 3).' },
        { row: 3, reason: 'The row has 3 cells in place of 2 (line 4).' },
      ],
    });
  });

  it('without a reference is one that can be skipped, too', async () => {
    const { load, take } = await withOneCase();
    const blank = csv([
      ['Crime Ref', 'Area'],
      ['', 'South'],
      ['C-02', 'East'],
    ]);
    expect(await load(blank)).toMatchObject({ code: 'blank-references', where: { row: 1, field: 'caseRef' } });
    expect(await take(blank, { badRows: 'skip' })).toMatchObject({
      rows: 2,
      imported: 1,
      rejected: [{ row: 1, reason: 'The row has no case reference.' }],
    });
  });

  it('is refused after all where no row is left', async () => {
    const { load } = await withOneCase();
    expect(await load('Crime Ref,Area\nC-09\n', { badRows: 'skip' })).toMatchObject({ code: 'nothing-left' });
  });
});

describe('numbered rows', () => {
  it('keep identical rows apart, in file order', async () => {
    const { core, take } = await withOneCase();
    expect(await take('Type,Ward\nsearch,A\nsearch,A\nsearch,A\n', { numberRows: 'LEI' })).toMatchObject({
      rows: 3,
      imported: 3,
      duplicates: 0,
    });
    await done(core, 'draw.make', { size: 4, seed: 's' });
    const tickets = await done(core, 'draw.tickets', {});
    expect(tickets.map((ticket) => ticket.caseRef).toSorted()).toEqual(['C-01', 'LEI-000001', 'LEI-000002', 'LEI-000003']);
  });

  it('keep a column that looks like a reference under its own name, mapped or not', async () => {
    const { core, take } = await withOneCase();
    await take(references('A', 'A'), { numberRows: 'X' });
    await take(references('A'), { numberRows: 'Y', mapping: { fields: { caseRef: 'Crime Ref' } } });
    for (const caseRef of ['X-000002', 'Y-000001']) {
      expect(await done(core, 'case.read', { reviewer: 'Ada', caseRef })).toMatchObject({ extra: { 'Crime Ref': 'A' } });
    }
  });

  it('count the rows that are skipped', async () => {
    const { core, take } = await withOneCase();
    await take('Type,Ward\nsearch\nsearch,A\n', { numberRows: 'N', badRows: 'skip' });
    expect(await done(core, 'case.read', { reviewer: 'Ada', caseRef: 'N-000002' })).toMatchObject({ caseRef: 'N-000002' });
  });
});

describe('an import', () => {
  it('records in the audit trail what was decided, the reason for it included', async () => {
    const { core, take } = await withOneCase();
    await take(references('C-02'), { privacy: 'accept', reason: 'Redacted by the force' });
    const [entry] = (await done(core, 'audit.list', {})).toReversed();
    expect(entry).toMatchObject({
      action: 'extract-imported',
      detail: {
        extractId: 'extract-2',
        file: 'extract.csv',
        rows: 1,
        imported: 1,
        privacy: 'accept',
        reason: 'Redacted by the force',
        screened: true,
      },
    });
  });

  it('can be ended half-way, and leaves nothing', async () => {
    const core = testCore();
    const folder = temporaryFolder();
    await drawnReview(core, folder, 2);
    const stop = new AbortController();
    const file = written(folder, 'long.csv', references(...refs(5000)));
    const result = await core.dispatch(
      'extract.import',
      { file, duplicates: 'skip' },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await done(core, 'review.overview', {})).toMatchObject({ cases: 2, extracts: [{}] });
    expect(await code(core, folder, 'Ada', [['case_ref'], ['C-01']])).toMatchObject({ codings: 1 });
  });
});
