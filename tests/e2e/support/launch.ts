import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

const project = join(import.meta.dirname, '..', '..', '..');
const screenshots = join(project, 'artefacts', 'screenshots');

/** The app in a real Electron, as a person has it before them. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** A folder of this run's own, gone when it closes. */
  readonly folder: string;
  /** Answers the next file dialog in the person's place: the only part of the screen that a page cannot show. */
  answerDialog(path: string): Promise<void>;
  /** Keeps what the window shows now as `artefacts/screenshots/NAME.png`. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

interface LaunchOptions {
  readonly colours?: 'light' | 'dark';
  readonly forcedColours?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  readonly zoom?: number;
  readonly parameters?: readonly string[];
}

/** Starts the built app with settings of its own. Fails where Electron cannot start: an end-to-end test is never skipped. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const executable = process.env['DIP_ELECTRON'];
  if (!executable) throw new Error('DIP_ELECTRON is not set: run the tests by `npm test`, which provides an Electron.');
  const folder = mkdtempSync(join(tmpdir(), 'dip-e2e-'));
  const fixed = JSON.parse(process.env['DIP_ELECTRON_ARGUMENTS'] ?? '[]') as string[];
  const app = await _electron.launch({
    executablePath: executable,
    args: [...fixed, project, `--user-data-dir=${join(folder, 'user-data')}`, ...(options.parameters ?? [])],
    env: { ...(process.env as Record<string, string>), TZ: 'Europe/London', LANG: 'en_GB.UTF-8' },
  });
  const page = await app.firstWindow();
  const { width, height } = options.size ?? { width: 1280, height: 800 };
  await app.evaluate(
    ({ BrowserWindow }, [w, h, zoom]) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.setContentSize(w, h);
      window?.webContents.setZoomFactor(zoom);
    },
    [width, height, options.zoom ?? 1] as const,
  );
  await page.emulateMedia({
    colorScheme: options.colours ?? 'light',
    ...(options.forcedColours ? { forcedColors: 'active' as const } : {}),
    reducedMotion: 'reduce',
  });
  return {
    app,
    page,
    folder,
    answerDialog: (path) =>
      app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
      }, path),
    screenshot: async (name) => {
      mkdirSync(screenshots, { recursive: true });
      // From the window itself: a page's own screenshot knows nothing of zoom.
      const png = await app.evaluate(async ({ BrowserWindow }) => {
        const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
        return image?.toPNG().toString('base64') ?? '';
      });
      writeFileSync(join(screenshots, `${name}.png`), Buffer.from(png, 'base64'));
    },
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
