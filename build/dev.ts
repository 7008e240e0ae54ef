/** `npm run dev`: the app on a seeded review, built anew at each change. The page reloads; main, preload or core start the app again. */
import { type ChildProcess, execFile } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, type InlineConfig } from 'vite';
import { configurations } from './bundle.ts';
import { exitCodeOf, launchApp } from './launch-app.ts';
import { announceOnStderr } from './runtime/announce.ts';
import { type ElectronRuntime, resolveElectron } from './runtime/resolve-electron.ts';
import { ensureSystemLibraries } from './runtime/system-libraries.ts';
import { virtualDisplay } from './runtime/virtual-display.ts';
import { commandLine, folders } from './vite/folders.ts';

/** Builds, and again at each change. Resolves when the first build is there. */
async function watchBuild(configuration: InlineConfig, onChange: () => void): Promise<void> {
  const watcher = await build({ ...configuration, build: { ...configuration.build, watch: {} } });
  if (!('on' in watcher)) throw new Error('The bundler did not watch.');
  await new Promise<void>((settle) => {
    let first = true;
    watcher.on('event', (event) => {
      // A mistake in the source is printed by the bundler; the app stays as it was until it is mended.
      if (event.code !== 'END') return;
      if (!first) onChange();
      first = false;
      settle();
    });
  });
}

/** A review of the sample extract in a folder of its own, so that nothing of an earlier day is in the way. */
async function seedReview(folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [commandLine, 'demo', '--out', join(folder, 'review'), '--json']);
  const { review } = JSON.parse(stdout) as { review: string };
  return review;
}

async function provision(): Promise<ElectronRuntime> {
  const runtime = await resolveElectron();
  await ensureSystemLibraries(runtime.folder, { display: true });
  announceOnStderr(runtime.note);
  return runtime;
}

/** Keeps one app running: starts it again when told, ends everything when the person closes it. */
function keepRunning(start: () => ChildProcess): { startAgain: () => void } {
  let child = start();
  let restarting = false;
  const follow = (): void => {
    void exitCodeOf(child).then((code) => {
      if (!restarting) process.exit(code);
      restarting = false;
      child = start();
      follow();
    });
  };
  follow();
  process.once('SIGINT', () => child.kill('SIGINT'));
  return {
    startAgain: () => {
      restarting = true;
      child.kill();
    },
  };
}

async function develop(parameters: readonly string[]): Promise<void> {
  const kept = join(folders.artefacts, 'dev');
  await mkdir(kept, { recursive: true });
  const folder = await mkdtemp(join(kept, 'run-'));
  let app: { startAgain: () => void } | null = null;
  const builds = configurations('development').map((configuration) =>
    // The app itself watches the folder of its page.
    watchBuild(configuration, () => (configuration.root === folders.renderer ? undefined : app?.startAgain())),
  );
  const [runtime, review] = await Promise.all([provision(), seedReview(folder), ...builds]);
  const display = await virtualDisplay();
  if (display) announceOnStderr(`There is no display here; the window is on a virtual one, DISPLAY=${display.display}.`);
  const environment = { DIP_DEVELOPMENT: '1', ...(display && { DISPLAY: display.display }) };
  const own = [`--user-data-dir=${join(folder, 'user-data')}`, '--review', review, ...parameters];
  app = keepRunning(() => launchApp({ runtime, parameters: own, environment }));
}

try {
  await develop(process.argv.slice(2));
} catch (problem) {
  announceOnStderr(problem instanceof Error ? problem.message : String(problem));
  process.exitCode = 1;
}
