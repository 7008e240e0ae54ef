import type { RunningApp } from './launch.ts';

/** Presses Tab until what has the focus is called so; fails where the keyboard cannot reach it. */
export async function tabTo({ page }: RunningApp, name: RegExp): Promise<void> {
  for (let press = 0; press < 120; press++) {
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      // The page and its sections hold every label; only a control is what a person meant.
      if (!at?.matches('button, input, textarea, a, [role="tab"]')) return '';
      const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((label) => label.textContent) : [];
      const labelled =
        at
          .getAttribute('aria-labelledby')
          ?.split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '') ?? [];
      return [at.getAttribute('aria-label'), ...labelled, ...labels, at.textContent].join(' ');
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(name)}.`);
}
