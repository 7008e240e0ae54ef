import type { Page } from 'playwright-core';

/** What must have happened on the page before a key press is done with, besides the next frame being painted. */
export interface Awaited {
  /** Elements watched for any change, and for one of their attributes where it is named. */
  readonly selector: string;
  readonly attribute?: string;
}

/**
 * Presses a key and gives the milliseconds from its going down until every awaited change has come and a frame after the last of them
 * has been painted. The observers stand before the key goes down.
 */
export async function timeToPaint(page: Page, key: string, awaited: readonly Awaited[]): Promise<number> {
  await page.evaluate((parts) => {
    const measured = new Promise<number>((resolve) => {
      let down = 0;
      window.addEventListener('keydown', (event) => (down ||= event.timeStamp), { once: true, capture: true });
      const changed = parts.map(
        ({ selector, attribute }) =>
          new Promise<void>((done) => {
            const observer = new MutationObserver(() => {
              observer.disconnect();
              done();
            });
            for (const element of document.querySelectorAll(selector))
              observer.observe(
                element,
                attribute === undefined ? { childList: true, characterData: true, subtree: true } : { attributeFilter: [attribute] },
              );
          }),
      );
      void Promise.all(changed).then(() =>
        // The frame after the next request has been painted by the time that a message comes back.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - down);
          port2.postMessage(null);
        }),
      );
    });
    Reflect.set(window, 'measured', measured);
  }, awaited);
  await page.keyboard.press(key);
  return page.evaluate(() => Reflect.get(window, 'measured') as Promise<number>);
}
