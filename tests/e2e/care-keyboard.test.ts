import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../db/core.ts';
import { told } from '../support/cli.ts';
import { namedReview } from '../support/named-review.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';
import { launchApp, type RunningApp } from './support/launch.ts';
import { lookOver } from './support/look-over.ts';
import { tabTo } from './support/tab-to.ts';

/** From the notice before a sitting to what the secretariat decides, without touching the mouse. */
describe.each([
  ['in light colours', {}],
  ['in dark colours at 1024 × 640', { colours: 'dark' as const, size: { width: 1024, height: 640 } }],
  ['in forced colours', { forcedColours: true }],
])('care by keyboard alone, %s', (where, options) => {
  let run: RunningApp;
  let review: string;
  const folder = newFolder();

  beforeAll(async () => {
    const core = createCore({ actor: 'tester' });
    review = await namedReview(core, folder);
    core.close();
    run = await launchApp({ ...options, parameters: [review] });
  });
  afterAll(async () => {
    await run.close();
    removeFolder(folder);
  });

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await run.page.keyboard.press(key);
  };
  const look = (name: string): Promise<void> => lookOver(run, `care-${name}`, where);
  /** Chooses from the menu of the case, which comes right before the narrative. */
  const choose = async (entry: string): Promise<void> => {
    await run.page.locator('.narrative').focus();
    await press('Shift+Tab', 'Enter');
    await run.page.getByRole('menuitem', { name: entry }).waitFor();
    await run.page.keyboard.type(entry.slice(0, 8));
    await press('Enter');
    await run.page.getByRole('dialog').waitFor();
  };

  it('reads the notice, sets when a break is offered, and begins', async () => {
    const { page } = run;
    await page.getByRole('heading', { name: 'Before you read' }).waitFor();
    await page.getByText('2 of the 3 cases are flagged violence.').waitFor();
    await look('1-sitting');
    await tabTo(run, /Who is coding/);
    await page.keyboard.type('AB');
    await tabTo(run, /Offer a break/);
    await press('Enter');
    await tabTo(run, /After so many narratives/);
    await press('Control+a');
    await page.keyboard.type('1');
    await look('2-breaks-set');
    await press('Enter');
    await page.getByText('Narrative covered').waitFor();
  });

  it('is offered a break when the narrative is shown, over no text, and puts it off', async () => {
    const { page } = run;
    await press('Space');
    const offer = page.getByRole('region', { name: 'A break' });
    await offer.waitFor();
    expect(await page.getByRole('log').textContent()).toMatch(/1 narrative\. This is a good moment to stop/);
    const [band, text] = [await offer.boundingBox(), await page.locator('.narrative').boundingBox()];
    expect((band?.y ?? 0) + (band?.height ?? 0)).toBeLessThanOrEqual(text?.y ?? 0);
    await look('3-break');
    await tabTo(run, /Remind me in 10 minutes/);
    await press('Enter');
    await offer.waitFor({ state: 'detached' });
  });

  it('finds somebody to talk to by one key', async () => {
    await press('F4');
    await run.page.getByRole('dialog', { name: 'Somebody to talk to' }).waitFor();
    await look('4-support');
    await press('Escape');
    await run.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('reports words that name somebody, leaves a note, and passes the case on', async () => {
    const { page } = run;
    await page.locator('.narrative').focus();
    await press('ArrowRight', 'Shift+ArrowRight');
    await choose('This names somebody');
    await page.getByText(/^You have selected \d+ characters? of “Summary”/).waitFor();
    await look('5-names');
    await tabTo(run, /Report it/);
    await press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await choose('Somebody is at risk now');
    await tabTo(run, /What makes you think so/);
    await page.keyboard.type('The last line');
    await look('6-risk');
    await tabTo(run, /Leave the note/);
    await press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const before = await page.getByRole('heading', { level: 1 }).textContent();
    await choose('Pass it on');
    await look('7-pass-on');
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: before ?? '' }).waitFor({ state: 'detached' });
    await page.getByText(/^Case 1 of 2/).waitFor();
  });

  it('leads the chair to the note from any other place, and to what else was left', async () => {
    const { page } = run;
    await tabTo(run, /^ *Findings/);
    await press('Enter');
    await page.getByText('1 safeguarding note is waiting.').waitFor();
    await look('8-band');
    await tabTo(run, /^ *Read$/);
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor();
    await page.getByText('The last line').waitFor();
    await look('9-reports');
  });

  it('answers the note, and takes the words out', async () => {
    const { page } = run;
    await tabTo(run, /^Say what was done…/);
    await press('Enter');
    await tabTo(run, /^ ?What was done/);
    await page.keyboard.type('Rang the team');
    await tabTo(run, /Who decides/);
    await page.keyboard.type('Chair');
    await look('10-answer');
    await press('Enter');
    await page.getByText('Rang the team').waitFor();
    await tabTo(run, /^Show the words in/);
    await press('Enter');
    await page.getByRole('button', { name: 'Mask them again' }).waitFor();
    await look('11-words-shown');
    await tabTo(run, /^Take out…/);
    await press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.getByText('Looking where else').waitFor({ state: 'detached' });
    await look('12-take-out');
    await tabTo(run, /Take them out/);
    await press('Enter');
    await page.getByText('1 report already settled').waitFor();
  });

  it('sets what reviewers are told', async () => {
    const { page } = run;
    await tabTo(run, /^ *Change…/);
    await press('Enter');
    await tabTo(run, /Safeguarding contact/);
    await page.keyboard.type('Duty desk');
    await page.getByRole('group', { name: 'Contact 2' }).scrollIntoViewIfNeeded();
    await look('13-editor');
    await tabTo(run, /Save what reviewers are told/);
    await press('Enter');
    await page.getByText('Safeguarding contact of the force: Duty desk').waitFor();
    await look('14-told');
  });

  it('has all of it in the review', async () => {
    await tabTo(run, /Close review/);
    await press('Enter');
    await run.page.getByRole('button', { name: 'Open a review or package…' }).waitFor();
    expect(told('reports', review)).toMatchObject({
      concerns: [{ state: 'answered', about: 'The last line' }],
      identities: [{ state: 'redacted', part: 'Summary' }],
      passed: [{ reviewer: 'AB' }],
    });
  });
});
