import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../db/core.ts';
import { told } from '../support/cli.ts';
import { differingReview, markedWords } from '../support/differing-review.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';
import { launchApp, type RunningApp } from './support/launch.ts';
import { lookOver } from './support/look-over.ts';
import { tabTo } from './support/tab-to.ts';

const names = /Ada|Quill|Ben|Marsh/;

/** From the first difference to the list for the next meeting, without touching the mouse. */
describe.each([
  ['in light colours', {}],
  ['in dark colours at 1024 × 640', { colours: 'dark' as const, size: { width: 1024, height: 640 } }],
  ['at 200%', { zoom: 2 }],
])('reconciling by keyboard alone, %s', (where, options) => {
  let run: RunningApp;
  let review: string;
  const folder = newFolder();

  beforeAll(async () => {
    const core = createCore({ actor: 'tester' });
    review = await differingReview(core, folder);
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
  const look = (name: string): Promise<void> => lookOver(run, `reconcile-${name}`, where);
  /** What is selected, without what is there for ears alone. */
  const selected = () => run.page.evaluate(() => String(document.getSelection()).replaceAll(/ ?\[.*?\] ?/g, ' '));
  const heading = () => run.page.getByRole('heading', { level: 1 }).getAttribute('aria-label');
  const focused = () =>
    run.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
  /** J and K lead to every difference of the list. */
  const turnTo = async (name: string): Promise<void> => {
    await press('k', 'k', 'k');
    for (let step = 0; step < 3 && (await heading()) !== name; step++) await press('j');
    await run.page.getByRole('heading', { level: 1, name }).waitFor();
  };

  it('opens at the first difference, its heading under the keyboard and its narrative covered', async () => {
    await run.page.getByText('Difference 1 of 3').waitFor();
    expect(await focused()).toBe(await heading());
    await run.page.getByText('Narrative covered').waitFor();
    expect(await run.page.locator('body').textContent()).not.toMatch(names);
    await look('1-covered');
  });

  it('shows the narrative with the evidence of each coder, and goes from one passage to the next', async () => {
    const { page } = run;
    await turnTo('N-01: Fear of reprisal');
    await press('Space');
    await page.locator('mark.said').first().waitFor();
    await press(']');
    const first = await selected();
    await press(']');
    const second = await selected();
    expect([first, second]).toEqual(Object.values(markedWords));
    await look('2-evidence');
  });

  it('brings an answer that a key chooses into sight, whole', async () => {
    for (const key of ['2', '1']) {
      await press(key);
      const card = run.page.locator('.answer-card.chosen', { has: run.page.getByText(key, { exact: true }) });
      await card.waitFor();
      const ends = await card.evaluate((element) => {
        const { left, width, top, bottom } = element.getBoundingClientRect();
        return [top + 3, bottom - 3].map((y) => element.contains(document.elementFromPoint(left + width / 2, y)));
      });
      expect(ends).toEqual([true, true]);
    }
  });

  it('asks for the reason and for who decides, and loses nothing of what is there', async () => {
    const { page } = run;
    await press('1', 'Control+Enter');
    await page.getByText('Say why. Without a reason it is not recorded.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.type('Stated in terms.');
    await press('Control+Enter');
    await page.getByText('Say who decides.').waitFor();
    await look('3-missing');
    await page.keyboard.type('Chair');
    await press('Control+Enter');
    await page.getByText(/^Decided: \w+, by Chair/).waitFor();
    await page.getByText('Because: Stated in terms.').waitFor();
    expect(await page.locator('body').textContent()).not.toMatch(names);
    await look('4-decided');
  });

  it('names who said what once the last difference of the case is decided', async () => {
    const { page } = run;
    await turnTo('N-01: Did the victim support police action?');
    await press('a', 'r');
    await page.keyboard.type('From the second call on.');
    await press('Control+Enter');
    await page.getByText(/^(Ada Quill|Ben Marsh) said .* and (Ada Quill|Ben Marsh) said /).waitFor();
    expect(await focused()).toMatch(/^Decided: /);
    await look('5-named');
  });

  it('carries one forward, and lists it for the next meeting', async () => {
    const { page } = run;
    await press('n');
    await page.getByRole('heading', { level: 1, name: 'N-02: Domestic' }).waitFor();
    await page.getByText('Narrative covered').waitFor();
    await press('5', 'r');
    await page.keyboard.type('Ask who lives there.');
    await tabTo(run, /Carry it forward/);
    await press('Enter');
    await page.getByText(/^Carried forward by Chair/).waitFor();
    await page.getByText('None is open; 1 is carried forward to the next meeting.').waitFor();
    await look('6-carried');
    await tabTo(run, /See the list/);
    await press('Enter');
    await page.getByText('Ask who lives there.').waitFor();
    await look('7-meeting');
  });

  it('has all of it in the review, and what reviewers said is as it was', async () => {
    await tabTo(run, /Close review/);
    await press('Enter');
    await run.page.getByRole('button', { name: 'Open a review or package…' }).waitFor();
    expect(told('reconcile', review)).toMatchObject({ counts: { open: 0, decided: 2, carried: 1 } });
    expect(told('meeting', review)).toMatchObject({
      carried: [{ case: 'N-02', id: 'domestic', by: 'Chair', reason: 'Ask who lives there.' }],
    });
    expect(told('conflicts', review)).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ case: 'N-01', id: 'reprisal-fear', values: { 'Ada Quill': 'present', 'Ben Marsh': 'absent' } }),
        expect.objectContaining({ case: 'N-02', id: 'domestic', resolved: null }),
      ]),
    );
  });
});
