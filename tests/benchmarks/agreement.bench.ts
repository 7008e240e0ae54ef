import type { BenchRow } from '../../build/testing/bench-table.ts';
import { sha256Hex } from '../../db/sha256.ts';
import type { AnswerTable } from '../../shared/agreement/answer-patterns.ts';
import { seededUniform } from '../../shared/agreement/random-weights.ts';
import { defaultDraws } from '../../shared/agreement/reweighed.ts';
import { coefficientNames } from '../../shared/agreement/unit-agreement.ts';
import { measured } from '../support/answers.ts';
import { coverage, sameOrChance, unlikeHabits, type World } from '../support/coder-worlds.ts';

export const name = 'agreement';

const samples = 1000;
const draws = 500;
const sizes = [20, 40, 100];
const rare = [0.05, 0.95];
const shares = [rare, [0.2, 0.8], [0.5, 0.5], [0.4, 0.3, 0.2, 0.1]];
const alphas = [0.2, 0.6, 0.9];

const groups: readonly (readonly [string, readonly World[]])[] = [
  ['two coders', shares.slice(1).flatMap((each) => alphas.map((alpha) => sameOrChance('two coders', each, alpha)))],
  ['two coders, a theme in 5% of cases', alphas.map((alpha) => sameOrChance('two coders', rare, alpha))],
  ['two coders of unlike habits', [unlikeHabits(0.05), unlikeHabits(0.3)]],
  ['three coders', shares.slice(1).flatMap((each) => alphas.map((alpha) => sameOrChance('three coders', each, alpha)))],
  ['three coders, a theme in 5% of cases', alphas.map((alpha) => sameOrChance('three coders', rare, alpha))],
  [
    'pairs of three coders, a fifth coded once',
    shares.flatMap((each) => alphas.map((alpha) => sameOrChance('pairs of three coders, a fifth coded once', each, alpha))),
  ],
  ['a scale, three coders', alphas.map((alpha) => sameOrChance('three coders', [0.2, 0.4, 0.3, 0.1], alpha, true))],
];

/** Time for 50 units of 2,000 cases, and how often intervals hold the truth, at the lowest and on average. */
export function run(): Promise<{ rows: readonly BenchRow[] }> {
  return Promise.resolve({ rows: [timeOfFifty('two coders', rare), timeOfFifty('three coders', [0.4, 0.3, 0.2, 0.1]), ...coverages()] });
}

function timeOfFifty(design: 'two coders' | 'three coders', of: readonly number[]): BenchRow {
  const uniform = seededUniform(sha256Hex(design));
  const { draw } = sameOrChance(design, of, 0.7);
  const tables: AnswerTable[] = Array.from({ length: 50 }, () => Array.from({ length: 2000 }, () => draw(uniform)));
  const started = performance.now();
  for (const table of tables) measured(table, null, defaultDraws);
  const ours = performance.now() - started;
  const what = `50 units of 2,000 cases, ${design}, ${of.length} categories`;
  return { what, ours, rival: null, ratio: null, unit: 'ms', limit: 2000, holds: ours <= 2000 };
}

function coverages(): BenchRow[] {
  return groups.flatMap(([group, worlds]) =>
    sizes.flatMap((cases) => {
      const found = worlds.map((world) => coverage(world, cases, samples, draws, seededUniform(sha256Hex(`${world.name} ${cases}`))));
      return coefficientNames.flatMap((name) => {
        const percents = found.flatMap((each) => (Number.isNaN(each[name]) ? [] : [100 * each[name]]));
        if (percents.length === 0) return [];
        const row = (word: string, ours: number): BenchRow => ({
          what: `${group}, n = ${cases}, ${name}, ${word}`,
          ours,
          rival: null,
          ratio: null,
          unit: '%',
          limit: null,
          holds: null,
        });
        return [row('lowest', Math.min(...percents)), row('mean', percents.reduce((sum, each) => sum + each, 0) / percents.length)];
      });
    }),
  );
}
