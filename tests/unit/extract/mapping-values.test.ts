import { describe, expect, it } from 'vitest';
import { ageBand } from '../../../db/extract/mapping/age-band.ts';
import { dateOrder } from '../../../db/extract/mapping/date-order.ts';
import { outcomeCodeOf } from '../../../db/extract/mapping/outcome-labels.ts';
import { suggestValues } from '../../../db/extract/mapping/suggest-values.ts';
import { outcomes } from '../../../shared/vocabulary/home-office.ts';

describe('a label of an outcome is understood', () => {
  it.each(Object.entries(outcomes))('by its number, its words, or both: %s %s', (code, label) => {
    const labels = [
      ...[code, label, label.toUpperCase(), `Outcome ${code}`, `outcome type ${code}`, `OC${code}`, `Type ${code}`, `HO Outcome ${code}`],
      ...[
        `${code} - ${label}`,
        `${code}: ${label}`,
        `Outcome ${code} – ${label}`,
        `Outcome ${code} ${label}`,
        `Type ${code}. Anything else`,
      ],
    ];
    for (const written of labels) expect([written, outcomeCodeOf(written)]).toEqual([written, code]);
  });

  it.each([
    ['Charge/Summons', '1'],
    ['Charged / Postal Requisition', '1'],
    ['Charge - Alternate Offence', '1A'],
    ['Youth Conditional Caution', '2'],
    ['Caution - Adults', '3'],
    ['TIC - Taken into consideration', '4'],
    ['Offender deceased', '5'],
    ['Penalty Notices for Disorder', '6'],
    ['Cannabis/Khat Warning', '7'],
    ['Community Resolution (Crime)', '8'],
    ['Prosecution not in the public interest (CPS)', '9'],
    ['Formal action against the offender is not in the public interest (Police)', '10'],
    ['Prosecution prevented: named suspect is below the age of criminal responsibility', '11'],
    ['Prosecution prevented: named suspect identified but is too ill to prosecute', '12'],
    ['Prosecution prevented: named suspect identified but victim or key witness is dead or too ill', '13'],
    ['Evidential difficulties victim based: named suspect not identified; victim declines', '14'],
    ['Victim declines or unable to support action to identify offender', '14'],
    ['Suspect unknown, victim withdrew', '14'],
    ['Named suspect identified: victim supports police action but evidential difficulties', '15'],
    ['Evidential Difficulties: Named Suspect - Victim Does Not Support Police Action', '16'],
    ['Victim declines/withdraws support - named suspect identified', '16'],
    ['Suspect identified; victim unwilling to go on', '16'],
    ['Investigation complete - suspect not identified', '18'],
    ['NFIB', '19'],
    ['Responsibility for further investigation transferred to another body', '20'],
    ['Further investigation to support formal action is not in the public interest - police decision', '21'],
    ['Diversionary Activity', '22'],
  ])('as forces write it: %s', (label, code) => {
    expect(outcomeCodeOf(label)).toBe(code);
  });

  it.each([
    ...['', ' ', '-', 'N/A', 'Yes', 'Live', 'Filed', 'Undetected', 'Under investigation', 'No crime', 'Cancelled', 'No further action'],
    ...['Evidential difficulties', 'Suspect identified', 'Victim supports', 'Victim does not support', 'Victim deceased'],
    ...['Discharged', 'Overcharged', 'Not charged', 'Suspect not charged', 'Charge refused by CPS', 'Released without charge', 'No charge'],
    ...['99', 'Outcome 99', 'Outcome 23', '16B', '116', 'Outcome 160', '2023', '16/17', '16-17', '16 - 17', '16 to 17', 'Outcome 16 or 14'],
    ...['Outcome 16/14', '16 cases', '15 years old', '1 of 3', '12 months', '01/02/2023', '16:30', '1.5', '16 Charged'],
    ...['Fraud by false representation', 'constructor'],
  ])('and is left alone where it may mean anything: %j', (label) => {
    expect(outcomeCodeOf(label)).toBeNull();
  });
});

describe('a map of values is suggested', () => {
  it('for labels of outcomes, beside codes that stand for themselves', () => {
    expect(suggestValues('outcomeCode', ['16', 'OC18', ' Charged ', '16', ''])).toEqual({ OC18: '18', Charged: '1' });
  });

  it.each([
    [['DA', 'Non-DA'], { DA: true, 'Non-DA': false }],
    [['Domestic Abuse', 'Not domestic'], { 'Domestic Abuse': true, 'Not domestic': false }],
    [['DV - intimate partner', 'No: stranger', 'Y'], { 'DV - intimate partner': true, 'No: stranger': false }],
    [['Yes (child)', 'No DA', 'None'], { 'Yes (child)': true, 'No DA': false, None: false }],
  ])('for flags of domestic abuse: %j', (values, map) => {
    expect(suggestValues('domesticFlag', values)).toEqual(map);
  });

  it.each<[name: string, field: 'domesticFlag' | 'outcomeCode' | 'area', values: readonly string[]]>([
    ['values need none', 'domesticFlag', ['Y', 'no', 'TRUE', '0', '']],
    ['codes need none', 'outcomeCode', ['16', '1A', '01']],
    ['the field has no labels', 'area', ['DA', 'Non-DA']],
    ['too few are understood', 'outcomeCode', ['OC16', 'Filed', 'Live']],
    ['a burglary of a dwelling is called domestic', 'domesticFlag', ['Domestic burglary']],
    ['nothing was said', 'domesticFlag', ['No data', 'Not recorded', 'Unknown']],
    ['there are more than any force has', 'outcomeCode', Array.from({ length: 201 }, (_, at) => `Outcome 16: reason ${at}`)],
  ])('and none where %s', (_, field, values) => {
    expect(suggestValues(field, values)).toBeNull();
  });
});

describe('which number of a date is the day', () => {
  it.each<[values: readonly string[], order: string, example: string | null]>([
    [['01/02/2023', '13/02/2023'], 'day-first', '13/02/2023'],
    [['01/02/2023', '02/13/2023'], 'month-first', '02/13/2023'],
    [['13/02/2023', '02/13/2023'], 'mixed', '02/13/2023'],
    [['03/03/2023', '01-02-23', '2.1.2023 09:15'], 'ambiguous', '01-02-23'],
    [['03/03/2023', '4.4.2023'], 'other', null],
    [['2023-02-13', '13 Feb 2023', '', 'soon', '99/99/2023'], 'other', null],
  ])('is told by %j: %s', (values, order, example) => {
    expect(dateOrder(values)).toEqual({ order, example });
  });
});

describe('the band of an age', () => {
  it.each([
    ['0', 'under 13'],
    ['12', 'under 13'],
    ['13', '13-15'],
    ['15', '13-15'],
    ['16', '16-17'],
    ['17.0', '16-17'],
    ['18', '18-24'],
    ['24', '18-24'],
    ['25', '25-34'],
    ['44', '35-44'],
    ['54', '45-54'],
    ['64', '55-64'],
    ['65', '65 and over'],
    ['119', '65 and over'],
  ])('of %s is %s', (age, band) => {
    expect(ageBand(age)).toBe(band);
  });

  it.each(['', '120', '999', '-1', '17.5', '18-24', 'Under 16', '1E1', ' 17'])('of what is no age is the text itself: %j', (text) => {
    expect(ageBand(text)).toBe(text);
  });
});
