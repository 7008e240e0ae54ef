import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SummaryOutput } from '../../shared/contract/findings-commands.ts';
import { told } from '../support/cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { launchApp, type RunningApp } from './support/launch.ts';

describe('the sample review in the window', () => {
  let run: RunningApp;

  beforeAll(async () => {
    run = await launchApp();
    await run.page.getByRole('button', { name: 'Try the sample review' }).click();
    await run.page.getByRole('heading', { name: 'What 200 reviewed cases show' }).waitFor({ timeout: 30_000 });
  });
  afterAll(() => run.close());

  it('shows the very figures that the command line prints for the same review', async () => {
    const demo = told<{ review: string }>('demo', '--out', join(temporaryFolder(), 'demo'));
    const summary = told<SummaryOutput>('summary', demo.review);
    const rows = await run.page.locator('.finding').evaluateAll((items) =>
      items.map((item) => ({
        sentence: item.querySelector('.finding-sentence')?.textContent,
        percent: item.querySelector('.finding-figure strong')?.textContent,
        counts: item.querySelector('.finding-figure span')?.textContent,
      })),
    );
    const printed = summary.measures.filter((measure) => !measure.id.includes(':'));
    expect(rows).toEqual(
      printed.map(({ sentence, percent, numerator, denominator }) => ({
        sentence,
        percent: `${percent}%`,
        counts: `${numerator} of ${denominator}`,
      })),
    );
    const parts = await run.page
      .locator('.part-list li')
      .evaluateAll((items) => items.map((item) => item.querySelector('strong')?.textContent));
    expect(parts).toEqual(summary.measures.filter((measure) => measure.id.includes(':')).map(({ percent }) => `${percent}%`));
    await run.screenshot('sample-findings');
  });

  it('is marked synthetic in every place', async () => {
    for (const place of ['Load', 'Sample', 'Code', 'Reconcile', 'Findings', 'Archive']) {
      await run.page.getByRole('button', { name: new RegExp(`^${place} `) }).click();
      await run.page.getByText(place, { exact: true }).first().waitFor();
      await run.page.getByText('Synthetic sample', { exact: true }).waitFor();
      await run.page.getByText('Every case in this review is made up.').waitFor();
    }
  });

  it('has every difference decided, with who said what and why', async () => {
    await run.page.getByRole('button', { name: /^Reconcile .*All decided.*done$/ }).click();
    await run.page.getByText('All 13 differences are decided.').waitFor();
    await run.page.getByText(/^Reviewer \w said .+ and Reviewer \w said .+\.$/).waitFor();
    await run.screenshot('sample-reconcile');
  });

  it('says what the place of a later version will hold, and offers nothing to press there', async () => {
    await run.page.getByRole('button', { name: /^Archive .*not in this version$/ }).click();
    await run.page.getByRole('heading', { name: 'Archive is not part of this version' }).waitFor();
    expect(await run.page.getByRole('main').getByRole('button').count()).toBe(0);
  });

  it('covers a narrative until it is asked for, and keeps it out of the page till then', async () => {
    const { page } = run;
    await page.getByRole('button', { name: /^Code / }).click();
    await page.getByText('Reviewer A', { exact: true }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('Narrative covered').waitFor();
    expect(await page.locator('.narrative').count()).toBe(0);
    await page.keyboard.press('Space');
    await page.locator('.narrative p').first().waitFor();
    await run.screenshot('sample-code');
  });

  it('hides everything at one key and brings it back', async () => {
    const { page } = run;
    await page.keyboard.press('F9');
    await page.getByRole('heading', { name: 'Hidden' }).waitFor();
    expect(await page.locator('body').textContent()).not.toContain('SYN-');
    await page.keyboard.press('F9');
    await page.getByText('SYN-').first().waitFor();
  });
});
