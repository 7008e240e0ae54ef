import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../db/core.ts';
import { beyondReach, spaceText } from '../e2e/support/beyond.ts';
import { launchApp, type RunningApp } from '../e2e/support/launch.ts';
import { unusablePanes } from '../e2e/support/panes.ts';
import { violations } from '../e2e/support/violations.ts';
import { done } from '../support/core.ts';
import { differingReview } from '../support/differing-review.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';

const folder = newFolder();
let review: string;

beforeAll(async () => {
  const core = createCore({ actor: 'tester' });
  review = await differingReview(core, folder);
  for (const value of ['present', 'absent'])
    await done(core, 'conflict.resolve', { caseRef: 'N-02', id: 'domestic', value, by: 'Chair', reason: `Decided as ${value}` });
  await done(core, 'conflict.carry', { caseRef: 'N-01', id: 'engagement', by: 'Chair', reason: 'Ask for the log' });
  await done(core, 'coding.save', { reviewer: 'Cleo', caseRef: 'N-03', changes: { $status: 'more-information' } });
  core.close();
});
afterAll(() => removeFolder(folder));

/** One that is open, with the narrative laid open and an answer chosen. */
async function atAnOpenOne({ page }: RunningApp): Promise<void> {
  await page.getByRole('option', { name: /^N-01, Fear of reprisal/ }).click();
  await page.getByRole('heading', { level: 1, name: 'N-01: Fear of reprisal' }).waitFor();
  await page.keyboard.press('Space');
  await page.locator('mark.said').first().waitFor();
  await page.keyboard.press('1');
  await page.locator('.answer-card.chosen').waitFor();
}

describe.each([
  ['light', { colours: 'light' }],
  ['dark', { colours: 'dark' }],
  ['forced', { colours: 'dark', forcedColours: true }],
] as const)('the Reconcile place in %s colours', (name, options) => {
  let run: RunningApp;
  beforeAll(async () => {
    run = await launchApp({ ...options, parameters: [review] });
    await run.page.getByText('Narrative covered').waitFor();
  });
  afterAll(() => run.close());

  it('breaks no rule with the narrative covered, laid open with overlapping evidence, and with something missing', async () => {
    expect(await violations(run)).toEqual([]);
    await atAnOpenOne(run);
    expect(await violations(run)).toEqual([]);
    await run.screenshot(`reconcile-axe-${name}`);
    await run.page.keyboard.press('Control+Enter');
    await run.page.getByText('Say why. Without a reason it is not recorded.').waitFor();
    expect(await violations(run)).toEqual([]);
  });

  it('breaks none on what is decided or carried forward, among the keys, on the list for the meeting, and on agreement', async () => {
    const { page } = run;
    await page.getByRole('option', { name: /^N-02, Domestic/ }).click();
    await page.getByText(/^Decided: Absent/).waitFor();
    await page.getByRole('button', { name: '1 earlier entry' }).click();
    expect(await violations(run)).toEqual([]);
    await run.screenshot(`reconcile-decided-${name}`);
    await page.getByRole('option', { name: /^N-01, Did the victim/ }).click();
    await page.getByText(/^Carried forward by/).waitFor();
    expect(await violations(run)).toEqual([]);
    await page.getByRole('button', { name: 'Keys', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(run)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Next meeting' }).click();
    await page.getByText('No note was left.').waitFor();
    expect(await violations(run)).toEqual([]);
    await run.screenshot(`meeting-${name}`);
    await page.getByRole('button', { name: 'Agreement' }).click();
    await page.getByRole('img').first().waitFor();
    expect(await violations(run)).toEqual([]);
    await run.screenshot(`agreement-${name}`);
  });
});

describe.each([
  ['at 1024×640', { size: { width: 1024, height: 640 } }],
  ['at 150%', { zoom: 1.5 }],
  ['at 175%', { zoom: 1.75 }],
  ['at 200%', { zoom: 2 }],
  ['at 1024×640 and 150%', { size: { width: 1024, height: 640 }, zoom: 1.5 }],
] as const)('the Reconcile place %s', (name, options) => {
  let run: RunningApp;
  beforeAll(async () => {
    run = await launchApp({ ...options, parameters: [review] });
    await run.page.getByText('Narrative covered').waitFor();
  });
  afterAll(() => run.close());

  it('has panes high enough to work in, each control of theirs within reach', async () => {
    await atAnOpenOne(run);
    expect(await unusablePanes(run, '.case', '.deciding', '.decision-form')).toEqual([]);
  });

  it('loses nothing, with the spacing of text that readers may set too', async () => {
    expect(await beyondReach(run)).toEqual([]);
    await run.page.keyboard.press('Control+Enter');
    await run.page.getByText('Say why. Without a reason it is not recorded.').waitFor();
    expect(await beyondReach(run)).toEqual([]);
    await run.screenshot(`reconcile-${name.replaceAll(/\W+/g, '-')}`);
    await spaceText(run);
    expect(await beyondReach(run)).toEqual([]);
    await run.screenshot(`reconcile-spaced-${name.replaceAll(/\W+/g, '-')}`);
  });
});
