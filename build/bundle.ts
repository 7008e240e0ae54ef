/** Bundles the app into `out/`: main and the core process, the preload, and the page. As a command: all of them, for production. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { coreConfig, type Mode, mainConfig, preloadConfig } from './vite/config-for-host.ts';
import { rendererConfig } from './vite/config-for-renderer.ts';
import { folders } from './vite/folders.ts';

/** The builds, in no order. */
export function configurations(mode: Mode): readonly InlineConfig[] {
  return [mainConfig(mode), coreConfig(mode), preloadConfig(mode), rendererConfig(mode)];
}

/** Builds everything anew, side by side. Some 2 s. @throws the first build's own error */
export async function bundle({ mode }: { readonly mode: Mode }): Promise<void> {
  const begun = Date.now();
  await Promise.all(configurations(mode).map((configuration) => build(configuration)));
  await removeOlder(folders.electronOutput, begun);
}

/** What an earlier build left. Only afterwards, because an app that is running may still need its files until then. */
async function removeOlder(folder: string, begun: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    // File systems keep times to 2 s at worst.
    if ((await stat(path)).mtimeMs < begun - 2_000) await rm(path, { recursive: true });
  }
}

/** One line a file, largest first. */
async function sizes(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const lines = await Promise.all(files.map(async (path) => ({ path, bytes: (await stat(path)).size })));
  lines.sort((one, other) => other.bytes - one.bytes);
  return lines.map(({ path, bytes }) => `${(bytes / 1024).toFixed(1).padStart(9)} KiB  ${relative(folders.project, path)}`).join('\n');
}

if (import.meta.main) {
  await bundle({ mode: 'production' });
  process.stdout.write(`${await sizes(folders.electronOutput)}\n${await sizes(folders.rendererOutput)}\n`);
}
