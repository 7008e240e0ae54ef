import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CliOptions, refusal, told } from '../../support/cli.ts';
import { csv } from '../../support/csv.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { references, refs, written } from '../../support/sheets.ts';
import { fileLimit, smallDisk } from '../../support/small-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const kilobyte = 1024;
/** An extract too large for a review on the disk of these tests: 400 cases of some 4 kB. */
const large = csv([['Crime Ref', 'Summary'], ...refs(400).map((ref) => [ref, 'words '.repeat(700)])]);

/** One of more than SQLite keeps in memory, so that the disk is full while rows are still coming. */
const larger = csv([['Crime Ref', 'Summary'], ...refs(100_000).map((ref) => [ref, 'words '.repeat(60)])]);

interface Tight {
  readonly folder: string;
  /** How a command is run so that it meets the want of room. */
  readonly options: CliOptions;
  /** Uses up what room is left but for so many bytes. */
  fill(leave: number): void;
}

/** A disk of one megabyte; where none can be mounted, a process whose files cannot grow past what a new review needs. */
function tightDisk(bytes = 1024 * kilobyte, limit = 128 * kilobyte): Tight {
  const folder = smallDisk(bytes);
  if (folder === null) return { folder: temporaryFolder(), options: { under: fileLimit(limit) }, fill: () => undefined };
  return { folder, options: {}, fill: (leave) => fillDisk(folder, leave) };
}

function fillDisk(folder: string, leave: number): void {
  const [, free = '0'] = spawnSync('df', ['--output=avail', '-B1', folder], { encoding: 'utf8' }).stdout.trim().split('\n');
  writeFileSync(join(folder, 'filling'), Buffer.alloc(Math.max(0, Number(free) - leave)));
}

describe('a full disk', () => {
  it('refuses an import that no longer fits, and the review is byte for byte as it was', () => {
    const { folder, options } = tightDisk();
    const review = join(folder, 'r.dip');
    told('new', review, '--title', 'T');
    told('import', review, written(temporaryFolder(), 'small.csv', references('A-1', 'A-2')));
    const before = fingerprint(review);

    const error = refusal(['import', review, written(temporaryFolder(), 'large.csv', large)], options);

    expect(['disk-full', 'write-failed']).toContain(error.code);
    expect(error.message).toMatch(/^There is no room left on the disk for r\.dip\.|^r\.dip could not be written/);
    expect(error.where).toEqual({ file: review });
    expect(fingerprint(review)).toBe(before);
    expect(told('audit', review, '--verify')).toHaveLength(2);
  });

  it('plays back what of a larger import was in the file already', () => {
    const { folder, options } = tightDisk(8192 * kilobyte, 4096 * kilobyte);
    const review = join(folder, 'r.dip');
    told('new', review, '--title', 'T');
    const before = fingerprint(review);

    const error = refusal(['import', review, written(temporaryFolder(), 'larger.csv', larger)], options);

    expect(['disk-full', 'write-failed']).toContain(error.code);
    expect(error.message).toMatch(/^There is no room left on the disk for r\.dip\.|^r\.dip could not be written/);
    expect(error.where).toEqual({ file: review });
    expect(fingerprint(review)).toBe(before);
    expect(readdirSync(folder)).toEqual(['r.dip']);
  });

  it('does so however long the import was, and leaves nothing beside the review', () => {
    const { folder, options } = tightDisk();
    const review = join(folder, 'r.dip');
    told('new', review, '--title', 'T');
    const before = fingerprint(review);
    const long = csv([['Crime Ref', 'Area', 'Summary'], ...refs(60_000).map((ref) => [ref, 'North', 'The victim did not wish to go on.'])]);

    const error = refusal(['import', review, written(temporaryFolder(), 'long.csv', long)], options);

    expect(['disk-full', 'write-failed']).toContain(error.code);
    expect(error.where).toEqual({ file: review });
    expect(fingerprint(review)).toBe(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('r.dip'))).toEqual(['r.dip']);
  });

  it('makes no new review, and leaves nothing of one', () => {
    const { folder, fill, options } = tightDisk();
    fill(20 * kilobyte);
    const under = options.under ? fileLimit(20 * kilobyte) : [];
    const error = refusal(['new', join(folder, 'r.dip'), '--title', 'T'], { under });
    expect(['disk-full', 'write-failed']).toContain(error.code);
    expect(readdirSync(folder).filter((name) => name.startsWith('r.dip'))).toEqual([]);
  });

  it('writes no part of an export, and the review does not say that it was written', () => {
    const { folder, fill, options } = tightDisk();
    const review = join(temporaryFolder(), 'r.dip');
    told('new', review, '--title', 'T');
    told('import', review, written(temporaryFolder(), 'large.csv', large));
    const before = fingerprint(review);
    fill(20 * kilobyte);
    const under = options.under ? fileLimit(statSync(review).size / 2) : [];
    const error = refusal(['export', review, '--out', join(folder, 'out.csv')], { under });
    expect(error).toMatchObject({ code: 'disk-full', where: { file: join(folder, 'out.csv') } });
    expect(existsSync(join(folder, 'out.csv'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(fingerprint(review)).toBe(before);
  });
});

describe('a file that may not grow', () => {
  it('leaves no part of a report', () => {
    const folder = temporaryFolder();
    const error = refusal(['demo', '--out', join(folder, 'demo')], { under: fileLimit(64 * kilobyte) });
    expect(['disk-full', 'write-failed']).toContain(error.code);
    expect(readdirSync(join(folder, 'demo'))).toEqual([]);
  });

  it('is told from one that cannot be written at all', () => {
    const review = join(temporaryFolder(), 'r.dip');
    told('new', review, '--title', 'T');
    told('import', review, written(temporaryFolder(), 'large.csv', large));
    const out = join(temporaryFolder(), 'out.csv');
    expect(refusal(['export', review, '--out', out], { under: fileLimit(256 * kilobyte) })).toMatchObject({
      code: 'disk-full',
      where: { file: out },
    });
    expect(existsSync(out)).toBe(false);
  });

  it('refuses an import in the same way', () => {
    const review = join(temporaryFolder(), 'r.dip');
    told('new', review, '--title', 'T');
    const before = fingerprint(review);
    const under = fileLimit(statSync(review).size + 8 * kilobyte);
    const error = refusal(['import', review, written(temporaryFolder(), 'large.csv', large)], { under });
    expect(error).toMatchObject({ code: 'write-failed', where: { file: review } });
    expect(fingerprint(review)).toBe(before);
  });

  it('has what was written of a larger one taken back', () => {
    const folder = temporaryFolder();
    const review = join(folder, 'r.dip');
    told('new', review, '--title', 'T');
    const before = fingerprint(review);
    const extract = written(temporaryFolder(), 'larger.csv', larger);
    const error = refusal(['import', review, extract], { under: fileLimit(4096 * kilobyte) });
    expect(error).toMatchObject({ code: 'write-failed', where: { file: review } });
    expect(fingerprint(review)).toBe(before);
    expect(readdirSync(folder)).toEqual(['r.dip']);
  });
});
