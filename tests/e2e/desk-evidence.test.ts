import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../db/core.ts';
import { reviewOfNarratives } from '../support/narratives.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';
import { launchApp, type RunningApp } from './support/launch.ts';

const account = 'She is afraid of his brothers. '.repeat(40).trim();

describe('evidence by mouse and ear', () => {
  const folder = newFolder();
  let run: RunningApp;

  beforeAll(async () => {
    const core = createCore({ actor: 'tester' });
    const review = await reviewOfNarratives(core, folder, [account]);
    core.close();
    run = await launchApp({ parameters: [review] });
    const { page } = run;
    await page.getByRole('textbox', { name: 'Who is coding?' }).fill('AB');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { name: 'N-01' }).waitFor();
    await page.keyboard.press('Space');
    await page.locator('.narrative p').first().waitFor();
  });
  afterAll(async () => {
    await run.close();
    removeFolder(folder);
  });

  it('marks words that the mouse selected by a press on the theme, and lets them go', async () => {
    const { page } = run;
    await page
      .locator('.narrative p')
      .first()
      .dblclick({ position: { x: 90, y: 15 } });
    expect((await page.evaluate(() => String(document.getSelection()))).trim()).toBe('afraid');
    await page.getByRole('button', { name: /^Fear of reprisal/ }).click();
    await page.getByText('Evidence, 1 mark', { exact: true }).waitFor();
    expect(await page.locator('mark.evidence').textContent()).toBe('afraid');
    expect(await page.evaluate(() => String(document.getSelection()))).toBe('');
  });

  it('says to a screen reader where the mark begins and ends, and stops when told to', async () => {
    const { page } = run;
    const read = () =>
      page
        .locator('.narrative p')
        .first()
        .evaluate((paragraph) => paragraph.textContent.slice(0, 90));
    expect(await read()).toMatch(/^She is {2}\[Fear of reprisal begins\] afraid \[Fear of reprisal ends\] {2}of his/);
    await page.keyboard.press('Shift+?');
    await page.getByText('Say to a screen reader where marks begin and end').click();
    await page.keyboard.press('Escape');
    expect(await read()).toMatch(/^She is afraid of his/);
  });

  it('leaves what is said to a screen reader out of positions', async () => {
    const { page } = run;
    await page.keyboard.press('Shift+?');
    await page.getByText('Say to a screen reader where marks begin and end').click();
    await page.keyboard.press('Escape');
    await page
      .locator('.narrative p')
      .first()
      .dblclick({ position: { x: 185, y: 15 } });
    const words = (await page.evaluate(() => String(document.getSelection()))).trim();
    await page.keyboard.press('d');
    await page.getByText('Evidence, 2 marks').waitFor();
    expect(await page.locator('.evidence-words').last().textContent()).toBe(`Domestic: ${words}`);
  });

  it('jumps from the list to the place, and takes the mark back from there', async () => {
    const { page } = run;
    await page.locator('.case').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
    await page.locator('.evidence-go').first().click();
    expect(await page.evaluate(() => String(document.getSelection()))).toBe('afraid');
    const inSight = await page
      .locator('mark.evidence')
      .first()
      .evaluate((mark) => mark.getBoundingClientRect().top);
    expect(inSight).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Take back this mark for Fear of reprisal' }).click();
    await page.getByText('Evidence, 1 mark', { exact: true }).waitFor();
  });

  it('hides the words in the list while the narrative is covered', async () => {
    const { page } = run;
    await page.keyboard.press('Escape');
    await page.locator('.case-ref').focus();
    await page.keyboard.press('Space');
    await page.getByText('Narrative covered').waitFor();
    expect(await page.locator('.evidence-words').allTextContents()).toEqual(['Domestic: covered with the narrative']);
    expect(await page.locator('main').textContent()).not.toContain('brothers');
  });
});
