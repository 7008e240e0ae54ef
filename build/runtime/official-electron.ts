import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { type ElectronFolder, executableName, readElectronFolder } from './electron-folder.ts';
import { type InstalledPackage, installedPackage } from './installed-package.ts';
import { timeLimits } from './pins.ts';
import { runCommand } from './run-command.ts';

/** The official binary that the electron package has already been given; null when there is none, or one of another version. */
export async function presentOfficial(electron: InstalledPackage = installedPackage('electron')): Promise<ElectronFolder | null> {
  const found = readElectronFolder(join(electron.folder, 'dist'));
  const pathFile = await readFile(join(electron.folder, 'path.txt'), 'utf8').catch(() => null);
  // path.txt is written last, so without it an installation was cut off half-way.
  return found?.version === electron.version && pathFile === executableName() ? found : null;
}

/**
 * Downloads the official binary with the electron package's own installer, at most ten minutes long.
 *
 * The installer runs in a copy of the package beside it, because it unpacks in place: another process could otherwise start,
 * or overwrite, a half-unpacked Electron.
 *
 * @throws Error whose message is the reason in a few words
 */
export async function downloadOfficial(electron: InstalledPackage = installedPackage('electron')): Promise<ElectronFolder> {
  const scratch = await mkdtemp(join(dirname(electron.folder), '.electron-partial-'));
  try {
    const copy = join(scratch, basename(electron.folder));
    const unpacked = join(electron.folder, 'dist');
    await cp(electron.folder, copy, { recursive: true, filter: (path) => path !== unpacked && basename(path) !== 'path.txt' });
    const outcome = await runCommand(process.execPath, [join(copy, 'install.js')], { cwd: copy, timeLimit: timeLimits.officialDownload });
    if (outcome.failure !== null) throw new Error(outcome.failure);
    await moveIntoPlace(electron, copy, scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  const found = await presentOfficial(electron);
  if (found === null) throw new Error('the installer ended without an Electron');
  return found;
}

async function moveIntoPlace(electron: InstalledPackage, copy: string, scratch: string): Promise<void> {
  // Another process may have been quicker, and may be running it already.
  if ((await presentOfficial(electron)) !== null) return;
  const target = join(electron.folder, 'dist');
  if (existsSync(target)) await rename(target, join(scratch, 'superseded'));
  await rename(join(copy, 'dist'), target).catch((error: unknown) => {
    // One that appeared in this moment was put there whole by another process.
    if (!existsSync(target)) throw error;
  });
  await writeFile(join(electron.folder, 'path.txt'), executableName());
}
