import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from './support/launch.ts';
import { tabTo } from './support/tab-to.ts';
import { violations } from './support/violations.ts';

describe.each([
  ['in light colours', { colours: 'light' as const }],
  ['at 1024 × 640 in dark colours', { size: { width: 1024, height: 640 }, colours: 'dark' as const }],
  ['in forced colours', { forcedColours: true }],
  ['at 200% zoom', { zoom: 2 }],
])('cases are found by keyboard alone, %s', (where, options) => {
  let run: RunningApp;
  const shot = (name: string): Promise<void> => run.screenshot(`find-${name}-${where.replace(/\W+/g, '-')}`);
  const focused = (): Promise<string> => run.page.evaluate(() => document.activeElement?.textContent ?? '');

  beforeAll(async () => {
    run = await launchApp(options);
    await run.page.getByRole('heading', { name: 'Dip Sampler' }).waitFor();
    await tabTo(run, /Try the sample review/);
    await run.page.keyboard.press('Enter');
    await run.page.getByRole('heading', { name: 'What 200 reviewed cases show' }).waitFor({ timeout: 30_000 });
    await run.page.locator('.skip-link').focus();
    await tabTo(run, /Code/);
    await run.page.keyboard.press('Enter');
    await tabTo(run, /Who is coding/);
    await run.page.keyboard.type('Reviewer B');
    await run.page.keyboard.press('Enter');
    await run.page.getByText('Narrative covered').waitFor();
  });
  afterAll(() => run.close());

  it('as a table that Ctrl F opens, with every case and no narrative', async () => {
    const { page } = run;
    await page.keyboard.press('Control+f');
    await page.getByText('200 of 200 cases', { exact: true }).waitFor();
    await page.getByRole('rowheader').first().waitFor();
    await shot('1-table');
    expect(await violations(run)).toEqual([]);
  });

  it('by words, whose places are counted and not shown', async () => {
    const { page } = run;
    await page.keyboard.type('"did not want" OR ashamed');
    await page.getByText(/^[1-9]\d? of 200 cases$/).waitFor();
    await page.getByRole('columnheader', { name: 'Places' }).waitFor();
    expect(await page.locator('mark').count()).toBe(0);
    await shot('2-words');
    expect(await violations(run)).toEqual([]);
  });

  it('with the words around once that is switched on', async () => {
    const { page } = run;
    await tabTo(run, /Show the words around/);
    await page.keyboard.press('Space');
    await page.locator('mark').first().waitFor();
    await shot('3-around');
    expect(await violations(run)).toEqual([]);
  });

  it('and opened at the desk; the table is as it was when one comes back', async () => {
    const { page } = run;
    await page.keyboard.press('Control+f');
    await page.keyboard.press('ArrowDown');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    const caseRef = await focused();
    await shot('4-row');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: caseRef }).waitFor();
    await page.locator('.skip-link').focus();
    await tabTo(run, /^ ?Cases$/);
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader', { name: caseRef }).waitFor();
    await tabTo(run, /Order$|In desk order/);
    await page.keyboard.press('Tab');
    await page.waitForFunction((ref) => document.activeElement?.textContent === ref, caseRef);
    await shot('5-back');
  });

  it('by state, theme and conditions', async () => {
    const { page } = run;
    await page.keyboard.press('Control+f');
    await page.keyboard.press('Escape');
    await page.getByText('200 of 200 cases', { exact: true }).waitFor();
    await tabTo(run, /Any state/);
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /^Complete/ }).waitFor();
    expect(await violations(run)).toEqual([]);
    await page.keyboard.type('Complete');
    await page.keyboard.press('Enter');
    await tabTo(run, /Any theme/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Domestic');
    await page.keyboard.press('Enter');
    await page.getByText(/^[1-9]\d? of 200 cases$/).waitFor();
    await tabTo(run, /Conditions…/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Add a condition').waitFor();
    await shot('6-conditions');
    expect(await violations(run)).toEqual([]);
    await page.keyboard.press('Escape');
    await tabTo(run, /Show all/);
    await page.keyboard.press('Enter');
    await page.getByText('200 of 200 cases', { exact: true }).waitFor();
  });
});
