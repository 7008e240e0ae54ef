import { isUtf8 } from 'node:buffer';
import type { Entry } from 'yauzl';
import { texts } from '../../../shared/texts/texts.ts';
import { limits, mebibytes } from './limits.ts';
import { damaged, tooLarge, unsafe } from './refusal.ts';

/**
 * The entries by their names in lower case, which is how parts are looked up, once nothing about them is odd: no name that leads out of
 * a folder, no name twice, no entry that overlaps another or reaches beyond the file, no more inflated bytes than are ever read.
 *
 * @param fileSize bytes of the zip
 * @throws Refusal
 */
export function checkDirectory(entries: readonly Entry[], fileSize: number): ReadonlyMap<string, Entry> {
  const { detail } = texts.workbook;
  const byName = new Map<string, Entry>();
  let total = 0;
  for (const entry of entries) {
    const name = nameOf(entry);
    if (leadsElsewhere(name)) throw unsafe(detail.entryName(name));
    const key = name.toLowerCase();
    if (byName.has(key)) throw unsafe(detail.entryTwice(name));
    byName.set(key, entry);
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > limits.ratioFrom && entry.uncompressedSize > entry.compressedSize * limits.ratio)
      throw unsafe(detail.ratio(name));
  }
  if (total > limits.totalBytes) throw tooLarge(detail.totalSize(mebibytes(limits.totalBytes)));
  refuseOverlaps(entries, fileSize);
  return byName;
}

/** Names come as bytes, whatever yauzl's types say. Those that are not UTF-8 are of no part that is read; Latin-1 keeps them apart. */
function nameOf(entry: Entry): string {
  const bytes = entry.fileNameRaw;
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
}

/** Nothing is ever written to disk, but a zip that tries this was made to do harm. */
function leadsElsewhere(name: string): boolean {
  return name === '' || /[\\\0]|^\/|^[a-z]:/i.test(name) || name.split('/').includes('..');
}

/** Smallest header of an entry, 30 bytes, comes before its data. A bomb lets many entries share the same data. */
function refuseOverlaps(entries: readonly Entry[], fileSize: number): void {
  const sorted = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const entry of sorted) {
    if (entry.relativeOffsetOfLocalHeader < end) throw unsafe(texts.workbook.detail.entryOverlaps(nameOf(entry)));
    end = entry.relativeOffsetOfLocalHeader + 30 + entry.fileNameLength + entry.compressedSize;
    if (end > fileSize) throw damaged(texts.workbook.detail.zipBroken());
  }
}
