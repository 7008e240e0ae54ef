import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { failureRemembered } from './pins.ts';

/** A download of the official Electron that did not work. */
export interface DownloadFailure {
  readonly version: string;
  readonly when: Date;
  readonly reason: string;
}

const fileIn = (cache: string): string => join(cache, 'official-download-failed.json');

/** Remembers a failure, so that the next start does not wait for the same failure again. */
export async function rememberFailure(cache: string, failure: DownloadFailure): Promise<void> {
  await mkdir(cache, { recursive: true });
  const scratch = `${fileIn(cache)}.${process.pid}`;
  await writeFile(scratch, `${JSON.stringify(failure)}\n`);
  await rename(scratch, fileIn(cache));
}

/** Forgets it, after a download that worked. */
export async function forgetFailure(cache: string): Promise<void> {
  await rm(fileIn(cache), { force: true });
}

/** The failure of this version's download within the last day before `now`; null when there is none or it cannot be read. */
export async function recentFailure(cache: string, version: string, now: Date): Promise<DownloadFailure | null> {
  const text = await readFile(fileIn(cache), 'utf8').catch(() => null);
  const failure = text === null ? null : parseFailure(text);
  if (failure?.version !== version) return null;
  const age = now.getTime() - failure.when.getTime();
  // A time in the future means that the clock was set back; trying again is the safe reading.
  return age >= 0 && age < failureRemembered ? failure : null;
}

function parseFailure(text: string): DownloadFailure | null {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return null;
    const { version, when, reason } = read as Record<string, unknown>;
    if (typeof version !== 'string' || typeof when !== 'string' || typeof reason !== 'string') return null;
    const time = new Date(when);
    return Number.isNaN(time.getTime()) ? null : { version, when: time, reason };
  } catch {
    return null;
  }
}
