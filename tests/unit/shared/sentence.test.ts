import { describe, expect, it } from 'vitest';
import { measureSchema } from '../../../shared/codebook/codebook.ts';
import { defaultCodebook } from '../../../shared/codebook/default-codebook.ts';
import { fillSentence } from '../../../shared/measure/sentence.ts';

const bounds = { method: 'wilson-fpc', level: 0.95, low: 0.1998, high: 0.2853 } as const;
const count = (numerator: number, denominator: number) => ({ numerator, denominator, unresolved: 0, missing: 0, unclear: 0 });
const of = (id: string) => {
  const measure = defaultCodebook.measures.find((candidate) => candidate.id === id);
  if (!measure) throw new Error(`no measure ${id}`);
  return measure;
};
const share = new Map([['third-party-share', { measure: of('third-party-share'), count: count(32, 200) }]]);
const sentence = (id: string, numerator: number, denominator: number) => fillSentence(of(id), count(numerator, denominator), bounds, share);
const written = (text: string, more = {}) =>
  fillSentence(measureSchema.parse({ id: 'm', label: 'Court', sentence: text, ...more }), count(49, 400), bounds, share);

describe('the sentences of the default codebook', () => {
  it.each([
    ['reprisal-fear', 48, 200, 'In 24% of cases reviewed (48 of 200), the reason recorded was fear of repercussions or reprisal.'],
    ['domestic-refusal', 44, 80, 'In 55% of domestic incidents (44 of 80), the victim refused to support police action.'],
    ['third-party-share', 32, 200, 'Third-party reports were 16% of cases reviewed (32 of 200).'],
    [
      'third-party-never',
      32,
      32,
      'In all third-party reports (32 of 32; 16% of cases reviewed), the victim never supported an investigation.',
    ],
    ['underage-never', 45, 50, 'In 90% of underage cases (45 of 50), the victim never supported an investigation.'],
  ])('%s', (id, numerator, denominator, expected) => {
    expect(sentence(id, numerator, denominator)).toBe(expected);
  });

  it('say "all" only where it was all', () => {
    expect(sentence('third-party-never', 31, 32)).toBe(
      'In 97% of third-party reports (31 of 32; 16% of cases reviewed), the victim never supported an investigation.',
    );
  });

  it.each(['engagement:never', 'engagement:withdrew', 'engagement:maintained'])('%s gives its counts', (id) => {
    expect(sentence(id, 66, 200)).toContain('33% of cases reviewed (66 of 200)');
  });
});

describe('a sentence that somebody wrote', () => {
  it('never gives a percentage without its counts', () => {
    expect(written('Court was named in {percent} of cases.')).toBe('Court was named in 12% of cases (49 of 400).');
  });

  it('becomes label, percentage and counts where it was left empty', () => {
    expect(written('')).toBe('Court: 12% (49 of 400).');
  });

  it('has one decimal where the measure asks for it', () => {
    expect(written('{percent} ({numerator} of {denominator}).', { decimals: 1 })).toBe('12.3% (49 of 400).');
  });

  it('does not double a per cent sign written behind the placeholder', () => {
    expect(written('{percent}% ({numerator} of {denominator}).')).toBe('12% (49 of 400).');
  });

  it('can quote the interval and the percentage of another measure', () => {
    expect(written('{percent} ({numerator} of {denominator}; {interval}; {third-party-share.percent} were third-party).')).toBe(
      '12% (49 of 400; 20% to 29%; 16% were third-party).',
    );
  });

  it('says so where the other measure has no percentage', () => {
    const empty = new Map([['third-party-share', { measure: of('third-party-share'), count: count(0, 0) }]]);
    expect(fillSentence(of('third-party-never'), count(1, 2), bounds, empty)).toContain('no percentage of cases reviewed');
  });
});
