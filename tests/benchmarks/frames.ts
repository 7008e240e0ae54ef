import type { Page } from 'playwright-core';

/** Frame times, ms, of two seconds in which a wheel is turned over the middle of the window. */
export async function frames(page: Page, turn: number): Promise<readonly number[]> {
  await page.mouse.move(760, 600);
  await page.evaluate(() => {
    const times: number[] = [];
    let last = performance.now();
    const next = (now: number) => {
      times.push(now - last);
      last = now;
      if (Reflect.get(window, 'frames-end') !== true) requestAnimationFrame(next);
    };
    Reflect.set(window, 'frames-end', false);
    Reflect.set(window, 'frames-times', times);
    requestAnimationFrame(next);
  });
  const end = performance.now() + 2000;
  while (performance.now() < end) await page.mouse.wheel(0, turn);
  const times = await page.evaluate(() => {
    Reflect.set(window, 'frames-end', true);
    return Reflect.get(window, 'frames-times') as number[];
  });
  return times.slice(1);
}
