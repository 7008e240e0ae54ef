import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, cliOfCheckout } from '../support/cli.ts';
import { sha256Of } from '../support/fingerprint.ts';
import { readPdf } from '../support/pdf.ts';
import { copyOf, makeReviewOfFour } from '../support/review-of-four.ts';
import { launchApp, type RunningApp } from './support/launch.ts';

async function expectReport(path: string): Promise<void> {
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  for (const part of ['/StructTreeRoot', '/MarkInfo', '/Lang (en-GB)']) expect(bytes.toString('latin1')).toContain(part);
  const pdf = await readPdf(bytes);
  expect(pdf).toMatchObject({ title: 'Review of four', language: 'en-GB', madeBy: 'Dip Sampler', tagged: true, paper: [210, 297] });
  expect(pdf.madeOn).toMatch(/^D:\d{8}$/);
  expect(pdf.pages).toBeGreaterThan(1);
  expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'Table', 'TH', 'TD']));
  expect(pdf.text).toContain('In 25% of cases reviewed (1 of 4), the reason recorded was fear of repercussions or reprisal.');
}

describe('the report as a PDF, from the window', () => {
  let run: RunningApp;
  beforeAll(async () => {
    run = await launchApp({ parameters: ['--review', await makeReviewOfFour()] });
  });
  afterAll(() => run.close());

  it('is written where the person says, tagged and in its language, by a page that is closed to everything', async () => {
    const { app, page } = run;
    // Notes what the printing page may do, from the moment that it is made.
    await app.evaluate(({ app: host }) => {
      host.once('browser-window-created', (_event, window) => {
        const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
        Reflect.set(globalThis, 'printing', { shown: window.isVisible(), ...contents.getLastWebPreferences() });
      });
    });
    await page.getByRole('button', { name: /^Findings / }).click();
    const out = join(run.folder, 'findings.pdf');
    await run.answerDialog(out);
    await page.getByRole('button', { name: 'Write the report…' }).click();
    await page.getByText('Wrote findings.pdf.').waitFor();
    await expectReport(out);
    const printing = await app.evaluate(() => Reflect.get(globalThis, 'printing') as Record<string, unknown>);
    expect(printing).toMatchObject({ shown: false, sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false });
    expect(printing['preload']).toBeUndefined();
  });

  it('leaves no page behind, and a session that keeps nothing and reaches nothing', async () => {
    const left = await run.app.evaluate(async ({ BrowserWindow, session }) => {
      const room = session.fromPartition('print');
      const reach = (url: string) =>
        room.fetch(url).then(
          ({ status }) => `answered ${status}`,
          (problem: unknown) => String(problem),
        );
      const addresses = ['http://127.0.0.1:9/', 'file:///etc/hostname', 'app://dip-sampler/index.html'];
      return {
        windows: BrowserWindow.getAllWindows().length,
        kept: room.isPersistent(),
        reached: await Promise.all(addresses.map(reach)),
      };
    });
    expect(left).toMatchObject({ windows: 1, kept: false });
    expect(left.reached).toEqual([expect.stringContaining('ERR_BLOCKED_BY_CLIENT'), 'answered 403', 'answered 404']);
  });
});

describe('the report as a PDF, from the command line', () => {
  let four = '';
  beforeAll(async () => {
    four = await makeReviewOfFour();
  });

  it('is written without a display, and its hash told', async () => {
    const { folder, review } = copyOf(four);
    const out = join(folder, 'findings.pdf');
    const run = cli(['report', review, '--out', out, '--json'], {
      program: cliOfCheckout,
      // The tests' own display would do, so it is taken away.
      env: { DISPLAY: undefined, WAYLAND_DISPLAY: undefined },
    });
    expect(run.code, run.err).toBe(0);
    expect(run.json()).toEqual({ file: out, sha256: sha256Of(readFileSync(out)), audience: 'panel' });
    await expectReport(out);
  });

  it('is the same file twice on a day', () => {
    const { folder, review } = copyOf(four);
    const hashes = ['a.pdf', 'b.pdf'].map((name) => {
      const run = cli(['report', review, '--out', join(folder, name), '--json'], { program: cliOfCheckout });
      return run.json<{ sha256: string }>().sha256;
    });
    expect(hashes[0]).toBe(hashes[1]);
  });
});
