import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * A folder on a real disk of the given size, which is gone when the test ends: a tmpfs of its own. Null where this system lets nobody
 * mount one (not root, or a container without the right); `fileLimit` is the other way to run out of room.
 */
export function smallDisk(bytes: number): string | null {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  if (mounted.status !== 0) return null;
  onTestFinished(() => {
    spawnSync('umount', ['--lazy', folder]);
  });
  return folder;
}

/** Words to put before a command so that no file it writes can grow beyond a size; the system then answers as on a full disk. */
export function fileLimit(bytes: number): readonly string[] {
  return ['prlimit', `--fsize=${bytes}`, '--'];
}
