import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a zip. What it says of itself is true unless a lie is given. */
export interface ZipEntry {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Not compressed. */
  readonly stored?: boolean;
  /** Compressed bytes as they stand, in place of those made from `data`. */
  readonly raw?: Uint8Array;
  /** Inflated size that the headers claim. */
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  /** Offset that the directory claims for the file's own header. */
  readonly claimedOffset?: number;
  /** General purpose bits, such as 1 for an encrypted entry; UTF-8 names otherwise. */
  readonly flags?: number;
  readonly method?: number;
}

const utf8Names = 0x800;

/** A zip as bytes: the tests' own writer, which can also write what no honest one would. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data as Uint8Array);
    const packed = Buffer.from(entry.raw ?? (entry.stored ? data : deflateRawSync(data, { level: 6 })));
    const name = Buffer.from(entry.name);
    const facts = factsOf(entry, data, packed, name);
    const local = Buffer.concat([signature(0x04034b50), word(20), facts, word(0), name, packed]);
    directory.push(
      Buffer.concat([signature(0x02014b50), word(20), word(20), facts, word(0), word(0), word(0), word(0), long(0)]),
      long(entry.claimedOffset ?? offset),
      name,
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = entries.length > 0xffff ? 0xffff : entries.length;
  const sixtyFour = entries.length > 0xffff ? zip64End(entries.length, central.length, offset) : Buffer.alloc(0);
  const end = Buffer.concat([
    signature(0x06054b50),
    word(0),
    word(0),
    word(count),
    word(count),
    long(central.length),
    long(offset),
    word(0),
  ]);
  return Buffer.concat([...parts, central, sixtyFour, end]);
}

/** The fields that both headers share, from the flags to the length of the name. */
function factsOf(entry: ZipEntry, data: Buffer, packed: Buffer, name: Buffer): Buffer {
  return Buffer.concat([
    word(utf8Names | (entry.flags ?? 0)),
    word(entry.method ?? (entry.stored ? 0 : 8)),
    // Midnight of 1 January 1980, the first moment a zip can tell.
    word(0),
    word(0x21),
    long(entry.claimedCrc ?? crc32(data)),
    long(packed.length),
    long(entry.claimedSize ?? data.length),
    word(name.length),
  ]);
}

function zip64End(count: number, length: number, offset: number): Buffer {
  const end = Buffer.concat([signature(0x06064b50), huge(44), word(45), word(45), long(0), long(0), huge(count), huge(count)]);
  const locator = Buffer.concat([signature(0x07064b50), long(0), huge(offset + length), long(1)]);
  return Buffer.concat([end, huge(length), huge(offset), locator]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function huge(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

const signature = long;
