import { launchApp } from '../e2e/support/launch.ts';
import { percentile } from './measures.ts';

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
      // Armed first, then pressed: the observers must stand before the key goes down.
      await page.evaluate(() => {
        const measured = new Promise<number>((resolve) => {
          let down = 0;
          let painted = 0;
          let saved = 0;
          const end = () => {
            if (painted === 0 || saved === 0) return;
            onScreen.disconnect();
            onDisk.disconnect();
            resolve(Math.max(painted, saved) - down);
          };
          window.addEventListener('keydown', (event) => (down = event.timeStamp), { once: true, capture: true });
          const onScreen = new MutationObserver(() => {
            onScreen.disconnect();
            // The frame after the next request has been painted by then.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => {
                painted = performance.now();
                end();
              };
              port2.postMessage(null);
            });
          });
          const onDisk = new MutationObserver(() => {
            saved = performance.now();
            end();
          });
          for (const mark of document.querySelectorAll('.theme-mark')) onScreen.observe(mark, { attributeFilter: ['aria-pressed'] });
          const time = document.querySelector('.status time');
          if (time) onDisk.observe(time, { attributeFilter: ['datetime'] });
        });
        Reflect.set(window, 'measured', measured);
      });
      await page.keyboard.press('dtun'[press % 4] ?? 'd');
      times.push(await page.evaluate(() => Reflect.get(window, 'measured') as Promise<number>));
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
