import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A package as npm laid it out. */
export interface InstalledPackage {
  readonly folder: string;
  readonly version: string;
}

/**
 * Finds an installed package by its name, as seen from this folder or from another installed package.
 * @throws Error when it is not installed
 */
export function installedPackage(name: string, seenFrom: string = import.meta.filename): InstalledPackage {
  const manifest = manifestPath(name, seenFrom);
  if (manifest === null) throw new Error(`The package ${name} is not installed; run npm ci and try again.`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return { folder: dirname(manifest), version };
}

/** The same, or null when it is not installed. */
export function installedPackageOrNull(name: string): InstalledPackage | null {
  return manifestPath(name, import.meta.filename) === null ? null : installedPackage(name);
}

function manifestPath(name: string, seenFrom: string): string | null {
  try {
    return createRequire(seenFrom).resolve(join(name, 'package.json').replaceAll('\\', '/'));
  } catch {
    return null;
  }
}
