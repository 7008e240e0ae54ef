import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { done, refused, testCore } from '../../support/core.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { drawnReview, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** What another process of ours is told when it opens a review: an error code, or `ok`. */
function openedElsewhere(path: string): string {
  const core = resolve(import.meta.dirname, '../../../db/core.ts');
  const script = `
    const { createCore } = await import(${JSON.stringify(core)});
    const result = await createCore({ actor: 'other' }).dispatch('review.open', { file: process.argv[1] });
    process.stdout.write(result.ok ? 'ok' : result.error.code);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script, path], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

/** A process of ours that has the review open, does this to it, and is killed. */
function killedAfter(path: string, sql: string): void {
  const connection = resolve(import.meta.dirname, '../../../db/review-file/connection.ts');
  const script = `
    const { connect, takeLock } = await import(${JSON.stringify(connection)});
    const db = connect(process.argv[1], true);
    takeLock(db);
    db.exec(process.argv[2]);
    process.kill(process.pid, 'SIGKILL');`;
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script, path, sql], { encoding: 'utf8' });
  expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
}

describe('a new review', () => {
  it('is one file with nothing beside it once it is closed', async () => {
    const folder = temporaryFolder();
    const core = testCore();
    await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T' });
    core.close();
    expect(readdirSync(folder)).toEqual(['r.dip']);
  });

  it('never takes the place of a file that is there', async () => {
    const path = written(temporaryFolder(), 'notes.txt', 'keep me');
    expect(await refused(testCore(), 'review.create', { file: path, title: 'T' })).toMatchObject({
      code: 'file-exists',
      where: { file: path },
    });
    expect(readFileSync(path, 'utf8')).toBe('keep me');
  });

  it('is not made in a folder that is not there', async () => {
    const path = join(temporaryFolder(), 'nowhere', 'r.dip');
    expect(await refused(testCore(), 'review.create', { file: path, title: 'T' })).toMatchObject({ code: 'file-unwritable' });
  });

  it('leaves nothing behind when its codebook is refused', async () => {
    const folder = temporaryFolder();
    const codebookFile = written(folder, 'book.json', '{"id": "x"');
    expect(await refused(testCore(), 'review.create', { file: join(folder, 'r.dip'), title: 'T', codebookFile })).toMatchObject({
      code: 'codebook-unreadable',
    });
    expect(existsSync(join(folder, 'r.dip'))).toBe(false);
  });
});

describe('an open review', () => {
  it('is "already open" to any other process, and free once it is closed', async () => {
    const core = testCore();
    const path = await drawnReview(core, temporaryFolder(), 3);
    expect(openedElsewhere(path)).toBe('review-already-open');
    core.close();
    expect(openedElsewhere(path)).toBe('ok');
  });

  it('is "already open" to a second core of the same process', async () => {
    const path = await drawnReview(testCore(), temporaryFolder(), 3);
    expect(await refused(testCore(), 'review.open', { file: path })).toMatchObject({ code: 'review-already-open' });
  });

  it('keeps its lock when somebody tries to load the review itself as an extract', async () => {
    const core = testCore();
    const path = await drawnReview(core, temporaryFolder(), 3);
    await refused(core, 'extract.import', { file: path });
    await refused(core, 'extract.inspect', { file: path });
    await refused(core, 'coding.bulk', { file: path, reviewer: 'Ada' });
    expect(openedElsewhere(path)).toBe('review-already-open');
  });

  it('keeps its lock when it is tried by way of a link', async () => {
    const core = testCore();
    const folder = temporaryFolder();
    const path = await drawnReview(core, folder, 3);
    symlinkSync(path, join(folder, 'link.csv'));
    await refused(core, 'extract.inspect', { file: join(folder, 'link.csv') });
    expect(openedElsewhere(path)).toBe('review-already-open');
  });

  it('stays open when another that was to take its place cannot be opened', async () => {
    const folder = temporaryFolder();
    const core = testCore();
    const path = await drawnReview(core, folder, 3);
    await refused(core, 'review.open', { file: written(folder, 'not.dip', 'text') });
    expect(await done(core, 'review.overview', {})).toMatchObject({ review: path, cases: 3 });
  });

  it('is not changed by being opened, read and closed', async () => {
    const core = testCore();
    const path = await drawnReview(core, temporaryFolder(), 3);
    core.close();
    const before = fingerprint(path);
    await done(core, 'review.open', { file: path });
    await done(core, 'findings.summary', {});
    await done(core, 'conflict.list', {});
    core.close();
    expect(fingerprint(path)).toBe(before);
  });
});

describe('a review whose process was killed', () => {
  it.each([
    ['before anything was written', "BEGIN IMMEDIATE; UPDATE review SET title = 'changed'"],
    ['when its transaction was over', "BEGIN IMMEDIATE; UPDATE review SET title = 'changed'; ROLLBACK"],
    [
      'in the middle of writing',
      'PRAGMA cache_size = 2; BEGIN IMMEDIATE; CREATE TABLE more (text TEXT); INSERT INTO more SELECT hex(zeroblob(900)) FROM case_record',
    ],
  ])('is opened as it was, and nothing is beside it once it is closed: %s', async (_, sql) => {
    const core = testCore();
    const folder = temporaryFolder();
    const path = await drawnReview(core, folder, 300);
    core.close();
    const before = fingerprint(path);
    killedAfter(path, sql);
    expect(existsSync(`${path}-journal`)).toBe(true);
    await done(core, 'review.open', { file: path });
    expect(await done(core, 'review.overview', {})).toMatchObject({ cases: 300 });
    core.close();
    expect(existsSync(`${path}-journal`)).toBe(false);
    expect(fingerprint(path)).toBe(before);
  });
});

describe('a file that is not a review', () => {
  it.each([
    ['a text', 'Dear panel', 'not-a-review'],
    ['an empty file', '', 'not-a-review'],
    ['a file of noughts', Buffer.alloc(8192), 'not-a-review'],
    ['the head of a database', 'SQLite format 3\0', 'not-a-review'],
  ])('is refused and left as it was: %s', async (_, content, code) => {
    const path = written(temporaryFolder(), 'r.dip', content);
    const before = fingerprint(path);
    expect(await refused(testCore(), 'review.open', { file: path })).toMatchObject({ code, where: { file: path } });
    expect(fingerprint(path)).toBe(before);
  });

  it('is said to be damaged where it was a review and lost its end', async () => {
    const core = testCore();
    const path = await drawnReview(core, temporaryFolder(), 3);
    core.close();
    truncateSync(path, 20_480);
    const before = fingerprint(path);
    expect(await refused(core, 'review.open', { file: path })).toMatchObject({ code: 'review-damaged' });
    expect(fingerprint(path)).toBe(before);
  });

  it('is said to be damaged where a page of it was overwritten', async () => {
    const core = testCore();
    const path = await drawnReview(core, temporaryFolder(), 3);
    core.close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xa5, 4096));
    expect(await refused(core, 'review.open', { file: path })).toMatchObject({ code: 'review-damaged' });
  });
});
