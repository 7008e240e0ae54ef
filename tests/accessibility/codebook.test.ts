import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from '../e2e/support/launch.ts';
import { violations } from '../e2e/support/violations.ts';

describe.each(['light', 'dark'] as const)('in %s colours axe finds nothing wrong with the codebook', (colours) => {
  let run: RunningApp;
  beforeAll(async () => {
    run = await launchApp({ colours });
    await run.page.getByRole('button', { name: 'Try the sample review' }).click();
    await run.page.getByRole('heading', { name: 'What 200 reviewed cases show' }).waitFor({ timeout: 30_000 });
    await run.page.getByRole('button', { name: /^Code / }).click();
    await run.page.getByRole('button', { name: 'Codebook', exact: true }).click();
    await run.page.getByRole('heading', { name: 'What this will do' }).waitFor();
  });
  afterAll(() => run.close());

  const open = (name: string | RegExp) => run.page.getByRole('button', { name }).first().click();

  it('as it opens, and with changes gathered', async () => {
    expect(await violations(run)).toEqual([]);
    await run.page.getByRole('textbox', { name: 'Definition' }).fill('Another.');
    await run.page.getByRole('textbox', { name: 'Key' }).fill('T');
    await run.page.getByText('“Third-party report” has it.').waitFor();
    await run.page.getByText(/gives the key “t” to more than one theme/).waitFor();
    expect(await violations(run)).toEqual([]);
    await open('Drop all changes');
  });

  it('on a merge, a split, something new, and making a version', async () => {
    for (const name of ['Merge…', 'Split…', 'Add a theme…', 'Add a question…']) {
      await open(name);
      await run.page.getByRole('dialog').waitFor();
      expect(await violations(run)).toEqual([]);
      await run.page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Merge|Split|Add it)$/ })
        .click();
      expect(await violations(run)).toEqual([]);
      await run.page.keyboard.press('Escape');
    }
    await run.page.getByRole('textbox', { name: 'Example' }).fill('Another.');
    await open('Make version 2…');
    await run.page.getByRole('dialog').waitFor();
    await run.page.getByRole('button', { name: 'Make version 2', exact: true }).click();
    await run.page.getByText('Say who changes it.').waitFor();
    expect(await violations(run)).toEqual([]);
    await run.page.keyboard.press('Escape');
  });

  it('on a question, a measure with a fault, a check, the book, its versions, and what is retired', async () => {
    await open('Did the victim support police action?');
    expect(await violations(run)).toEqual([]);
    await open(/^Measures/);
    await open('Fear of reprisal');
    await open('Domestic: refused to support police action');
    await run.page.getByRole('textbox', { name: 'Which of them count' }).fill("has('no such')");
    await run.page.getByText('The codebook has no theme “no such”.').first().waitFor();
    expect(await violations(run)).toEqual([]);
    await open(/^Checks/);
    await open(/^The extract gives an age under 16/);
    expect(await violations(run)).toEqual([]);
    for (const name of ['Title and groups', 'Versions', /Privacy$/]) {
      await open(name);
      expect(await violations(run)).toEqual([]);
    }
    await open('Retire');
    await run.page.getByText(/^Retired: it is no longer asked/).waitFor();
    expect(await violations(run)).toEqual([]);
  });
});
