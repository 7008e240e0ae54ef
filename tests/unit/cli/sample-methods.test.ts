import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../../db/core.ts';
import { areaReview } from '../../support/area-review.ts';
import { cli, refusal, told } from '../../support/cli.ts';
import { copyOf } from '../../support/review-of-four.ts';
import { written } from '../../support/sheets.ts';
import { newFolder } from '../../support/temporary-folder.ts';

let forty = '';
beforeAll(async () => {
  const core = createCore({ actor: 'secretariat' });
  forty = await areaReview(core, newFolder(), 40);
  core.close();
});

interface Drawn {
  readonly drawId: string;
  readonly size: number;
  readonly cases: readonly string[];
  readonly frameSha256: string;
  readonly keysSha256: string | null;
}

describe('sample', () => {
  it('takes a purposive list from a file, a heading and quotes passed over, and keeps who chose and why', () => {
    const { folder, review } = copyOf(forty);
    const list = written(folder, 'list.csv', '\ufeffcase_ref\r\n"C-003"\r\n\r\nC-001\r\n');
    const flags = ['--method', 'purposive', '--cases', list, '--selected-by', 'Chair', '--reason', 'named by the inspectorate'];
    expect(told('sample', review, ...flags)).toMatchObject({ method: 'purposive', size: 2, seed: null, cases: ['C-003', 'C-001'] });
    told('certificate', review, '--out', join(folder, 'c.json'));
    expect(JSON.parse(readFileSync(join(folder, 'c.json'), 'utf8'))).toMatchObject({
      chosen: { by: 'Chair', reason: 'named by the inspectorate' },
    });
  });

  it('ignores size and seed where chance has no part', () => {
    const { review } = copyOf(forty);
    expect(told('sample', review, '--method', 'census', '--size', '3', '--seed', 's')).toMatchObject({ size: 40, seed: null });
    const slice = ['--method', 'time-slice', '--from', '2023-01-01', '--to', '2023-01-31', '--size', '999', '--seed', ' '];
    expect(told('sample', review, ...slice)).toMatchObject({ size: 14 });
  });

  it('takes Neyman’s rates from a file, and refuses one for a stratum that is not there', () => {
    const { folder, review } = copyOf(forty);
    const flags = ['--method', 'stratified', '--stratify', 'area', '--allocation', 'neyman', '--size', '10', '--seed', 's'];
    const rates = written(folder, 'rates.csv', 'stratum,rate\nNorth,0.5\nSouth,0.02\n,0.5\n');
    const { strata } = told<{ strata: { value: string | null; size: number }[] }>('sample', review, ...flags, '--rates', rates);
    // 24·0.5 = 12, 12·0.14 = 1.68, 4·0.5 = 2; of ten: 7.65, 1.07, 1.28.
    expect(strata.map(({ value, size }) => [value, size])).toEqual([
      [null, 1],
      ['North', 8],
      ['South', 1],
    ]);
    expect(refusal(['sample', review, ...flags])).toMatchObject({ code: 'rates-missing' });
    expect(refusal(['sample', review, ...flags, '--rates', written(folder, 'odd.csv', 'Nroth,0.5\n')])).toMatchObject({
      code: 'rates-unknown',
    });
    expect(refusal(['sample', review, ...flags, '--rates', written(folder, 'bad.csv', 'North,5\n')])).toMatchObject({
      code: 'rates-unreadable',
      where: { row: 1 },
    });
  });

  it('takes Neyman’s rates from a coded draw of this review or of an earlier one, and says whose they are', () => {
    const { folder, review: earlier } = copyOf(forty);
    told('sample', earlier, '--method', 'census');
    const coded = Array.from({ length: 40 }, (_, at) => `C-${String(at + 1).padStart(3, '0')},${at % 4 === 0 ? 'never' : 'maintained'}`);
    told('code', earlier, '--reviewer', 'AB', written(folder, 'all.csv', `case_ref,engagement\n${coded.join('\n')}\n`));
    const { review } = copyOf(forty);
    const flags = ['--method', 'stratified', '--stratify', 'area', '--allocation', 'neyman', '--size', '10', '--seed', 's'];
    const there = told<Drawn>('sample', review, ...flags, '--rates-review', earlier, '--rates-from', 'engagement:never');
    const here = told<Drawn>('sample', earlier, ...flags, '--rates-from', 'draw-1:engagement:never');
    expect(there.cases).toEqual(here.cases);
    told('certificate', review, '--out', join(folder, 'c.json'));
    const { allocation } = JSON.parse(readFileSync(join(folder, 'c.json'), 'utf8')) as {
      allocation: { ratesFrom: string; rates: object[] };
    };
    expect(allocation.ratesFrom).toMatch(/review\.dip$/);
    // The cases without an area stand at places 9, 19, 29 and 39, none of them "never": (0 + 1)/(4 + 2).
    expect(allocation.rates).toContainEqual({ value: null, rate: 1 / 6 });
    expect(refusal(['sample', review, ...flags, '--rates-review', earlier])).toMatchObject({ code: 'measure-missing' });
    expect(refusal(['sample', review, ...flags, '--rates-review', earlier, '--rates-from', 'nevr'])).toMatchObject({
      code: 'unknown-measure',
    });
  });

  it('tells a stratum smaller than its minimum on standard error, and draws', () => {
    const { review } = copyOf(forty);
    const run = cli([
      'sample',
      review,
      '--method',
      'stratified',
      '--stratify',
      'area',
      '--size',
      '20',
      '--min-per-stratum',
      '6',
      '--seed',
      's',
      '--json',
    ]);
    expect(run.code).toBe(0);
    expect(run.err).toContain('has only 4 cases, fewer than the minimum of 6');
    expect(run.json<{ notes: string[] }>().notes).toHaveLength(1);
  });

  it('refuses minimums that come to more than the size', () => {
    const { review } = copyOf(forty);
    const flags = ['--method', 'stratified', '--stratify', 'area', '--size', '10', '--min-per-stratum', '6', '--seed', 's'];
    expect(refusal(['sample', review, ...flags])).toMatchObject({ code: 'minimums-over-size', where: { field: 'size' } });
  });
});
