import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import { told } from '../support/cli.ts';
import { launchApp, type RunningApp } from './support/launch.ts';
import { tabTo } from './support/tab-to.ts';

describe.each([
  ['at 1280 × 800', {}],
  ['at 1024 × 640 in dark colours', { size: { width: 1024, height: 640 }, colours: 'dark' as const }],
  ['at 200% zoom in forced colours', { zoom: 2, forcedColours: true }],
])('the codebook is changed by keyboard alone, %s', (where, options) => {
  let run: RunningApp;
  let review: string;
  const shot = (name: string): Promise<void> => run.screenshot(`codebook-${name}-${where.replace(/\W+/g, '-')}`);

  beforeAll(async () => {
    run = await launchApp(options);
    review = join(run.folder, 'demo', 'synthetic-sample.dip');
    told('demo', '--out', join(run.folder, 'demo'));
    await run.page.getByRole('button', { name: 'Open a review or package…' }).waitFor();
    await run.answerDialog(review);
    await tabTo(run, /Open a review or package…/);
    await run.page.keyboard.press('Enter');
    await tabTo(run, /^ ?Code/);
    await run.page.keyboard.press('Enter');
    await tabTo(run, /^ ?Codebook/);
    await run.page.keyboard.press('Enter');
    await run.page.getByRole('heading', { name: 'What this will do' }).waitFor();
  });
  afterAll(() => run.close());

  it('tells at once what a change of a definition does, and lets it be wording', async () => {
    const { page } = run;
    await shot('1-open');
    await tabTo(run, /^ *Domestic$|key D, *Domestic/);
    await page.keyboard.press('Enter');
    await tabTo(run, /^ ?Definition/);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Housemates are not meant.');
    await page.getByText('200 cases of 3 reviewers get another look (240 codings).').waitFor();
    await shot('2-meaning');
    await tabTo(run, /Meaning/);
    await page.keyboard.press('ArrowLeft');
    await page.getByText('Nobody has to look at a case again.').waitFor();
    await shot('3-wording');
  });

  it('merges two themes, moves one, and keeps it all while another place is open', async () => {
    const { page } = run;
    await tabTo(run, /key V, *Privacy/);
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('Changes the order of themes.').waitFor();
    await page.keyboard.press('Enter');
    await tabTo(run, /^ *Merge…$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(run, /Wellbeing, moving on/);
    await page.keyboard.press('Space');
    await tabTo(run, /Name of the new theme/);
    await page.keyboard.type('Private life and health');
    await shot('4-merge');
    await page.keyboard.press('Enter');
    await page.getByText(/Merges “Privacy” and “Wellbeing, moving on” into a new theme/).waitFor();
    await page.getByText('240 codings are read through what was merged or split.').waitFor();
    await tabTo(run, /^ ?Load/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Loaded' }).waitFor();
    await tabTo(run, /^ ?Code/);
    await page.keyboard.press('Enter');
    await page.getByText(/Merges “Privacy” and “Wellbeing, moving on” into a new theme/).waitFor();
    await shot('5-merged');
  });

  it('makes the version, and shows it among the versions', async () => {
    const { page } = run;
    await tabTo(run, /^ *Make version 2…/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(run, /Who changes the codebook/);
    await page.keyboard.type('Chair');
    await tabTo(run, /^ ?Why/);
    await page.keyboard.type('Agreed in the panel.');
    await shot('6-make');
    await page.keyboard.press('Enter');
    await page.getByText('Version 2', { exact: true }).waitFor();
    await tabTo(run, /^ ?Versions/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Version 2' }).waitFor();
    await shot('7-versions');
    await run.page.evaluate(() => document.body.scrollWidth - window.innerWidth).then((over) => expect(over).toBeLessThanOrEqual(0));
  });

  it('has left the review with the version and no coding lost', async () => {
    await tabTo(run, /Close review/);
    await run.page.keyboard.press('Enter');
    await run.page.getByRole('heading', { name: 'Dip Sampler' }).waitFor();
    const { codebook, versions } = told<CommandOutput<'codebook.read'>>('codebook', review);
    expect(codebook.themes.find(({ label }) => label === 'Private life and health')).toMatchObject({
      mergedFrom: ['privacy', 'wellbeing'],
    });
    expect(versions.at(-1)).toMatchObject({ version: 2, by: 'Chair', reason: 'Agreed in the panel.' });
  });
});
