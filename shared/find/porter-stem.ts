/**
 * The stem of an English word: M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), as the index of narratives (SQLite's
 * FTS5) does it, so that what the index finds can be shown in the text. The index is the judge; a test holds the two against each other.
 */

type Rule = readonly [suffix: string, instead: string];

const second: readonly Rule[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['logi', 'log'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];
const third: readonly Rule[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const fourth: readonly string[] = 'al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize'.split(' ');

/** Bytes of a word that is longer are not stemmed, nor is one of fewer than three. */
const longest = 64;

export function porterStem(word: string): string {
  const bytes = asBytes(word);
  if (bytes.length < 3 || bytes.length > longest) return word;
  let stem = withoutPlural(bytes);
  stem = withoutTense(stem);
  if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = replaced(stem, second);
  stem = replaced(stem, third);
  stem = withoutEnding(stem);
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1);
    if (measure(rest) > 1 || (measure(rest) === 1 && !endsShort(rest))) stem = rest;
  }
  if (stem.endsWith('ll') && measure(stem.slice(0, -1)) > 1) stem = stem.slice(0, -1);
  return fromBytes(stem);
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('sses') || word.endsWith('ies') ? word.slice(0, -2) : word.slice(0, -1);
}

function withoutTense(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = ['ed', 'ing'].find((each) => word.endsWith(each));
  if (ending === undefined || !hasVowel(word.slice(0, -ending.length))) return word;
  const rest = word.slice(0, -ending.length);
  if (/(at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (endsDouble(rest) && !/[lsz]$/.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

/** The first ending that a word has is the only one that is tried. */
function replaced(word: string, rules: readonly Rule[]): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix) && word.length > suffix.length);
  if (!rule) return word;
  const rest = word.slice(0, -rule[0].length);
  return measure(rest) > 0 ? rest + rule[1] : word;
}

function withoutEnding(word: string): string {
  const ending = fourth.find((each) => word.endsWith(each) && word.length > each.length);
  if (ending === undefined) return word;
  const rest = word.slice(0, -ending.length);
  if (measure(rest) <= 1) return word;
  return ending === 'ion' && !/[st]$/.test(rest) ? word : rest;
}

/** How often a vowel is followed by a consonant: m in [C](VC)^m[V]. */
function measure(word: string): number {
  let count = 0;
  let wasVowel = false;
  for (let at = 0; at < word.length; at++) {
    const vowel = isVowel(word, at, wasVowel);
    if (wasVowel && !vowel) count++;
    wasVowel = vowel;
  }
  return count;
}

function hasVowel(word: string): boolean {
  let wasVowel = false;
  for (let at = 0; at < word.length; at++) {
    wasVowel = isVowel(word, at, wasVowel);
    if (wasVowel) return true;
  }
  return false;
}

/** A y after a consonant is a vowel. */
function isVowel(word: string, at: number, afterVowel: boolean): boolean {
  const letter = word[at] ?? '';
  return letter === 'y' ? at > 0 && !afterVowel : 'aeiou'.includes(letter);
}

function endsDouble(word: string): boolean {
  const last = word.at(-1) ?? '';
  return word.length > 1 && last === word.at(-2) && !'aeiou'.includes(last);
}

/** Consonant, vowel, consonant at the end, the last not w, x or y. */
function endsShort(word: string): boolean {
  if (word.length < 3 || /[wxy]$/.test(word)) return false;
  const vowels: boolean[] = [];
  for (let at = 0; at < word.length; at++) vowels.push(isVowel(word, at, vowels[at - 1] ?? false));
  const [a, b, c] = vowels.slice(-3);
  return a === false && b === true && c === false;
}

const ascii = /^\w*$/;

/** The index counts bytes of UTF-8, and takes each byte of a letter beyond ASCII for a consonant. */
function asBytes(word: string): string {
  if (ascii.test(word)) return word;
  const whole = word.replace(/\p{Cs}/gu, '\ufffd');
  return encodeURIComponent(whole).replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function fromBytes(bytes: string): string {
  if (ascii.test(bytes)) return bytes;
  try {
    return decodeURIComponent(bytes.replace(/\W/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`));
  } catch {
    // Cut within a letter; as good a stem as any, since stems are only compared with one another.
    return bytes;
  }
}
