import { wordAfter } from '../letters.ts';
import {
  articles,
  calendarWords,
  cueWords,
  months,
  placePrepositions,
  possessives,
  speechVerbs,
  tails,
  towardsPerson,
  verbsOfPersons,
  weakVerbs,
} from '../lexicon/context.ts';
import { fold } from '../lexicon/fold.ts';
import { flagsOf, Is, isName } from '../lexicon/lexicon.ts';
import type { Capital } from './capital.ts';
import type { Surroundings } from './surroundings.ts';

export type Verdict = 'name' | 'unsure' | 'no';

/** Whether a word that stands without another name beside it is a name. */
export function isLoneName(around: Surroundings, at: number): Verdict {
  const word = around.run[at];
  if (word === undefined || word.initial) return 'no';
  const { flags } = word;
  const before = at === 0 ? around.before : '';
  const after = around.run[at + 1]?.folded ?? wordAfter(around.text, word.close);
  if (word.shouted && !around.allShouted) return judgeShouted(word, before, after);
  if (word.shaped) return 'name';
  if (flags & isName && !(flags & (Is.common | Is.place | Is.known)))
    return around.allShouted && word.end - word.start < 3 ? 'unsure' : 'name';
  if (flags & isName) return judgeAmbiguous(around, at, before, after);
  return judgeUnknown(around, word, at, before, after);
}

/** One word in capitals in a text that is not: initials mostly, or a surname as officers write it. */
function judgeShouted(word: Capital, before: string, after: string): Verdict {
  const sure = word.flags & isName && !(word.flags & (Is.word | Is.place | Is.known | Is.initials));
  const cue = cueWords.has(before) || speechVerbs.has(after);
  if (sure) return word.end - word.start > 3 || cue ? 'name' : 'unsure';
  if (!cue) return word.flags & isName ? 'unsure' : 'no';
  return word.flags & isName || (word.flags === 0 && word.end - word.start > 4) ? 'name' : 'unsure';
}

/** A name that is an everyday word or a place too: Grace, Brown, Chelsea, May. What stands beside it tells. */
function judgeAmbiguous(around: Surroundings, at: number, before: string, after: string): Verdict {
  const word = around.run[at];
  if (word === undefined) return 'no';
  const cue = cueWords.has(before);
  const isPlaceOrKnown = (word.flags & (Is.place | Is.known)) !== 0;
  if (around.isLabel) return cue && !isPlaceOrKnown ? 'name' : 'unsure';
  if (around.allShouted) return cue && !isPlaceOrKnown && !(word.flags & Is.common && !(word.flags & Is.given)) ? 'name' : 'unsure';
  if (articles.has(before) || possessives.has(before)) return 'unsure';
  if (word.flags & Is.family && surnameThenGiven(around, word)) return 'name';
  const neighbour = around.run[at + 1] ?? around.run[at - 1];
  if (neighbour !== undefined && !(cue && at === 0)) return 'unsure';
  if (around.opensSentence || before === '') return actsAsPerson(around, word, after) ? 'name' : 'unsure';
  if (months.has(word.folded)) {
    const digitBefore = /\d/.test(around.text.slice(Math.max(0, word.start - 4), word.start));
    if (digitBefore || /^\s*,?\s*\d/.test(around.text.slice(word.close, word.close + 4))) return 'no';
    return cue || speechVerbs.has(after) || (towardsPerson.has(before) && !calendarWords.has(before)) ? 'name' : 'unsure';
  }
  if (isPlaceOrKnown)
    return cue || (towardsPerson.has(before) && !calendarWords.has(before)) || (speechVerbs.has(after) && !placePrepositions.has(before))
      ? 'name'
      : 'unsure';
  if (word.flags & Is.given) return placePrepositions.has(before) && !word.possessive ? 'unsure' : 'name';
  return cue || towardsPerson.has(before) || verbsOfPersons.has(after) ? 'name' : 'unsure';
}

/** At the start of a sentence the verb tells: Rose kept texting, Precious no longer supports; but Mark left on the arm. */
function actsAsPerson({ text }: Surroundings, word: Capital, after: string): boolean {
  const isGiven = (word.flags & Is.given) !== 0;
  if (speechVerbs.has(after)) return isGiven || !(word.flags & (Is.place | Is.known));
  if (word.flags & (Is.place | Is.known)) return false;
  if (after === 'no') return isGiven && /^\s+no longer\b/i.test(text.slice(word.close, word.close + 12));
  return isGiven && verbsOfPersons.has(after) && !weakVerbs.has(after);
}

/** Brown, Grace: as forms and lists have it. */
function surnameThenGiven({ text }: Surroundings, word: Capital): boolean {
  if (text.charCodeAt(word.close) !== 0x2c) return false;
  const next = /^, ?(\p{Lu}[\p{L}'’-]+)/u.exec(text.slice(word.close, word.close + 30))?.[1];
  return next !== undefined && (flagsOf(fold(next)) & Is.given) !== 0 && !months.has(next.toLowerCase());
}

/** Endings of English places. */
const placeEnding =
  /(?:ton|ham|bury|ford|shire|chester|cester|mouth|borough|wick|worth|ley|dale|combe|pool|bridge|field|stead|minster|gate|by|thorpe|stow|hurst|wood|hill|head|port|land|ville|burgh|burn|church|well|wells|side|don|den|ness|sea|cliffe?|stone|stock|holme|green|cross|heath|marsh|moor|tree|street|end)$/;
const vowels = /[aeiouy]/;

/** A word nobody knows. In prose that is a name most often: other words are in the lists. */
function judgeUnknown(around: Surroundings, word: Capital, at: number, before: string, after: string): Verdict {
  if (word.flags !== 0 && word.flags !== Is.initials) return 'no';
  const length = word.end - word.start;
  if (length < 3 || !vowels.test(word.folded)) return 'no';
  const cue = cueWords.has(before) || towardsPerson.has(before);
  if (around.isLabel) return cueWords.has(before) ? 'name' : 'unsure';
  if (around.allShouted) return (cue && length > 3) || (length > 3 && verbsOfPersons.has(after)) ? 'name' : 'unsure';
  if (tails.has(after)) return 'no';
  if (placePrepositions.has(before) && !word.possessive) return 'unsure';
  if (articles.has(before)) return 'unsure';
  const known = around.run[at - 1] ?? around.run[at + 1];
  if (known !== undefined && known.flags & (Is.known | Is.place | Is.initials) && !(known.flags & isName)) return 'unsure';
  if (placeEnding.test(word.folded) && length > 5 && !cue && !verbsOfPersons.has(after) && !word.possessive) return 'unsure';
  return 'name';
}
