import { cueWords, titleWords, towardsPerson, verbsOfPersons, weakTowards, weakVerbs } from '../lexicon/context.ts';
import { dualNames } from '../lexicon/dual-names.ts';
import { Is } from '../lexicon/lexicon.ts';
import { personThings } from '../lexicon/person-things.ts';
import type { Capital } from './capital.ts';
import { isInState, isNoLonger } from './judge-ambiguous.ts';
import { isSurelySaidOf } from './said-of-person.ts';
import type { Surroundings } from './surroundings.ts';
import { isToldOfPerson } from './told-of-person.ts';

/** What a firm does in these texts just as a person does. */
const firmsDo = new Set(
  'replied replies reported reports confirmed confirms provided sent sends refused declined advised asked answered agreed closed delivered drove opened posted produced recorded shared supported ended blocked applied made told'.split(
    ' ',
  ),
);

const endsClause = /^[.,;]/;
/** Zara told her mother; Abbott said he was in bed. */
const saysPerson = /^ \p{L}+ (?:that |me |us that )?(?:she|he|her|him|his|they|i)\b/iu;

/** Jasmine oil, a Zara receipt, Galbraith: whether a name that things bear too stands where nothing is said of a person. */
export function isRatherThing(around: Surroundings, word: Capital, before: string, after: string): boolean {
  const { text, allShouted } = around;
  // Hashimoto's. An illness or a shop in a list; one goes to Aisha's with a word before it.
  if (
    word.possessive &&
    ((before === '' && around.run.length === 1 && endsClause.test(text.charAt(word.close))) ||
      (before === 'at' && !(word.flags & Is.given)))
  )
    return true;
  if (!dualNames.has(word.folded)) return false;
  if (cueWords.has(before) || titleWords.has(before)) return false;
  if (word.possessive) return !personThings.has(after) || firmsDo.has(after);
  if (allShouted) return true;
  if (verbsOfPersons.has(after) && !weakVerbs.has(after) && !firmsDo.has(after)) return false;
  if (isInState(text, word, after) || isNoLonger(text, word, after)) return false;
  if (towardsPerson.has(before) && !weakTowards.has(before) && before !== 'with') return false;
  if (firmsDo.has(after) && !saysPerson.test(text.slice(word.close, word.close + 28))) return true;
  if (isSurelySaidOf(text, word, before, after)) return false;
  return before === 'by' || !isToldOfPerson(text, word, before, after);
}
