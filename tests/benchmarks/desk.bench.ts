import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp, type RunningApp } from '../e2e/support/launch.ts';
import { makeDeskReview } from './desk-review.ts';
import { median, percentile } from './measures.ts';
import { timeToPaint } from './time-to-paint.ts';

export const name = 'a sitting at the desk: 5,000 cases of one reviewer, narratives of 3,000 words';

const cases = 5000;
const wordsEach = 3000;
const coded = 500;
const mebibyte = 1024 * 1024;

/** The narrative is on the screen when its text has changed; the change is on disk when the status line has its moment. */
const narrative = { selector: '.case' };
const saved = { selector: '.status time', attribute: 'datetime' };

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'dip-desk-'));
  const review = await makeDeskReview(folder, cases, wordsEach, 'Bench');
  const app = await launchApp({ parameters: [review] });
  try {
    const { page } = app;
    await page.getByRole('textbox', { name: 'Who is coding?' }).fill('Bench');
    await page.getByText('Cover each narrative until I ask for it').click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('Case 1 of 5,000').waitFor({ timeout: 30_000 });
    const tags: number[] = [];
    const turns: number[] = [];
    for (let at = 0; at < 100; at++) {
      for (const key of ['d', 't'])
        tags.push(await timeToPaint(page, key, [{ selector: '.theme-mark', attribute: 'aria-pressed' }, saved]));
      turns.push(await timeToPaint(page, 'Alt+ArrowRight', [narrative]));
    }
    const completions: number[] = [];
    let before = 0;
    for (let at = 0; at < coded; at++) {
      // The first hundred warm everything up: what is loaded and compiled once is not what grows.
      if (at === 100) before = await memory(app);
      await timeToPaint(page, '1', [saved]);
      completions.push(await timeToPaint(page, 'Control+Enter', [narrative, saved]));
    }
    const after = await memory(app);
    const limits = [
      { what: 'key press to disk and screen, 95th percentile', ours: percentile(tags, 0.95), limit: 50 },
      { what: 'next case, 95th percentile', ours: percentile(turns, 0.95), limit: 100 },
      { what: 'complete and next case, to disk and screen, 95th percentile', ours: percentile(completions, 0.95), limit: 100 },
    ];
    const row = { rival: null, ratio: null };
    return {
      rows: [
        ...limits.map(({ what, ours, limit }) => ({ ...row, what, ours, unit: 'ms', limit, holds: ours <= limit })),
        { ...row, what: 'key press, median', ours: median(tags), unit: 'ms', limit: null, holds: null },
        { ...row, what: 'next case, median', ours: median(turns), unit: 'ms', limit: null, holds: null },
        {
          what: `memory of all processes after ${coded} cases coded, over that after 100`,
          ours: after / mebibyte,
          rival: before / mebibyte,
          ratio: after / before,
          unit: 'MiB',
          limit: 1.1,
          holds: after / before <= 1.1,
        },
      ],
    };
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bytes that all processes of the app have to themselves, once what is only waiting to be collected has been. */
async function memory({ app, page }: RunningApp): Promise<number> {
  await page.evaluate(() => (Reflect.get(window, 'gc') as (() => void) | undefined)?.());
  const kilobytes = await app.evaluate(({ app: running }) =>
    running.getAppMetrics().reduce((sum, { memory: { workingSetSize } }) => sum + workingSetSize, 0),
  );
  return kilobytes * 1024;
}
