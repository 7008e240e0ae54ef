import { StringDecoder } from 'node:string_decoder';
import iconv from 'iconv-lite';
import type { TextEncoding } from '../../../shared/contract/extract-commands.ts';

/** Turns bytes that come in pieces into text; a character that a piece ends inside waits for the next. */
export interface DecodeBytes {
  write(bytes: Buffer): string;
  /** What is left at the end. */
  end(): string;
}

/** Control Z, by which DOS and exports that descend from it end a text. */
const endMark = 0x1a;

/** A decoder for an encoding, which leaves off a control Z at the end of the text. */
export function decoderFor(encoding: TextEncoding): DecodeBytes {
  const decoder = plainDecoder(encoding);
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
  if (encoding === 'utf-16le') return new StringDecoder('utf16le');
  const decoder = iconv.getDecoder(encoding === 'utf-16be' ? 'utf16-be' : encoding, { stripBOM: false });
  return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? '' };
}
