import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export function sha256Of(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * SHA-256 of a file, to tell whether a byte of it has changed. Only for a file that no core of this process holds open:
 * reading it would drop the lock.
 */
export function fingerprint(path: string): string {
  return sha256Of(readFileSync(path));
}
