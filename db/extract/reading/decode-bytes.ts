import { isUtf8 } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import iconv from 'iconv-lite';
import type { TextEncoding } from '../../../shared/contract/extract-commands.ts';
import { characterLength, completeUtf8 } from './utf8-characters.ts';

/** Turns bytes that come in pieces into text; a character that a piece ends inside waits for the next. */
export interface DecodeBytes {
  write(bytes: Buffer): string;
  /** What is left at the end. */
  end(): string;
}

/** Control Z, by which DOS and exports that descend from it end a text. */
const endMark = 0x1a;

/**
 * A decoder for an encoding, which leaves off a control Z at the end of the text.
 *
 * Bytes to which the encoding gives no character become one that `hasBadByte` finds again; of UTF-8 only where that is asked for, since its
 * bytes are known to be whole otherwise.
 *
 * @param spoilt true for UTF-8 with bytes in it that are not
 */
export function decoderFor(encoding: TextEncoding, spoilt = false): DecodeBytes {
  const decoder = spoilt ? spoiltUtf8Decoder() : plainDecoder(encoding);
  let held = '';
  return {
    write: (bytes) => {
      const text = held + decoder.write(bytes);
      const end = beforeEndMark(text);
      held = text.slice(end);
      return text.slice(0, end);
    },
    end: () => {
      const text = held + decoder.end();
      return text.slice(0, beforeEndMark(text));
    },
  };
}

/** Where control Zs and line ends begin that are all there is to the end; the length where there is no control Z among them. */
function beforeEndMark(text: string): number {
  let found = text.length;
  for (let at = text.length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code === endMark) found = at;
    else if (code !== 0x0a && code !== 0x0d) break;
  }
  return found;
}

/**
 * Node's own decoder for UTF-8 and UTF-16LE, which is fast; iconv-lite for the others, since older versions of Node read the quotes and
 * dashes of Windows-1252 wrongly.
 */
function plainDecoder(encoding: TextEncoding): DecodeBytes {
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') return new StringDecoder('utf8');
  if (encoding === 'utf-16le') return wholePairs(new StringDecoder('utf16le'));
  const decoder = iconv.getDecoder(encoding === 'utf-16be' ? 'utf16-be' : encoding, { stripBOM: false });
  const plain = { write: (bytes: Buffer) => decoder.write(bytes), end: () => decoder.end() ?? '' };
  if (encoding === 'utf-16be') return wholePairs(plain);
  return encoding === 'windows-1252' ? withGapsTold(plain) : plain;
}

/** A text of UTF-16 that ends inside a character says so; half a pair of surrogates elsewhere stays one by itself. */
function wholePairs(decoder: DecodeBytes): DecodeBytes {
  let length = 0;
  return {
    write: (bytes) => {
      length += bytes.length;
      return decoder.write(bytes);
    },
    end: () => decoder.end() + (length % 2 === 0 ? '' : String.fromCharCode(badByte)),
  };
}

/** Windows-1252 leaves five bytes without a character; what iconv-lite puts for them no other byte gives. */
function withGapsTold(decoder: DecodeBytes): DecodeBytes {
  const told = (text: string) => (text.includes('\ufffd') ? text.replaceAll('\ufffd', String.fromCharCode(badByte)) : text);
  return { write: (bytes) => told(decoder.write(bytes)), end: () => told(decoder.end()) };
}

/** Half a pair of surrogates, which no text holds by itself: nothing that was in the file as it should be is taken for it. */
const badByte = 0xdc00;
const badBytes = /[\ud800-\udfff]+/gu;

/** True for text in which bytes stood that are no characters. */
export function hasBadByte(text: string): boolean {
  return !text.isWellFormed();
}

/** The text with the replacement character where such bytes stood. */
export function withoutBadBytes(text: string): string {
  return text.replace(badBytes, '\ufffd');
}

function spoiltUtf8Decoder(): DecodeBytes {
  let broken = Buffer.alloc(0);
  return {
    write: (bytes) => {
      const joined = broken.length === 0 ? bytes : Buffer.concat([broken, bytes]);
      const whole = completeUtf8(joined);
      broken = Buffer.from(joined.subarray(whole));
      return marked(joined.subarray(0, whole));
    },
    end: () => marked(broken),
  };
}

/** Bytes as text, each that is not UTF-8 as a character of its own. */
function marked(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let text = '';
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length <= 0) {
      text += bytes.toString('utf8', from, at) + String.fromCharCode(badByte + (bytes[at] ?? 0));
      from = at + 1;
    }
    at += Math.max(length, 1);
  }
  return text + bytes.toString('utf8', from);
}
