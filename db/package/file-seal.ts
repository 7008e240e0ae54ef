import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { applicationId } from '../review-file/connection.ts';

/**
 * A seal over every byte of a package that is not encrypted, the space that no content fills included, in the twenty bytes of a SQLite header that are
 * kept for later use, which SQLite leaves as they are: 15 of SHA-256 over the file with those twenty as noughts, four of the counter that SQLite
 * raises with the first write after an opening, and one that checks these. Whoever writes to the file so makes the seal void until it is closed.
 * An encrypted package needs none: each of its pages is authenticated.
 */
const place = 72;
const length = 20;
const hashed = 15;
const headLength = 100;
const counterAt = 24;
/** SQLite writes the counter here once more, so that the two are the same in every file of ours. */
const counterAgainAt = 92;
const applicationAt = 68;
const databaseMark = 'SQLite format 3\0';
const pieceLength = 1 << 20;

/** Whether a file says by its seal that it is as it was when it was closed, and is not. False for what bears no seal, or was not closed since. */
export function isSealBroken(path: string): boolean {
  try {
    return isBroken(path);
  } catch {
    // What cannot be read is told when it is opened.
    return false;
  }
}

function isBroken(path: string): boolean {
  // With a journal beside it the file is under way from one state to another, and SQLite knows which is right.
  if (!statSync(path, { throwIfNoEntry: false })?.isFile() || existsSync(`${path}-journal`)) return false;
  const handle = openSync(path, 'r');
  try {
    const head = headOf(handle);
    if (!head || !isOurs(head)) return false;
    const seal = head.subarray(place, place + length);
    if (seal.every((byte) => byte === 0)) return false;
    if (seal[length - 1] !== checkOf(seal)) return true;
    if (!head.subarray(counterAt, counterAt + 4).equals(head.subarray(counterAgainAt, counterAgainAt + 4))) return true;
    if (!isCurrent(head)) return false;
    return !hashOf(handle).equals(seal.subarray(0, hashed));
  } finally {
    closeSync(handle);
  }
}

/** Seals a file that nobody has open; one whose seal is current stays as it is. */
export function sealFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    const head = headOf(handle);
    if (!head || !isOurs(head) || isCurrent(head)) return;
    const seal = Buffer.alloc(length);
    hashOf(handle).copy(seal);
    head.copy(seal, hashed, counterAt, counterAt + 4);
    seal[length - 1] = checkOf(seal);
    writeSync(handle, seal, 0, length, place);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function headOf(handle: number): Buffer | null {
  const head = Buffer.alloc(headLength);
  return readSync(handle, head, 0, headLength, 0) === headLength ? head : null;
}

function isOurs(head: Buffer): boolean {
  return head.toString('latin1', 0, databaseMark.length) === databaseMark && head.readUInt32BE(applicationAt) === applicationId;
}

/** Whether nothing was written since it was sealed. */
function isCurrent(head: Buffer): boolean {
  const seal = head.subarray(place, place + length);
  const counter = head.subarray(counterAt, counterAt + 4);
  return seal[length - 1] === checkOf(seal) && seal.subarray(hashed, hashed + 4).equals(counter) && seal.some((byte) => byte !== 0);
}

function checkOf(seal: Buffer): number {
  // Never what twenty noughts would give, so that a seal is told from none.
  return seal.subarray(0, length - 1).reduce((sum, byte, at) => (sum + byte * (at + 1)) % 251, 1);
}

function hashOf(handle: number): Buffer {
  const hash = createHash('sha256');
  const size = fstatSync(handle).size;
  const piece = Buffer.alloc(pieceLength);
  for (let at = 0; at < size; ) {
    const read = readSync(handle, piece, 0, pieceLength, at);
    if (read === 0) break;
    if (at === 0) piece.fill(0, place, place + length);
    hash.update(piece.subarray(0, read));
    at += read;
  }
  return hash.digest().subarray(0, hashed);
}
