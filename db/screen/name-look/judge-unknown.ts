import { articles, cueWords, placePrepositions, tails } from '../lexicon/context.ts';
import { Is, isName } from '../lexicon/lexicon.ts';
import type { Capital } from './capital.ts';
import type { Surroundings, Verdict } from './surroundings.ts';
import { isToldOfPerson } from './told-of-person.ts';

const vowels = /[aeiouy]/;
const ofFamily = /^(?:family|families|brothers|sisters|twins|household)$/;

/** A word nobody knows. In prose that is a name most often: other words are in the lists. */
export function judgeUnknown(around: Surroundings, word: Capital, at: number, before: string, after: string): Verdict {
  if (word.flags !== 0 && word.flags !== Is.initials) return 'no';
  const length = word.end - word.start;
  if (length < 3 || !vowels.test(word.folded)) return 'no';
  if (around.isLabel) return cueWords.has(before) ? 'name' : 'unsure';
  // the Kaitamaki family
  if (before === 'the' && ofFamily.test(after)) return 'name';
  if (
    (tails.has(after) && !(word.possessive && around.run[at + 1] === undefined)) ||
    articles.has(before) ||
    (placePrepositions.has(before) && !word.possessive)
  )
    return 'unsure';
  const isTold = isToldOfPerson(around.text, word, before, after);
  // In capitals throughout, initials that nobody knows act and state as people do.
  if (around.allShouted) return isTold && length > 3 && cueWords.has(before) ? 'name' : 'unsure';
  const neighbour = around.run[at - 1] ?? around.run[at + 1];
  if (neighbour !== undefined && neighbour.flags & (Is.known | Is.place | Is.initials) && !(neighbour.flags & isName)) return 'unsure';
  return isTold ? 'name' : 'unsure';
}
