import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { texts } from '../../../shared/texts/texts.ts';
import { refuseUnlessZip } from './container.ts';
import { checkDirectory } from './directory-checks.ts';
import { limits, mebibytes } from './limits.ts';
import { damaged, Refusal, tooLarge, unsafe } from './refusal.ts';

/** A zip whose list of contents has been checked, so that its parts may be inflated. */
export interface ZipPackage {
  readonly has: (part: string) => boolean;
  /** Inflates a part piece by piece, 256 KiB at most, and checks size and checksum on the way. @throws Refusal */
  readonly inflate: (part: string, mostBytes: number) => AsyncGenerator<Buffer, void, undefined>;
  /** Inflated bytes of a part, as the zip declares them; 0 where there is none. */
  readonly size: (part: string) => number;
  readonly close: () => void;
}

const chunkSize = 262_144;
const [stored, deflated] = [0, 8];

/** Opens a zip and checks what it says of itself before anything is inflated. @throws Refusal, or an error of the file system */
export async function openPackage(path: string): Promise<ZipPackage> {
  await refuseUnlessZip(path);
  const file = await openZip(path);
  try {
    const entries = checkDirectory(await readDirectory(file), file.fileSize);
    return {
      has: (part) => entries.has(part.toLowerCase()),
      inflate: (part, mostBytes) => inflatePart(file, entries.get(part.toLowerCase()), part, mostBytes),
      size: (part) => entries.get(part.toLowerCase())?.uncompressedSize ?? 0,
      close: () => file.close(),
    };
  } catch (problem) {
    file.close();
    throw problem;
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    // Names are left as bytes: what is wrong with one is found out, and told, by checks of our own.
    return await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false });
  } catch (problem) {
    throw fromSystem(problem) ?? damaged(texts.workbook.detail.zipBroken());
  }
}

async function readDirectory(file: ZipFile): Promise<readonly Entry[]> {
  const { entryCount } = file;
  if (entryCount > limits.entries) throw unsafe(texts.workbook.detail.entryCount(entryCount, limits.entries));
  const entries: Entry[] = [];
  try {
    for await (const entry of file.eachEntry()) entries.push(entry);
  } catch (problem) {
    if (problem instanceof Error && problem.message.includes('encryption')) throw protectedByPassword();
    throw fromSystem(problem) ?? damaged(texts.workbook.detail.zipBroken());
  }
  return entries;
}

async function* inflatePart(
  file: ZipFile,
  entry: Entry | undefined,
  part: string,
  mostBytes: number,
): AsyncGenerator<Buffer, void, undefined> {
  const { detail } = texts.workbook;
  if (!entry) throw damaged(detail.partMissing(part));
  if (entry.isEncrypted()) throw protectedByPassword();
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated) throw damaged(detail.zipMethod(part));
  if (entry.uncompressedSize > mostBytes) throw tooLarge(detail.partSize(part, mebibytes(mostBytes)));
  const most = Math.min(mostBytes, entry.uncompressedSize);
  let bytes = 0;
  let checksum = 0;
  for await (const chunk of bytesOf(file, entry, part)) {
    bytes += chunk.length;
    // Counted as it comes out: the size that an entry declares may be a lie.
    if (bytes > most) throw unsafe(detail.entryLies(part));
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (bytes !== entry.uncompressedSize || checksum !== entry.crc32) throw damaged(detail.partBroken(part));
}

async function* bytesOf(file: ZipFile, entry: Entry, part: string): AsyncGenerator<Buffer, void, undefined> {
  try {
    const packed = await file.openReadStreamPromise(entry, { decodeFileData: false });
    if (entry.compressionMethod === stored) {
      yield* packed as AsyncIterable<Buffer>;
      return;
    }
    const inflate = createInflateRaw({ chunkSize });
    packed.on('error', (problem) => inflate.destroy(problem));
    try {
      yield* packed.pipe(inflate) as AsyncIterable<Buffer>;
    } finally {
      packed.destroy();
    }
  } catch (problem) {
    throw fromSystem(problem) ?? damaged(texts.workbook.detail.partBroken(part));
  }
}

function protectedByPassword(): Refusal {
  return new Refusal('workbook-protected', texts.workbook.protected);
}

/** What the file system said, and our own refusals; everything else that yauzl or zlib throws is the workbook's fault. */
function fromSystem(problem: unknown): Error | null {
  if (problem instanceof Refusal) return problem;
  return problem instanceof Error && 'syscall' in problem ? problem : null;
}
