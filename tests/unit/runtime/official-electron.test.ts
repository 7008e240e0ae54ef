import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { executableName } from '../../../build/runtime/electron-folder.ts';
import type { InstalledPackage } from '../../../build/runtime/installed-package.ts';
import { downloadOfficial, presentOfficial } from '../../../build/runtime/official-electron.ts';
import { electronIn, temporaryFolder } from './temporary-folder.ts';

/** An installed electron package whose installer is the given script. */
function electronPackage(installer = ''): InstalledPackage {
  const folder = join(temporaryFolder(), 'electron');
  mkdirSync(folder);
  writeFileSync(join(folder, 'install.js'), installer);
  return { folder, version: '44.11.5' };
}

const unpacks = (version: string): string => `
  const { mkdirSync, writeFileSync } = require('node:fs');
  const { dirname, join } = require('node:path');
  const program = join(__dirname, 'dist', '${executableName()}');
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(program, '');
  writeFileSync(join(__dirname, 'dist', 'version'), '${version}');`;

describe('the official Electron', () => {
  it('is present once its program, its version and path.txt are', async () => {
    const electron = electronPackage();
    expect(await presentOfficial(electron)).toBeNull();
    electronIn(join(electron.folder, 'dist'), '44.11.5');
    expect(await presentOfficial(electron)).toBeNull();
    writeFileSync(join(electron.folder, 'path.txt'), executableName());
    expect(await presentOfficial(electron)).toMatchObject({ version: '44.11.5', folder: join(electron.folder, 'dist') });
  });

  it('is not present when what is there is of another version', async () => {
    const electron = electronPackage();
    electronIn(join(electron.folder, 'dist'), '43.0.0');
    writeFileSync(join(electron.folder, 'path.txt'), executableName());
    expect(await presentOfficial(electron)).toBeNull();
  });

  it("is put in place by the package's own installer, over one of another version", async () => {
    const electron = electronPackage(unpacks('44.11.5'));
    electronIn(join(electron.folder, 'dist'), '43.0.0');
    expect(await downloadOfficial(electron)).toMatchObject({ version: '44.11.5', folder: join(electron.folder, 'dist') });
    expect(readdirSync(dirname(electron.folder))).toEqual(['electron']);
  });

  it('is not there at all when the installer fails half-way, and the reason is its error', async () => {
    const electron = electronPackage(`${unpacks('44.11.5')} throw new TypeError('fetch failed');`);
    await expect(downloadOfficial(electron)).rejects.toThrow(/^fetch failed$/);
    expect(readdirSync(electron.folder)).toEqual(['install.js']);
    expect(readdirSync(dirname(electron.folder))).toEqual(['electron']);
  });
});
