import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areaExtract } from '../support/area-extract.ts';
import { cli, told } from '../support/cli.ts';
import { launchApp, type RunningApp } from './support/launch.ts';

/** The whole way of a sample through the window. The steps build on one another, so they run in order. */
describe('a stratified sample from its frame to a reviewer’s own cases', () => {
  let run: RunningApp;
  let review: string;

  beforeAll(async () => {
    run = await launchApp();
    review = join(run.folder, 'areas.dip');
    const extract = join(run.folder, 'areas.csv');
    writeFileSync(extract, areaExtract(120));
    cli(['new', review, '--title', 'Outcome 16, 2023']);
    told('import', review, extract);
    await run.page.getByRole('button', { name: 'Open a review or package…' }).waitFor();
    await run.answerDialog(review);
    await run.page.getByRole('button', { name: 'Open a review or package…' }).click();
    await run.page.getByRole('heading', { name: 'Draw the sample' }).waitFor();
  });
  afterAll(() => run.close());

  it('builds a filter by rows and counts the frame as it goes', async () => {
    const { page } = run;
    await page.getByText('120 of 120 cases', { exact: true }).waitFor();
    await page.getByText('Only cases that meet conditions').click();
    await page.getByRole('button', { name: /Field of condition 1/ }).click();
    await page.getByRole('option', { name: 'Outcome', exact: true }).click();
    const value = page.getByRole('combobox', { name: 'Value of condition 1' });
    await value.fill('1');
    await run.screenshot('sample-01-typing-ahead');
    await page.getByRole('option', { name: /^16/ }).click();
    await page.getByText('80 of 120 cases', { exact: true }).waitFor();
    await page.getByText("outcomeCode = '16'").waitFor();
  });

  it('goes over to text and back, and shows a mistake under the text', async () => {
    const { page } = run;
    await page.getByRole('button', { name: 'Edit it as text' }).click();
    const text = page.getByRole('textbox', { name: 'Expression' });
    await text.fill("outcomeCode = '16' and victimAges < 40");
    await page.getByText('There is no field “victimAges”. Did you mean “victimAge”?').first().waitFor();
    await text.fill("outcomeCode = '16' and victimAge < 40");
    await page.getByText('72 of 120 cases', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Edit it as conditions' }).click();
    expect(await page.getByRole('textbox', { name: 'Value of condition 2' }).inputValue()).toBe('40');
  });

  it('shares the size among strata, live', async () => {
    const { page } = run;
    await page.getByText('Stratified', { exact: true }).click();
    await page.getByRole('button', { name: /Stratify by/ }).click();
    await page.getByRole('option', { name: 'Area', exact: true }).click();
    await page.getByRole('textbox', { name: 'How many cases' }).fill('20');
    await page.getByRole('textbox', { name: 'At least, of each stratum' }).fill('3');
    await page.getByRole('row', { name: /^All strata 72 20$/ }).waitFor();
    await run.screenshot('sample-02-strata');
  });

  it('puts the frame on record, then takes the dice', async () => {
    const { page } = run;
    await page.getByRole('button', { name: 'Put the frame on record first' }).click();
    await page.getByText(/Frame and plan are on record since/).waitFor();
    await page.getByRole('button', { name: 'Copy the note' }).click();
    await page.getByText('Copied.').first().waitFor({ state: 'attached' });
    const copied = await run.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toContain('the sample is drawn from 72 cases, by a stratified draw of 20, stratified by area');
    await page.getByRole('textbox', { name: 'Seed' }).fill('46213 55162 4441');
    await page.getByText('14 of 20 dice').waitFor();
    await run.screenshot('sample-03-dice');
    await page.getByRole('textbox', { name: 'Seed' }).fill('46213 55162 44413 36625');
    await page.getByRole('button', { name: 'Draw 20 cases' }).click();
    await page.getByRole('heading', { name: 'Certificate of the draw' }).waitFor();
  });

  it('states the draw and saves its certificate and its frame', async () => {
    const { page } = run;
    await page.getByText('46213551624441336625', { exact: true }).waitFor();
    await page.getByText(/Frame and plan were put on record on .*, before the draw\./).waitFor();
    await run.screenshot('sample-04-certificate');
    const certificate = join(run.folder, 'certificate.html');
    await run.answerDialog(certificate);
    await page.getByRole('button', { name: 'Save the certificate…' }).click();
    await page.getByText('Wrote certificate.html.').waitFor();
    expect(readFileSync(certificate, 'utf8')).toContain('46213551624441336625');
    await run.answerDialog(join(run.folder, 'frame.txt'));
    await page.getByRole('button', { name: 'Save the frame…' }).click();
    await page.getByText('Wrote frame.txt, and frame-keys.txt beside it.').waitFor();
    expect(existsSync(join(run.folder, 'frame-keys.txt'))).toBe(true);
  });

  it('does not write the frame’s second file over one that is there', async () => {
    const { page } = run;
    await page.getByRole('button', { name: 'Save the frame…' }).click();
    await page.getByRole('alert').filter({ hasText: 'frame-keys.txt would be written beside frame.txt and is there already.' }).waitFor();
  });

  it('takes a case out with the next ticket in its place', async () => {
    const { page } = run;
    await page.getByRole('tab', { name: 'Cases' }).click();
    const first = (await page.getByRole('rowheader').first().textContent()) ?? '';
    await page.getByRole('button', { name: `Take out… ${first}` }).click();
    await page.getByText('Another reason', { exact: true }).click();
    await page.getByRole('textbox', { name: 'In your own words' }).fill('The file is with another force.');
    await run.screenshot('sample-05-take-out');
    await page.getByRole('textbox', { name: 'Who takes it out' }).fill('AB');
    await page.getByRole('button', { name: `Take ${first} out`, exact: true }).click();
    await page.getByText(/Taken out by AB: The file is with another force\. C-\d+ stands in\./).waitFor();
    await page.getByText(`Stands in for ${first}.`).waitFor();
    await run.screenshot('sample-06-cases');
  });

  it('sets the sample beside its frame', async () => {
    const { page } = run;
    await page.getByRole('tab', { name: 'Like the frame?' }).click();
    await page.getByRole('heading', { name: 'Where they differ most' }).waitFor();
    await page.getByText('by design', { exact: true }).waitFor();
    await run.screenshot('sample-07-compare');
  });

  it('shares the cases out among two reviewers', async () => {
    const { page } = run;
    await page.getByRole('tab', { name: 'Share out' }).click();
    await page.getByRole('textbox', { name: 'Add a reviewer' }).fill('AB, CD');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('textbox', { name: 'Seed of the share-out' }).fill('share');
    await run.screenshot('sample-08-share-out');
    await page.getByRole('button', { name: 'Share out 20 cases' }).click();
    await page.getByRole('heading', { name: 'Who has what' }).waitFor();
    await page.getByText('4 cases are coded twice.').waitFor();
    await run.screenshot('sample-09-shared');
  });

  it('gives a reviewer their own cases at the desk, and the others when asked', async () => {
    const { page } = run;
    await page.getByRole('button', { name: 'Go on to code the cases' }).click();
    await page.getByRole('textbox', { name: 'Who is coding?' }).fill('AB');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('Case 1 of 12').waitFor();
    await run.screenshot('sample-10-own-cases');
    await page.locator('.choice', { hasText: 'Withdrew' }).click();
    await page.getByRole('button', { name: 'Complete and next' }).click();
    // Its facts say domestic, and nobody marked it: asked once, and left as it is.
    await page.getByRole('button', { name: 'Complete as it is' }).click();
    await page.getByText('Case 2 of 12').waitFor();
    await page.getByRole('button', { name: 'Coding as AB' }).click();
    await page.getByRole('menuitem', { name: 'See all 20 cases, whoever has them' }).click();
    await page.getByText(/Case \d+ of 20/).waitFor();
  });

  it('shows how far each reviewer has come, and that the draw still comes out', async () => {
    const { page } = run;
    await page.getByRole('button', { name: /^Sample / }).click();
    await page.getByRole('tab', { name: 'Share out' }).click();
    await page.getByRole('row', { name: /^AB 12 [\d,]+ 1 1$/ }).waitFor();
    await page.getByRole('button', { name: 'Close review' }).click();
    await page.getByRole('heading', { name: 'Recent reviews' }).waitFor();
    expect(told<{ reproduced: boolean }>('verify-draw', review)).toMatchObject({ reproduced: true });
  });
});
