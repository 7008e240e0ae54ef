import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { texts } from '../../../shared/texts/texts.ts';
import { damaged } from './refusal.ts';

/**
 * Turns the bytes of an XML part into text, piece by piece. Parts are UTF-8 or, rarely, UTF-16, which shows in their first two bytes.
 * Plain ASCII, most of a sheet, is taken over as it stands: several times faster than a TextDecoder.
 *
 * @throws Refusal where bytes are not text, a NUL among them: no XML has one
 */
export class DecodeXmlBytes {
  private readonly part: string;
  private wide: TextDecoder | null = null;
  private begun = false;
  /** The first bytes of a character whose last ones are in the next piece. */
  private broken: Buffer = Buffer.alloc(0);

  constructor(part: string) {
    this.part = part;
  }

  write(piece: Buffer): string {
    const text = this.decode(this.broken.length === 0 ? piece : Buffer.concat([this.broken, piece]));
    if (text.includes('\0')) throw this.notText();
    return text;
  }

  end(): string {
    if (this.broken.length > 0) throw this.notText();
    try {
      return this.wide?.decode() ?? '';
    } catch {
      throw this.notText();
    }
  }

  private decode(bytes: Buffer): string {
    this.broken = Buffer.alloc(0);
    if (!this.begun) {
      if (bytes.length < 3) {
        this.broken = bytes;
        return '';
      }
      this.begun = true;
      const encoding = wideEncoding(bytes);
      if (encoding) this.wide = new TextDecoder(encoding, { fatal: true });
      else if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return this.decode(bytes.subarray(3));
    }
    return this.wide ? this.decodeWide(this.wide, bytes) : this.decodeUtf8(bytes);
  }

  private decodeWide(decoder: TextDecoder, bytes: Buffer): string {
    try {
      return decoder.decode(bytes, { stream: true });
    } catch {
      throw this.notText();
    }
  }

  private decodeUtf8(bytes: Buffer): string {
    if (isAscii(bytes)) return bytes.toString('latin1');
    const whole = bytes.subarray(0, bytes.length - bytesOfBrokenCharacter(bytes));
    // A copy, because the piece itself is let go.
    this.broken = Buffer.from(bytes.subarray(whole.length));
    if (!isUtf8(whole)) throw this.notText();
    return whole.toString('utf8');
  }

  private notText(): Error {
    return damaged(texts.workbook.detail.notUtf8(this.part));
  }
}

/** By the byte-order mark, or by the NUL beside the first angle bracket. */
function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return 'utf-16le';
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)) return 'utf-16be';
  return null;
}

/** How many bytes at the end begin a character of UTF-8 that is longer than what is there. 0–3. */
function bytesOfBrokenCharacter(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}
