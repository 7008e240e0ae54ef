/** Letters that Unicode does not take apart into a plain one and a mark. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ə: 'a',
  ɔ: 'o',
  ɛ: 'e',
  ŋ: 'n',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
};

const beyondAscii = /[^\0-\x7f]/;
const special = /[łøđðþßæœıħəɔɛŋ’‘ʻʼ]/g;

/** A word as the lexicon knows it: lower case, without accents, with straight apostrophes. People are spelt with and without. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(special, (letter) => plain[letter] ?? letter);
}
