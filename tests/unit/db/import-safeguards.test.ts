import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { csv } from '../../support/csv.ts';
import { written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Synthetic: the names stand for nobody and the number is of Ofcom's drama range. */
async function emptyReview(): Promise<{ core: Core; folder: string }> {
  const core = testCore();
  const folder = temporaryFolder();
  await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T' });
  return { core, folder };
}

describe('headings with blanks among them', () => {
  const rows = (n: number) =>
    Array.from({ length: n }, (_, at) => ['N', 'a', 'Rape', 'b', 'Adult', 'c', at === 11 ? 'not known' : '03/04/2023', `s${at}`]);

  it('are not passed over for a case further down, which would lose those above it', async () => {
    const { core, folder } = await emptyReview();
    const file = written(folder, 'e.csv', csv([['Area', '', 'Offence', '', 'Category', '', 'Recorded', 'Summary'], ...rows(20)]));
    expect(await done(core, 'extract.import', { file, numberRows: 'N' })).toMatchObject({ rows: 20, imported: 20 });
  });

  it('nor where nothing in them is known and every cell below is words', async () => {
    const { core, folder } = await emptyReview();
    const body = Array.from({ length: 5 }, (_, at) => ['one', 'two', 'three', 'four', `five ${at}`]);
    const file = written(folder, 'e.csv', csv([['Qwer', '', 'Asdf', 'Zxcv', 'Poiu'], ...body]));
    expect(await done(core, 'extract.import', { file, numberRows: 'N' })).toMatchObject({ imported: 5 });
  });

  it.each([
    [
      'titles as wide as the table',
      [
        ['Extract', 'Rape cases', 'From', 'Force X'],
        ['Period', '2023', 'By', 'Desk'],
      ],
      3,
    ],
    ['a group over every column', [['Case', 'Case', 'Victim', 'Victim']], 2],
  ])('are found under %s', async (_, above, headerRow) => {
    const { core, folder } = await emptyReview();
    const table = csv([
      ...above,
      ['Crime Ref', 'Recorded Date', 'Area', 'Victim Age'],
      ['A-1', '13/04/2023', 'North', '17'],
      ['A-2', '14/04/2023', 'South', '40'],
    ]);
    expect(await done(core, 'extract.inspect', { file: written(folder, 'e.csv', table) })).toMatchObject({ headerRow, rows: 2 });
  });
});

describe('groups in a row that merges nothing', () => {
  it('tell the suspect’s age from the victim’s', async () => {
    const { core, folder } = await emptyReview();
    const table = csv([
      ['Case', '', 'Suspect', '', 'Victim', ''],
      ['Crime Ref', 'Recorded Date', 'Age', 'Sex', 'Age', 'Sex'],
      ['A-1', '13/04/2023', '40', 'M', '17', 'F'],
    ]);
    await done(core, 'extract.import', { file: written(folder, 'e.csv', table) });
    const { facts, extra } = await done(core, 'case.read', { reviewer: 'AB', caseRef: 'A-1' });
    expect(facts).toMatchObject({ victimAge: 17, victimSex: 'F' });
    expect(extra).toEqual({ 'Suspect Age': '40', 'Suspect Sex': 'M' });
  });
});

describe('values of a mapping', () => {
  it.each([
    ['for a field that there is not', 'domesticFlg'],
    ['for a field that no column is mapped to', 'area'],
  ])('%s are refused', async (_, field) => {
    const { core, folder } = await emptyReview();
    const file = written(
      folder,
      'e.csv',
      csv([
        ['Crime Ref', 'DA'],
        ['A-1', 'Y'],
      ]),
    );
    const mapping = { fields: { caseRef: 'Crime Ref', domesticFlag: 'DA' }, values: { [field]: { Y: true } } };
    expect(await refused(core, 'extract.import', { file, mapping })).toMatchObject({
      code: 'mapping-unfit',
      where: { field: `values.${field}` },
    });
  });
});

describe('a stray quotation mark that draws rows into one', () => {
  it('is told with the lines it goes over, however many cells come of it', async () => {
    const { core, folder } = await emptyReview();
    const lines = Array.from({ length: 30 }, (_, at) => `A/${at + 1},North,text ${at + 1}`);
    const text = ['Crime Ref,Area,Summary', ...lines.with(4, 'A/5,"North,text 5').with(24, 'A/25,North,"text, 25"')].join('\n');
    const file = written(folder, 'e.csv', `${text}\n`);
    expect(await refused(core, 'extract.import', { file })).toMatchObject({ code: 'merged-rows' });
    const { rejected } = await done(core, 'extract.import', { file, badRows: 'skip' });
    expect(rejected).toEqual([{ row: 5, reason: expect.stringContaining('from line 6 to line 26') as string }]);
  });
});

describe('rows that are numbered', () => {
  const two = (from: number) =>
    csv([
      ['Area', 'Summary'],
      ['North', `case ${from}`],
      ['South', `case ${from + 1}`],
    ]);

  it.each(['refuse', 'skip', 'replace'] as const)('never take the numbers of another extract: %s', async (duplicates) => {
    const { core, folder } = await emptyReview();
    await done(core, 'extract.import', { file: written(folder, 'one.csv', two(1)), numberRows: 'N' });
    const error = await refused(core, 'extract.import', { file: written(folder, 'two.csv', two(3)), numberRows: 'N', duplicates });
    expect(error).toMatchObject({ code: 'numbers-taken', where: { field: 'numberRows' } });
    expect(error.message).toContain('another prefix');
    expect(await done(core, 'extract.import', { file: join(folder, 'two.csv'), numberRows: 'M' })).toMatchObject({ imported: 2 });
  });
});

describe('what a person adds to the cells', () => {
  const file = (folder: string) =>
    written(
      folder,
      'e.csv',
      csv([
        ['Crime Ref', 'Area'],
        ['A-1', 'N1'],
      ]),
    );
  const mapping = { fields: { caseRef: 'Crime Ref', area: 'Area' }, values: { area: { N1: 'Gurpreet Dhaliwal 07700 900456' } } };

  it.each(['refuse', 'redact'] as const)('by the values of a mapping is screened too: %s', async (privacy) => {
    const { core, folder } = await emptyReview();
    const error = await refused(core, 'extract.import', { file: file(folder), mapping, privacy });
    expect(error).toMatchObject({ code: 'identity-in-mapping' });
    expect(error.message).not.toMatch(/Dhaliwal|900456/);
  });

  it('by the prefix of numbers is screened too', async () => {
    const { core, folder } = await emptyReview();
    const extract = written(folder, 'n.csv', csv([['Area'], ['North']]));
    expect(await refused(core, 'extract.import', { file: extract, numberRows: 'Priya Ramanathan' })).toMatchObject({
      code: 'identity-in-prefix',
    });
  });

  it('can be accepted with a reason', async () => {
    const { core, folder } = await emptyReview();
    const accepted = { privacy: 'accept', reason: 'Made up.' } as const;
    expect(await done(core, 'extract.import', { file: file(folder), mapping, ...accepted })).toMatchObject({ imported: 1 });
  });
});

describe('the order of dates', () => {
  const dates = (...values: string[]) => csv([['Crime Ref', 'Recorded Date'], ...values.map((value, at) => [`A-${at}`, value])]);

  it('is told by an import as by an inspection', async () => {
    const { core, folder } = await emptyReview();
    const either = await done(core, 'extract.import', { file: written(folder, 'a.csv', dates('04/05/2023', '01/02/2023')) });
    expect(either.notes.join(' ')).toContain('day first or month first');
    const other = testCore();
    await done(other, 'review.create', { file: join(folder, 'o.dip'), title: 'T' });
    const month = await done(other, 'extract.import', { file: written(folder, 'b.csv', dates('04/25/2023', '04/13/2023', '04/05/2023')) });
    expect(month.notes.join(' ')).toContain('as if the month came first');
  });

  it('of a mapping is told where it is taken up again', async () => {
    const { core, folder } = await emptyReview();
    const mapping = { fields: { caseRef: 'Crime Ref', recordedDate: 'Recorded Date' }, dateFormat: 'MM/dd/yyyy' };
    await done(core, 'extract.import', { file: written(folder, 'a.csv', dates('04/25/2023')), mapping });
    const more = csv([
      ['Crime Ref', 'Recorded Date'],
      ['B-1', '03/04/2023'],
    ]);
    const { notes } = await done(core, 'extract.import', { file: written(folder, 'b.csv', more) });
    expect(notes).toContain('Dates are read as MM/dd/yyyy, as they were for extract-1.');
  });
});

describe('a mapping that is taken up again', () => {
  it('understands labels that the first extract did not have', async () => {
    const { core, folder } = await emptyReview();
    const extract = (name: string, ref: string, outcome: string, flag: string) =>
      written(
        folder,
        name,
        csv([
          ['Crime Ref', 'Outcome', 'DA Flag'],
          [ref, outcome, flag],
        ]),
      );
    await done(core, 'extract.import', { file: extract('a.csv', 'A-1', 'Outcome 16 - victim declines', 'N') });
    const second = await done(core, 'extract.import', { file: extract('b.csv', 'B-1', 'Outcome 15 - named suspect', 'Y') });
    expect(second.problems).toEqual([]);
    const { facts } = await done(core, 'case.read', { reviewer: 'AB', caseRef: 'B-1' });
    expect(facts).toMatchObject({ outcomeCode: '15', domesticFlag: true });
  });
});
