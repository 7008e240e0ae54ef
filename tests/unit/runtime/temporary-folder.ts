import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

import { type ElectronFolder, executableName, readElectronFolder } from '../../../build/runtime/electron-folder.ts';

/** A real folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dip-runtime-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes what makes a folder an Electron distribution: its program and its version file. */
export function electronIn(folder: string, version: string): ElectronFolder {
  const program = join(folder, executableName());
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(program, '');
  writeFileSync(join(folder, 'version'), version);
  const found = readElectronFolder(folder);
  if (found === null) throw new Error('the stand-in is not an Electron folder');
  return found;
}
