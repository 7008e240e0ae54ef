import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../db/core.ts';
import { told } from '../support/cli.ts';
import { sharedReview } from '../support/shared-review.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';
import { launchApp, type RunningApp } from './support/launch.ts';
import { lookOver } from './support/look-over.ts';
import { tabTo } from './support/tab-to.ts';

const passphrase = 'copper lantern orchard nine';

/** A package out to a reviewer and its codings back, without touching the mouse. */
describe.each([
  ['in light colours', {}],
  ['in dark colours at 1024 × 640', { colours: 'dark' as const, size: { width: 1024, height: 640 } }],
  ['in forced colours', { forcedColours: true }],
  ['at 200%', { zoom: 2 }],
])('many hands by keyboard alone, %s', (where, options) => {
  let run: RunningApp;
  let review: string;
  const folder = newFolder();
  const workPackage = join(folder, 'AB.dipwork');
  const returned = join(folder, 'AB.dipreturn');

  beforeAll(async () => {
    const core = createCore({ actor: 'tester' });
    ({ review } = await sharedReview(core, folder));
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
  const pressOn = async (name: RegExp): Promise<void> => {
    await tabTo(run, name);
    await press('Enter');
  };
  const type = async (field: RegExp, text: string): Promise<void> => {
    await tabTo(run, field);
    await press('Control+a');
    await run.page.keyboard.type(text);
  };
  const sheet = (name: string) => run.page.getByRole('dialog', { name });
  const look = (name: string): Promise<void> => lookOver(run, `hands-${name}`, where);
  const goToReturns = async (): Promise<void> => {
    await pressOn(/^ *Reconcile/);
    await pressOn(/^ *Returns$/);
    await run.page.getByRole('heading', { level: 1, name: 'Packages and returns' }).waitFor();
  };
  const open = async (path: string): Promise<void> => {
    await run.answerDialog(path);
    await pressOn(/^ *Open a review or package…/);
  };

  it('issues an encrypted package', async () => {
    await run.page.getByRole('heading', { name: 'Before you read' }).waitFor();
    await goToReturns();
    await look('1-returns');
    await pressOn(/^Issue a package… AB/);
    await sheet('Issue a package to AB').waitFor();
    await type(/^ *Passphrase(?! once)/, 'short');
    await press('Enter');
    await run.page.getByText('The two are not the same.').waitFor();
    expect(await run.page.evaluate(() => document.activeElement?.matches('[aria-invalid]'))).toBe(true);
    await look('2-issue');
    await type(/^ *Passphrase(?! once)/, passphrase);
    await type(/Passphrase once more/, passphrase);
    await run.answerDialog(workPackage);
    await press('Enter');
    await sheet('The package for AB is written').waitFor();
    await look('3-issued');
    await press('Enter');
    await run.page.getByText(/^Out since/).waitFor();
  });

  it('opens it by its passphrase alone', async () => {
    await pressOn(/Close review/);
    await open(workPackage);
    await sheet('“AB.dipwork” is encrypted').waitFor();
    await run.page.keyboard.type('a wrong passphrase');
    await press('Enter');
    await run.page.getByText(/^That is not its passphrase/).waitFor();
    await look('4-wrong');
    await press('Escape');
    await sheet('“AB.dipwork” is encrypted').waitFor({ state: 'detached' });
    await open(workPackage);
    await sheet('“AB.dipwork” is encrypted').waitFor();
    await run.page.keyboard.type(passphrase);
    await press('Enter');
    await run.page.getByText('You code as AB', { exact: false }).waitFor();
    await look('5-sitting');
  });

  it('codes a case in it', async () => {
    const { page } = run;
    await pressOn(/^ *Begin$/);
    await page.getByText('Narrative covered').waitFor();
    await press('Space', '1');
    await look('6-desk');
  });

  it('goes on when the core process dies, and asks for no passphrase again', async () => {
    const { page, app } = run;
    await app.evaluate(({ app: running }) => {
      const core = running.getAppMetrics().find(({ name }) => name === 'Dip Sampler core');
      if (core) process.kill(core.pid, 'SIGKILL');
    });
    const before = await page.locator('.status time').getAttribute('datetime');
    await press('d');
    await expect.poll(() => page.locator('.status time').getAttribute('datetime'), { timeout: 15_000 }).not.toBe(before);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('completes the case, and finds nothing in the package but the desk', async () => {
    const { page } = run;
    await press('Control+Enter');
    await page.getByText('1 of 2 cases complete').waitFor();
    expect(await page.getByRole('navigation', { name: 'In this place' }).textContent()).toBe('DeskCases');
    expect(await page.getByRole('navigation', { name: 'Places of work' }).count()).toBe(0);
    await press('Control+f');
    await page.getByRole('grid').waitFor();
    await look('7-cases');
  });

  it('writes the return', async () => {
    await pressOn(/^ *Write the return…/);
    await sheet('Write the return').waitFor();
    await look('8-return');
    await run.answerDialog(returned);
    await press('Enter');
    await sheet('The return is written').waitFor();
    await look('9-returned');
    await press('Enter');
    await run.page.getByText(/Return last written .* Nothing has changed since\./).waitFor();
    await look('10-after');
  });

  it('takes the return in, after a trial, and takes it back', async () => {
    const { page } = run;
    await pressOn(/Close package/);
    await page.getByText('Work package for AB · 1 of 2 complete', { exact: false }).waitFor();
    await look('11-start');
    await open(review);
    await page.getByRole('heading', { name: 'Before you read' }).waitFor();
    await goToReturns();
    await run.answerDialog(returned);
    await pressOn(/^ *Take returns in…/);
    await page.getByText('1 coding to take in.', { exact: false }).waitFor();
    await look('12-trial');
    await pressOn(/^ *Take in 1 coding$/);
    await page.getByRole('status').getByText('1 coding taken in. 0 differences to decide.').waitFor();
    await page.getByRole('row', { name: /AB 1 of 2/ }).waitFor();
    await look('13-taken');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Packages and returns');
    await pressOn(/^Take it back…/);
    await sheet('Take back what was taken in').waitFor();
    await look('13-take-back');
    await pressOn(/^ *Take back 1 coding$/);
    await page.getByRole('row', { name: /AB 0 of 2/ }).waitFor();
    await look('14-taken-back');
  });

  it('has all of it in the review', async () => {
    await pressOn(/Close review/);
    await run.page.getByRole('button', { name: 'Open a review or package…' }).waitFor();
    const { hands, merges } = told<{ hands: unknown[]; merges: unknown[] }>('packages', review);
    expect(hands).toMatchObject([
      { reviewer: 'AB', complete: 0, packages: [{ encrypted: true }] },
      { reviewer: 'CD', packages: [] },
    ]);
    expect(merges).toMatchObject([{ files: [{ file: 'AB.dipreturn', reviewer: 'AB', added: 1 }], undone: {} }]);
  });
});
