import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The folder that keeps prepared runtimes between starts. It lies outside node_modules so that a clean install keeps it.
 * A relative XDG_CACHE_HOME counts as unset, as the XDG base directory specification asks.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment['XDG_CACHE_HOME'];
  const base = named !== undefined && isAbsolute(named) ? named : join(homedir(), '.cache');
  return join(base, 'dip-sampler');
}
