import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { launchArguments } from './runtime/launch-arguments.ts';
import type { ElectronRuntime } from './runtime/resolve-electron.ts';
import { folders } from './vite/folders.ts';

interface Launch {
  readonly runtime: Pick<ElectronRuntime, 'executable' | 'nativeBinding'>;
  /** The app's folder or its main module; the built app unless given. */
  readonly app?: string;
  /** Passed on to the app, behind its folder. */
  readonly parameters: readonly string[];
  /** Beside those of this process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** What it reads and writes, and when it is ended; this process's own input and output unless given. */
  readonly handling?: Pick<SpawnOptions, 'stdio' | 'timeout' | 'killSignal'>;
}

/** Starts an app in an Electron. */
export function launchApp({ runtime, app = folders.project, parameters, environment = {}, handling }: Launch): ChildProcess {
  const inherited = { ...process.env, ...environment };
  // Set by some editors' terminals; it would make a plain Node of Electron.
  delete inherited['ELECTRON_RUN_AS_NODE'];
  const binding = runtime.nativeBinding === null ? {} : { DIP_NATIVE_BINDING: runtime.nativeBinding };
  return spawn(runtime.executable, [...launchArguments(), app, ...parameters], {
    stdio: 'inherit',
    ...handling,
    env: { ...inherited, ...binding },
  });
}

/** The exit code of a process once it has ended; 1 where a signal ended it. @throws when it could not be started */
export async function exitCodeOf(child: ChildProcess): Promise<number> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
