import { describe, expect, it } from 'vitest';

import { packagesFor } from '../../../build/runtime/debian-packages.ts';
import { hasDisplay, type MissingSoftware, missingLibraries } from '../../../build/runtime/missing-software.ts';
import { ensureSystemLibraries, type SystemSteps } from '../../../build/runtime/system-libraries.ts';

const nothing: MissingSoftware = { libraries: [], displayPrograms: [], compilerPrograms: [] };
const bare: MissingSoftware = { libraries: ['libgtk-3.so.0'], displayPrograms: ['Xvfb'], compilerPrograms: [] };

/** A system that lacks something until it is installed, and remembers what was. */
function system(
  missing: MissingSoftware,
  facts: { root?: boolean; debian?: string | null; platform?: NodeJS.Platform; aptFails?: string },
) {
  const installed: string[] = [];
  const said: string[] = [];
  const steps: SystemSteps = {
    platform: facts.platform ?? 'linux',
    isRoot: () => facts.root === true,
    debianVersion: async () => (facts.debian === undefined ? '12.11' : facts.debian),
    findMissing: async () => (installed.length > 0 ? nothing : missing),
    install: async (packages) => {
      if (facts.aptFails !== undefined) return facts.aptFails;
      installed.push(...packages);
      return null;
    },
  };
  const ensure = (): Promise<void> =>
    ensureSystemLibraries('electron-folder', { steps, display: true, log: (sentence) => said.push(sentence) });
  return { ensure, installed, said };
}

describe('what Electron needs from the system', () => {
  it('is left alone when nothing is missing', async () => {
    const { ensure, installed, said } = system(nothing, { root: true });
    await ensure();
    expect([...installed, ...said]).toEqual([]);
  });

  it('is installed for root on Debian, after saying so', async () => {
    const { ensure, installed, said } = system(bare, { root: true });
    await ensure();
    expect(installed).toEqual(['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'xvfb', 'xauth']);
    expect(said).toEqual([
      'Installing what Electron needs from this system with apt-get: libgtk-3-0, libnss3, libasound2, libgbm1, xvfb, xauth.',
    ]);
  });

  it('is told anyone else as one command to run', async () => {
    const { ensure, installed } = system(bare, { root: false });
    await expect(ensure()).rejects.toThrow(
      'This system lacks libgtk-3.so.0, Xvfb, which Electron needs; run this once and start again: ' +
        'sudo apt-get install -y --no-install-recommends libgtk-3-0 libnss3 libasound2 libgbm1 xvfb xauth',
    );
    expect(installed).toEqual([]);
  });

  it('is told by name on a Linux that does not stem from Debian', async () => {
    await expect(system(bare, { root: true, debian: null }).ensure()).rejects.toThrow('install them with its package manager');
  });

  it('is brought by Electron itself on macOS and Windows', async () => {
    await expect(system(bare, { platform: 'darwin' }).ensure()).resolves.toBeUndefined();
    await expect(system(bare, { platform: 'win32' }).ensure()).resolves.toBeUndefined();
  });

  it("gives apt-get's reason when it fails", async () => {
    const { ensure } = system(bare, { root: true, aptFails: 'Unable to locate package xvfb' });
    await expect(ensure()).rejects.toThrow(/^apt-get could not install .*: Unable to locate package xvfb\.$/);
  });
});

describe('the packages for it', () => {
  const gtk: MissingSoftware = { ...nothing, libraries: ['libgtk-3.so.0'] };

  it.each([['12.11'], ['11.9'], ['bookworm/sid']])('have their plain names on %s', (debian) => {
    expect(packagesFor(gtk, debian)).toEqual(['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']);
  });

  it.each([['13.1'], ['trixie/sid'], ['forky/sid']])('have their 64-bit-time names on %s, as on Ubuntu 24.04', (debian) => {
    expect(packagesFor(gtk, debian)).toEqual(['libgtk-3-0t64', 'libnss3', 'libasound2t64', 'libgbm1']);
  });

  it('are only those of the group in which something is missing', () => {
    expect(packagesFor({ ...nothing, compilerPrograms: ['g++'] }, '12.11')).toEqual(['python3', 'make', 'g++']);
    expect(packagesFor({ ...nothing, displayPrograms: ['xauth'] }, '12.11')).toEqual(['xvfb', 'xauth']);
  });
});

describe('what is missing', () => {
  it('is read from the lines that ldd marks as not found, each library once', () => {
    const listing = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibgbm.so.1 => not found',
    ].join('\n');
    expect(missingLibraries(listing)).toEqual(['libgtk-3.so.0', 'libgbm.so.1']);
  });

  it('is no display where X or Wayland is named', () => {
    expect(hasDisplay({ DISPLAY: ':1' })).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay({ DISPLAY: '' })).toBe(false);
  });
});
