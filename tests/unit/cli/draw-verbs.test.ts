import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../../db/core.ts';
import { areaReview } from '../../support/area-review.ts';
import { cli, refusal, told } from '../../support/cli.ts';
import { fingerprint, sha256Of } from '../../support/fingerprint.ts';
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
interface Certificate {
  readonly check: { readonly shell: string | null; readonly python: string | null };
  readonly [field: string]: unknown;
}

/** A seed that would break out of careless quoting in a shell, Python or JSON. */
const awkward = `3'5"1\\n $(x) \`y\` {z} %s é`;

/** Draws, and writes certificate and frame as an outsider would get them. */
function published(flags: readonly string[]): { folder: string; drawn: Drawn; certificate: Certificate } {
  const { folder, review } = copyOf(forty);
  const drawn = told<Drawn>('sample', review, ...flags);
  told('certificate', review, '--out', join(folder, 'certificate.json'));
  told('frame', review, '--out', join(folder, 'frame.txt'));
  return { folder, drawn, certificate: JSON.parse(readFileSync(join(folder, 'certificate.json'), 'utf8')) as Certificate };
}

/** Standard output of an outsider's tool, in lines. */
function outsider(command: string, args: readonly string[], cwd: string): string[] {
  const ended = spawnSync(command, args, { cwd, encoding: 'utf8' });
  expect(ended.stderr).toBe('');
  expect(ended.status).toBe(0);
  return ended.stdout.trimEnd().split('\n');
}

describe('an outsider with the certificate and the frame', () => {
  const methods: readonly (readonly [string, readonly string[]])[] = [
    ['simple', ['--size', '12', '--seed', awkward]],
    ['simple, filtered', ['--size', '9', '--seed', '35162', '--where', "area = 'North'"]],
    ['stratified', ['--method', 'stratified', '--stratify', 'area', '--size', '13', '--seed', awkward]],
    ['systematic', ['--method', 'systematic', '--size', '7', '--seed', awkward]],
  ];

  it.each(methods)('derives a %s draw in Python, in order', (_, flags) => {
    const { folder, drawn, certificate } = published(flags);
    const python = certificate.check.python ?? '';
    expect(python.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
    expect(outsider('python3', ['-c', python], folder)).toEqual(drawn.cases);
  });

  it.each(methods.slice(0, 2))('derives a %s draw in one line of shell with sha256sum', (_, flags) => {
    const { folder, drawn, certificate } = published(flags);
    const shell = certificate.check.shell ?? '';
    expect(shell.split('\n')).toHaveLength(1);
    expect(outsider('sh', ['-c', shell], folder).map((line) => line.slice(65))).toEqual(drawn.cases);
  });

  it('sees the smallest tickets of each stratum first in the line of a stratified draw', () => {
    const { folder, drawn, certificate } = published(['--method', 'stratified', '--stratify', 'area', '--size', '13', '--seed', awkward]);
    const lines = outsider('sh', ['-c', certificate.check.shell ?? ''], folder).map((line) => line.slice(65).split(' '));
    const taken = new Map([
      ['"North"', 8],
      ['"South"', 4],
      ['null', 1],
    ]);
    const sample = lines.filter(([stratum = '']) => {
      const left = taken.get(stratum) ?? 0;
      taken.set(stratum, left - 1);
      return left > 0;
    });
    expect(sample.map(([, ref]) => ref)).toEqual(drawn.cases);
  });

  it('finds the published hashes in the files', () => {
    const { folder, drawn } = published(['--method', 'stratified', '--stratify', 'area', '--size', '5', '--seed', 's']);
    const lines = outsider('sha256sum', ['frame.txt', 'frame-keys.txt'], folder).map((line) => line.slice(0, 64));
    expect(lines).toEqual([drawn.frameSha256, drawn.keysSha256]);
  });

  it('is told by Python of a frame that is not the one that was hashed', () => {
    const { folder, certificate } = published(['--size', '5', '--seed', 's']);
    written(folder, 'frame.txt', 'C-001\n');
    const ended = spawnSync('python3', ['-c', certificate.check.python ?? ''], { cwd: folder, encoding: 'utf8' });
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain('AssertionError');
  });

  it('is told that there is nothing to derive where chance had no part', () => {
    const { certificate } = published(['--method', 'census']);
    expect(certificate.check).toEqual({ shell: null, python: null });
    expect(certificate).toMatchObject({ seed: null, method: 'census', size: 40 });
  });
});

describe('certificate', () => {
  it('says all that decided the draw', () => {
    const { drawn, certificate } = published([
      ...['--method', 'stratified', '--stratify', 'area', '--size', '13', '--seed', 'dice'],
      ...['--allocation', 'equal', '--min-per-stratum', '2', '--where', 'victimAge < 40'],
    ]);
    expect(certificate).toMatchObject({
      kind: 'dip-sampler-draw-certificate',
      version: 1,
      title: 'Areas',
      drawId: 'draw-1',
      method: 'stratified',
      frame: { where: 'victimAge < 40', sha256: drawn.frameSha256, keys: { field: 'area', sha256: drawn.keysSha256 }, notedAt: null },
      seed: 'dice',
      size: 13,
      allocation: { rule: 'equal', minPerStratum: 2 },
      cases: drawn.cases,
    });
  });

  it('as a page holds every reference and loads and runs nothing', () => {
    const { folder, review } = copyOf(forty);
    const { cases } = told<Drawn>('sample', review, '--size', '12', '--seed', '<script>alert(1)</script>');
    const { file, sha256 } = told<{ file: string; sha256: string }>('certificate', review, '--out', join(folder, 'certificate.html'));
    const html = readFileSync(file, 'utf8');
    expect(sha256Of(html)).toBe(sha256);
    for (const ref of cases) expect(html).toContain(`<li>${ref}</li>`);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|src=|href=/);
  });

  it('refuses an ending it does not know', () => {
    const { folder, review } = copyOf(forty);
    told('sample', review, '--size', '2', '--seed', 's');
    expect(refusal(['certificate', review, '--out', join(folder, 'certificate.odt')])).toMatchObject({ code: 'certificate-ending' });
  });
});

describe('frame', () => {
  it('counts and hashes what a draw would be made from, and changes nothing', () => {
    const { review } = copyOf(forty);
    const before = fingerprint(review);
    expect(told('frame', review, '--where', 'area is null')).toMatchObject({ cases: 40, frame: 4, noted: null });
    expect(fingerprint(review)).toBe(before);
  });

  it('with --note puts frame and plan on record, which the certificate then says', () => {
    const { folder, review } = copyOf(forty);
    told('frame', review, '--size', '5', '--note');
    told('sample', review, '--size', '5', '--seed', 'dice');
    told('certificate', review, '--out', join(folder, 'c.json'));
    const { frame } = JSON.parse(readFileSync(join(folder, 'c.json'), 'utf8')) as { frame: { notedAt: string } };
    expect(frame.notedAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });
});

describe('exclude', () => {
  it('answers case and replacement', () => {
    const { review } = copyOf(forty);
    const { cases } = told<Drawn>('sample', review, '--size', '5', '--seed', 'dice');
    const larger = told<Drawn>('sample', review, '--size', '6', '--seed', 'dice').cases;
    const flags = ['--case', cases[0] ?? '', '--reason', 'file missing', '--by', 'AB', '--draw', 'draw-1'];
    expect(told('exclude', review, ...flags, '--replace')).toEqual({ case: cases[0], replacement: larger[5] });
    expect(told('exclude', review, ...flags.with(1, cases[1] ?? ''))).toEqual({ case: cases[1], replacement: null });
    expect(refusal(['exclude', review, ...flags])).toMatchObject({ code: 'case-excluded' });
    expect(told('verify-draw', review, '--draw', 'draw-1')).toMatchObject({ reproduced: true });
  });
});

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
      ['North', 8],
      ['South', 1],
      [null, 1],
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

describe('assign', () => {
  interface Shares {
    readonly assignments: Readonly<Record<string, readonly string[]>>;
    readonly doubleCoded: number;
  }

  it('shares the drawn cases out, some to two, the same each time', () => {
    const { review } = copyOf(forty);
    const { cases } = told<Drawn>('sample', review, '--size', '20', '--seed', 'dice');
    const flags = ['--reviewers', 'AB, CD,EF', '--overlap', '0.2', '--seed', '42'];
    const shares = told<Shares>('assign', review, ...flags);
    expect(shares.doubleCoded).toBe(4);
    expect(Object.keys(shares.assignments)).toEqual(['AB', 'CD', 'EF']);
    expect(Object.values(shares.assignments).map((own) => own.length)).toEqual([8, 8, 8]);
    expect(new Set(Object.values(shares.assignments).flat())).toEqual(new Set(cases));
    expect(told('assign', review, ...flags)).toEqual(shares);
  });

  it('gives nobody a case of their interest, now or later', () => {
    const { folder, review } = copyOf(forty);
    const { cases } = told<Drawn>('sample', review, '--size', '10', '--seed', 'dice');
    const file = written(
      folder,
      'interests.csv',
      `reviewer,case_ref\n${cases
        .slice(0, 5)
        .map((ref) => `AB,${ref}`)
        .join('\n')}\n`,
    );
    const first = told<Shares>('assign', review, '--reviewers', 'AB,CD', '--seed', '1', '--interests', file);
    const again = told<Shares>('assign', review, '--reviewers', 'AB,CD', '--seed', '2');
    for (const { assignments } of [first, again]) {
      expect(assignments['AB']?.some((ref) => cases.slice(0, 5).includes(ref))).toBe(false);
      expect(assignments['AB']).toHaveLength(5);
    }
  });

  it('done again when somebody drops out keeps what is done', () => {
    const { folder, review } = copyOf(forty);
    told('sample', review, '--size', '12', '--seed', 'dice');
    const first = told<Shares>('assign', review, '--reviewers', 'AB,CD,EF', '--seed', '1');
    const done = first.assignments['EF']?.slice(0, 2) ?? [];
    const sheet = written(folder, 'ef.csv', `case_ref,engagement\n${done.map((ref) => `${ref},never`).join('\n')}\n`);
    told('code', review, '--reviewer', 'EF', sheet);
    const again = told<Shares>('assign', review, '--reviewers', 'AB,CD', '--seed', '2');
    expect(new Set(again.assignments['EF'])).toEqual(new Set(done));
    expect([again.assignments['AB']?.length, again.assignments['CD']?.length]).toEqual([5, 5]);
  });

  it.each([
    [['--reviewers', 'AB,AB'], 'reviewer-twice'],
    [['--reviewers', 'AB', '--coders', '2'], 'too-few-reviewers'],
    [['--reviewers', 'AB', '--overlap', '0.5'], 'too-few-reviewers'],
    [['--reviewers', 'AB,CD', '--overlap', '0.5', '--coders', '2'], 'overlap-and-coders'],
    [['--reviewers', 'AB,', '--overlap', '0'], 'bad-input'],
  ])('refuses %j', (flags, code) => {
    const { review } = copyOf(forty);
    told('sample', review, '--size', '4', '--seed', 'dice');
    expect(refusal(['assign', review, '--seed', '1', ...flags])).toMatchObject({ code });
  });
});

describe('size', () => {
  it('tells what a size could show, and what a subgroup cannot', () => {
    const { shows } = told<{ shows: { shares: { cases: number; low: number; high: number }[]; subgroup: object } }>(
      ...['size', '--population', '120', '--size', '50', '--subgroup', '12'],
    );
    // The interval of 12 of 50 from 120 is that of the contract; 0.25 of 50 is 12 or 13.
    expect(shows.shares.map(({ cases }) => cases)).toEqual([0, 5, 13, 25]);
    expect(shows.shares[0]?.low).toBe(0);
    expect(shows.subgroup).toMatchObject({ cases: 12, carries: false });
  });

  it('tells what it would cost', () => {
    expect(told('size', '--population', '420', '--size', '60', '--minutes', '20', '--reviewers', '4', '--overlap', '0.2')).toMatchObject({
      cost: { readings: 72, hours: 24, hoursEach: 6 },
    });
  });
});

describe('compare-draw', () => {
  it('sets the sample beside its frame and names the largest gaps', () => {
    const { review } = copyOf(forty);
    told('sample', review, '--method', 'stratified', '--stratify', 'area', '--size', '20', '--seed', 'dice');
    const compared = told<{ fields: { field: string; byDesign: boolean; groups: object[] }[]; gaps: { gap: number }[] }>(
      'compare-draw',
      review,
    );
    const area = compared.fields.find(({ field }) => field === 'area');
    expect(area).toMatchObject({ byDesign: true, groups: [{ value: 'North', frame: 24, sample: 12, gap: 0 }, {}, {}] });
    const gaps = compared.gaps.map(({ gap }) => Math.abs(gap));
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
  });
});
