import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { areaExtract } from '../support/area-extract.ts';
import { cli, told } from '../support/cli.ts';
import { launchApp, type RunningApp } from './support/launch.ts';
import { tabTo } from './support/tab-to.ts';

describe.each([
  ['at 1024 × 640 in dark colours', { size: { width: 1024, height: 640 }, colours: 'dark' as const }],
  ['at 200% zoom', { zoom: 2 }],
])('a sample is drawn, mended and shared out by keyboard alone, %s', (where, options) => {
  let run: RunningApp;
  const shot = (name: string): Promise<void> => run.screenshot(`keyboard-${name}-${where.replace(/\W+/g, '-')}`);

  beforeAll(async () => {
    run = await launchApp(options);
    const review = join(run.folder, 'areas.dip');
    writeFileSync(join(run.folder, 'areas.csv'), areaExtract(40));
    cli(['new', review, '--title', 'By keyboard']);
    told('import', review, join(run.folder, 'areas.csv'));
    await run.page.getByRole('button', { name: 'Open a review or package…' }).waitFor();
    await run.answerDialog(review);
    await tabTo(run, /Open a review or package…/);
    await run.page.keyboard.press('Enter');
    await run.page.getByRole('heading', { name: 'Draw the sample' }).waitFor();
  });
  afterAll(() => run.close());

  it('plans a draw: a condition, a method, a size and a seed', async () => {
    const { page } = run;
    const { keyboard } = page;
    await page.getByText('40 of 40 cases', { exact: true }).waitFor();
    await tabTo(run, /Every case of this review/);
    await keyboard.press('ArrowRight');
    await tabTo(run, /Field of condition 1/);
    await keyboard.type('Area');
    await keyboard.press('Tab');
    await tabTo(run, /Value of condition 1/);
    await keyboard.type('Nor');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.getByText('16 of 40 cases', { exact: true }).waitFor();
    await shot('1-filter');
    await tabTo(run, /^ *Simple/);
    await keyboard.press('ArrowDown');
    await tabTo(run, /Stratify by/);
    await keyboard.press('Enter');
    await keyboard.type('Domestic');
    await keyboard.press('Enter');
    await tabTo(run, /How many cases/);
    await keyboard.press('Control+a');
    await keyboard.type('6');
    await tabTo(run, /Put the frame on record first/);
    await keyboard.press('Enter');
    await page.getByText(/Frame and plan are on record since/).waitFor();
    await tabTo(run, /^ ?Seed/);
    await keyboard.type('466213551');
    await page.getByText('9 of 20 dice').waitFor();
    await shot('2-seed');
    await tabTo(run, /Draw 6 cases/);
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Certificate of the draw' }).waitFor();
    await shot('3-certificate');
  });

  it('takes a case out and goes back to the list', async () => {
    const { page } = run;
    const { keyboard } = page;
    await tabTo(run, /^ *Certificate$/);
    await keyboard.press('ArrowRight');
    await tabTo(run, /Take out… C-\d+/);
    await keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(run, /Case unsuitable/);
    await keyboard.press('ArrowDown');
    await tabTo(run, /Who takes it out/);
    await keyboard.type('AB');
    await shot('4-take-out');
    await tabTo(run, /^ ?Take C-\d+ out$/);
    await keyboard.press('Enter');
    await page.getByText(/Taken out by AB: File missing\./).waitFor();
    await shot('5-cases');
  });

  it('looks whether it is like the frame, and shares it out', async () => {
    const { page } = run;
    const { keyboard } = page;
    await tabTo(run, /^ *Cases$/);
    await keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'Where they differ most' }).waitFor();
    await shot('6-compare');
    await keyboard.press('ArrowRight');
    await tabTo(run, /Add a reviewer/);
    await keyboard.type('AB');
    await keyboard.press('Enter');
    await keyboard.type('CD');
    await keyboard.press('Enter');
    await tabTo(run, /Seed of the share-out/);
    await keyboard.type('share');
    await shot('7-share-out');
    await tabTo(run, /Share out 6 cases/);
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Who has what' }).waitFor();
    await shot('8-shared');
  });

  it('goes on to the desk with one reviewer’s own cases', async () => {
    const { page } = run;
    await tabTo(run, /Go on to code the cases/);
    await page.keyboard.press('Enter');
    await tabTo(run, /Who is coding/);
    await page.keyboard.type('AB');
    await page.keyboard.press('Enter');
    await page.getByText(/^Case 1 of [34]/).waitFor();
    await shot('9-desk');
    await tabTo(run, /Coding as AB/);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /See all 6 cases/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/^Case \d of 6/).waitFor();
  });
});
