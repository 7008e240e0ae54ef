import type { FileHandle } from 'node:fs/promises';

/**
 * The bytes of a file from a place on, piece by piece, the next being read while the last is used. A piece is good until the next is asked
 * for: two buffers take turns.
 *
 * @param size bytes of a piece; the last may be shorter
 */
export async function* readAhead(handle: FileHandle, from: number, size: number): AsyncGenerator<Buffer, void, undefined> {
  let position = from;
  let spare = Buffer.allocUnsafe(size);
  let coming = handle.read(Buffer.allocUnsafe(size), 0, size, position);
  try {
    for (;;) {
      const { bytesRead, buffer } = await coming;
      if (bytesRead === 0) return;
      position += bytesRead;
      coming = handle.read(spare, 0, size, position);
      yield buffer.subarray(0, bytesRead);
      spare = buffer;
    }
  } finally {
    // The file must not be closed under a read; whether that one goes well is nobody's concern any more.
    await coming.catch(() => undefined);
  }
}
