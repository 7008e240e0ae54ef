import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { launchApp, type RunningApp } from './support/launch.ts';

/**
 * The whole job through the window alone, as a panel would do it: New, Load, Sample, Code, Findings, and a report on disk.
 * The steps build on one another, so they run in order.
 */
describe('the whole job in the window, on a real police extract', () => {
  const extract = join(import.meta.dirname, '..', 'fixtures', 'police-extract', '2020-01-leicestershire-stop-and-search.csv');
  let run: RunningApp;
  let review: string;

  beforeAll(async () => {
    run = await launchApp();
    review = join(run.folder, 'stop-and-search.dip');
  });
  afterAll(() => run.close());

  it('begins with a start screen and makes a new review where the person says', async () => {
    const { page } = run;
    await page.getByRole('heading', { name: 'Dip Sampler' }).waitFor();
    await run.screenshot('01-start');
    await page.getByRole('button', { name: 'New review…' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Stop and search, January 2020');
    await page.getByRole('textbox', { name: 'Purpose' }).fill('To try the whole job on a real extract.');
    await run.answerDialog(review);
    await page.getByRole('button', { name: 'Choose where to keep it…' }).click();
    await page.getByRole('heading', { name: 'Load an extract' }).waitFor();
    expect(existsSync(review)).toBe(true);
  });

  it('shows what it understood of the extract, offers to number the rows, and imports it', async () => {
    const { page } = run;
    await run.answerDialog(extract);
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    await page.getByText('336 rows × 15 columns').waitFor();
    await page.getByText('No column holds a case reference. Number the rows').waitFor();
    await page.getByRole('textbox', { name: 'Prefix' }).fill('LS');
    await page.getByText('LS-000001', { exact: true }).waitFor();
    await run.screenshot('02-load');
    await page.getByText('none found').waitFor();
    await page.getByRole('button', { name: 'Import 336 cases' }).click();
    await page.getByRole('heading', { name: 'Loaded' }).waitFor();
    await page.getByRole('button', { name: /^Load 336 cases, 1 extract ?, done$/ }).waitFor();
  });

  it('plans a draw, draws it, and derives it again', async () => {
    const { page } = run;
    await page.getByRole('button', { name: 'Go on to draw the sample' }).click();
    await page.getByRole('textbox', { name: 'How many cases' }).fill('12');
    await page.getByText('Of all 12 cases').waitFor();
    await page.getByRole('textbox', { name: 'Seed' }).fill('46213551624413366251');
    await run.screenshot('03-sample');
    await page.getByRole('button', { name: 'Draw 12 cases' }).click();
    await page.getByRole('heading', { name: 'Certificate of the draw' }).waitFor();
    await page.getByRole('button', { name: 'Derive it again' }).click();
    await page.getByText('draw-1 comes out again, case for case.').waitFor();
    await run.screenshot('04-certificate');
  });

  it('reads and tags a case by key, and saves it at once', async () => {
    const { page } = run;
    await page.getByRole('button', { name: 'Go on to code the cases' }).click();
    await page.getByRole('heading', { name: 'Before you read' }).waitFor();
    await run.screenshot('05-before-you-read');
    await page.getByRole('textbox', { name: 'Who is coding?' }).fill('AB');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('Case 1 of 12').waitFor();
    await page.keyboard.press('d');
    await page.getByRole('button', { name: /^Domestic ?, ?present$/ }).waitFor();
    await page.keyboard.press('f');
    await page.getByRole('button', { name: /^Fear of reprisal ?, ?present$/ }).waitFor();
    await page.keyboard.press('1');
    await page.getByRole('radio', { name: 'Never', checked: true }).waitFor({ state: 'attached' });
    await run.screenshot('06-code');
  });

  it('takes the last change back and puts it in again', async () => {
    const { page } = run;
    await page.keyboard.press('u');
    await page.getByRole('button', { name: /^Underage ?, ?present$/ }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: /^Underage ?, ?not coded$/ }).waitFor();
  });

  it('does not complete a case whose required question is open, and says which', async () => {
    const { page } = run;
    await page.keyboard.press('Alt+ArrowRight');
    await page.getByText('Case 2 of 12').waitFor();
    await page.keyboard.press('Control+Enter');
    await page
      .getByRole('alert')
      .filter({ hasText: 'Answer “Did the victim support police action?” before completing the case.' })
      .waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByText('Case 1 of 12').waitFor();
  });

  it('completes the first case by key and two more by mouse', async () => {
    const { page } = run;
    await page.keyboard.press('Control+Enter');
    await page.getByText('Case 2 of 12').waitFor();
    for (const [option, next] of [
      ['Withdrew', 'Case 3 of 12'],
      ['Maintained', 'Case 4 of 12'],
    ] as const) {
      await page.locator('.choice', { hasText: option }).click();
      await page.getByRole('button', { name: 'Complete and next' }).click();
      await page.getByText(next).waitFor();
    }
    await page.getByText('3 of 12 complete').waitFor();
  });

  it('shows the findings with their counts and intervals', async () => {
    const { page } = run;
    await page.getByRole('button', { name: /^Findings / }).click();
    await page.getByRole('heading', { name: 'What 3 reviewed cases show' }).waitFor();
    await page.getByText('In 33% of cases reviewed (1 of 3), the reason recorded was fear of repercussions or reprisal.').waitFor();
    await page.getByText('Small base: 3 cases. Read it as an indication.').first().waitFor();
    await run.screenshot('07-findings');
  });

  it('writes the report and the coded set where the person says', async () => {
    const { page } = run;
    const report = join(run.folder, 'findings.html');
    await run.answerDialog(report);
    await page.getByRole('button', { name: 'Write the report…' }).click();
    await page.getByText('Wrote findings.html.').waitFor();
    expect(readFileSync(report, 'utf8')).toContain(
      'In 33% of cases reviewed (1 of 3), the reason recorded was fear of repercussions or reprisal.',
    );
    const coded = join(run.folder, 'coded.csv');
    await run.answerDialog(coded);
    await page.getByRole('button', { name: 'Export the coded set…' }).click();
    await page.getByText('Wrote coded.csv.').waitFor();
    expect(readFileSync(coded, 'utf8').split('\r\n')).toHaveLength(336 + 2);
  });

  it('leaves a review from which the command line gives the same figures', async () => {
    const { page } = run;
    await page.getByRole('button', { name: 'Close review' }).click();
    await page.getByRole('heading', { name: 'Recent reviews' }).waitFor();
    await page
      .getByRole('button', { name: /Stop and search, January 2020/ })
      .first()
      .waitFor();
    await run.screenshot('08-recent');
    const summary = cli(['summary', review]);
    expect(summary.out).toContain('In 33% of cases reviewed (1 of 3), the reason recorded was fear of repercussions or reprisal.');
    expect(summary.out).toContain('In 100% of domestic incidents (1 of 1), the victim refused to support police action.');
  });
});
