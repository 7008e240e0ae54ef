import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from './support/launch.ts';
import { tabTo } from './support/tab-to.ts';

/** Synthetic; the name stands for nobody and the number is of Ofcom's drama range. */
const extract = 'Crime Ref,Attended,Summary\nA-1,PC Jane Okonkwo,She rang from 07700 900123.\nA-2,,The victim declined.\n';

describe.each([
  ['at 1280 × 800', {}],
  ['at 200% zoom', { zoom: 2 }],
])('an extract is loaded by keyboard alone, %s', (where, options) => {
  let run: RunningApp;
  beforeAll(async () => {
    run = await launchApp(options);
    writeFileSync(join(run.folder, 'extract.csv'), extract);
  });
  afterAll(() => run.close());

  it('from a new review to cases with their identities replaced', async () => {
    const { page } = run;
    const { keyboard } = page;
    await page.getByRole('button', { name: 'New review…' }).waitFor();
    await tabTo(run, /New review…/);
    await keyboard.press('Enter');
    await tabTo(run, /Title/);
    await keyboard.type('By keyboard');
    await run.answerDialog(join(run.folder, 'keyboard.dip'));
    await tabTo(run, /Choose where to keep it…/);
    await keyboard.press('Enter');
    await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
    await run.answerDialog(join(run.folder, 'extract.csv'));
    await tabTo(run, /Choose a file…/);
    await keyboard.press('Enter');
    await page.getByText('2 likely identities; nothing is stored until you decide').waitFor();
    await run.screenshot(`13-keyboard-${where.replace(/\W+/g, '-')}`);
    await tabTo(run, /Decide now/);
    await keyboard.press('Enter');
    await tabTo(run, /Replace all 2/);
    await keyboard.press('Space');
    const [text, keep, first, second] = await page.evaluate(() =>
      ['.finding-text', '.findings-list .button', '#identities .stacked .tick'].flatMap((selector) =>
        [...document.querySelectorAll(selector)].slice(0, selector.endsWith('tick') ? 2 : 1).map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      ),
    );
    // “Keep” stands behind the words it is about, on their line, and there is room for the outline between two choices.
    expect(keep?.left).toBeGreaterThanOrEqual(text?.right ?? Number.POSITIVE_INFINITY);
    expect(Math.min(keep?.bottom ?? 0, text?.bottom ?? 0)).toBeGreaterThan(Math.max(keep?.top ?? 0, text?.top ?? 0));
    expect((second?.top ?? 0) - (first?.bottom ?? 0)).toBeGreaterThanOrEqual(8);
    await run.screenshot(`14-keyboard-${where.replace(/\W+/g, '-')}`);
    await tabTo(run, /^ ?Import 2 cases/);
    await keyboard.press('Enter');
    await page.getByText('2 likely identities were replaced.').waitFor();
    // The cases come after the sentence: the table asks for its first page by itself.
    await page.getByRole('grid').waitFor();
    expect(await page.getByRole('grid').count()).toBe(1);
  });
});
