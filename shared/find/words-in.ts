/** A word of a text, from `start` to before `end`, in UTF-16 units. */
export interface Word {
  /** Small letters without accents. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits make a word; accents belong to the letter before them. So does the index of narratives cut its texts. */
const word = /(?:[\p{L}\p{N}\p{Co}][\u0300-\u036f]*)+/gu;
const plain = /^[a-z0-9]*$/;
const accents = /[\u0300-\u036f]/g;

/** The words of a text, in their order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(word)) words.push({ folded: fold(found), start: index, end: index + found.length });
  return words;
}

function fold(found: string): string {
  const lower = found.toLowerCase();
  return plain.test(lower) ? lower : lower.normalize('NFD').replace(accents, '').normalize('NFC').replaceAll('ς', 'σ');
}

/** A stretch of a text in Unicode code points from 0, `end` not included. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Turns places of a text in UTF-16 units into places in code points. */
export function codePointsOf(text: string): (unit: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (unit) => unit;
  const places = new Uint32Array(text.length + 1);
  let place = 0;
  for (let unit = 0; unit < text.length; unit++) {
    places[unit] = place;
    // The first half of a pair that is whole; half a pair alone is one code point, as it is in `[...text]`.
    const isPair = (text.codePointAt(unit) ?? 0) > 0xffff;
    if (!isPair) place++;
  }
  places[text.length] = place;
  return (unit) => places[unit] ?? place;
}
