import { bundle } from '../bundle.ts';
import { announceOnStderr } from '../runtime/announce.ts';
import { launchArguments } from '../runtime/launch-arguments.ts';
import { hasDisplay } from '../runtime/missing-software.ts';
import { resolveElectron } from '../runtime/resolve-electron.ts';
import { ensureSystemLibraries } from '../runtime/system-libraries.ts';
import { virtualDisplay } from '../runtime/virtual-display.ts';

/** What a test or a benchmark needs to drive the real window. */
export interface AppEnvironment {
  /** To be set for it: DIP_ELECTRON, DIP_ELECTRON_ARGUMENTS (a JSON array), DIP_NATIVE_BINDING (may be empty) and, on Linux, DISPLAY. */
  readonly variables: Readonly<Record<string, string>>;
  /** Ends the virtual display, if one was started. */
  readonly stop: () => Promise<void>;
}

/**
 * Brings an Electron and what it needs of the system, builds the app, and starts a virtual display where there is none. Says on stderr
 * what it does. Minutes on a bare machine, seconds after that.
 *
 * @throws Error that says what is missing and what to do
 */
export async function prepareApp(): Promise<AppEnvironment> {
  announceOnStderr('Looking for an Electron and what it needs of this system.');
  const runtime = await resolveElectron();
  await ensureSystemLibraries(runtime.folder, { display: true });
  announceOnStderr(runtime.note);
  announceOnStderr('Building the app.');
  await bundle({ mode: 'production' });
  const display = await virtualDisplay();
  if (display) announceOnStderr(`There is no display here; windows are on a virtual one, DISPLAY=${display.display}.`);
  else if (hasDisplay(process.env)) announceOnStderr('Windows are on the display of this session.');
  return {
    variables: {
      DIP_ELECTRON: runtime.executable,
      DIP_ELECTRON_ARGUMENTS: JSON.stringify(launchArguments()),
      DIP_NATIVE_BINDING: runtime.nativeBinding ?? '',
      ...(display && { DISPLAY: display.display }),
    },
    stop: async () => display?.stop(),
  };
}
