import { describe, expect, it } from 'vitest';
import { standardNormalQuantile } from '../../../db/quantile.ts';
import { type Measure, measureSchema } from '../../../shared/codebook/codebook.ts';
import { defaultCodebook } from '../../../shared/codebook/default-codebook.ts';
import type { Basis } from '../../../shared/measure/basis.ts';
import type { Design } from '../../../shared/measure/design.ts';
import { type SummaryRequest, summarise } from '../../../shared/measure/summarise.ts';
import { type CaseOfTest, subject } from '../../support/subject.ts';

const basis = (frame: number, reviewed: number): Basis => ({
  frame,
  drawn: reviewed,
  reviewed,
  excluded: 0,
  method: 'simple',
  weighted: false,
});
const everything: SummaryRequest = { where: { type: 'everything' }, by: null };
const north: SummaryRequest['where'] = {
  type: 'compare',
  op: '=',
  left: { type: 'field', name: 'area' },
  right: { type: 'literal', value: 'North' },
};

const designOf = ({ method, frame, reviewed }: Basis): Design => ({ method, frame, reviewed, strata: [], stratumOf: new Map() });

function summary(measures: readonly Partial<Measure>[], cases: readonly CaseOfTest[], over: Basis, request = everything) {
  const codebook = { ...defaultCodebook, measures: measures.map((measure) => measureSchema.parse({ label: 'M', ...measure })) };
  const result = summarise(codebook, cases.map(subject), over, designOf(over), request, standardNormalQuantile);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const cases = (present: number, absent: number, facts: CaseOfTest['facts'] = {}): CaseOfTest[] => [
  ...Array.from({ length: present }, () => ({ facts, agreed: { a: 'present' } })),
  ...Array.from({ length: absent }, () => ({ facts, agreed: { a: 'absent' } })),
];
const share = [{ id: 'm', where: "has('a')" }];

describe('a finding of a census', () => {
  const census = (frame: number, reviewed: number): Basis => ({ ...basis(frame, reviewed), method: 'census' });

  it('is the frame’s own where every case is reviewed', () => {
    const [finding] = summary(share, cases(3, 7), census(10, 10)).measures;
    expect(finding).toMatchObject({
      estimate: 0.3,
      interval: { method: 'none', low: null, high: null },
      why: expect.stringContaining('needs no interval'),
    });
  });

  it('says of how many it is where some are not', () => {
    const [finding] = summary(share, cases(3, 2), census(60, 5)).measures;
    expect(finding).toMatchObject({
      estimate: 0.6,
      interval: { method: 'none' },
      why: expect.stringContaining('only 5 of 60 are reviewed'),
    });
  });
});

describe('a finding', () => {
  it('of 12 of 50 from 120 is that of the contract', () => {
    const [finding] = summary(share, cases(12, 38), basis(120, 50)).measures;
    expect(finding).toMatchObject({ numerator: 12, denominator: 50, percent: 24, estimate: 0.24, suppressed: false, why: null });
    expect(finding?.interval).toMatchObject({ method: 'wilson-fpc', level: 0.95 });
    expect(finding?.interval?.low).toBeCloseTo(0.16173, 5);
    expect(finding?.interval?.high).toBeCloseTo(0.34076, 5);
  });

  it('of an empty denominator has no figure, and says why', () => {
    const [finding] = summary(
      [{ id: 'm', label: 'Court', of: "has('b')", where: "has('a')" }],
      [{ agreed: { b: 'absent' } }],
      basis(10, 1),
    ).measures;
    expect(finding).toMatchObject({ numerator: 0, denominator: 0, percent: null, estimate: null, interval: null });
    expect(finding?.why).toMatch(/^Court: no reviewed case/);
    expect(finding?.sentence).toBe(finding?.why);
  });

  it('of a whole frame is certain', () => {
    expect(summary(share, cases(1, 3), basis(4, 4)).measures[0]?.interval).toMatchObject({ low: 0.25, high: 0.25 });
  });
});

describe('a summary', () => {
  const mixed = [...cases(3, 1, { area: 'North' }), ...cases(1, 3, { area: 'South' }), ...cases(1, 0)];

  it('keeps the cases for which "where" is true, and neither false nor unknown', () => {
    expect(summary(share, mixed, basis(90, 9), { where: north, by: null }).measures[0]).toMatchObject({ numerator: 3, denominator: 4 });
  });

  it('corrects with the fraction of the whole draw, however few cases "where" keeps', () => {
    const [finding] = summary(share, mixed, basis(90, 9), { where: north, by: null }).measures;
    const base = (4 - 0.1) / 0.9;
    const z2 = 1.959963984540054 ** 2;
    const centre = (0.75 + z2 / (2 * base)) / (1 + z2 / base);
    expect(((finding?.interval?.low ?? 0) + (finding?.interval?.high ?? 0)) / 2).toBeCloseTo(centre, 10);
  });

  it('breaks down by the values of a field in order, the empty one last', () => {
    const by = { field: 'area', valueOf: (found: ReturnType<typeof subject>) => found.fact('area') };
    const parts = summary(share, mixed.toReversed(), basis(90, 9), { ...everything, by }).by;
    expect(parts.map(({ field, value, measures }) => [field, value, measures[0]?.numerator, measures[0]?.denominator])).toEqual([
      ['area', 'North', 3, 4],
      ['area', 'South', 1, 4],
      ['area', null, 1, 1],
    ]);
  });

  it('puts ages in order of number, and what was kept as text behind them, whatever order the cases come in', () => {
    const by = { field: 'victimAge', valueOf: (found: ReturnType<typeof subject>) => found.fact('victimAge') };
    const ages = [10, '5?', 9, '?', 100].map((victimAge) => ({ facts: { victimAge }, agreed: { a: 'present' } }));
    const orders = [ages, ages.toReversed(), ages.toSorted(() => -1)];
    for (const order of orders) {
      expect(summary(share, order, basis(9, 5), { ...everything, by }).by.map((part) => part.value)).toEqual([9, 10, 100, '5?', '?']);
    }
  });
});
