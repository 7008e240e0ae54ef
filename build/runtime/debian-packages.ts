import type { MissingSoftware } from './missing-software.ts';

const runtimePackages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];
const displayPackages = ['xvfb', 'xauth'];
const compilerPackages = ['python3', 'make', 'g++'];
/** Renamed when Debian and Ubuntu moved to 64-bit time. */
const renamed = new Set(['libgtk-3-0', 'libasound2']);
const releasesBefore64BitTime = ['buster', 'bullseye', 'bookworm'];

/**
 * The packages to install for what is missing. One missing library stands for the whole group: which others come along with
 * it differs from system to system, and those that are there cost nothing.
 *
 * @param debianVersion content of /etc/debian_version, such as "12.11", or "trixie/sid" on Ubuntu 24.04
 */
export function packagesFor(missing: MissingSoftware, debianVersion: string): string[] {
  const plain = [
    ...(missing.libraries.length > 0 ? runtimePackages : []),
    ...(missing.displayPrograms.length > 0 ? displayPackages : []),
    ...(missing.compilerPrograms.length > 0 ? compilerPackages : []),
  ];
  const suffix = has64BitTime(debianVersion) ? 't64' : '';
  return plain.map((name) => (renamed.has(name) ? name + suffix : name));
}

/** Debian 13 and Ubuntu 24.04 were the first; derived systems keep the version of the Debian they stem from. */
function has64BitTime(debianVersion: string): boolean {
  const number = Number.parseInt(debianVersion, 10);
  if (!Number.isNaN(number)) return number >= 13;
  return !releasesBefore64BitTime.some((release) => debianVersion.startsWith(release));
}
