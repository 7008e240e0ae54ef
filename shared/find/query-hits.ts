import type { FindQuery, FindTerm } from './find-query.ts';
import { openWord } from './open-words.ts';
import { porterStem } from './porter-stem.ts';
import { type Word, wordsIn } from './words-in.ts';

/** A stretch of a text in UTF-16 units, `end` not included. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Says for a stem of the text whether it is the one looked for. */
type Test = (stem: string) => boolean;

/** Finds in a text what the index found it by; made once for a query, asked of many texts. */
export type HitFinder = (text: string) => readonly Hit[];

/** Hits in the order of the text; those that touch one another are one. */
export function hitFinder({ all }: FindQuery): HitFinder {
  const terms = all.flat().map(testsOf);
  const stems = new Map<string, string>();
  const stemOf = ({ folded }: Word): string => {
    const known = stems.get(folded);
    if (known !== undefined) return known;
    const stem = porterStem(folded);
    stems.set(folded, stem);
    return stem;
  };
  return (text) => {
    const words = wordsIn(text);
    const found = words.map(stemOf);
    const hits: Hit[] = [];
    for (let at = 0; at < words.length; at++) {
      for (const tests of terms) {
        if (at + tests.length > words.length || !tests.every((test, step) => test(found[at + step] ?? ''))) continue;
        hits.push({ start: words[at]?.start ?? 0, end: words[at + tests.length - 1]?.end ?? 0 });
      }
    }
    return apart(hits);
  };
}

function testsOf({ words, isOpen }: FindTerm): readonly Test[] {
  return words.map((word, at) => (isOpen && at === words.length - 1 ? openTest(word) : closedTest(word)));
}

function closedTest(word: string): Test {
  const wanted = porterStem(word);
  return (stem) => stem === wanted;
}

function openTest(word: string): Test {
  const { beginnings, forms } = openWord(word);
  const starts = beginnings.map(porterStem);
  const whole = new Set(forms.map(porterStem));
  return (stem) => whole.has(stem) || starts.some((start) => stem.startsWith(start));
}

/** Hits come by their start; one that begins within the last is part of it. */
function apart(hits: readonly Hit[]): Hit[] {
  const merged: Hit[] = [];
  for (const hit of hits) {
    const last = merged.at(-1);
    if (last && hit.start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) };
    else merged.push(hit);
  }
  return merged;
}
