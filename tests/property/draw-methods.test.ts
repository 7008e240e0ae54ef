import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../shared/draw/allocation.ts';
import type { DrawPlan } from '../../shared/draw/method.ts';
import { drawn, frameOf, refsDrawn } from '../support/draws.ts';

const keyed = (n: number, key: (at: number) => string | null) =>
  frameOf(Object.fromEntries(Array.from({ length: n }, (_, at) => [`C-${at}`, key(at)])));

/** How often each case is drawn over 2,000 seeds. */
function inclusions(plan: Partial<DrawPlan>, frame: ReturnType<typeof frameOf>): ReadonlyMap<string, number> {
  const seeds = 2_000;
  const counts = new Map(frame.refs.map((ref) => [ref, 0]));
  for (let seed = 0; seed < seeds; seed++) {
    for (const ref of refsDrawn({ ...plan, seed: `seed ${seed}` }, frame)) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  }
  return counts;
}

/** Holds every share of a group of cases to its chance, within four standard errors of a share over 2,000 seeds. */
function expectShares(counts: ReadonlyMap<string, number>, chanceOf: (ref: string) => number): void {
  for (const [ref, count] of counts) {
    const chance = chanceOf(ref);
    const error = Math.sqrt((chance * (1 - chance)) / 2_000);
    expect(Math.abs(count / 2_000 - chance), `${ref}: ${count} of 2,000`).toBeLessThanOrEqual(4 * error);
  }
}

describe('over 2,000 seeds every case comes into the sample as often as it should', () => {
  it('in a simple draw', () => {
    expectShares(
      inclusions(
        { size: 12 },
        keyed(40, () => null),
      ),
      () => 12 / 40,
    );
  });

  it('in a systematic draw, though the step is no whole number', () => {
    const frame = keyed(40, (at) => `2023-01-${String((at % 28) + 1).padStart(2, '0')}`);
    expectShares(inclusions({ method: 'systematic', size: 12 }, frame), () => 12 / 40);
  });

  it('in a stratified draw, by the share of its stratum', () => {
    const frame = keyed(40, (at) => (at < 24 ? 'A' : at < 36 ? 'B' : 'C'));
    const plan = { method: 'stratified', stratify: 'area', allocation: 'equal', size: 12 } as const;
    const chance = new Map([
      ['A', 4 / 24],
      ['B', 4 / 12],
      ['C', 1],
    ]);
    expectShares(inclusions(plan, frame), (ref) => chance.get(frame.keys?.[frame.refs.indexOf(ref)] ?? '') ?? 0);
  });
});

const strata = fc.array(
  fc.record({
    frame: fc.integer({ min: 0, max: 60 }),
    weight: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    least: fc.integer({ min: 0, max: 8 }),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('any allocation', () => {
  const shared = fc.tuple(strata, fc.double({ min: 0, max: 1, noNaN: true })).map(([all, part]) => {
    const claims = all.map((claim, at) => ({ ...claim, value: String(at), least: Math.min(claim.frame, claim.least) }));
    const [least, most] = claims.reduce(([a, b], claim) => [a + claim.least, b + claim.frame], [0, 0]);
    return { claims, size: least + Math.round(part * (most - least)) };
  });

  it('adds up to the size, never takes more than a stratum has nor less than its minimum', () => {
    fc.assert(
      fc.property(shared, ({ claims, size }) => {
        const result = allocate(claims, size);
        if (!result.ok) throw new Error(result.error.message);
        expect(result.value.reduce((sum, n) => sum + n, 0)).toBe(size);
        for (const [at, n] of result.value.entries()) {
          expect(n).toBeLessThanOrEqual(claims[at]?.frame ?? 0);
          expect(n).toBeGreaterThanOrEqual(claims[at]?.least ?? 0);
        }
      }),
    );
  });

  it('in proportion, without minimums, keeps within one case of the exact share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 10 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (frames, part) => {
          const total = frames.reduce((sum, n) => sum + n, 0);
          const size = Math.round(part * total);
          const result = allocate(
            frames.map((frame, at) => ({ value: String(at), frame, weight: BigInt(frame), least: 0 })),
            size,
          );
          if (!result.ok) throw new Error(result.error.message);
          for (const [at, n] of result.value.entries()) expect(Math.abs(n - (size * (frames[at] ?? 0)) / total)).toBeLessThan(1);
        },
      ),
    );
  });
});

const frames = fc
  .array(fc.constantFrom('North', 'South', 'East', null), { minLength: 2, maxLength: 60 })
  .map((keys) => keyed(keys.length, (at) => keys[at] ?? null));

describe('any stratified draw', () => {
  it('holds of each stratum what its share is, and no case twice', () => {
    fc.assert(
      fc.property(frames, fc.nat(), fc.constantFrom('proportional', 'equal'), (frame, part, allocation) => {
        const size = 1 + (part % frame.refs.length);
        const { cases, strata: shares } = drawn({ method: 'stratified', stratify: 'area', size, allocation }, frame);
        const refs = cases.map(({ caseRef }) => caseRef);
        expect(new Set(refs).size).toBe(size);
        for (const { value, size: n } of shares) {
          expect(refs.filter((ref) => (frame.keys?.[frame.refs.indexOf(ref)] ?? null) === value)).toHaveLength(n);
        }
      }),
    );
  });

  it('holds all of a smaller one that it tops up', () => {
    fc.assert(
      fc.property(frames, fc.nat(), fc.nat(), fc.constantFrom('proportional', 'equal'), (frame, a, b, allocation) => {
        const [small = 1, large = 1] = [1 + (a % frame.refs.length), 1 + (b % frame.refs.length)].toSorted((x, y) => x - y);
        const plan = { method: 'stratified', stratify: 'area', allocation } as const;
        const first = drawn({ ...plan, size: small }, frame);
        const held = first.strata.map(({ value, size }) => ({ value, size }));
        const second = new Set(refsDrawn({ ...plan, size: large, held }, frame));
        expect(first.cases.every(({ caseRef }) => second.has(caseRef))).toBe(true);
      }),
    );
  });
});

describe('any systematic draw', () => {
  it('has as many different cases as it was asked for', () => {
    fc.assert(
      fc.property(frames, fc.nat(), fc.string({ minLength: 1 }), (frame, part, seed) => {
        const size = 1 + (part % frame.refs.length);
        expect(new Set(refsDrawn({ method: 'systematic', size, seed: `s${seed.replace(/[\p{Cc}\p{Cs}]/gu, '')}` }, frame)).size).toBe(size);
      }),
    );
  });
});
