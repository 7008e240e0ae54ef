import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { type Announce, announceOnStderr } from './announce.ts';
import { cacheFolder } from './cache-folder.ts';
import { type ElectronFolder, majorOf } from './electron-folder.ts';
import { type InstalledPackage, installedPackage } from './installed-package.ts';
import { compileNativeModule } from './native-compile.ts';
import { firstElectronWithNodeApi10, timeLimits } from './pins.ts';
import { prepareFolder } from './prepare-folder.ts';
import { runCommand } from './run-command.ts';
import { ensureSystemLibraries } from './system-libraries.ts';

export interface NativeBindingOptions {
  readonly cache?: string;
  readonly log?: Announce;
}

/**
 * The SQLite module to hand to better-sqlite3 as `nativeBinding` in this Electron: null when the package's own prebuilt one
 * serves (Node-API 10, Electron 36 and newer), else the path of one compiled from the package's source, once per package version.
 *
 * @throws Error when it must be compiled and that is not possible here
 */
export async function nativeBindingFor(electron: ElectronFolder, options: NativeBindingOptions = {}): Promise<string | null> {
  if (majorOf(electron.version) >= firstElectronWithNodeApi10) return null;
  if (process.platform !== 'linux') {
    throw new Error(`Electron ${electron.version} is too old for the SQLite module; use ${firstElectronWithNodeApi10} or newer.`);
  }
  const log = options.log ?? announceOnStderr;
  const sqlite = installedPackage('better-sqlite3');
  const target = join(options.cache ?? cacheFolder(), `sqlite-${sqlite.version}-napi9-linux-${process.arch}`);
  const binding = join(target, 'better_sqlite3.node');
  if (existsSync(binding)) return binding;
  // The check below starts this Electron, so its libraries are needed as well as the compiler.
  await ensureSystemLibraries(electron.folder, { compiler: true, display: true, log });
  await prepareFolder(target, async (scratch) => {
    log(`Compiling the SQLite module for Electron ${electron.version} (about a minute, once).`);
    const result = join(scratch, 'result');
    await mkdir(result);
    const compiled = join(result, 'better_sqlite3.node');
    await compileNativeModule(sqlite, compiled);
    await requireItLoads(electron, sqlite, compiled);
    return result;
  });
  return binding;
}

const openADatabase =
  "const [, sqlite, nativeBinding] = process.argv; new (require(sqlite))(':memory:', { nativeBinding }).prepare('SELECT 1').get();";

/** Opens a database with the module in that very Electron, running as Node and so without a window. */
async function requireItLoads(electron: ElectronFolder, sqlite: InstalledPackage, binding: string): Promise<void> {
  const outcome = await runCommand(electron.executable, ['-e', openADatabase, sqlite.folder, binding], {
    environment: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeLimit: timeLimits.loadCheck,
  });
  if (outcome.failure === null) return;
  throw new Error(`The SQLite module was compiled, but Electron ${electron.version} cannot load it: ${outcome.failure}.`);
}
