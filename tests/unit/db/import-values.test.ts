import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../../../shared/contract/commands.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { csv } from '../../support/csv.ts';
import { loadingDesk } from '../../support/loading-desk.ts';
import { written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Mapping = NonNullable<CommandInput<'extract.import'>['mapping']>;

/** Imports one row by its headings, and gives the case and the problems. */
async function one(row: Record<string, string>, mapping: Mapping | null = null) {
  const folder = temporaryFolder();
  const core = testCore();
  await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T' });
  const cells = { 'Crime Ref': 'C-1', ...row };
  const file = written(folder, 'e.csv', csv([Object.keys(cells), Object.values(cells)]));
  const { problems } = await done(core, 'extract.import', { file, mapping });
  return { ...(await done(core, 'case.read', { reviewer: 'Ada', caseRef: cells['Crime Ref'] })), problems };
}

const named = (fields: Mapping['fields'], more: Partial<Mapping> = {}): Mapping => ({
  fields: { caseRef: 'Crime Ref', ...fields },
  ...more,
});

describe('a value of an extract', () => {
  it('that is a code keeps its leading noughts', async () => {
    expect((await one({ 'Crime Ref': '00042', 'HO Code': '019', Outcome: '01', Ward: '007' })).facts).toMatchObject({
      caseRef: '00042',
      offenceCode: '019',
      outcomeCode: '01',
    });
  });

  it.each([
    ['31/01/2023', '2023-01-31'],
    ['1/2/2023', '2023-02-01'],
    ['03-04-2023', '2023-04-03'],
    ['3.4.2023', '2023-04-03'],
    ['3 Apr 2023', '2023-04-03'],
    ['03-APR-23', '2023-04-03'],
    ['3 Apr 85', '1985-04-03'],
    ['2023-01-31', '2023-01-31'],
    ['2020-01-01T01:05:00+00:00', '2020-01-01T01:05:00+00:00'],
    ['31/01/2023 23:59', '2023-01-31T23:59'],
    ['29/02/2024', '2024-02-29'],
    [' 31/01/2023 ', '2023-01-31'],
  ])('that is the date "%s" becomes %s', async (text, date) => {
    const { facts, problems } = await one({ 'Recorded Date': text });
    expect({ date: facts['recordedDate'], problems }).toEqual({ date, problems: [] });
  });

  it.each(['30/02/2023', '29/02/2023', '13/13/2023', '01/01/0023', 'January', '2023', '12/25/2023'])(
    'that is no date, like "%s", is kept as text and listed',
    async (text) => {
      const { facts, problems } = await one({ 'Recorded Date': text });
      expect(facts['recordedDate']).toBe(text);
      const message = `“${text}” in Recorded Date is not a date that can be read; it is kept as text.`;
      expect(problems).toEqual([{ row: 1, column: 'Recorded Date', message }]);
    },
  );

  it('that is no age or flag is kept as text and listed, each with its column', async () => {
    const { facts, problems } = await one({ 'Victim Age': 'about 20', 'DA Flag': 'maybe' });
    expect(facts).toMatchObject({ victimAge: 'about 20', domesticFlag: 'maybe' });
    expect(problems.map((problem) => problem.message)).toEqual([
      expect.stringContaining('“about 20” in Victim Age'),
      expect.stringContaining('“maybe” in DA Flag'),
    ]);
  });

  it.each([
    ['Y', true],
    ['no', false],
    ['TRUE', true],
    ['0', false],
  ])('that is a flag is read: %s', async (text, flag) => {
    expect((await one({ 'DA Flag': text })).facts['domesticFlag']).toBe(flag);
  });

  it.each(['constructor', '__proto__', 'toString'])('is not mistaken for something of ours: %s', async (text) => {
    const { facts, extra } = await one({ 'DA Flag': text, [text]: text });
    expect(facts['domesticFlag']).toBe(text);
    expect(Object.entries(extra)).toContainEqual([text, text]);
  });

  it('that is empty is nothing, be it a field or another column', async () => {
    const { facts, extra, problems } = await one({ 'Victim Age': ' ', 'DA Flag': '', Ward: '', Street: '   ' });
    expect(facts).toMatchObject({ victimAge: null, domesticFlag: null });
    expect({ extra, problems }).toEqual({ extra: {}, problems: [] });
  });
});

describe('a column of ages', () => {
  it('can be kept and banded at once, whichever field comes first', async () => {
    const desk = await loadingDesk();
    const extract = csv([
      ['Crime Ref', 'Age'],
      ['A-1', '17'],
      ['A-2', 'not known'],
      ['A-3', ''],
    ]);
    for (const fields of [
      { caseRef: 'Crime Ref', victimAge: 'Age', victimAgeBand: 'Age' },
      { victimAgeBand: ['Age'], victimAge: 'Age', caseRef: 'Crime Ref' },
    ]) {
      const told = await desk.load(extract, { mapping: { fields, drop: [], values: {} }, duplicates: 'replace' });
      expect(told.notes).toContain('“Age” is kept as the victim’s age and, beside it, as the band that the age falls in.');
      expect(told.problems).toEqual([{ row: 2, column: 'Age', message: '“not known” in Age is not a number; it is kept as text.' }]);
      expect(await desk.cases()).toMatchObject([
        { victimAge: '17', victimAgeBand: '16-17' },
        { victimAge: 'not known', victimAgeBand: 'not known' },
        { victimAge: '', victimAgeBand: '' },
      ]);
    }
    expect((await desk.load(extract, { duplicates: 'replace' })).columns).toEqual([
      { name: 'Crime Ref', becomes: 'caseRef' },
      { name: 'Age', becomes: 'victimAge' },
    ]);
    expect(await desk.cases()).toMatchObject([{ victimAgeBand: '16-17' }, {}, {}]);
  });

  it('is no third field beside', async () => {
    const desk = await loadingDesk();
    const fields = { caseRef: 'Crime Ref', area: 'Age', victimAge: 'Age', victimAgeBand: 'Age' };
    expect(await desk.refuse('Crime Ref,Age\nA,1\n', { mapping: { fields, drop: [], values: {} } })).toMatchObject({
      code: 'mapping-unfit',
    });
    const other = { caseRef: 'Crime Ref', victimAge: 'Age', victimAgeBand: 'Age', area: 'Age' };
    expect(await desk.refuse('Crime Ref,Age\nA,1\n', { mapping: { fields: other, drop: [], values: {} } })).toMatchObject({
      code: 'mapping-unfit',
    });
  });
});

describe('a mapping', () => {
  it('names fields, joins narratives in its order, drops columns, and keeps the rest under their own names', async () => {
    const read = await one(
      { A: 'North', B: 'first', C: 'second', 'Officer Name': 'PC X', Ward: 'W' },
      named({ area: 'A', narrative: ['C', 'B'] }, { drop: ['Officer Name'] }),
    );
    expect(read.facts['area']).toBe('North');
    expect(read.narrative).toEqual([
      { column: 'C', text: 'second' },
      { column: 'B', text: 'first' },
    ]);
    expect(read.extra).toEqual({ Ward: 'W' });
  });

  it('translates values, and reads dates in its own format', async () => {
    const mapping = named(
      { domesticFlag: 'F', recordedDate: 'D', area: 'A' },
      { values: { domesticFlag: { X: true }, area: { '1': 'North' } }, dateFormat: 'MM/dd/yyyy' },
    );
    expect((await one({ F: 'X', D: '12/25/2023', A: '1' }, mapping)).facts).toMatchObject({
      domesticFlag: true,
      recordedDate: '2023-12-25',
      area: 'North',
    });
  });

  it('that gives a number or a truth for a text field stores it as it is written', async () => {
    const values = { outcomeCode: { sixteen: 16 }, area: { yes: true } };
    expect((await one({ O: 'sixteen', A: 'yes' }, named({ outcomeCode: 'O', area: 'A' }, { values }))).facts).toMatchObject({
      outcomeCode: '16',
      area: 'true',
    });
  });

  it('reads a text that it gives for a flag, a number or a date as a cell would be', async () => {
    const values = { domesticFlag: { J: 'yes', K: '' }, victimAge: { teen: '15' }, recordedDate: { later: '31/12/2023' } };
    const mapping = named({ domesticFlag: 'F', victimAge: 'A', recordedDate: 'D' }, { values });
    expect((await one({ F: 'J', A: 'teen', D: 'later' }, mapping)).facts).toMatchObject({
      domesticFlag: true,
      victimAge: 15,
      recordedDate: '2023-12-31',
    });
    expect((await one({ F: 'K', A: 'teen', D: 'later' }, mapping)).facts['domesticFlag']).toBeNull();
  });

  it.each([
    ['a column that is not there', named({ area: 'Wrad' }), /area from a column “Wrad”, which e\.csv does not have.*Did you mean “Ward”/],
    [
      'a dropped column that is not there',
      named({}, { drop: ['Name'] }),
      /^The mapping is to drop a column “Name”, which e\.csv does not have\. Write the heading/,
    ],
    ['one column for two fields', named({ area: 'Ward', team: 'Ward' }), /“Ward” twice/],
    ['several columns for one field', named({ area: ['Ward', 'Street'] }), /area several columns/],
    ['values for no field', named({ area: 'Ward' }, { values: { Area: { A: 'North' } } }), /has values for “Area”.*Did you mean “area”/],
    ['values for a field that is misspelt', named({}, { values: { nofield: {} } }), /has values for “nofield”.* Name the field/],
    [
      'values for a field without a column',
      named({}, { values: { area: { A: 'North' } } }),
      /takes area from no column of e\.csv\. Name its/,
    ],
    [
      'a word for a flag',
      named({ domesticFlag: 'Ward' }, { values: { domesticFlag: { A: 'maybe' } } }),
      /has for value 1 of domesticFlag in e\.csv what the field cannot hold\. Write true, false or null\.$/,
    ],
    [
      'a word for a number',
      named({ victimAge: 'Ward' }, { values: { victimAge: { A: 'old' } } }),
      /value 1 of victimAge.*Write a number or null/,
    ],
    ['a day that is none', named({ recordedDate: 'Ward' }, { values: { recordedDate: { A: '31/02/2023' } } }), /Write a date such as/],
    ['values for the narrative', named({ narrative: 'Ward' }, { values: { narrative: {} } }), /has values for “narrative”/],
    ['no case reference', { fields: { area: 'Ward' } }, /No column .* is clearly the case reference/],
    ['a date format that no date can have', named({ recordedDate: 'Ward' }, { dateFormat: 'DD/MM/YYYY' }), /date format “DD\/MM\/YYYY”/],
    ['a date format with two months', named({ recordedDate: 'Ward' }, { dateFormat: 'dd/MM/MM/yyyy' }), /date format/],
  ])('is refused where it has %s', async (_, mapping, message) => {
    const folder = temporaryFolder();
    const core = testCore();
    await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T' });
    const file = written(
      folder,
      'e.csv',
      csv([
        ['Crime Ref', 'Ward', 'Street'],
        ['1', 'A', 'B'],
      ]),
    );
    const error = await refused(core, 'extract.import', { file, mapping });
    expect(error.message).toMatch(message);
    expect(error.where).toMatchObject({ file });
    if (error.code !== 'mapping-unfit') return;
    const mappingFile = written(folder, 'm.json', JSON.stringify(mapping));
    const named = await refused(core, 'extract.import', { file, mappingFile });
    expect(named.message).toBe(error.message.replace('The mapping', 'm.json'));
    expect(named.message).toContain('e.csv');
    expect(named.where).toEqual({ ...error.where, file: mappingFile });
  });
});
