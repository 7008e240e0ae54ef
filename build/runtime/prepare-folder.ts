import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const scratchPrefix = '.partial-';
/** Milliseconds; no preparation lasts this long, so an older scratch folder was left by one that was cut off. */
const abandonedAfter = 6 * 60 * 60_000;

/**
 * Makes `target` exist, whole or not at all. `fill` writes everything into a scratch folder beside it and returns the folder
 * inside the scratch (or the scratch itself) that becomes `target` by one rename. Two processes may do this at once: each
 * fills its own scratch, the first rename wins, and the other's work is thrown away.
 *
 * @throws whatever `fill` throws, after the scratch folder is removed
 */
export async function prepareFolder(target: string, fill: (scratch: string) => Promise<string>): Promise<void> {
  if (existsSync(target)) return;
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent);
  const scratch = await mkdtemp(join(parent, `${scratchPrefix}${basename(target)}-`));
  try {
    await renameUnlessTaken(await fill(scratch), target);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function renameUnlessTaken(from: string, target: string): Promise<void> {
  try {
    await rename(from, target);
  } catch (error) {
    // A folder that is already there was put there whole by another process.
    if (!existsSync(target)) throw error;
  }
}

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(scratchPrefix)) continue;
    const path = join(parent, name);
    const age = await stat(path).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    );
    if (age > abandonedAfter) await rm(path, { recursive: true, force: true });
  }
}
