import { wordAfter } from '../letters.ts';
import { articles, cueWords, inPlace, speechVerbs, tails } from '../lexicon/context.ts';
import { Is, isName } from '../lexicon/lexicon.ts';
import type { Capital } from './capital.ts';
import { judgeAmbiguous, opening, surnameThenGiven } from './judge-ambiguous.ts';
import { judgeUnknown } from './judge-unknown.ts';
import { isRatherThing } from './rather-thing.ts';
import { isOfOffice, speaksOfThing } from './speaks-of-thing.ts';
import type { Surroundings, Verdict } from './surroundings.ts';

/** Whether a word that stands without another name beside it is a name. */
export function isLoneName(around: Surroundings, at: number): Verdict {
  const word = around.run[at];
  if (word === undefined || word.initial) return 'no';
  const { flags } = word;
  const previous = around.run[at - 1];
  const before = previous === undefined ? around.before : previous.flags & Is.common && !previous.possessive ? previous.folded : '';
  const after = around.run[at + 1]?.folded ?? wordAfter(around.text, word.close);
  // Dean TO PROGRESS: in a text of capitals a word in small letters was put in.
  if (around.textShouted && !word.shouted && !(flags & (Is.place | Is.known)) && (flags & isName || flags === 0)) return 'name';
  if (word.shouted && !around.allShouted) return judgeShouted(around.text, word, before, after);
  if ((flags & isName || flags === 0) && (speaksOfThing(around.text, word, word, before, after) || isOfOffice(word, after)))
    return 'unsure';
  if (flags & isName && isRatherThing(around, word, before, after)) return 'unsure';
  if (word.shaped) return 'name';
  // Saffron Lane; but Then Lane.
  if (previous !== undefined && tails.has(word.folded) && !opening.has(previous.folded) && !cueWords.has(previous.folded)) return 'unsure';
  if (flags & isName && flags & Is.word && articles.has(before)) return 'unsure';
  if (inPlace.has(before) && flags & Is.family && !(flags & Is.given) && !word.possessive) return 'unsure';
  if (flags & isName && !(flags & (Is.common | Is.place | Is.known)))
    return around.allShouted && word.end - word.start < 3 ? 'unsure' : 'name';
  if (flags & isName) return judgeAmbiguous(around, at, before, after);
  return judgeUnknown(around, word, at, before, after);
}

/** One word in capitals in a text that is not: initials mostly, or a surname as officers write it. */
function judgeShouted(text: string, word: Capital, before: string, after: string): Verdict {
  // IP, DC, OK: two letters are initials, unless they are told as a surname.
  if (word.end - word.start < 3) return surnameThenGiven(text, word) ? 'name' : 'no';
  const sure = word.flags & isName && !(word.flags & (Is.word | Is.place | Is.known | Is.initials));
  const cue = cueWords.has(before) || surnameThenGiven(text, word);
  if (sure) return word.end - word.start > 3 || cue ? 'name' : 'unsure';
  if (!(cue || speechVerbs.has(after))) return word.flags & isName ? 'unsure' : 'no';
  // Bodies state and confirm by their initials.
  return word.flags & isName || (cue && word.flags === 0 && word.end - word.start > 4) ? 'name' : 'unsure';
}
