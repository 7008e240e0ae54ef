import { describe, expect, it } from 'vitest';
import { makeSampleReview } from '../../../shared/sample/sample-review.ts';
import { cases, review, sha256Hex } from './sample-fixture.ts';

const column = (name: string): string[] => cases.map((row) => row[name] ?? '');
const dayOf = (text: string): number =>
  Date.UTC(Number(text.slice(6)), Number(text.slice(3, 5)) - 1, Number(text.slice(0, 2))) / 86_400_000;

describe('the synthetic extract', () => {
  it('is the same every time', () => {
    expect(makeSampleReview(sha256Hex)).toEqual(review);
  });

  it('has 420 rows under the headings of a real force, each with a reference of its own', () => {
    expect(Object.keys(cases[0] ?? {})).toEqual([
      'Crime Ref',
      'Offence Date',
      'Recorded Date',
      'Finalised Date',
      'HO Code',
      'Offence',
      'Outcome',
      'Outcome Description',
      'Victim Age',
      'Victim Sex',
      'Suspect Relationship',
      'DA Flag',
      'Reported By',
      'Victim Engagement',
      'Days To Withdrawal',
      'Area',
      'Team',
      'Content Flags',
      'OIC Closing Rationale',
    ]);
    expect(cases).toHaveLength(420);
    expect(new Set(column('Crime Ref')).size).toBe(420);
    expect(column('Crime Ref').every((ref) => /^SYN-\d{4}$/.test(ref))).toBe(true);
  });

  it('ends every row with CRLF and breaks lines inside narratives with LF alone', () => {
    expect(review.extract.endsWith('\r\n')).toBe(true);
    expect(review.extract.split('\r\n')).toHaveLength(422);
    expect(/\r(?!\n)/.test(review.extract)).toBe(false);
  });

  it('gives dates in 2022 and 2023, in their order', () => {
    for (const row of cases) {
      const dates = [row['Offence Date'], row['Recorded Date'], row['Finalised Date']].filter((date) => date !== undefined && date !== '');
      expect(dates.every((date) => /^\d\d\/\d\d\/202[23]$/.test(date ?? ''))).toBe(true);
      const days = dates.map((date) => dayOf(date ?? ''));
      expect(days).toEqual([...days].sort((a, b) => a - b));
      const withdrawal = row['Days To Withdrawal'];
      if (withdrawal) expect(Number(withdrawal)).toBeLessThan((days.at(-1) ?? 0) - (days.at(-2) ?? 0));
    }
  });

  it('gives an offence code that fits the victim, and outcome 16 throughout', () => {
    for (const row of cases) {
      const age = row['Victim Age'] ?? '';
      const codes = row['Victim Sex'] === 'Male' ? { adult: '19F', child: ['19G', '19H'] } : { adult: '19C', child: ['19D', '19E'] };
      if (/^\d+$/.test(age)) {
        expect(Number(age)).toBeGreaterThanOrEqual(13);
        expect(row['HO Code']).toBe(Number(age) >= 16 ? codes.adult : codes.child[0]);
      } else expect([codes.adult, ...codes.child]).toContain(row['HO Code']);
      expect(row['Outcome']).toBe('16');
    }
    const missing = column('Victim Age').filter((age) => !/^\d+$/.test(age));
    expect(new Set(missing)).toEqual(new Set(['', 'unknown']));
  });

  it('keeps to the look-up values', () => {
    const sources = ['victim', 'third-party professional', 'third-party family or friend', 'police-generated', 'unknown'];
    const relationships = ['current partner', 'ex-partner', 'family', 'acquaintance', 'stranger', 'professional', 'unknown'];
    expect(new Set(column('Reported By'))).toEqual(new Set(sources));
    expect(new Set(column('Suspect Relationship'))).toEqual(new Set(relationships));
    expect(new Set(column('DA Flag'))).toEqual(new Set(['Y', 'N']));
    expect(new Set(column('Content Flags'))).toEqual(new Set(['', 'child', 'violence', 'child; violence']));
  });
});
