import type { TextEncoding } from '../../../shared/contract/extract-commands.ts';
import type { FileSurvey } from './survey-file.ts';

/** An encoding, and how many bytes of byte-order mark stand before the text. */
export interface KnownEncoding {
  readonly encoding: TextEncoding;
  readonly mark: number;
}

const marks: readonly (readonly [encoding: TextEncoding, bytes: readonly number[]])[] = [
  ['utf-8-bom', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding that a byte-order mark tells; null without one. */
export function encodingOfMark(head: Uint8Array): KnownEncoding | null {
  for (const [encoding, bytes] of marks) if (bytes.every((byte, at) => head[at] === byte)) return { encoding, mark: bytes.length };
  return null;
}

/**
 * What the text of a file is encoded in: its byte-order mark; else UTF-16 where every other byte of its beginning is 0; else UTF-8 where all
 * of it is; else Windows-1252, which is what Excel's “CSV” is in this country and of which ISO 8859-1 is a part. Null where the file is
 * no text: it has bytes 0 elsewhere, or control characters in number.
 */
export function guessEncoding({ head, notUtf8, hasNul }: Pick<FileSurvey, 'head' | 'notUtf8' | 'hasNul'>): KnownEncoding | null {
  const marked = encodingOfMark(head);
  if (marked) return marked.encoding === 'utf-8-bom' && (notUtf8 !== null || hasNul) ? null : marked;
  if (hasNul) {
    const wide = widthOf(head);
    return wide && { encoding: wide, mark: 0 };
  }
  if (notUtf8 === null) return controlShare(head) > 0.02 ? null : { encoding: 'utf-8', mark: 0 };
  return controlShare(head) > 0.005 ? null : { encoding: 'windows-1252', mark: 0 };
}

/** UTF-16 without a mark: Latin text has its zeros on one side. */
function widthOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const half = head.length / 2;
  if (odd > 0.7 * half && even < 0.02 * half) return 'utf-16le';
  return even > 0.7 * half && odd < 0.02 * half ? 'utf-16be' : null;
}

/** Share of bytes that are control characters other than tab and line ends. */
function controlShare(head: Uint8Array): number {
  let controls = 0;
  for (const byte of head) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1a) controls++;
  return head.length === 0 ? 0 : controls / head.length;
}
