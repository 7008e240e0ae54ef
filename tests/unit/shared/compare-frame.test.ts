import { describe, expect, it } from 'vitest';
import { compareField, mostGroups } from '../../../shared/draw/compare-frame.ts';

const tally = (frame: Readonly<Record<string, number>>, sample: Readonly<Record<string, readonly [cases: number, weight: number]>>) => ({
  field: 'area',
  frame: new Map(Object.entries(frame)),
  sample: new Map(Object.entries(sample).map(([value, [cases, weight]]) => [value, { cases, weight }])),
});

describe('a sample beside its frame', () => {
  it('has the share of each value in both, and how far apart they are', () => {
    expect(compareField(tally({ North: 60, South: 40 }, { North: [3, 3], South: [7, 7] }))).toEqual([
      { value: 'North', frame: 60, sample: 3, frameShare: 0.6, sampleShare: 0.3, gap: -0.3 },
      { value: 'South', frame: 40, sample: 7, frameShare: 0.4, sampleShare: 0.7, gap: expect.closeTo(0.3) as number },
    ]);
  });

  it('weighs the sample back where its cases stand for different numbers', () => {
    const groups = compareField(tally({ North: 60, South: 40 }, { North: [5, 60], South: [5, 40] }));
    expect(groups?.map(({ sample, sampleShare }) => [sample, sampleShare])).toEqual([
      [5, 0.6],
      [5, 0.4],
    ]);
  });

  it('shows a value that nobody drew', () => {
    expect(compareField(tally({ North: 60, South: 40 }, { North: [5, 5] }))?.[1]).toMatchObject({ sample: 0, sampleShare: 0, gap: -0.4 });
  });

  it('says nothing of a field with one value, or with too many to be groups', () => {
    expect(compareField(tally({ North: 60 }, { North: [5, 5] }))).toBeNull();
    const many = Object.fromEntries(Array.from({ length: mostGroups + 1 }, (_, at) => [`v${at}`, 1]));
    expect(compareField(tally(many, {}))).toBeNull();
  });
});
