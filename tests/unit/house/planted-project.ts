import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const packages = {
  dependencies: ['zod', 'better-sqlite3'],
  devDependencies: ['electron', 'react', 'vitest'],
};

/** A project in small that keeps to every zone, with an import for each thing that a zone allows. */
const sound: Readonly<Record<string, string>> = {
  'shared/words.ts': "import { z } from 'zod';\nexport const words = z;\n",
  'shared/more-words.ts': "export { words } from './words.ts';\n",
  'db/store.ts': "import Database from 'better-sqlite3';\nimport { join } from 'node:path';\nexport const store = [Database, join];\n",
  'db/core.ts': "import { words } from '../shared/words.ts';\nimport { store } from './store.ts';\nexport const core = [words, store];\n",
  'electron/core-process.ts': "import { core } from '../db/core.ts';\nexport const served = core;\n",
  'electron/main.ts':
    "import { app } from 'electron';\nimport 'node:fs';\nimport { words } from '../shared/words.ts';\nexport const main = [app, words];\n",
  'renderer/main.tsx':
    "import { useState } from 'react';\nimport { words } from '../shared/words.ts';\nexport const page = [useState, words];\n",
  'build/bundle.ts': "import 'node:fs';\nexport const bundle = 1;\n",
  'tests/core.test.ts':
    "import 'vitest';\nimport '../build/bundle.ts';\nimport '../db/core.ts';\nimport '../electron/main.ts';\nexport const fixture = 1;\n",
};

/** Writes the small project, with files of the test's own in it, to a folder that goes when the test ends. @returns the folder */
export function plantProject(planted: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'dip-zones-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const versions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
  const { dependencies, devDependencies } = packages;
  const manifest = { name: 'planted', type: 'module', dependencies: versions(dependencies), devDependencies: versions(devDependencies) };
  const installed = [...dependencies, ...devDependencies].flatMap((name): [string, string][] => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
    [`node_modules/${name}/index.js`, 'module.exports = {};\n'],
  ]);
  const files: Record<string, string> = {
    'package.json': JSON.stringify(manifest),
    ...Object.fromEntries(installed),
    ...sound,
    ...planted,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
