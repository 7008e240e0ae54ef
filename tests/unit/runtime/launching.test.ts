import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { launchArguments } from '../../../build/runtime/launch-arguments.ts';
import { virtualDisplay } from '../../../build/runtime/virtual-display.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('the sandbox', () => {
  it('is off for root on Linux, where Chromium would not start with it', () => {
    expect(launchArguments({ platform: 'linux', userId: 0 })).toEqual(['--no-sandbox']);
  });

  it('is on for everyone else', () => {
    expect(launchArguments({ platform: 'linux', userId: 1000 })).toEqual([]);
    expect(launchArguments({ platform: 'darwin', userId: 0 })).toEqual([]);
    expect(launchArguments({ platform: 'win32', userId: undefined })).toEqual([]);
  });
});

/** An environment whose Xvfb is the given shell script, run in a folder of its own. */
function withXvfb(script: string): { environment: NodeJS.ProcessEnv; folder: string } {
  const folder = temporaryFolder();
  const program = join(folder, 'Xvfb');
  writeFileSync(program, `#!/bin/sh\ncd '${folder}'\n${script}\n`);
  chmodSync(program, 0o755);
  return { folder, environment: { PATH: [folder, process.env['PATH'] ?? ''].join(delimiter) } };
}

const isRunning = (process_: number): boolean => {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
};

describe('the virtual display', () => {
  it('is not started where there is a display, nor on macOS and Windows', async () => {
    expect(await virtualDisplay({ DISPLAY: ':1' }, 'linux')).toBeNull();
    expect(await virtualDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBeNull();
    expect(await virtualDisplay({}, 'darwin')).toBeNull();
    expect(await virtualDisplay({}, 'win32')).toBeNull();
  });

  it.skipIf(process.platform === 'win32')('has the number that Xvfb chose, is closed to the network, and ends when stopped', async () => {
    const { environment, folder } = withXvfb('echo $$ > pid; echo "$@" > parameters; echo 77 >&3; exec sleep 60');
    const display = await virtualDisplay(environment, 'linux');
    const started = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    expect(display?.display).toBe(':77');
    expect(readFileSync(join(folder, 'parameters'), 'utf8')).toContain('-screen 0 1600x1200x24 -nolisten tcp');
    expect(isRunning(started)).toBe(true);
    await display?.stop();
    expect(isRunning(started)).toBe(false);
    await display?.stop();
  });

  it.skipIf(process.platform === 'win32')("gives Xvfb's own reason when it does not start", async () => {
    const { environment } = withXvfb('echo "(EE) no screens" >&2; exit 1');
    await expect(virtualDisplay(environment, 'linux')).rejects.toThrow('The virtual display (Xvfb) did not start: (EE) no screens.');
  });

  it('says to install xvfb when there is none', async () => {
    await expect(virtualDisplay({ PATH: temporaryFolder() }, 'linux')).rejects.toThrow('Install xvfb, or set DISPLAY.');
  });
});
