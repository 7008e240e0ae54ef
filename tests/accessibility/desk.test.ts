import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../db/core.ts';
import { beyondReach, spaceText } from '../e2e/support/beyond.ts';
import { launchApp, type RunningApp } from '../e2e/support/launch.ts';
import { unusablePanes } from '../e2e/support/panes.ts';
import { violations } from '../e2e/support/violations.ts';
import { reviewOfNarratives } from '../support/narratives.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';

const narrative = `The victim told the call taker that she was afraid of what his brothers would do if she spoke. She said that they had been to the house twice.

The suspect is her former partner. They separated last year and share two children. She does not want to support a prosecution because she fears his family.`;

const folder = newFolder();
let review: string;

beforeAll(async () => {
  const core = createCore({ actor: 'tester' });
  review = await reviewOfNarratives(core, folder, [narrative, 'A second account.', 'A third.']);
  const mark = (theme: string, words: string) => {
    const start = narrative.indexOf(words);
    return core.dispatch('evidence.mark', { reviewer: 'AB', caseRef: 'N-01', theme, start, end: start + words.length });
  };
  await mark('reprisal-fear', 'afraid of what his brothers would do');
  await mark('domestic', 'his brothers would do if she spoke');
  await mark('wellbeing', 'brothers');
  core.close();
});
afterAll(() => removeFolder(folder));

/** The desk with a case of marks laid open on it. */
async function atTheDesk(run: RunningApp): Promise<void> {
  const { page } = run;
  await page.getByRole('textbox', { name: 'Who is coding?' }).fill('AB');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByText(/^Case \d of 3/).waitFor();
  await page.keyboard.press('Control+g');
  await page.keyboard.type('N-01');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'N-01' }).waitFor();
}

describe.each([
  ['light', { colours: 'light' }],
  ['dark', { colours: 'dark' }],
  ['forced', { colours: 'dark', forcedColours: true }],
] as const)('the desk in %s colours', (name, options) => {
  let run: RunningApp;
  beforeAll(async () => {
    run = await launchApp({ ...options, parameters: [review] });
    await run.page.getByRole('textbox', { name: 'Who is coding?' }).waitFor();
  });
  afterAll(() => run.close());

  it('breaks no rule before a sitting, with the narrative covered and laid open with overlapping marks', async () => {
    expect(await violations(run)).toEqual([]);
    await atTheDesk(run);
    expect(await violations(run)).toEqual([]);
    await run.page.keyboard.press('Space');
    await run.page.locator('mark.evidence').first().waitFor();
    expect(await violations(run)).toEqual([]);
    await run.screenshot(`desk-${name}`);
  });

  it('breaks none while words are selected, and on the states of a theme', async () => {
    await run.page
      .locator('.narrative p')
      .last()
      .dblclick({ position: { x: 60, y: 15 } });
    await run.page.getByText(/Press a theme’s key, or the theme/).waitFor();
    expect(await violations(run)).toEqual([]);
    await run.page.keyboard.press('Escape');
    await run.page.getByRole('button', { name: 'Other states of Domestic' }).click();
    await run.page.getByRole('menuitemradio', { name: 'present' }).waitFor();
    expect(await violations(run)).toEqual([]);
    await run.page.keyboard.press('Escape');
  });

  it('breaks none on what is asked before completing, a missing answer, the keys and going to a case', async () => {
    const { page } = run;
    await page.keyboard.press('w');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Before this case is complete').waitFor();
    expect(await violations(run)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText(/before completing the case/).waitFor();
    expect(await violations(run)).toEqual([]);
    await page.getByRole('button', { name: 'Keys', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(run)).toEqual([]);
    await run.screenshot(`desk-keys-${name}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+g');
    await page.keyboard.type('N');
    await page.getByRole('dialog').waitFor();
    expect(await violations(run)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Coding as AB' }).click();
    await page.getByRole('menuitem', { name: 'Somebody else codes' }).waitFor();
    expect(await violations(run)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('w');
  });
});

describe.each([
  ['at 1024×640', { size: { width: 1024, height: 640 } }],
  ['at 200%', { zoom: 2 }],
  ['at 1024×640 and 150%', { size: { width: 1024, height: 640 }, zoom: 1.5 }],
] as const)('the desk %s', (name, options) => {
  let run: RunningApp;
  beforeAll(async () => {
    run = await launchApp({ ...options, parameters: [review] });
    await run.page.getByRole('textbox', { name: 'Who is coding?' }).waitFor();
  });
  afterAll(() => run.close());

  it('loses nothing, with the spacing of text that readers may set too', async () => {
    expect(await beyondReach(run)).toEqual([]);
    await atTheDesk(run);
    await run.page.keyboard.press('Space');
    await run.page.locator('mark.evidence').first().waitFor();
    await run.screenshot(`desk-${name.replaceAll(/\W+/g, '-')}`);
    expect(await unusablePanes(run, '.case', '.coding', '.coding-scroll')).toEqual([]);
    expect(await beyondReach(run)).toEqual([]);
    await spaceText(run);
    expect(await beyondReach(run)).toEqual([]);
    await run.screenshot(`desk-spaced-${name.replaceAll(/\W+/g, '-')}`);
  });
});
