import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An Electron distribution on disk. */
export interface ElectronFolder {
  /** Absolute path of the program to start. */
  readonly executable: string;
  readonly folder: string;
  /** Without a leading v, for example 44.11.5. */
  readonly version: string;
}

/** Where Electron's program lies inside a distribution folder, by platform. */
export function executableName(platform: NodeJS.Platform = process.platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** Reads a distribution folder; null when its program or its version file is missing. */
export function readElectronFolder(folder: string, platform: NodeJS.Platform = process.platform): ElectronFolder | null {
  const executable = join(folder, executableName(platform));
  const versionFile = join(folder, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return null;
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return /^\d+\.\d+\.\d+/.test(version) ? { executable, folder, version } : null;
}

/** The first number of a version. */
export function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}
