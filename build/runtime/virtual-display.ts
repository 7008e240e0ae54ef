import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

import { hasDisplay } from './missing-software.ts';
import { timeLimits } from './pins.ts';

/** A running virtual display. */
export interface VirtualDisplay {
  /** Value for DISPLAY, such as ":0". */
  readonly display: string;
  /** Ends the display's own process and waits until it has gone; again is harmless. */
  readonly stop: () => Promise<void>;
}

/** The descriptor on which Xvfb says which display number it took. */
const displayDescriptor = 3;
const parameters = ['-displayfd', `${displayDescriptor}`, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];

/**
 * Starts a virtual display of 1600 × 1200 pixels where windows would have nowhere to appear. It ends with `stop()`, or at the
 * latest with this process.
 *
 * @returns null when there is a display already, and on macOS and Windows
 * @throws Error when Xvfb is missing or does not come up
 */
export async function virtualDisplay(
  environment: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): Promise<VirtualDisplay | null> {
  if (platform === 'darwin' || platform === 'win32' || hasDisplay(environment)) return null;
  const server = spawn('Xvfb', parameters, { env: environment, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const endAtExit = (): void => void server.kill();
  process.once('exit', endAtExit);
  try {
    const display = `:${await displayNumber(server)}`;
    letGo(server);
    return { display, stop: () => end(server).finally(() => process.off('exit', endAtExit)) };
  } catch (error) {
    await end(server);
    process.off('exit', endAtExit);
    throw error;
  }
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((settle, refuse) => {
    let complaint = '';
    let said = '';
    const fail = (why: string): void =>
      refuse(new Error(`The virtual display (Xvfb) did not start: ${why}. Install xvfb, or set DISPLAY.`));
    const timer = setTimeout(() => fail('it took too long'), timeLimits.displayStart);
    server.once('error', (error) => fail(error.message));
    server.once('close', (code) => fail(complaint.trim() || `it exited with code ${code}`));
    server.once('close', () => clearTimeout(timer));
    server.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(-1_000)));
    pipeOf(server)
      ?.setEncoding('utf8')
      .on('data', (text: string) => {
        said += text;
        // The number is complete once its line is.
        if (!said.includes('\n')) return;
        clearTimeout(timer);
        settle(said.trim());
      });
  });
}

/** Keeps the display from keeping this process alive; its later complaints are read and dropped. */
function letGo(server: ChildProcess): void {
  server.unref();
  for (const pipe of [server.stderr, pipeOf(server)]) {
    (pipe as { unref?: () => void } | null)?.unref?.();
  }
}

function pipeOf(server: ChildProcess): Readable | null {
  return (server.stdio[displayDescriptor] as Readable | null | undefined) ?? null;
}

async function end(server: ChildProcess): Promise<void> {
  const neverStarted = server.pid === undefined;
  if (neverStarted || server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.ref();
  server.kill('SIGTERM');
  // Xvfb ends in milliseconds; one that hangs is not left behind.
  const impatience = setTimeout(() => server.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(impatience);
}
