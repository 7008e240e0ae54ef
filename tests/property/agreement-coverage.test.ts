import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../db/sha256.ts';
import { seededUniform } from '../../shared/agreement/random-weights.ts';
import { coefficientNames } from '../../shared/agreement/unit-agreement.ts';
import { measured } from '../support/answers.ts';
import { coverage, sameOrChance, unlikeHabits, type World } from '../support/coder-worlds.ts';

// Economical: a true coverage of 95% comes out between 91% and 99% of so many samples. What more samples show is in README.
const samples = 250;
const draws = 250;

const rare = [0.05, 0.95];
const worlds: readonly (readonly [World, number])[] = [
  [sameOrChance('two coders', rare, 0.6), 20],
  [sameOrChance('two coders', rare, 0.9), 40],
  [sameOrChance('two coders', rare, 0.3), 100],
  [sameOrChance('two coders', [0.5, 0.5], 0.9), 20],
  [sameOrChance('two coders', [0.4, 0.3, 0.2, 0.1], 0.6), 40],
  [sameOrChance('three coders', rare, 0.6), 40],
  [sameOrChance('three coders', [0.3, 0.7], 0.8), 20],
  [sameOrChance('pairs of three coders, a fifth coded once', [0.2, 0.8], 0.7), 40],
  [sameOrChance('three coders', [0.2, 0.4, 0.3, 0.1], 0.7, true), 40],
  [unlikeHabits(0.3), 40],
];

describe('95% intervals of agreement', () => {
  it.each(worlds.map(([world, cases]) => ({ name: world.name, world, cases })))(
    'hold the truth about as often as they say: $name, n = $cases',
    ({ world, cases }) => {
      const found = coverage(world, cases, samples, draws, seededUniform(sha256Hex(world.name)));
      for (const name of coefficientNames) {
        if (Number.isNaN(found[name])) continue;
        expect(found[name], name).toBeGreaterThanOrEqual(0.9);
      }
    },
  );

  it('keep their width where coders differ on nothing, and lose it with more cases', () => {
    const lowOf = (cases: number): number => {
      const table = Array.from({ length: cases }, (_, at) => (at % 4 === 0 ? ['yes', 'yes'] : ['no', 'no']));
      return measured(table, null, 1000).intervals.krippendorffAlpha?.low ?? 1;
    };
    expect(lowOf(20)).toBeLessThan(0.75);
    expect(lowOf(200)).toBeGreaterThan(0.9);
    expect(lowOf(200)).toBeLessThan(0.99);
  });
});
