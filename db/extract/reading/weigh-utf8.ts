import { isAscii } from 'node:buffer';
import { characterLength } from './utf8-characters.ts';

/** What speaks for and against UTF-8 in a file that is not UTF-8 to the last byte. */
export interface NotUtf8 {
  /** Line, from 1, of the first byte that is not. */
  readonly line: number;
  /** Bytes that are not. */
  readonly bytes: number;
  /** Characters of UTF-8 beyond ASCII: each takes two bytes or more that fit together, which in another encoding happens hardly ever. */
  readonly characters: number;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Bytes that are looked at whether they are all ASCII, which then need no closer look. */
const span = 1 << 14;

/** Counts what speaks for and against UTF-8, piece by piece. Lines are counted as the reader counts them: LF, CRLF and CR end one. */
export class Utf8Scales {
  private line = 1;
  private bytes = 0;
  private characters = 0;
  private faultLine = 0;
  private afterReturn = false;
  /** The beginning of a character that the last piece ended inside. */
  private broken = Buffer.alloc(0);

  add(piece: Buffer): void {
    const joined = this.broken.length === 0 ? piece : Buffer.concat([this.broken, piece]);
    this.broken = Buffer.alloc(0);
    for (let from = 0; from < joined.length; ) {
      const to = Math.min(from + span, joined.length);
      if (this.faultLine > 0 && isAscii(joined.subarray(from, to))) from = to;
      else from = this.look(joined, from, to);
    }
  }

  /** Null where all of it was UTF-8. */
  end(): NotUtf8 | null {
    for (let left = this.broken.length; left > 0; left--) this.fault();
    return this.faultLine === 0 ? null : { line: this.faultLine, bytes: this.bytes, characters: this.characters };
  }

  /** Looks at the characters that begin between two places, and gives the place behind the last. */
  private look(bytes: Buffer, from: number, to: number): number {
    let at = from;
    while (at < to) {
      const byte = bytes[at] ?? 0;
      if (byte < 0x80) {
        if (byte === carriageReturn || (byte === lineFeed && !this.afterReturn)) this.line++;
        this.afterReturn = byte === carriageReturn;
        at++;
        continue;
      }
      this.afterReturn = false;
      const length = characterLength(bytes, at);
      if (length === -1) {
        this.broken = Buffer.from(bytes.subarray(at));
        return bytes.length;
      }
      if (length === 0) this.fault();
      else this.characters++;
      at += Math.max(length, 1);
    }
    return at;
  }

  private fault(): void {
    this.bytes++;
    if (this.faultLine === 0) this.faultLine = this.line;
  }
}
