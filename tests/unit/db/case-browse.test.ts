import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import type { CommandInput } from '../../../shared/contract/commands.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { csv } from '../../support/csv.ts';
import { written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Options = Omit<CommandInput<'extract.import'>, 'file'>;

interface Loading {
  readonly core: Core;
  /** Loads an extract of references, each with its area. */
  load(rows: readonly (readonly [caseRef: string, area: string])[], options?: Options): Promise<unknown>;
}

async function empty(): Promise<Loading> {
  const folder = temporaryFolder();
  const core = testCore();
  await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T' });
  return {
    core,
    load: (rows, options = {}) =>
      done(core, 'extract.import', { file: written(folder, 'extract.csv', csv([['Crime Ref', 'Area'], ...rows])), ...options }),
  };
}

/** A review of cases N-1, N-2 … in the order of their rows. */
async function ofLength(length: number): Promise<Loading> {
  const loading = await empty();
  await loading.load(Array.from({ length }, (_, at) => [`N-${at + 1}`, 'North'] as const));
  return loading;
}

const browse = (core: Core, input: CommandInput<'case.browse'> = {}) => done(core, 'case.browse', input);
const refsOf = async (core: Core, input: CommandInput<'case.browse'> = {}) =>
  (await browse(core, input)).cases.map(({ caseRef }) => caseRef);

describe('a table of cases', () => {
  it('is empty where nothing is loaded', async () => {
    const { core } = await empty();
    expect(await browse(core)).toEqual({ total: 0, cases: [] });
    expect(await browse(core, { startsWith: 'N' })).toEqual({ total: 0, cases: [] });
  });

  it('keeps the order in which cases came in, whatever their references', async () => {
    const { core, load } = await empty();
    await load([
      ['C-9', 'North'],
      ['A-1', 'South'],
    ]);
    await load([['B-5', 'West']]);
    const { total, cases } = await browse(core);
    expect(total).toBe(3);
    expect(cases.map(({ position, caseRef, extractId, row }) => [position, caseRef, extractId, row])).toEqual([
      [1, 'C-9', 'extract-1', 1],
      [2, 'A-1', 'extract-1', 2],
      [3, 'B-5', 'extract-2', 1],
    ]);
    expect(cases[1]?.facts).toMatchObject({ caseRef: 'A-1', area: 'South', victimAge: null });
  });

  it('never brings a narrative', async () => {
    const folder = temporaryFolder();
    const core = testCore();
    await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T' });
    const extract = csv([
      ['Crime Ref', 'Summary'],
      ['C-1', 'She said that it was dark.'],
    ]);
    await done(core, 'extract.import', {
      file: written(folder, 'e.csv', extract),
      mapping: { fields: { caseRef: 'Crime Ref', narrative: 'Summary' } },
    });
    expect(JSON.stringify(await browse(core))).not.toContain('dark');
  });
});

describe('a page of it', () => {
  it('begins anywhere, ends with the cases, and says their positions', async () => {
    const { core } = await ofLength(250);
    const last = await browse(core, { offset: 200, limit: 100 });
    expect(last.total).toBe(250);
    expect(last.cases).toHaveLength(50);
    expect(last.cases.at(0)).toMatchObject({ position: 201, caseRef: 'N-201' });
    expect(last.cases.at(-1)).toMatchObject({ position: 250, caseRef: 'N-250' });
    expect(await browse(core, { offset: 250 })).toEqual({ total: 250, cases: [] });
    expect(await browse(core, { offset: 1_000_000 })).toEqual({ total: 250, cases: [] });
  });

  it('and the next one leave no case out and bring none twice', async () => {
    const { core } = await ofLength(250);
    const pages = await Promise.all([0, 100, 200].map((offset) => refsOf(core, { offset, limit: 100 })));
    expect(pages.flat()).toEqual(Array.from({ length: 250 }, (_, at) => `N-${at + 1}`));
  });

  it('holds at most 500 cases', async () => {
    const { core } = await empty();
    expect(await refused(core, 'case.browse', { limit: 501 })).toMatchObject({ code: 'bad-input' });
  });
});

describe('places without gaps', () => {
  const later = [
    ['N-2', 'South'],
    ['N-4', 'South'],
    ['N-4', 'East'],
    ['N-5', 'South'],
  ] as const;

  it('are left by repeats that were skipped, within an extract and between two', async () => {
    const { core, load } = await ofLength(3);
    await load(later, { duplicates: 'skip' });
    expect(await browse(core, { offset: 3 })).toMatchObject({
      total: 5,
      cases: [
        { position: 4, caseRef: 'N-4', extractId: 'extract-2', row: 2, facts: { area: 'South' } },
        { position: 5, caseRef: 'N-5', extractId: 'extract-2', row: 4 },
      ],
    });
  });

  it('are left by cases that were replaced, which keep theirs', async () => {
    const { core, load } = await ofLength(3);
    await load(later, { duplicates: 'replace' });
    expect(await browse(core, { offset: 1 })).toMatchObject({
      total: 5,
      cases: [
        { position: 2, caseRef: 'N-2', extractId: 'extract-2', facts: { area: 'South' } },
        { position: 3, caseRef: 'N-3', extractId: 'extract-1' },
        { position: 4, caseRef: 'N-4', row: 3, facts: { area: 'East' } },
        { position: 5, caseRef: 'N-5' },
      ],
    });
  });

  it('are left by rows that were left out, and by an import that was refused', async () => {
    const { core, load } = await ofLength(3);
    await load(
      [
        ['', 'North'],
        ['N-4', 'North'],
        ['', 'North'],
        ['N-5', 'North'],
      ],
      { badRows: 'skip' },
    );
    await expect(
      load([
        ['N-6', 'North'],
        ['N-1', 'North'],
      ]),
    ).rejects.toThrow('duplicate-references');
    await load([['N-7', 'North']]);
    const { total, cases } = await browse(core, { offset: 3 });
    expect(total).toBe((await done(core, 'review.overview', {})).cases);
    expect(cases.map(({ position, caseRef }) => [position, caseRef])).toEqual([
      [4, 'N-4'],
      [5, 'N-5'],
      [6, 'N-7'],
    ]);
  });
});

describe('references that begin so', () => {
  it('are counted and given in their order, with places of their own', async () => {
    const { core } = await ofLength(120);
    expect(await browse(core, { startsWith: 'N-11', offset: 2, limit: 2 })).toMatchObject({
      total: 11,
      cases: [
        { position: 3, caseRef: 'N-111' },
        { position: 4, caseRef: 'N-112' },
      ],
    });
    expect(await refsOf(core, { startsWith: 'N-7' })).toEqual(['N-7', ...Array.from({ length: 10 }, (_, at) => `N-7${at}`)]);
  });

  it('may be none, and past the last there are none', async () => {
    const { core } = await ofLength(12);
    expect(await browse(core, { startsWith: 'M-1' })).toEqual({ total: 0, cases: [] });
    expect(await browse(core, { startsWith: 'N-1', offset: 4 })).toEqual({ total: 4, cases: [] });
  });

  it('may hold any character: what a pattern would read as its own, and what lies beyond ASCII', async () => {
    const { core, load } = await empty();
    const refs = ['100%', '100_1', '1001', 'É-1', 'É-2', 'E-1', '例-1', '𝔸-1', '𝔸\u{10fffd}'];
    await load(refs.map((ref) => [ref, 'North'] as const));
    expect(await refsOf(core, { startsWith: '100%' })).toEqual(['100%']);
    expect(await refsOf(core, { startsWith: '100_' })).toEqual(['100_1']);
    expect(await refsOf(core, { startsWith: 'É' })).toEqual(['É-1', 'É-2']);
    expect(await refsOf(core, { startsWith: 'E' })).toEqual(['E-1']);
    expect(await refsOf(core, { startsWith: '例' })).toEqual(['例-1']);
    expect(await refsOf(core, { startsWith: '𝔸' })).toEqual(['𝔸-1', '𝔸\u{10fffd}']);
  });

  it('are found in capitals and small letters alike, accented ones too, and keep their order over pages', async () => {
    const { core, load } = await empty();
    const refs = ['AB-1', 'aB-2', 'Ab-3', 'ab-4', 'ab-5', 'AC-1', 'É-1', 'é-2', 'E-1'];
    await load(refs.map((ref) => [ref, 'North'] as const));
    const all = ['AB-1', 'Ab-3', 'aB-2', 'ab-4', 'ab-5'];
    for (const startsWith of ['ab', 'AB', 'aB']) expect(await refsOf(core, { startsWith })).toEqual(all);
    const pages = await Promise.all([0, 2, 4].map((offset) => browse(core, { startsWith: 'ab', offset, limit: 2 })));
    expect(pages.map(({ total }) => total)).toEqual([5, 5, 5]);
    expect(pages.flatMap(({ cases }) => cases.map(({ caseRef }) => caseRef))).toEqual(all);
    expect(pages.flatMap(({ cases }) => cases.map(({ position }) => position))).toEqual([1, 2, 3, 4, 5]);
    expect(await refsOf(core, { startsWith: 'é' })).toEqual(['É-1', 'é-2']);
    expect(await refsOf(core, { startsWith: 'e' })).toEqual(['E-1']);
  });
});
