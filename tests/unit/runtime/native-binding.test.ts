import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { installedPackage } from '../../../build/runtime/installed-package.ts';
import { nativeBindingFor } from '../../../build/runtime/native-binding.ts';
import { electronIn, temporaryFolder } from './temporary-folder.ts';

describe('the SQLite module for an Electron', () => {
  it("is the package's own prebuilt one from Electron 36 on", async () => {
    const cache = temporaryFolder();
    expect(await nativeBindingFor(electronIn(temporaryFolder(), '36.0.0'), { cache })).toBeNull();
    expect(await nativeBindingFor(electronIn(temporaryFolder(), '44.11.5'), { cache })).toBeNull();
  });

  it.runIf(process.platform === 'linux')('is the one compiled earlier for an older Electron, kept by package version', async () => {
    const cache = temporaryFolder();
    const kept = join(cache, `sqlite-${installedPackage('better-sqlite3').version}-napi9-linux-${process.arch}`);
    mkdirSync(kept);
    writeFileSync(join(kept, 'better_sqlite3.node'), '');
    const said: string[] = [];
    const binding = await nativeBindingFor(electronIn(temporaryFolder(), '33.2.1'), { cache, log: (sentence) => said.push(sentence) });
    expect(binding).toBe(join(kept, 'better_sqlite3.node'));
    expect(said).toEqual([]);
  });
});
