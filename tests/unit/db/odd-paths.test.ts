import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { done, refused, testCore } from '../../support/core.ts';
import { drawnReview, references, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/**
 * Paths that cannot be read. As root, permissions stop nobody, so each of these fails for another reason: it is a folder, it leads
 * through a file, in a circle, nowhere, or to a device. What permissions do is tried on the command line, in
 * `tests/unit/cli/unreadable.test.ts`.
 */
const odd: readonly (readonly [name: string, make: (folder: string) => string, code: string])[] = [
  ['a folder', (folder) => made(join(folder, 'folder.csv')), 'file-is-folder'],
  ['nothing', (folder) => join(folder, 'nothing.csv'), 'file-missing'],
  ['a path through a file', (folder) => join(written(folder, 'a.csv', 'a'), 'b.csv'), 'file-missing'],
  ['a link to nowhere', (folder) => linked(join(folder, 'nowhere'), join(folder, 'dangling.csv')), 'file-missing'],
  ['a link to itself', (folder) => linked(join(folder, 'loop.csv'), join(folder, 'loop.csv')), 'file-unreadable'],
  ['a name too long for any disk', (folder) => join(folder, `${'n'.repeat(300)}.csv`), 'file-unreadable'],
  ['a device', () => '/dev/null', 'file-unreadable'],
];

function made(folder: string): string {
  mkdirSync(folder);
  return folder;
}

function linked(target: string, path: string): string {
  symlinkSync(target, path);
  return path;
}

describe('an extract that cannot be read', () => {
  it.each(odd)('is refused by name: %s', async (_, make, code) => {
    const core = testCore();
    const folder = temporaryFolder();
    await drawnReview(core, folder, 2);
    const file = make(folder);
    expect(await refused(core, 'extract.inspect', { file })).toMatchObject({ code, where: { file } });
    expect(await refused(core, 'extract.import', { file })).toMatchObject({ code, where: { file } });
    expect(await refused(core, 'coding.bulk', { file, reviewer: 'Ada' })).toMatchObject({ code, where: { file } });
  });
});

describe('a review that cannot be read', () => {
  it.each(odd.slice(0, 6))('is refused by name: %s', async (_, make, code) => {
    const file = make(temporaryFolder());
    expect(await refused(testCore(), 'review.open', { file })).toMatchObject({ code, where: { file } });
  });

  it('is refused where it is a device', async () => {
    expect(await refused(testCore(), 'review.open', { file: '/dev/null' })).toMatchObject({ code: 'not-a-review' });
  });
});

describe('a mapping or codebook that cannot be read', () => {
  it.each(odd.slice(0, 6))('is refused by name: %s', async (_, make, code) => {
    const core = testCore();
    const folder = temporaryFolder();
    const file = make(folder);
    await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T' });
    const extract = written(folder, 'e.csv', references('A'));
    expect(await refused(core, 'extract.import', { file: extract, mappingFile: file })).toMatchObject({ code, where: { file } });
    const book = await refused(core, 'review.create', { file: join(folder, 'other.dip'), title: 'T', codebookFile: file });
    expect(book).toMatchObject({ code, where: { file } });
  });
});

describe('a place that cannot be written', () => {
  const places: typeof odd = [
    ['a folder', (folder) => made(join(folder, 'folder.csv')), 'file-is-folder'],
    ['a folder that is not there', (folder) => join(folder, 'no', 'out.csv'), 'file-unwritable'],
    ['a path through a file', (folder) => join(written(folder, 'a', 'a'), 'out.csv'), 'file-unwritable'],
    ['a name too long for any disk', (folder) => join(folder, `${'n'.repeat(300)}.csv`), 'file-unwritable'],
    ['a folder of the system that takes no files', () => '/proc/out.csv', 'file-unwritable'],
  ];

  it.each(places)('is refused by name: %s', async (_, make, code) => {
    const core = testCore();
    const folder = temporaryFolder();
    await drawnReview(core, folder, 2);
    const file = make(folder);
    expect(await refused(core, 'export.coded', { file })).toMatchObject({ code, where: { file } });
  });
});
