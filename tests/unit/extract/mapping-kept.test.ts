import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../../../shared/contract/commands.ts';
import { done } from '../../support/core.ts';
import { csv } from '../../support/csv.ts';
import { type LoadingDesk, loadingDesk } from '../../support/loading-desk.ts';

type Mapping = NonNullable<CommandInput<'extract.import'>['mapping']>;

const extract = (ref: string, ward = 'North Quay') =>
  csv([
    ['Crime Ref', 'Age', 'Box 1', 'Box 2', 'Ward', 'Officer'],
    [`${ref}-1`, '17', 'What she said.', 'Why it was closed.', ward, 'Unmistakable'],
    [`${ref}-2`, 'adult', '', 'Closed.', '', 'Unmistakable'],
  ]);
const mapping: Mapping = {
  fields: { caseRef: 'Crime Ref', victimAgeBand: 'Age', narrative: ['Box 2', 'Box 1'] },
  drop: ['Officer'],
  values: { victimAgeBand: { adult: '18 and over' } },
  dateFormat: 'MM/dd/yyyy',
};

async function mapped(): Promise<LoadingDesk> {
  const desk = await loadingDesk();
  await desk.load(extract('A'), { mapping });
  return desk;
}

describe('a mapping', () => {
  it('makes bands of ages, and keeps no age', async () => {
    const desk = await mapped();
    const cases = await desk.cases();
    expect(cases).toMatchObject([{ victimAgeBand: '16-17' }, { victimAgeBand: '18 and over' }]);
    expect(Object.keys(cases[0] ?? {})).not.toContain('victimAge');
  });

  it('puts several columns together as one account, in its own order, each under its heading', async () => {
    const desk = await mapped();
    const { narrative } = await done(desk.core, 'case.read', { reviewer: 'Ada', caseRef: 'A-1' });
    expect(narrative).toEqual([
      { column: 'Box 2', text: 'Why it was closed.' },
      { column: 'Box 1', text: 'What she said.' },
    ]);
    expect((await desk.cases()).map((found) => found['narrative'])).toEqual(['Why it was closed.\n\nWhat she said.', 'Closed.']);
  });

  it('drops a column at the door: no byte of it reaches the review', async () => {
    const desk = await mapped();
    desk.core.close();
    const bytes = readFileSync(join(desk.folder, 'r.dip'));
    expect(bytes.includes('North Quay')).toBe(true);
    expect(bytes.includes('Unmistakable')).toBe(false);
  });
});

describe('a mapping that is suggested', () => {
  it('knows labels of a force’s own that first stand far down, as an inspection does', async () => {
    const desk = await loadingDesk();
    const rows = Array.from({ length: 3000 }, (_, at) => [
      `L-${at}`,
      at === 2999 ? 'Outcome 18' : 'Outcome 16',
      at === 2998 ? 'Non-DA' : 'DA',
    ]);
    await desk.load(csv([['Crime Ref', 'Outcome', 'DA Flag'], ...rows]));
    const cases = await desk.cases();
    expect(cases.slice(-2)).toMatchObject([
      { outcomeCode: '16', domesticFlag: 'false' },
      { outcomeCode: '18', domesticFlag: 'true' },
    ]);
  });
});

describe('a mapping that was used', () => {
  it('is what an inspection suggests for the next file with the same headings, and says where it is from', async () => {
    const desk = await mapped();
    const seen = await desk.inspect(extract('B'));
    expect(seen).toMatchObject({ mappingOf: 'extract-1', suggestedMapping: mapping, alreadyLoaded: null });
  });

  it('is taken by an import that is given none, which notes it', async () => {
    const desk = await mapped();
    const told = await desk.load(extract('B'));
    expect(told.notes).toEqual(['The columns are taken as they were for extract-1, which has the same headings.']);
    expect(await done(desk.core, 'case.read', { reviewer: 'Ada', caseRef: 'B-1' })).toMatchObject({
      facts: { victimAgeBand: '16-17' },
      extra: { Ward: 'North Quay' },
    });
  });

  it('gives way to one that is given, which is then the one to reuse', async () => {
    const desk = await mapped();
    const other: Mapping = { fields: { caseRef: 'Crime Ref', area: 'Ward' }, drop: ['Officer', 'Age'], values: {} };
    expect((await desk.load(extract('B'), { mapping: other })).notes).toEqual([]);
    expect(await desk.inspect(extract('C'))).toMatchObject({ mappingOf: 'extract-2', suggestedMapping: other });
  });

  it('is not taken for other headings, be they the same in another order, nor in another review', async () => {
    const desk = await mapped();
    const turned = csv([
      ['Age', 'Crime Ref', 'Box 1', 'Box 2', 'Ward', 'Officer'],
      ['17', 'B-1', '', '', '', ''],
    ]);
    expect(await desk.inspect(turned)).toMatchObject({ mappingOf: null, suggestedMapping: { fields: { victimAge: 'Age' } } });
    const elsewhere = await loadingDesk();
    expect(await elsewhere.inspect(extract('B'))).toMatchObject({ mappingOf: null });
  });

  it('is taken however the file is written: the headings alone tell', async () => {
    const desk = await mapped();
    const semicolons = extract('B').replaceAll('","', '";"').replaceAll('\n', '\r\n');
    expect(await desk.inspect(`\ufeff${semicolons}`)).toMatchObject({ delimiter: ';', mappingOf: 'extract-1' });
  });
});

describe('a file that is in the review already', () => {
  it('is told by an inspection, whatever it is called now', async () => {
    const desk = await mapped();
    const renamed = desk.file(extract('A'), 'copy of e.csv');
    const { alreadyLoaded } = await done(desk.core, 'extract.inspect', { file: renamed });
    expect(alreadyLoaded).toEqual({ extractId: 'extract-1', importedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
    expect(await desk.inspect(extract('A', 'East'))).toMatchObject({ alreadyLoaded: null });
  });

  it('is refused, with the day on which it was loaded', async () => {
    const desk = await mapped();
    const error = await desk.refuse(extract('A'));
    expect(error.code).toBe('extract-known');
    expect(error.message).toMatch(
      /^e\.csv is in this review already: the same file was loaded on \d+ \w+ \d{4} as extract-1\. To load it again, choose to skip or replace duplicates\.$/,
    );
    expect(await done(desk.core, 'review.overview', {})).toMatchObject({ cases: 2, extracts: [{}] });
  });

  it.each(['skip', 'replace'] as const)('is loaded again where duplicates are dealt with: %s', async (duplicates) => {
    const desk = await mapped();
    expect(await desk.load(extract('A'), { duplicates })).toMatchObject({ extractId: 'extract-2', rows: 2, duplicates: 2 });
    expect(await desk.cases()).toHaveLength(2);
  });

  it('is not known in a review that was copied before', async () => {
    const desk = await loadingDesk();
    desk.core.close();
    const copy = join(desk.folder, 'copy.dip');
    copyFileSync(join(desk.folder, 'r.dip'), copy);
    await done(desk.core, 'review.open', { file: join(desk.folder, 'r.dip') });
    await desk.load(extract('A'), { mapping });
    desk.core.close();
    await done(desk.core, 'review.open', { file: copy });
    expect(await desk.inspect(extract('A'))).toMatchObject({ alreadyLoaded: null, mappingOf: null });
  });
});
