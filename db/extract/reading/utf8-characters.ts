/**
 * How many bytes the character of UTF-8 takes that begins at a place, 1 to 4: 0 where none begins there, -1 where the bytes end inside it.
 * By table 3-7 of the Unicode standard: no surrogates, nothing longer than need be, nothing above U+10FFFF.
 */
export function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = lengthOf(first);
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next];
    if (byte === undefined) return -1;
    if (byte < (next === 1 ? lowestSecond(first) : 0x80) || byte > (next === 1 ? highestSecond(first) : 0xbf)) return 0;
  }
  return length;
}

/** How many of the bytes end on a whole character of UTF-8: all of them, or up to three fewer where the last character is cut off. */
export function completeUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Bytes of a character that begins with this one. */
function lengthOf(first: number): number {
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}

function lowestSecond(first: number): number {
  if (first === 0xe0) return 0xa0;
  return first === 0xf0 ? 0x90 : 0x80;
}

function highestSecond(first: number): number {
  if (first === 0xed) return 0x9f;
  return first === 0xf4 ? 0x8f : 0xbf;
}
