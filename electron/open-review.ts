import { realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Which review the core holds open, as the host knows it: to guard its file and to open it again after a crash. */
export interface OpenReview {
  path: string | null;
  /** What it was opened with, where it is encrypted: here alone, in memory, until the review is closed. */
  passphrase: string | null;
}

export function noReview(): OpenReview {
  return { path: null, passphrase: null };
}

/**
 * Whether two paths lead to one file: by the file's own number where both exist, else by their folder's real path and the name.
 * Only ever looks at a file from outside; opening and closing a live review here would drop the lock it is under.
 */
export function isSameFile(one: string, other: string): boolean {
  const [oneStats, otherStats] = [statsOf(one), statsOf(other)];
  if (oneStats && otherStats) return oneStats.ino === otherStats.ino && oneStats.dev === otherStats.dev;
  return realPathOf(one) === realPathOf(other);
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function realPathOf(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}
