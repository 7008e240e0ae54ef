import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRecentReviews, isFound } from '../../../electron/recent-reviews.ts';
import { temporaryFolder } from './temporary-folder.ts';

const review = (name: string) => ({ path: `/cases/${name}.dip`, title: name, stage: 'load' as const, workPackage: null });
const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 9, 0, second)).toISOString();

describe('recent reviews', () => {
  const file = (): string => join(temporaryFolder(), 'state', 'recent-reviews.json');

  it('starts empty', async () => {
    expect(await createRecentReviews(file()).list()).toEqual([]);
  });

  it('keeps the newest first, each once, and finds them again', async () => {
    const path = file();
    const recents = createRecentReviews(path);
    await recents.note(review('a'), at(1));
    await recents.note(review('b'), at(2));
    await recents.note({ ...review('a'), stage: 'code' }, at(3));
    const expected = [
      { ...review('a'), stage: 'code', openedAt: at(3) },
      { ...review('b'), openedAt: at(2) },
    ];
    expect(await recents.list()).toEqual(expected);
    expect(await createRecentReviews(path).list()).toEqual(expected);
  });

  it('keeps ten', async () => {
    const recents = createRecentReviews(file());
    await Promise.all(Array.from({ length: 14 }, (_, index) => recents.note(review(`r${index}`), at(index))));
    expect((await recents.list()).map(({ title }) => title)).toEqual(['r13', 'r12', 'r11', 'r10', 'r9', 'r8', 'r7', 'r6', 'r5', 'r4']);
  });

  it('brings title and stage up to date in place, and adds none that way', async () => {
    const recents = createRecentReviews(file());
    await recents.note(review('a'), at(1));
    await recents.note(review('b'), at(2));
    await recents.note({ ...review('a'), title: 'A', stage: 'findings' }, null);
    await recents.note(review('c'), null);
    expect(await recents.list()).toEqual([
      { ...review('b'), openedAt: at(2) },
      { ...review('a'), title: 'A', stage: 'findings', openedAt: at(1) },
    ]);
  });

  it('forgets', async () => {
    const path = file();
    const recents = createRecentReviews(path);
    await recents.note(review('a'), at(1));
    await recents.forget('/cases/a.dip');
    await recents.forget('/cases/unknown.dip');
    expect(await createRecentReviews(path).list()).toEqual([]);
  });

  it.each([
    ['no JSON', '{"reviews": ['],
    ['another shape', '{"reviews": {"path": "/x"}}'],
    ['a list', '[]'],
    ['nothing', ''],
    ['null', 'null'],
    ['an entry without a path', '{"reviews": [{"title": "t", "stage": "load", "openedAt": "2026"}]}'],
    ['an unknown stage', '{"reviews": [{"path": "/x", "title": "t", "stage": "constructor", "openedAt": "2026"}]}'],
  ])('puts a damaged file aside: %s', async (_what, content) => {
    const path = join(temporaryFolder(), 'recent-reviews.json');
    writeFileSync(path, content);
    const recents = createRecentReviews(path);
    expect(await recents.list()).toEqual([]);
    expect(readFileSync(path.replace('.json', '.damaged.json'), 'utf8')).toBe(content);
    await recents.note(review('a'), at(1));
    expect(await createRecentReviews(path).list()).toHaveLength(1);
  });

  it('takes from a file only what it knows', async () => {
    const path = join(temporaryFolder(), 'recent-reviews.json');
    writeFileSync(path, JSON.stringify({ version: 1, reviews: [{ ...review('a'), openedAt: at(1), narrative: 'case text' }] }));
    expect(await createRecentReviews(path).list()).toEqual([{ ...review('a'), openedAt: at(1) }]);
  });

  it('reads a list from before there were work packages, and what one says of a package', async () => {
    const path = join(temporaryFolder(), 'recent-reviews.json');
    const old = { path: '/cases/a.dip', title: 'a', stage: 'load', openedAt: at(1) };
    const workPackage = { reviewer: 'AB', complete: 41, cases: 60 };
    const reviews = [old, { ...old, path: '/b.dipwork', workPackage }, { ...old, path: '/c.dipwork', workPackage: { reviewer: 7 } }];
    writeFileSync(path, JSON.stringify({ version: 1, reviews }));
    expect((await createRecentReviews(path).list()).map((review) => review.workPackage)).toEqual([null, workPackage, null]);
  });

  it('leaves no draft beside the list', async () => {
    const path = file();
    await createRecentReviews(path).note(review('a'), at(1));
    expect(readdirSync(join(path, '..'))).toEqual(['recent-reviews.json']);
  });

  it('opens reviews all the same where the list cannot be written', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'not-a-folder'), '');
    const recents = createRecentReviews(join(folder, 'not-a-folder', 'recent-reviews.json'));
    await expect(recents.note(review('a'), at(1))).resolves.toBeUndefined();
  });

  it('tells whether a review is there', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.dip'), '');
    expect(await Promise.all([isFound(join(folder, 'a.dip')), isFound(join(folder, 'b.dip')), isFound(folder)])).toEqual([
      true,
      false,
      false,
    ]);
  });
});
