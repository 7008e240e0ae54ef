import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../db/core.ts';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import { reviewOfNarratives } from '../support/narratives.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';
import { launchApp, type RunningApp } from './support/launch.ts';

const kills = 10;
const keys = { d: 'Domestic', t: 'Third-party report', u: 'Underage', n: 'Non-recent' } as const;
const ids = { Domestic: 'domestic', 'Third-party report': 'third-party', Underage: 'underage', 'Non-recent': 'non-recent' } as const;

describe('what a reviewer coded while something was killed', () => {
  const folder = newFolder();
  let review: string;
  let run: RunningApp;

  beforeAll(async () => {
    const core = createCore({ actor: 'tester' });
    review = await reviewOfNarratives(core, folder, ['One account.']);
    core.close();
  });
  afterAll(() => removeFolder(folder));

  const begin = async (): Promise<void> => {
    run = await launchApp({ parameters: [review] });
    await run.page.getByRole('textbox', { name: 'Who is coding?' }).fill('AB');
    await run.page.getByRole('button', { name: 'Begin' }).click();
    await run.page.getByRole('heading', { name: 'N-01' }).waitFor();
  };

  /** The themes that the window shows as present. */
  const shown = () =>
    run.page
      .locator('.theme-mark[aria-pressed="true"] .theme-label')
      .evaluateAll((labels) => labels.map(({ textContent }) => textContent).sort());

  /** Those that the review has, read by a core of its own once the app is gone. */
  const stored = async (): Promise<string[]> => {
    const core = createCore({ actor: 'tester' });
    await core.dispatch('review.open', { file: review });
    const read = await core.dispatch('case.read', { reviewer: 'AB', caseRef: 'N-01' });
    core.close();
    if (!read.ok) throw new Error(read.error.message);
    const { values } = (read.value as CommandOutput<'case.read'>).coding;
    return Object.entries(ids)
      .flatMap(([label, id]) => (values[id] === 'present' ? [label] : []))
      .sort();
  };

  const moment = () =>
    run.page
      .locator('.status time')
      .getAttribute('datetime')
      .catch(() => null);

  it(`is kept, every key of it, when the core process is killed ${kills} times at random moments, and the window goes on`, async () => {
    await begin();
    const { page, app } = run;
    for (let kill = 0; kill < kills; kill++) {
      const [key] = Object.entries(keys)[kill % 4] ?? ['d'];
      await page.keyboard.press(key);
      await app.evaluate(async ({ app: running }, wait) => {
        await new Promise((settle) => setTimeout(settle, wait));
        const core = running.getAppMetrics().find(({ name }) => name === 'Dip Sampler core');
        if (core) process.kill(core.pid, 'SIGKILL');
      }, Math.random() * 30);
      // D and T are pressed three times over, U and N twice.
      const before = await moment();
      await page.keyboard.press('Shift+w');
      await expect.poll(moment, { timeout: 15_000 }).not.toBe(before);
    }
    await expect.poll(shown).toEqual(['Domestic', 'Third-party report']);
    await run.close();
    expect(await stored()).toEqual(['Domestic', 'Third-party report']);
  });

  it('loses at most the key press in flight when the whole app is killed', async () => {
    for (let kill = 0; kill < 3; kill++) {
      await begin();
      const before = await shown();
      const at = await moment();
      await run.page.keyboard.press('d');
      await expect.poll(moment, { timeout: 15_000 }).not.toBe(at);
      const acknowledged = await shown();
      expect(acknowledged).not.toEqual(before);
      await run.page.keyboard.press('t');
      run.app.process().kill('SIGKILL');
      await run.close().catch(() => undefined);
      const kept = await stored();
      expect(kept.includes('Domestic')).toBe(acknowledged.includes('Domestic'));
    }
  });
});
