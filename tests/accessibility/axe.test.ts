import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from '../e2e/support/launch.ts';
import { violations } from '../e2e/support/violations.ts';

describe.each(['light', 'dark'] as const)('in %s colours axe finds nothing wrong', (colours) => {
  let run: RunningApp;
  beforeAll(async () => {
    run = await launchApp({ colours });
    await run.page.getByRole('heading', { name: 'Dip Sampler' }).waitFor();
  });
  afterAll(() => run.close());

  const go = (place: string) => run.page.getByRole('button', { name: new RegExp(`^${place} `) }).click();

  it('on the start screen', async () => {
    expect(await violations(run)).toEqual([]);
  });

  it('on the help', async () => {
    await run.page.keyboard.press('F1');
    await run.page.getByRole('dialog', { name: 'Help' }).waitFor();
    expect(await violations(run)).toEqual([]);
    await run.screenshot(`help-${colours}`);
    await run.page.keyboard.press('Escape');
  });

  it('on the form for a new review', async () => {
    await run.page.getByRole('button', { name: 'New review…' }).click();
    await run.page.getByRole('button', { name: 'Choose where to keep it…' }).click();
    await run.page.getByText('Give the review a title.').waitFor();
    expect(await violations(run)).toEqual([]);
    await run.page.getByRole('button', { name: 'Back' }).click();
  });

  it('on the findings', async () => {
    await run.page.getByRole('button', { name: 'Try the sample review' }).click();
    await run.page.getByRole('heading', { name: 'What 200 reviewed cases show' }).waitFor({ timeout: 30_000 });
    expect(await violations(run)).toEqual([]);
  });

  it('on the extracts that are loaded, and on the columns of a new one', async () => {
    await go('Load');
    await run.page.getByRole('heading', { name: 'Loaded' }).waitFor();
    expect(await violations(run)).toEqual([]);
    await run.page.getByRole('button', { name: 'Load another extract…' }).click();
    await run.answerDialog(new URL('../fixtures/police-extract/2020-01-leicestershire-stop-and-search.csv', import.meta.url).pathname);
    await run.page.getByRole('button', { name: 'Choose a file…' }).click();
    await run.page.getByRole('button', { name: 'Import 336 cases' }).waitFor();
    expect(await violations(run)).toEqual([]);
  });

  it('on an extract that names people, undecided and accepted with a reason still to give', async () => {
    const file = join(run.folder, 'named.csv');
    writeFileSync(file, 'Crime Ref,Attended,Summary\nA-1,PC Jane Okonkwo,She rang from 07700 900123.\nA-2,,\nA-3\n');
    await run.answerDialog(file);
    await run.page.getByRole('button', { name: 'Choose another file…' }).click();
    await run.page.getByText('2 likely identities; nothing is stored until you decide').waitFor();
    expect(await violations(run)).toEqual([]);
    await run.page.getByText('Store the extract as it is').click();
    await run.page.getByRole('textbox', { name: 'Reason' }).waitFor();
    expect(await violations(run)).toEqual([]);
  });

  it('on the certificate of the draw, and on the plan of another', async () => {
    await go('Sample');
    await run.page.getByRole('heading', { name: 'Certificate of the draw' }).waitFor();
    expect(await violations(run)).toEqual([]);
    await run.page.getByRole('button', { name: 'Draw another sample…' }).click();
    await run.page.getByRole('heading', { name: 'Draw again' }).waitFor();
    expect(await violations(run)).toEqual([]);
  });

  it('on a plan with conditions, as rows and as text, and on each method', async () => {
    const { page } = run;
    await page.getByText('Only cases that meet conditions').click();
    await page
      .getByRole('combobox', { name: 'Value of condition 1' })
      .or(page.getByRole('textbox', { name: 'Value of condition 1' }))
      .waitFor();
    await page.getByRole('button', { name: 'Plan from a margin' }).click();
    expect(await violations(run)).toEqual([]);
    await page.getByRole('button', { name: 'Edit it as text' }).click();
    await page.getByRole('textbox', { name: 'Expression' }).fill('no such');
    await page
      .getByText(/There is no field/)
      .first()
      .waitFor();
    expect(await violations(run)).toEqual([]);
    await page.getByText('Every case of this review').click();
    await page.getByText('Stratified', { exact: true }).click();
    await page.getByRole('button', { name: /Stratify by/ }).click();
    await page.getByRole('option').nth(1).waitFor();
    expect(await violations(run)).toEqual([]);
    await page.getByRole('option', { name: 'Reported by' }).click();
    await page.getByText('By how much they vary').click();
    await page.getByRole('table', { name: 'Strata' }).waitFor();
    await page.getByRole('textbox', { name: 'Seed' }).fill('123456');
    expect(await violations(run)).toEqual([]);
    for (const method of ['Time slice', 'Chosen cases', 'Systematic']) {
      await page.getByText(method, { exact: true }).click();
      expect(await violations(run)).toEqual([]);
    }
    await page.getByRole('button', { name: 'Put the frame on record first' }).click();
    await page.getByText(/Frame and plan are on record since/).waitFor();
    expect(await violations(run)).toEqual([]);
    await page.getByRole('button', { name: 'Keep the present sample' }).click();
  });

  it('on the cases of a draw, on taking one out, on drawing more, beside the frame, and on sharing out', async () => {
    const { page } = run;
    await page.getByRole('tab', { name: 'Cases' }).click();
    await page
      .getByRole('button', { name: /^Take out… / })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(run)).toEqual([]);
    await page.getByRole('button', { name: /^Take .* out$/ }).click();
    await page.getByText('Say why the case is taken out.').waitFor();
    expect(await violations(run)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await violations(run)).toEqual([]);
    await page.getByRole('button', { name: 'Draw more…' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(run)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Like the frame?' }).click();
    await page.getByRole('heading', { name: 'Where they differ most' }).waitFor();
    expect(await violations(run)).toEqual([]);
    await page.getByRole('tab', { name: 'Share out' }).click();
    await page.getByRole('heading', { name: 'Share out' }).waitFor();
    expect(await violations(run)).toEqual([]);
    await page.getByRole('textbox', { name: 'Seed of the share-out' }).fill('share');
    await page.getByRole('button', { name: 'Share out 200 cases' }).click();
    await page.getByRole('heading', { name: 'Who has what' }).waitFor();
    expect(await violations(run)).toEqual([]);
  });

  it('before a sitting, at the desk with the text covered and shown, and on the list of keys', async () => {
    await go('Code');
    await run.page.getByRole('heading', { name: 'Before you read' }).waitFor();
    expect(await violations(run)).toEqual([]);
    await run.page.getByText('Reviewer B', { exact: true }).click();
    await run.page.getByRole('button', { name: 'Begin' }).click();
    await run.page.getByText('Narrative covered').waitFor();
    expect(await violations(run)).toEqual([]);
    await run.page.keyboard.press('Space');
    await run.page.locator('.narrative p').first().waitFor();
    expect(await violations(run)).toEqual([]);
    await run.page.keyboard.press('Shift+?');
    await run.page.getByRole('dialog').waitFor();
    expect(await violations(run)).toEqual([]);
    await run.page.keyboard.press('Escape');
  });

  it('in the place of a later version, and when everything is hidden', async () => {
    await go('Archive');
    await run.page.getByRole('heading', { name: 'Archive is not part of this version' }).waitFor();
    expect(await violations(run)).toEqual([]);
    await run.page.keyboard.press('F9');
    await run.page.getByRole('heading', { name: 'Hidden' }).waitFor();
    expect(await violations(run)).toEqual([]);
  });
});
