import type { Hash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** Thrown into the stream when the bytes are not UTF-8 text; `line` counts from 1. */
export class NotText extends Error {
  readonly line: number;
  readonly binary: boolean;

  constructor(line: number, binary: boolean) {
    super('not text');
    this.line = line;
    this.binary = binary;
  }
}

const lineFeed = 0x0a;

/**
 * Turns bytes into text, feeds the same bytes to a hash, and counts them: one pass over the file serves all three.
 * A byte-order mark is dropped. A NUL, which no text has, or a byte sequence that is not UTF-8 ends the stream with `NotText`.
 */
export class DecodeText extends Transform {
  bytesRead = 0;
  private line = 1;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private readonly hash: Hash;

  constructor(hash: Hash) {
    super({ decodeStrings: true, encoding: 'utf8' });
    this.hash = hash;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.hash.update(chunk);
    this.bytesRead += chunk.length;
    const nul = chunk.indexOf(0);
    if (nul >= 0) return done(new NotText(this.line + linesIn(chunk.subarray(0, nul)), true));
    try {
      const text = this.decoder.decode(chunk, { stream: true });
      this.line += linesIn(chunk);
      done(null, text);
    } catch {
      done(new NotText(this.line + linesBeforeFault(chunk), false));
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      done(null, this.decoder.decode());
    } catch {
      done(new NotText(this.line, false));
    }
  }
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) lines++;
  return lines;
}

/**
 * Line breaks before the first line of the chunk that does not decode by itself. The first line may begin inside a character and
 * the last may end inside one, so the first is where the fault lies when no other has it.
 */
function linesBeforeFault(chunk: Buffer): number {
  let lines = 0;
  for (let start = chunk.indexOf(lineFeed) + 1; start > 0; start = chunk.indexOf(lineFeed, start) + 1) {
    lines++;
    const end = chunk.indexOf(lineFeed, start);
    if (!decodes(end < 0 ? chunk.subarray(start) : chunk.subarray(start, end), end < 0)) return lines;
  }
  return 0;
}

function decodes(bytes: Buffer, mayBreakOff: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBreakOff });
    return true;
  } catch {
    return false;
  }
}
