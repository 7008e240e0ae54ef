import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

export const project = join(import.meta.dirname, '..', '..', '..');

/** Made by tools and kept out of the repository. */
const made = new Set(['.git', 'node_modules', 'out', 'artefacts', 'coverage']);

/** Files and folders at the top of the repository. */
export function topLevel(): readonly string[] {
  return readdirSync(project).filter((name) => !made.has(name) && !/\.dip(-journal)?$/.test(name));
}

/** Paths of all files, from the top, with slashes. */
export function projectFiles(folder = project): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (made.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? projectFiles(path) : [relative(project, path).replaceAll('\\', '/')];
  });
}
