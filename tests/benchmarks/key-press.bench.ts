import { launchApp } from '../e2e/support/launch.ts';
import { percentile } from './measures.ts';
import { timeToPaint } from './time-to-paint.ts';

export const name = 'a key press that tags a case, to disk and screen';

const presses = 200;
const limit = 50;

/**
 * Milliseconds from the key going down to both: the tag painted, and the status line showing the moment at which the core says the change was
 * committed. Real keys in a real window on the sample review, every revision synced to disk.
 */
export async function run() {
  const app = await launchApp();
  try {
    const { page } = app;
    await page.getByRole('button', { name: 'Try the sample review' }).click();
    await page.getByRole('heading', { name: 'What 200 reviewed cases show' }).waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: /^Code / }).click();
    await page.getByRole('textbox', { name: 'Who is coding?' }).fill('Bench');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('Case 1 of 200').waitFor();
    const times: number[] = [];
    for (let press = 0; press < presses; press++) {
      if (press % 20 === 19) await page.keyboard.press('Alt+ArrowRight');
      const painted = { selector: '.theme-mark', attribute: 'aria-pressed' };
      const saved = { selector: '.status time', attribute: 'datetime' };
      times.push(await timeToPaint(page, 'dtun'[press % 4] ?? 'd', [painted, saved]));
    }
    const p95 = percentile(times, 0.95);
    return {
      rows: [
        {
          what: 'key press to disk and screen, 95th percentile',
          ours: p95,
          rival: null,
          ratio: null,
          unit: 'ms',
          limit,
          holds: p95 <= limit,
        },
        { what: 'the same, median', ours: percentile(times, 0.5), rival: null, ratio: null, unit: 'ms', limit: null, holds: null },
      ],
    };
  } finally {
    await app.close();
  }
}
