import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../db/sha256.ts';
import { type Share, type ShareCase, type ShareTerms, shareOut } from '../../../shared/draw/share-out.ts';

const cases = (lengths: readonly number[], stratum: (at: number) => string | null = () => null): ShareCase[] =>
  lengths.map((length, at) => ({ caseRef: `C-${String(at).padStart(3, '0')}`, length, stratum: stratum(at), kept: [] }));

const nobody = () => false;
const share = (all: readonly ShareCase[], terms: Partial<ShareTerms>): readonly Share[] => {
  const shares = shareOut(
    all,
    { reviewers: ['a', 'b', 'c'], seed: 'dice', coders: 1, overlap: 0, hasInterest: nobody, ...terms },
    sha256Hex,
  );
  if ('wanted' in shares) throw new Error(`${shares.caseRef} cannot be shared out.`);
  return shares;
};
const countsOf = (shares: readonly Share[], names: readonly string[]) =>
  names.map((name) => shares.filter(({ reviewer }) => reviewer === name).length);
const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);

const lengths = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 60 });
const reviewers = fc.integer({ min: 2, max: 6 }).map((n) => Array.from({ length: n }, (_, at) => `R${at}`));

describe('sharing out', () => {
  it('gives every case to one reviewer, and reviewers as many as one another within one', () => {
    fc.assert(
      fc.property(lengths, reviewers, fc.string(), (all, names, seed) => {
        const shares = share(cases(all), { reviewers: names, seed });
        expect(new Set(shares.map(({ caseRef }) => caseRef)).size).toBe(all.length);
        expect(shares).toHaveLength(all.length);
        expect(spread(countsOf(shares, names))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('leaves nobody with more than one long case more to read', () => {
    fc.assert(
      fc.property(lengths, reviewers, (all, names) => {
        const shares = share(cases(all), { reviewers: names });
        const length = new Map(cases(all).map((each) => [each.caseRef, each.length]));
        const loads = names.map((name) =>
          shares.filter(({ reviewer }) => reviewer === name).reduce((sum, { caseRef }) => sum + (length.get(caseRef) ?? 0), 0),
        );
        expect(spread(loads)).toBeLessThanOrEqual(Math.max(...all));
      }),
    );
  });

  it('spreads each stratum over the reviewers', () => {
    const shares = share(
      cases(
        Array.from({ length: 36 }, () => 100),
        (at) => (at < 24 ? 'North' : 'South'),
      ),
      {},
    );
    for (const name of ['a', 'b', 'c']) {
      const own = shares.filter(({ reviewer }) => reviewer === name).map(({ caseRef }) => Number(caseRef.slice(2)));
      expect(own.filter((at) => at < 24)).toHaveLength(8);
      expect(own.filter((at) => at >= 24)).toHaveLength(4);
    }
  });

  it('gives so large a share of the cases to a second reviewer, of each stratum its part, in mixed pairs', () => {
    const all = cases(
      Array.from({ length: 60 }, () => 100),
      (at) => (at < 40 ? 'North' : 'South'),
    );
    const shares = share(all, { overlap: 0.3 });
    const coders = new Map<string, string[]>();
    for (const { caseRef, reviewer } of shares) coders.set(caseRef, [...(coders.get(caseRef) ?? []), reviewer]);
    const doubled = [...coders].filter(([, names]) => names.length === 2);
    expect(doubled).toHaveLength(18);
    expect(doubled.filter(([ref]) => Number(ref.slice(2)) < 40)).toHaveLength(12);
    expect(new Set(doubled.map(([, names]) => names.toSorted().join('')))).toEqual(new Set(['ab', 'ac', 'bc']));
    expect(spread(countsOf(shares, ['a', 'b', 'c']))).toBeLessThanOrEqual(1);
  });

  it('gives each case to as many different reviewers as are asked for', () => {
    fc.assert(
      fc.property(lengths, (all) => {
        const shares = share(cases(all), { coders: 2 });
        expect(shares).toHaveLength(2 * all.length);
        expect(new Set(shares.map(({ caseRef, reviewer }) => `${caseRef} ${reviewer}`)).size).toBe(2 * all.length);
      }),
    );
  });

  it('gives nobody a case in which they have an interest', () => {
    fc.assert(
      fc.property(lengths, fc.nat({ max: 4 }), (all, every) => {
        const hasInterest = (reviewer: string, caseRef: string) => reviewer === 'a' && Number(caseRef.slice(2)) % 5 === every;
        const shares = share(cases(all), { hasInterest });
        expect(shares.some(({ reviewer, caseRef }) => hasInterest(reviewer, caseRef))).toBe(false);
      }),
    );
  });

  it('names the case that too few are free to take', () => {
    const terms = {
      reviewers: ['a', 'b'],
      seed: 'dice',
      coders: 2,
      overlap: 0,
      hasInterest: (name: string, ref: string) => name === 'b' && ref === 'C-001',
    };
    expect(shareOut(cases([1, 1, 1]), terms, sha256Hex)).toEqual({ caseRef: 'C-001', wanted: 2, free: ['a'] });
  });

  it('is the same with the same seed, whatever order the cases come in, and another with another', () => {
    const all = cases([500, 500, 500, 500, 500, 500, 500, 500]);
    const sorted = (shares: readonly Share[]) => shares.map(({ caseRef, reviewer }) => `${caseRef} ${reviewer}`).toSorted();
    expect(sorted(share(all.toReversed(), {}))).toEqual(sorted(share(all, {})));
    expect(sorted(share(all, { seed: 'other' }))).not.toEqual(sorted(share(all, {})));
  });

  it('leaves a case with whoever has begun it, and counts it', () => {
    const all = cases([10, 10, 10, 10, 10, 10]).map((each, at) => (at < 2 ? { ...each, kept: ['a'] } : each));
    const shares = share(all, {});
    expect(shares.filter(({ caseRef }) => caseRef === 'C-000' || caseRef === 'C-001').map(({ reviewer }) => reviewer)).toEqual(['a', 'a']);
    expect(countsOf(shares, ['a', 'b', 'c'])).toEqual([2, 2, 2]);
  });

  it('leaves what somebody has done who has dropped out, and shares the rest among those who stay', () => {
    const all = cases([10, 10, 10, 10]).map((each, at) => (at === 0 ? { ...each, kept: ['gone'] } : each));
    const shares = share(all, { reviewers: ['a', 'b', 'c'] });
    expect(shares).toContainEqual({ caseRef: 'C-000', reviewer: 'gone' });
    expect(countsOf(shares, ['a', 'b', 'c'])).toEqual([1, 1, 1]);
  });
});
