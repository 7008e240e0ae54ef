import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../../db/core.ts';
import { areaReview } from '../../support/area-review.ts';
import { refusal, told } from '../../support/cli.ts';
import { csv } from '../../support/csv.ts';
import { sha256Of } from '../../support/fingerprint.ts';
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

  it('is told by Python of strata that are not those that were hashed', () => {
    const { folder, certificate } = published(['--method', 'stratified', '--stratify', 'area', '--size', '5', '--seed', 's']);
    const keys = readFileSync(join(folder, 'frame-keys.txt'), 'utf8').trimEnd().split('\n');
    written(folder, 'frame-keys.txt', `${keys.toReversed().join('\n')}\n`);
    expect(spawnSync('python3', ['-c', certificate.check.python ?? ''], { cwd: folder, encoding: 'utf8' }).stderr).toContain(
      'AssertionError',
    );
  });

  it('derives a draw in any shell though references hold what an echo would read as more', () => {
    const odd = ['A\\c1', 'B\\n2', 'C', 'D %s', '-n', 'E  F'];
    const { folder } = copyOf(forty);
    const review = join(folder, 'odd.dip');
    told('new', review, '--title', 'Odd');
    told('import', review, written(folder, 'odd.csv', csv([['Crime Ref', 'Area'], ...odd.map((ref) => [ref, 'N "x" \\n'])])));
    for (const flags of [[], ['--method', 'stratified', '--stratify', 'area']]) {
      const { cases } = told<Drawn>('sample', review, '--size', '6', '--seed', '1', ...flags);
      told('certificate', review, '--out', join(folder, 'c.json'));
      told('frame', review, '--out', join(folder, `frame${flags.length}.txt`));
      const { check } = JSON.parse(readFileSync(join(folder, 'c.json'), 'utf8')) as Certificate;
      const shell = (check.shell ?? '')
        .replaceAll('frame.txt', `frame${flags.length}.txt`)
        .replaceAll('frame-keys.txt', `frame${flags.length}-keys.txt`);
      for (const program of ['dash', 'bash'])
        expect(outsider(program, ['-c', shell], folder).map((line) => line.slice(65).replace('"N \\"x\\" \\\\n" ', ''))).toEqual(cases);
    }
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
