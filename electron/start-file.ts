import { resolve } from 'node:path';

const opened = /\.dip(work)?$/i;

/**
 * The review or work package that a command line asks for: `--review PATH`, `--review=PATH`, or the first argument that ends in `.dip` or
 * `.dipwork`, which is how systems pass a file that was double-clicked. Everything else is Electron's and Chromium's own.
 */
export function reviewAskedFor(parameters: readonly string[], folder: string): string | null {
  const at = parameters.findIndex((parameter) => parameter === '--review' || parameter.startsWith('--review='));
  const flag = parameters[at];
  const named = flag?.startsWith('--review=') ? flag.slice('--review='.length) : flag === undefined ? undefined : parameters[at + 1];
  const path = named ?? parameters.find((parameter) => !parameter.startsWith('-') && opened.test(parameter));
  return path ? resolve(folder, path) : null;
}
