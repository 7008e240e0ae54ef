import { type FileHandle, open, stat } from 'node:fs/promises';
import { texts } from '../../../shared/texts/texts.ts';
import { Refusal } from './refusal.ts';

const zipSignature = Buffer.from('PK');
const compoundSignature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/**
 * Looks at the first bytes: a workbook that can be read is a zip. One that is protected with a password, and one of the old kind, is a
 * compound file of Microsoft's, and is named for what it is.
 *
 * @throws Refusal, or an error of the file system
 */
export async function refuseUnlessZip(path: string): Promise<void> {
  // Before it is opened: opening a pipe waits until someone writes to it.
  const stats = await stat(path);
  if (!stats.isFile()) throw Object.assign(new Error('not a file'), { code: stats.isDirectory() ? 'EISDIR' : 'EACCES' });
  const handle = await open(path, 'r');
  try {
    const head = await readAt(handle, 0, 512);
    if (head.length === 0) throw new Refusal('workbook-empty', texts.workbook.empty);
    if (head.subarray(0, 8).equals(compoundSignature)) throw await compoundRefusal(handle, head);
    if (!head.subarray(0, 2).equals(zipSignature)) throw new Refusal('workbook-unknown-format', texts.workbook.notWorkbook);
  } finally {
    await handle.close();
  }
}

/** An encrypted workbook is a compound file whose directory names a stream “EncryptedPackage”. */
async function compoundRefusal(handle: FileHandle, head: Buffer): Promise<Refusal> {
  const sectorSize = head.length >= 52 && head.readUInt16LE(30) === 12 ? 4096 : 512;
  const directorySector = head.length >= 52 ? head.readUInt32LE(48) : 0;
  const directory = await readAt(handle, (directorySector + 1) * sectorSize, 4096);
  return directory.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? new Refusal('workbook-protected', texts.workbook.protected)
    : new Refusal('workbook-old-format', texts.workbook.oldFormat);
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
