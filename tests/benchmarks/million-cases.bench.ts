import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchApp } from '../e2e/support/launch.ts';
import { frames } from './frames.ts';
import { median, percentile } from './measures.ts';
import { makeMillionReview, millionthRef } from './million-review.ts';

export const name = 'a review of a million cases: opening, paging, scrolling';

const cases = 1_000_000;
const openings = 5;
const rounds = 5;
/** Ms. */
const frameLimit = 20;
const core = resolve(import.meta.dirname, '../../db/core.ts');

/** One opening in a process of its own, since the first is the one that is waited for. Prints milliseconds by what was done. */
const script = `
  const { createCore } = await import(${JSON.stringify(core)});
  const core = createCore({ actor: 'bench' });
  const times = {};
  const time = async (what, command, input) => {
    const started = performance.now();
    const result = await core.dispatch(command, input);
    times[what] = performance.now() - started;
    if (!result.ok) throw new Error(result.error.message);
  };
  await time('open', 'review.open', { file: process.argv[1] });
  await time('first', 'case.browse', { offset: 0, limit: 100 });
  await time('far', 'case.browse', { offset: 900_000, limit: 100 });
  await time('found', 'case.browse', { offset: 0, limit: 100, startsWith: 'RC-05' });
  core.close();
  process.stdout.write(JSON.stringify(times));`;

type Times = Readonly<Record<'open' | 'first' | 'far' | 'found', number>>;

function openOnce(review: string): Times {
  const child = spawnSync(process.execPath, ['--input-type=module', '--eval', script, review], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`The review could not be opened: ${child.stderr}`);
  return JSON.parse(child.stdout) as Times;
}

/** Px of one turn: of a wheel that spins freely, 250 rows, so that no frame has a row of the one before; of one that is turned to read, 10. */
const fling = 8_000;
const stroll = 320;

const row = (what: string, ours: number, limit: number | null, unit = 'ms') => ({
  what,
  ours,
  rival: null,
  ratio: null,
  unit,
  limit,
  holds: limit === null ? null : ours <= limit,
});

/** Frames of the table and of an empty page of the same window in turn, so that a machine that slows down slows both. */
async function scrolling(review: string) {
  const app = await launchApp({ parameters: ['--review', review] });
  try {
    const { page } = app;
    const first = page.getByText(millionthRef(1), { exact: true });
    const table: number[] = [];
    const slow: number[] = [];
    const empty: number[] = [];
    let passed = 0;
    for (let round = 0; round < rounds; round++) {
      await page.getByRole('button', { name: /^Archive / }).click();
      await first.waitFor({ state: 'detached' });
      empty.push(percentile(await frames(page, fling), 0.95));
      await page.getByRole('button', { name: /^Load / }).click();
      await first.waitFor();
      slow.push(percentile(await frames(page, stroll), 0.95));
      table.push(percentile(await frames(page, fling), 0.95));
      passed = await page
        .getByRole('grid')
        .evaluate((grid) => Number(grid.querySelector('tbody tr:last-child')?.getAttribute('aria-rowindex')));
    }
    await page.locator('[tabindex="0"][aria-colindex]').focus();
    const pressed = performance.now();
    await page.keyboard.press('Control+End');
    await page.getByText(millionthRef(cases), { exact: true }).waitFor();
    const toTheEnd = performance.now() - pressed;
    const [ours, rival] = [median(table), median(empty)];
    // What a machine cannot do with an empty page is not asked of the table.
    const limit = rival <= frameLimit ? frameLimit : null;
    return [
      {
        what: 'scrolling by wheel, 95th percentile of frames; an empty page',
        ours,
        rival,
        ratio: ours / rival,
        unit: 'ms',
        limit: null,
        holds: null,
      },
      row('the same, alone', ours, limit),
      row('turned slowly, every row read', median(slow), limit),
      row('rows passed in its two seconds', passed, null, 'rows'),
      row('Ctrl+End to the last row on the screen', toTheEnd, null),
    ];
  } finally {
    await app.close();
  }
}

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'dip-bench-'));
  try {
    const review = join(folder, 'million.dip');
    await makeMillionReview(review, cases);
    const opened = Array.from({ length: openings }, () => openOnce(review));
    const of = (what: keyof Times) => median(opened.map((times) => times[what]));
    return {
      rows: [
        row('open, in a new process', of('open'), 300),
        row('first page after opening', of('first'), 50),
        row('a page from case 900,001 on', of('far'), 50),
        row('first page of the 100,000 whose reference begins so', of('found'), 50),
        ...(await scrolling(review)),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
