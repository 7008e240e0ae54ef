import type { Theme } from '../codebook/codebook.ts';
import { codePointsOf, type TextRange, type Word, wordsIn } from '../find/words-in.ts';

/** A place in a text where a word or phrase of a theme's list stands. It highlights, and never codes. */
export interface WordHit extends TextRange {
  readonly theme: string;
}

/** A theme as its list of words has it. */
export type ListedTheme = Pick<Theme, 'id' | 'words'>;

interface Listed {
  readonly words: readonly string[];
  /** The last word is only the beginning of one. */
  readonly isOpen: boolean;
  /** Place of its theme. */
  readonly order: number;
}

/** Entries by the word they begin with; those that are a lone beginning, by how long that is. */
interface WordList {
  readonly byFirst: ReadonlyMap<string, readonly Listed[]>;
  readonly openLengths: readonly number[];
}

/** What may stand between the words of a phrase: no sentence ends there. */
const between = /^[\s\p{Pd}'’‘&/,]*$/u;

/**
 * Where words and phrases of each theme stand in a text: whole words, in capitals or small letters, with or without accents; a star
 * at the end of an entry takes words that begin so. In code points, in the order of the text, then of the themes; of one theme the
 * longest where several begin at a place, and none within another.
 */
export function wordHits(text: string, themes: readonly ListedTheme[]): WordHit[] {
  const list = wordList(themes);
  const words = wordsIn(text);
  const codePoints = codePointsOf(text);
  const ends = themes.map(() => 0);
  const hits: WordHit[] = [];
  for (const [at, word] of words.entries()) {
    const entries = entriesFor(word.folded, list);
    if (entries.length === 0) continue;
    for (const [order, end] of longestOfEach(entries, words, at, text)) {
      if (word.start < (ends[order] ?? 0)) continue;
      ends[order] = end;
      hits.push({ theme: themes[order]?.id ?? '', start: codePoints(word.start), end: codePoints(end) });
    }
  }
  return hits;
}

function wordList(themes: readonly ListedTheme[]): WordList {
  const byFirst = new Map<string, Listed[]>();
  const openLengths = new Set<number>();
  for (const [order, theme] of themes.entries()) {
    for (const entry of theme.words) {
      const words = wordsIn(entry).map(({ folded }) => folded);
      const [first] = words;
      if (first === undefined) continue;
      const isOpen = entry.trimEnd().endsWith('*');
      if (isOpen && words.length === 1) openLengths.add(first.length);
      const key = isOpen && words.length === 1 ? `${first}*` : first;
      byFirst.set(key, [...(byFirst.get(key) ?? []), { words, isOpen, order }]);
    }
  }
  return { byFirst, openLengths: [...openLengths] };
}

function entriesFor(word: string, { byFirst, openLengths }: WordList): readonly Listed[] {
  const closed = byFirst.get(word) ?? [];
  const open = openLengths.flatMap((length) => (length <= word.length ? (byFirst.get(`${word.slice(0, length)}*`) ?? []) : []));
  return open.length === 0 ? closed : [...closed, ...open];
}

/** The furthest end, UTF-16, of an entry of each theme that begins at a word; in the order of the themes. */
function longestOfEach(entries: readonly Listed[], words: readonly Word[], at: number, text: string): (readonly [number, number])[] {
  const ends = new Map<number, number>();
  for (const entry of entries) {
    const end = endOf(entry, words, at, text);
    if (end > (ends.get(entry.order) ?? 0)) ends.set(entry.order, end);
  }
  return [...ends].sort(([a], [b]) => a - b);
}

/** Where an entry that begins at a word ends; 0 where it does not stand there. */
function endOf({ words: wanted, isOpen }: Listed, words: readonly Word[], at: number, text: string): number {
  for (const [step, want] of wanted.entries()) {
    const word = words[at + step];
    const before = words[at + step - 1];
    if (!word || (step > 0 && before && !between.test(text.slice(before.end, word.start)))) return 0;
    const isLast = step === wanted.length - 1;
    if (isLast && isOpen ? !word.folded.startsWith(want) : word.folded !== want) return 0;
  }
  return words[at + wanted.length - 1]?.end ?? 0;
}
