import type { IdentitySpan } from '../../shared/vocabulary/identity-kinds.ts';
import { wordBefore } from './letters.ts';
import { articles, brandPairs, tails, titleWords } from './lexicon/context.ts';
import { fold } from './lexicon/fold.ts';
import { flagsOf, Is, isName } from './lexicon/lexicon.ts';
import { phraseEnd } from './lexicon/phrases.ts';
import { createSpanList } from './span-list.ts';

/** Longer texts are looked at in parts: compromise takes some 10 ms a narrative. */
const longest = 20_000;

/**
 * Loads compromise, which takes some 0.5 s and 12 MB, and gives the slow look: the same finds, and the names that its grammar sees and
 * the fast look did not. Only names that our lists know of or that no list knows are taken from it, since alone it takes places, months and
 * headings for people.
 */
export async function slowLook(): Promise<(text: string, spans: readonly IdentitySpan[]) => readonly IdentitySpan[]> {
  const { default: nlp } = await import('compromise/three');
  return (text, spans) => {
    const list = createSpanList();
    for (const { kind, start, end } of spans) list.add(kind, start, end);
    const people = nlp(text.slice(0, longest)).people().json({ offset: true }) as readonly {
      readonly offset?: { start: number; length: number };
    }[];
    for (const { offset } of people) {
      if (offset === undefined) continue;
      const { start, end } = withoutEdges(text, offset.start, offset.start + offset.length);
      if (standsForPerson(text, start) && isBelievable(text.slice(start, end), text.slice(end, end + 24))) list.add('name', start, end);
    }
    return list.spans();
  };
}

/** The Okafor hotel, at Harper Adams, Jack Russell: what the fast look leaves alone for what stands there is left alone. */
function standsForPerson(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  if (articles.has(before) || before === 'at' || before === 'near' || before === 'outside') return false;
  const [, first = '', second = ''] = /^(\p{L}+)(?:\s+(\p{L}+))?/u.exec(text.slice(start, start + 50)) ?? [];
  return phraseEnd(text, start, fold(first)) < 0 && !brandPairs.has(fold(`${first} ${second}`));
}

function withoutEdges(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && !/[\p{L}]/u.test(text.charAt(start))) start++;
  while (end > start && !/[\p{L}\p{M}]/u.test(text.charAt(end - 1))) end--;
  if (/['’]s$/i.test(text.slice(start, end))) end -= 2;
  return { start, end };
}

function isBelievable(found: string, behind: string): boolean {
  const words = found.split(/[\s.]+/).filter((word) => word !== '');
  const next = /^\s+(\p{L}+)/u.exec(behind)?.[1]?.toLowerCase() ?? '';
  const untitled = words.filter((word) => !titleWords.has(fold(word)));
  if (tails.has(next) || untitled.length < 2 || /^\s*:/.test(behind)) return false;
  return words.every((word) => {
    const folded = fold(word);
    const flags = flagsOf(folded);
    if (!/^\p{Lu}/u.test(word) || tails.has(folded) || flags & (Is.known | Is.place | Is.initials)) return false;
    return titleWords.has(folded) || (flags & isName) !== 0 || word.length === 1 || (flags === 0 && word.length > 2);
  });
}
