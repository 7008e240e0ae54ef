/**
 * Order of two texts by their UTF-8 bytes: negative, zero or positive.
 *
 * UTF-8 keeps the order of code points, so no bytes are made; JavaScript's `<` compares UTF-16 units
 * instead and would put U+FFFD before an emoji that should come after it.
 */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above every other UTF-16 unit, so they are lifted past U+FFFF. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
