import { describe, expect, it } from 'vitest';
import { headingKey } from '../../../db/extract/mapping/heading-key.ts';
import { mappingOf, suggestFields, sure } from '../../../db/extract/mapping/suggest-mapping.ts';
import { synonyms } from '../../../db/extract/mapping/synonyms.ts';
import type { CaseFieldId } from '../../../shared/vocabulary/case-fields.ts';

const field = (heading: string, values: readonly string[] = []) =>
  suggestFields(
    [heading],
    values.map((value) => [value]),
  )[0]?.field ?? null;
const confidence = (heading: string, values: readonly string[] = []) =>
  suggestFields(
    [heading],
    values.map((value) => [value]),
  )[0]?.confidence;

describe('a heading', () => {
  it.each(Object.entries(synonyms) as [CaseFieldId, readonly string[]][])('is known by every name that %s goes by', (id, names) => {
    for (const name of names) {
      expect([name, field(name)]).toEqual([name, id]);
      expect([name, field(name.toUpperCase().replaceAll(' ', '_'))]).toEqual([name, id]);
      expect([name, field(name.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase()))]).toEqual([name, id]);
    }
  });

  it.each<[heading: string, field: CaseFieldId]>([
    ['Crime Ref. No.', 'caseRef'],
    ['CrimeNumber', 'caseRef'],
    ['Occ Ref', 'caseRef'],
    ['Niche Occurrence Number', 'caseRef'],
    ['Unique Reference Number (URN)', 'caseRef'],
    ['Rec Dt', 'recordedDate'],
    ['RecordedDateTime', 'recordedDate'],
    ['Date/Time Reported', 'recordedDate'],
    ['Committed From Date/Time', 'offenceDate'],
    ['Off. Dt', 'offenceDate'],
    ['Date Finalized', 'finalisedDate'],
    ['H.O. Code', 'offenceCode'],
    ['Off Desc', 'offence'],
    ['OUTCOME_DESC', 'outcome'],
    ['Code of the Outcome', 'outcomeCode'],
    ['Age of Victim (years)', 'victimAge'],
    ['Victim’s Age', 'victimAge'],
    ['Vic Age Band', 'victimAgeBand'],
    ['Gender of the victim', 'victimSex'],
    ['Rel. to Vict.', 'relationship'],
    ['Vic/Susp Relationship', 'relationship'],
    ['Domestic Abuse (Y/N)', 'domesticFlag'],
    ['Rptd by', 'reportSource'],
    ['M.O.', 'narrative'],
    ['Supervisor’s Rationale', 'narrative'],
  ])('is known in another order, case or abbreviation: %s', (heading, expected) => {
    expect(field(heading)).toBe(expected);
  });

  it.each([
    ...[
      'Ward',
      'Postcode',
      'Officer Name',
      'Officer Ref',
      'Suspect ID',
      'Victim ID',
      'Victim Name',
      'Date of Birth',
      'Suspect Age',
      'Suspect Gender',
    ],
    ...[
      'Recorded By',
      'Finalised By',
      'Area Code',
      'Area of Injury',
      'Team Leader',
      'Source of Referral',
      'Reported to Police',
      'Number',
      'Crime',
    ],
    ...['constructor', '__proto__', 'toString', '', '—', '名前'],
  ])('that names something else is none of the fields: %j', (heading) => {
    expect(field(heading)).toBeNull();
  });

  it('is sure by its plainest name, less so by another, and not at all by a word that may mean anything', () => {
    expect([confidence('Recorded Date'), confidence('Date Recorded'), confidence('Rec Dt'), confidence('Date')]).toEqual([
      1, 0.95, 0.9, 0.6,
    ]);
    for (const heading of ['Crime Ref', 'Crime Number', 'Occ Ref', 'URN']) expect(confidence(heading)).toBeGreaterThanOrEqual(sure);
    for (const heading of ['Ref', 'ID', 'Record ID', 'Occurrence']) expect(confidence(heading)).toBeLessThan(sure);
  });

  it('has the key of its words, whatever their order, case, brackets and abbreviations', () => {
    const same = ['Vic Age', 'AGE_OF_VICTIM', 'Age of Victim (years)', 'victimAge', 'age [at report] Victim’s'];
    expect(new Set(same.map(headingKey))).toEqual(new Set(['age victim']));
    expect(headingKey('Time')).toBe('time');
    expect(headingKey('of the')).toBe('of the');
  });
});

describe('what stands under a heading', () => {
  it('tells codes of outcomes from their labels', () => {
    expect(field('Outcome', ['16', '1A', '18'])).toBe('outcomeCode');
    expect(field('Outcome', ['Outcome 16 - Victim declines', 'OC18'])).toBe('outcomeCode');
    expect(field('Outcome', ['Filed', 'Pending', 'Live'])).toBe('outcome');
  });

  it.each([
    ['ages', 'Age', ['17', '30', '']],
    ['dates', 'Recorded', ['01/02/2023', '']],
    ['dates with the month first', 'Recorded', ['12/25/2023']],
    ['flags', 'DA', ['Y', 'N']],
    ['a force’s own flags', 'DA', ['DA', 'Non-DA']],
  ])('leaves a guess as good as it was where it fits: %s', (_, heading, values) => {
    expect(confidence(heading, values)).toBe(confidence(heading));
  });

  it.each([
    ['no age', 'Age at Offence', ['adult', 'child']],
    ['no date', 'Date Recorded', ['Yes', 'No']],
    ['no flag', 'Domestic', ['They lived together.', 'Neighbours.']],
  ])('makes a guess doubtful where it does not: %s', (_, heading, values) => {
    expect(confidence(heading, values)).toBe(0.5);
  });

  it('makes an account of a column of long sentences, whatever it is called', () => {
    const account =
      'The victim said that she did not wish to support the investigation, and gave no statement when officers called on her again.';
    expect(field('Box 7', [account, account])).toBe('narrative');
    expect(field('Box 7', ['Yes', 'No'])).toBeNull();
  });
});

describe('columns', () => {
  it('that would be the same field leave it to the best of them; accounts may be several', () => {
    const headings = ['Ref', 'Crime Ref', 'Summary', 'Closing Rationale', 'Outcome Date', 'Finalised Date', 'Ward'];
    expect(suggestFields(headings, []).map((suggestion) => suggestion.field)).toEqual([
      null,
      'caseRef',
      'narrative',
      'narrative',
      null,
      'finalisedDate',
      null,
    ]);
  });

  it('add up to a mapping, value maps included', () => {
    const headings = ['Crime Ref', 'Outcome', 'DA', 'Summary', 'MO', 'Ward'];
    const columns = [
      ['1', '2'],
      ['Outcome 16', 'Charged'],
      ['DA', 'Non-DA'],
      ['a', 'b'],
      ['c', 'd'],
      ['A', 'B'],
    ];
    const rows = [0, 1].map((row) => columns.map((column) => column[row] ?? ''));
    expect(mappingOf(headings, suggestFields(headings, rows), columns)).toEqual({
      fields: { caseRef: 'Crime Ref', outcomeCode: 'Outcome', domesticFlag: 'DA', narrative: ['Summary', 'MO'] },
      drop: [],
      values: { outcomeCode: { 'Outcome 16': '16', Charged: '1' }, domesticFlag: { DA: true, 'Non-DA': false } },
    });
  });
});
