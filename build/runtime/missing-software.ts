import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { executableName } from './electron-folder.ts';
import { runCommand } from './run-command.ts';

/** What is asked of the system beside the libraries of Electron's program. */
export interface SystemNeeds {
  /** A virtual display is wanted where there is no real one. */
  readonly display?: boolean;
  /** A native module is to be compiled. */
  readonly compiler?: boolean;
}

/** What the system lacks. */
export interface MissingSoftware {
  /** File names of shared libraries, such as libgtk-3.so.0. */
  readonly libraries: readonly string[];
  /** Names of programs that belong to the virtual display. */
  readonly displayPrograms: readonly string[];
  /** Names of programs that belong to the compiler. */
  readonly compilerPrograms: readonly string[];
}

/** Looks for what an Electron folder needs on Linux. */
export async function findMissing(folder: string, needs: SystemNeeds, environment: NodeJS.ProcessEnv): Promise<MissingSoftware> {
  const listed = await runCommand('ldd', [join(folder, executableName('linux'))], { timeLimit: 30_000 });
  const isMissing = (program: string): boolean => !isOnPath(program, environment);
  const wantsVirtualDisplay = needs.display === true && !hasDisplay(environment);
  return {
    libraries: missingLibraries(listed.stdout),
    displayPrograms: wantsVirtualDisplay ? ['Xvfb', 'xauth'].filter(isMissing) : [],
    compilerPrograms: needs.compiler === true ? ['python3', 'make', 'g++'].filter(isMissing) : [],
  };
}

/** True when windows have somewhere to appear. */
export function hasDisplay(environment: NodeJS.ProcessEnv): boolean {
  return Boolean(environment['DISPLAY']) || Boolean(environment['WAYLAND_DISPLAY']);
}

/** The libraries that ldd's listing marks as not found. */
export function missingLibraries(lddListing: string): string[] {
  const names = lddListing.split('\n').flatMap((line) => /^\s*(\S+) => not found/.exec(line)?.[1] ?? []);
  return [...new Set(names)];
}

function isOnPath(program: string, environment: NodeJS.ProcessEnv): boolean {
  return (environment['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
