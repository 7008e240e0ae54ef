import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from './support/launch.ts';

describe('the window is closed to everything but the app', () => {
  let run: RunningApp;

  beforeAll(async () => {
    run = await launchApp();
    await run.page.getByRole('heading', { name: 'Dip Sampler' }).waitFor();
  });
  afterAll(() => run.close());

  it('is served from app:// under a policy that begins with nothing', async () => {
    expect(run.page.url()).toMatch(/^app:\/\//);
    const response = await run.page.reload();
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('has no Node in the page and one bridge with exactly the promised keys', async () => {
    const seen = await run.page.evaluate(() => ({
      node: [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process'), typeof Reflect.get(window, 'module')],
      bridge: Object.keys(Reflect.get(window, 'dipSampler') as object).sort(),
    }));
    expect(seen).toEqual({ node: ['undefined', 'undefined', 'undefined'], bridge: ['call', 'fileToken', 'onMenu'] });
  });

  it('isolates the page from the preload and runs it in the sandbox', async () => {
    const preferences = await run.app.evaluate(({ BrowserWindow }) => {
      // Electron's types leave this method out.
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webviewTag };
    });
    expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false });
  });

  it('refuses every request that is not its own', async () => {
    const addresses = ['http://127.0.0.1:9/', 'https://127.0.0.1:9/', 'ws://127.0.0.1:9/', 'file:///etc/hostname', 'data:text/plain,hello'];
    const reached = await run.page.evaluate(async (urls) => {
      const outcomes: string[] = [];
      for (const url of urls)
        outcomes.push(
          await fetch(url).then(
            () => `reached ${url}`,
            () => 'refused',
          ),
        );
      return outcomes;
    }, addresses);
    expect(reached).toEqual(addresses.map(() => 'refused'));
    const bySession = await run.app.evaluate(async ({ session }) =>
      session.defaultSession.fetch('http://127.0.0.1:9/').then(
        () => 'reached',
        (problem: unknown) => String(problem),
      ),
    );
    expect(bySession).toContain('ERR_BLOCKED_BY_CLIENT');
  });

  it('answers an unknown command, and an inherited name, with a Result', async () => {
    const answers = await run.page.evaluate(async () => {
      const call = Reflect.get(window, 'dipSampler').call as (command: string, input: unknown) => Promise<{ ok: boolean }>;
      return Promise.all(['no.such.command', 'constructor', '__proto__'].map(async (name) => (await call(name, {})).ok));
    });
    expect(answers).toEqual([false, false, false]);
  });

  it('opens no other window and leaves its page for no other', async () => {
    const before = run.page.url();
    await run.page.evaluate(() => {
      window.open('https://example.org/');
      location.href = 'https://example.org/';
    });
    expect(await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(run.page.url()).toBe(before);
  });

  it('ships its fonts: no style sheet asks for anything from elsewhere', async () => {
    const sheets = await run.page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.href ?? 'inline'));
    expect(sheets.every((href) => href.startsWith('app://'))).toBe(true);
    const faces = await run.page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family);
    });
    expect(faces.join()).toContain('Atkinson Hyperlegible Next');
  });

  it('names no address outside the machine in its own files', () => {
    const page = readFileSync(new URL('../../out/renderer/index.html', import.meta.url), 'utf8');
    expect(page).not.toMatch(/https?:\/\//);
  });
});
