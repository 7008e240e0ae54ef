import { StringDecoder } from 'node:string_decoder';
import iconv from 'iconv-lite';
import type { TextEncoding } from '../../../shared/contract/extract-commands.ts';

/** Turns bytes that come in pieces into text; a character that a piece ends inside waits for the next. */
export interface DecodeBytes {
  write(bytes: Buffer): string;
  /** What is left at the end. */
  end(): string;
}

/**
 * A decoder for an encoding. Node's own for UTF-8 and UTF-16LE, which are fast; iconv-lite for the others, since older versions of Node
 * read the quotes and dashes of Windows-1252 wrongly.
 */
export function decoderFor(encoding: TextEncoding): DecodeBytes {
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') return new StringDecoder('utf8');
  if (encoding === 'utf-16le') return new StringDecoder('utf16le');
  const decoder = iconv.getDecoder(encoding === 'utf-16be' ? 'utf16-be' : encoding, { stripBOM: false });
  return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? '' };
}
