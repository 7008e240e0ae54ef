import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

import { type Announce, announceOnStderr } from './announce.ts';
import { packagesFor } from './debian-packages.ts';
import { findMissing, type MissingSoftware, type SystemNeeds } from './missing-software.ts';
import { timeLimits } from './pins.ts';
import { type CommandOptions, runCommand } from './run-command.ts';

/** The parts that look at or change the system, so that a test can stand in for them. */
export interface SystemSteps {
  readonly platform: NodeJS.Platform;
  readonly isRoot: () => boolean;
  /** Content of /etc/debian_version, or null on a system that does not stem from Debian. */
  readonly debianVersion: () => Promise<string | null>;
  readonly findMissing: (folder: string, needs: SystemNeeds) => Promise<MissingSoftware>;
  /** Installs Debian packages; resolves to the reason when it does not work, else to null. */
  readonly install: (packages: readonly string[]) => Promise<string | null>;
}

export interface SystemLibrariesOptions extends SystemNeeds {
  readonly log?: Announce;
  readonly steps?: Partial<SystemSteps>;
}

/** Seconds to wait for another apt-get to finish. */
const lockPatience = 300;

const ownSteps: SystemSteps = {
  platform: process.platform,
  isRoot: () => process.getuid?.() === 0,
  debianVersion: () =>
    readFile('/etc/debian_version', 'utf8').then(
      (text) => text.trim(),
      () => null,
    ),
  findMissing: (folder, needs) => findMissing(folder, needs, process.env),
  install: installWithApt,
};

/**
 * Makes sure that the system has what an Electron folder needs, and what the options ask for beside it. On Debian and its
 * relatives root's missing packages are installed; anyone else is told the command. Does nothing where nothing is missing,
 * nor on macOS and Windows, where Electron brings everything.
 *
 * @throws Error that names what is missing and what to do
 */
export async function ensureSystemLibraries(folder: string, options: SystemLibrariesOptions = {}): Promise<void> {
  const steps = { ...ownSteps, ...options.steps };
  if (steps.platform !== 'linux') return;
  const { display = false, compiler = false, log = announceOnStderr } = options;
  const missing = await steps.findMissing(folder, { display, compiler });
  const names = [...missing.libraries, ...missing.displayPrograms, ...missing.compilerPrograms];
  if (names.length === 0) return;

  const debianVersion = await steps.debianVersion();
  if (debianVersion === null) throw new Error(elsewhereSentence(names));
  const packages = packagesFor(missing, debianVersion);
  if (!steps.isRoot()) throw new Error(commandSentence(names, packages));

  log(`Installing what Electron needs from this system with apt-get: ${packages.join(', ')}.`);
  const reason = await steps.install(packages);
  if (reason !== null) throw new Error(`apt-get could not install what Electron needs (${packages.join(', ')}): ${reason}.`);
  const still = await steps.findMissing(folder, { display, compiler });
  const left = [...still.libraries, ...still.displayPrograms, ...still.compilerPrograms];
  if (left.length > 0) throw new Error(`${left.join(', ')} are still missing after apt-get installed ${packages.join(', ')}.`);
}

function commandSentence(names: readonly string[], packages: readonly string[]): string {
  return (
    `This system lacks ${names.join(', ')}, which Electron needs; run this once and start again: ` +
    `sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`
  );
}

function elsewhereSentence(names: readonly string[]): string {
  return (
    `This system lacks ${names.join(', ')}, which Electron needs; install them with its package manager ` +
    '(GTK 3, NSS, ALSA and GBM for libraries, Xvfb and xauth for a virtual display, Python 3, make and g++ for compiling).'
  );
}

async function installWithApt(packages: readonly string[]): Promise<string | null> {
  const options = {
    environment: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeLimit: timeLimits.systemLibraries,
  };
  await updateLists(options);
  const waiting = ['-o', `DPkg::Lock::Timeout=${lockPatience}`];
  return (await runCommand('apt-get', [...waiting, 'install', '-y', '--no-install-recommends', ...packages], options)).failure;
}

/** Waits while another apt-get holds the lists, which apt's own lock timeout does not cover. */
async function updateLists(options: CommandOptions): Promise<void> {
  const until = Date.now() + lockPatience * 1_000;
  for (;;) {
    const { stderr } = await runCommand('apt-get', ['update'], options);
    // Any other failed update is no reason to stop: the lists that are there may do.
    if (!stderr.includes('Could not get lock') || Date.now() > until) return;
    await setTimeout(2_000);
  }
}
