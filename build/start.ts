/** `npm start`: builds the app and runs it. Where no window can be shown it does the whole job on the sample extract in its place. */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { exitCodeOf, launchApp } from './launch-app.ts';
import { announceOnStderr } from './runtime/announce.ts';
import { hasDisplay } from './runtime/missing-software.ts';
import { resolveElectron } from './runtime/resolve-electron.ts';
import { ensureSystemLibraries } from './runtime/system-libraries.ts';
import { commandLine, folders } from './vite/folders.ts';

async function startApp(parameters: readonly string[]): Promise<number> {
  const provision = async () => {
    const runtime = await resolveElectron();
    await ensureSystemLibraries(runtime.folder);
    announceOnStderr(runtime.note);
    return runtime;
  };
  const [runtime] = await Promise.all([provision(), bundle({ mode: 'production' })]);
  return exitCodeOf(launchApp({ runtime, parameters }));
}

async function runDemo(): Promise<number> {
  const out = join(folders.artefacts, 'demo');
  announceOnStderr('There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the app has no place for its window.');
  announceOnStderr('The command line does the whole job on the sample extract instead (npm run cli -- demo).');
  await rm(out, { recursive: true, force: true });
  const code = await exitCodeOf(spawn(process.execPath, [commandLine, 'demo', '--out', out], { stdio: 'inherit' }));
  if (code === 0) announceOnStderr(`Its review, summary and report are in ${out}`);
  return code;
}

try {
  const shown = process.platform !== 'linux' || hasDisplay(process.env);
  process.exitCode = shown ? await startApp(process.argv.slice(2)) : await runDemo();
} catch (problem) {
  announceOnStderr(problem instanceof Error ? problem.message : String(problem));
  process.exitCode = 1;
}
