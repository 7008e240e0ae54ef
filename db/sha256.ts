import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** SHA-256 of the UTF-8 bytes of a text, in lower-case hex. */
export function sha256Hex(text: string): string {
  return hash('sha256', text, 'hex');
}

export function sha256OfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

const pieceLength = 1 << 20;

/** The same of a file, piece by piece. Never of a review that is open here: closing it would drop its lock. */
export function sha256OfFile(path: string): string {
  const made = createHash('sha256');
  const handle = openSync(path, 'r');
  try {
    const piece = Buffer.alloc(pieceLength);
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) made.update(piece.subarray(0, read));
    return made.digest('hex');
  } finally {
    closeSync(handle);
  }
}
