import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../db/core.ts';
import { told } from '../support/cli.ts';
import { reviewOfNarratives } from '../support/narratives.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';
import { launchApp, type RunningApp } from './support/launch.ts';
import { tabTo } from './support/tab-to.ts';

const narrative = `The victim told the call taker that she was afraid of what his brothers would do if she spoke. 🙂 She said that they had been to the house twice.

The suspect is her former partner. They separated last year and share two children. She does not want to support a prosecution because she fears his family.`;

/** A whole case coded without touching the mouse, over a restart. */
describe('the desk by keyboard alone', () => {
  let run: RunningApp;
  let review: string;
  const folder = newFolder();

  beforeAll(async () => {
    const core = createCore({ actor: 'tester' });
    review = await reviewOfNarratives(core, folder, [narrative, 'A second account, with nothing in it to mark.', 'A third.']);
    core.close();
    run = await launchApp({ parameters: [review] });
  });
  afterAll(async () => {
    await run.close();
    removeFolder(folder);
  });

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await run.page.keyboard.press(key);
  };
  const marks = () =>
    told<{ case: string; state: string; annotation: { body: { value: string }; target: { selector: [unknown, { exact: string }] } } }[]>(
      'evidence',
      review,
      '--reviewer',
      'AB',
    );
  const quoted = () => marks().map(({ annotation }) => `${annotation.body.value}: ${annotation.target.selector[1].exact}`);

  it('begins a sitting and goes to a case by its reference', async () => {
    const { page } = run;
    await page.getByRole('textbox', { name: 'Who is coding?' }).waitFor();
    await tabTo(run, /Who is coding/);
    await page.keyboard.type('AB');
    await press('Enter');
    await page.getByText(/^Case 1 of 3/).waitFor();
    await press('Control+g');
    await page.keyboard.type('N-01');
    await press('Enter');
    await page.getByRole('heading', { name: 'N-01' }).waitFor();
  });

  it('shows the narrative, selects words and marks them for two themes that overlap', async () => {
    const { page } = run;
    await press('Space');
    await page.locator('.narrative p').first().waitFor();
    await page.locator('.narrative').focus();
    // “The victim told the call taker that she was afraid of what”: ten words on, then four.
    await press(
      ...Array.from({ length: 10 }, () => 'ArrowRight'),
      'Shift+ArrowRight',
      'Shift+ArrowRight',
      'Shift+ArrowRight',
      'Shift+ArrowRight',
    );
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('afraid of what his brothers');
    await run.screenshot('desk-selected');
    await press('f');
    await page.locator('mark.evidence').first().waitFor();
    await page.locator('.narrative').focus();
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await press(...Array.from({ length: 13 }, () => 'ArrowRight'), ...Array.from({ length: 6 }, () => 'Shift+ArrowRight'));
    await press('d');
    await page.getByText('Evidence, 2 marks').waitFor();
    await run.screenshot('desk-marked');
  });

  it('undoes the last mark after the app was closed and opened again', async () => {
    await run.close();
    expect(quoted()).toEqual(['reprisal-fear: afraid of what his brothers', expect.stringMatching(/^domestic: /)]);
    run = await launchApp({ parameters: [review] });
    const { page } = run;
    await page.getByRole('textbox', { name: 'Who is coding?' }).waitFor();
    await tabTo(run, /Who is coding/);
    await page.keyboard.type('AB');
    await press('Enter');
    await page.getByText(/^Case 1 of 3/).waitFor();
    await press('Control+z');
    await page.getByText('Evidence, 1 mark', { exact: true }).waitFor();
    await press('Control+y');
    await page.getByText('Evidence, 2 marks').waitFor();
  });

  it('asks before completing where evidence and themes do not go together, and completes when told again', async () => {
    const { page } = run;
    await press('1', 'd', 'Control+Enter');
    await page.getByText('Before this case is complete').waitFor();
    await page.getByText('Words are marked for “Domestic”, and it is not marked present.').waitFor();
    await run.screenshot('desk-before-complete');
    await press('Control+Enter');
    await page.getByText('1 of 3 complete').waitFor();
  });

  it('has its keys on a sheet, each with what it does', async () => {
    await press('?');
    const sheet = run.page.getByRole('dialog', { name: 'Keys at the desk' });
    await sheet.waitFor();
    const keys = await sheet
      .locator('.key-list > div')
      .evaluateAll((lines) => lines.map(({ children }) => [...children].map(({ textContent }) => textContent)));
    expect(keys).toEqual(
      expect.arrayContaining([
        ['Ctrl ↵', 'Complete and next'],
        ['Ctrl Z', 'Undo the last change, in whichever case'],
        ['F9', 'Hide everything'],
      ]),
    );
    for (const [, what] of keys) expect(what).not.toBe('');
    await run.screenshot('desk-keys');
    await press('Escape');
  });
});
