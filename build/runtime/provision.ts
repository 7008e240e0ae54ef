/**
 * Readies this machine for running the app's Electron: finds or fetches one, compiles the SQLite module where needed, and
 * installs what is missing of the system. Says what it does on stderr and prints the result as JSON on stdout.
 */
import { announceOnStderr } from './announce.ts';
import { launchArguments } from './launch-arguments.ts';
import { resolveElectron } from './resolve-electron.ts';
import { ensureSystemLibraries } from './system-libraries.ts';

try {
  const runtime = await resolveElectron();
  await ensureSystemLibraries(runtime.folder, { display: true });
  announceOnStderr(runtime.note);
  process.stdout.write(`${JSON.stringify({ ...runtime, launchArguments: launchArguments() }, null, 2)}\n`);
} catch (error) {
  announceOnStderr(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
