import { DecodeXmlBytes } from './decode-xml-bytes.ts';
import { limits } from './limits.ts';
import { type XmlListener, XmlScanner } from './xml-scanner.ts';
import type { ZipPackage } from './zip-package.ts';

/** Called between pieces of a part, with the inflated bytes read so far: the moment to hand on rows, and to wait for who takes them. */
export type BetweenPieces = (bytes: number) => Promise<void> | void;

/** Reads one XML part from start to end. @throws Refusal */
export async function readPart(
  source: ZipPackage,
  part: string,
  listener: XmlListener,
  mostBytes: number = limits.smallPartBytes,
  between?: BetweenPieces,
): Promise<void> {
  const scanner = new XmlScanner(part, listener);
  let bytes = 0;
  for await (const { text, length } of decodedPieces(source, part, mostBytes)) {
    scanner.write(text);
    bytes += length;
    await between?.(bytes);
  }
  scanner.end();
}

/** The text of a part, piece by piece, each with the bytes it was made from. @throws Refusal */
export async function* decodedPieces(
  source: ZipPackage,
  part: string,
  mostBytes: number,
): AsyncGenerator<{ readonly text: string; readonly length: number }, void, undefined> {
  const decoder = new DecodeXmlBytes(part);
  for await (const piece of source.inflate(part, mostBytes)) yield { text: decoder.write(piece), length: piece.length };
  yield { text: decoder.end(), length: 0 };
}
