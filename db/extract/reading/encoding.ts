import type { TextEncoding } from '../../../shared/contract/extract-commands.ts';
import type { FileSurvey } from './file-survey.ts';
import type { NotUtf8 } from './weigh-utf8.ts';

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

/** The encoding that a byte-order mark tells; null without one, and for UTF-32, which begins like UTF-16. */
function encodingOfMark(head: Uint8Array): KnownEncoding | null {
  if (head[0] === 0xff && head[1] === 0xfe && head[2] === 0 && head[3] === 0) return null;
  for (const [encoding, bytes] of marks) if (bytes.every((byte, at) => head[at] === byte)) return { encoding, mark: bytes.length };
  return null;
}

/**
 * What the text of a file is encoded in: its byte-order mark; else UTF-16 where every other byte of its beginning is 0; else UTF-8 where all
 * of it is, or all but a few bytes among many that fit together; else Windows-1252, which is what Excel's “CSV” is in this country and of which ISO 8859-1 is a part. Null where the file is
 * no text: it has bytes 0 elsewhere, or control characters in number.
 */
export function guessEncoding({ head, notUtf8, hasNul }: Pick<FileSurvey, 'head' | 'notUtf8' | 'hasNul'>): KnownEncoding | null {
  const marked = encodingOfMark(head);
  const isUtf8 = notUtf8 === null || isSpoiltUtf8(notUtf8);
  if (marked) return marked.encoding === 'utf-8-bom' && (!isUtf8 || hasNul) ? null : marked;
  if (hasNul) {
    const wide = widthOf(head);
    return wide && { encoding: wide, mark: 0 };
  }
  if (notUtf8 === null) return controlShare(head) > 0.02 ? null : { encoding: 'utf-8', mark: 0 };
  return controlShare(head) > 0.005 ? null : { encoding: isUtf8 ? 'utf-8' : 'windows-1252', mark: 0 };
}

/**
 * True where so many characters are UTF-8 that a few bytes which are not were put there by mistake: in one pasted line, or by a file joined
 * to another. As Windows-1252 every one of those characters would come out as two or three wrong ones.
 */
function isSpoiltUtf8({ bytes, characters }: NotUtf8): boolean {
  return characters >= 10 && characters >= 20 * bytes;
}

/**
 * An encoding that a person has chosen, with the mark that stands before the text; null where the bytes tell that it cannot be. Every line
 * end, digit and delimiter has a byte 0 in UTF-16, and none anywhere else.
 */
export function chosenEncoding(encoding: TextEncoding, { head, hasNul }: Pick<FileSurvey, 'head' | 'hasNul'>): KnownEncoding | null {
  const isWide = encoding.startsWith('utf-16');
  const marked = encodingOfMark(head);
  if (marked?.encoding.startsWith('utf-16')) return marked.encoding === encoding ? marked : null;
  if (isWide !== hasNul) return null;
  const wide = isWide && !marked ? widthOf(head) : encoding;
  // A file that begins as UTF-8 and goes on as something else still begins with the mark and not with ï»¿.
  return wide === null || wide === encoding ? { encoding, mark: marked?.mark ?? 0 } : null;
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
