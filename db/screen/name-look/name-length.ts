import { wordAfter } from '../letters.ts';
import {
  cueWords,
  placePrepositions,
  speechVerbs,
  surnameTails,
  tails,
  titleWords,
  verbsOfPersons,
  weakVerbs,
} from '../lexicon/context.ts';
import { Is, isName } from '../lexicon/lexicon.ts';
import type { Capital } from './capital.ts';
import type { Surroundings } from './surroundings.ts';

/** How many words from here could be one name. */
export function lengthOfName(around: Surroundings, at: number): number {
  const { run } = around;
  let length = 0;
  while (at + length < run.length) {
    const word = run[at + length];
    if (word === undefined || !couldBeNamed(word, around)) break;
    length++;
    if (word.possessive) break;
  }
  return length + (length > 0 && takesSurname(around, at + length) ? 1 : 0);
}

function couldBeNamed(word: Capital, { allShouted }: Surroundings): boolean {
  const { flags, shouted } = word;
  // IP is whoever was injured, and hardly ever the Chinese surname.
  if (shouted && word.folded === 'ip') return false;
  // Di is a given name; DI is a rank.
  if (titleWords.has(word.folded) && (shouted || !(flags & isName))) return false;
  if (flags & Is.initials && shouted) return false;
  if (word.initial) return word.end - word.start === 1 || !allShouted;
  if (flags & isName || word.shaped) return true;
  return flags === 0 || (flags === Is.initials && !shouted);
}

/** A plain word or a place right after a given name that is nothing else is the surname: Emma Stone, Jack London. */
function takesSurname(around: Surroundings, at: number): boolean {
  const { run, allShouted, before } = around;
  const given = run[at - 1];
  const word = run[at];
  if (given === undefined || word === undefined || allShouted || given.possessive || word.shouted !== given.shouted) return false;
  if (isDoer(around, at)) return true;
  if (!isSureGiven(given) || word.flags & (Is.known | Is.initials) || titleWords.has(word.folded) || cueWords.has(word.folded))
    return false;
  return !tails.has(word.folded) || (surnameTails.has(word.folded) && !placePrepositions.has(before));
}

/** A given name and nothing else besides. */
export function isSureGiven({ flags }: Capital): boolean {
  return (flags & Is.given) !== 0 && !(flags & (Is.common | Is.place | Is.known));
}

/** Jordan Lane refused: a given name, a surname that streets end in as well, and what only a person does. */
export function isDoer({ run, text, before, afterArticle }: Surroundings, at: number): boolean {
  const given = run[at - 1];
  const last = run[at];
  if (given === undefined || last === undefined || run[at + 1] !== undefined) return false;
  if (!(given.flags & Is.given) || !surnameTails.has(last.folded) || afterArticle || placePrepositions.has(before)) return false;
  const after = wordAfter(text, last.close);
  return speechVerbs.has(after) || (verbsOfPersons.has(after) && !weakVerbs.has(after));
}
