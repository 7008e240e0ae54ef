import { wordAfter } from '../letters.ts';
import { cueWords, inPlace, placePrepositions, towardsPerson, verbsOfPersons, weakTowards } from '../lexicon/context.ts';
import { Is, isName } from '../lexicon/lexicon.ts';
import type { Capital } from './capital.ts';
import { isLoneName } from './judge-lone.ts';
import { isOfPlaceOrBody } from './place-or-body.ts';
import { isPlaceBefore, speaksOfThing } from './speaks-of-thing.ts';
import type { Surroundings, Verdict } from './surroundings.ts';

/** Whether the words of a run that could be one name are one. */
export function judgeName(around: Surroundings, at: number, length: number): Verdict {
  const { run } = around;
  const words = run.slice(at, at + length);
  const full = words.filter(({ initial, end, start }) => !(initial && end - start === 1));
  if (full.length === 0) return 'no';
  // Y. LANG: ENGLISH
  if (words.some(({ shouted, initial }) => shouted && !initial) && around.text.charCodeAt(words.at(-1)?.close ?? 0) === 0x3a)
    return 'unsure';
  if (isOfPlaceOrBody(around, at, length)) return 'no';
  if (length > 1 && at === 0 && around.before === 'the' && !ofFamily.has(wordAfter(around.text, full.at(-1)?.close ?? 0))) return 'unsure';
  if (length === 1) return isLoneName(around, at);
  if (isOfThing(around, at, words)) return 'unsure';
  const [first] = full;
  if (full.length === 1 && first !== undefined) return judgeWithInitial(around, at, first, words);
  if (!words.some(isSure)) return judgeUnlisted(around, full);
  // In Long Eaton: surnames behind a word for a place, and no given name among them.
  const hasGiven = words.some(({ flags }) => flags & Is.given && !(flags & Is.common));
  return inPlace.has(around.before) && at === 0 && !hasGiven ? 'unsure' : 'name';
}

/** Taylor Swift tickets; at Harper Adams. */
function isOfThing({ text, run, before }: Surroundings, at: number, words: readonly Capital[]): boolean {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return false;
  if (speaksOfThing(text, first, last, at === 0 ? before : (run[at - 1]?.folded ?? ''), wordAfter(text, last.close))) return true;
  return at === 0 && !last.possessive && bearsName.has(before) && isPlaceBefore(text, first.start);
}

const bearsName = new Set('at near outside inside'.split(' '));

/** The Atlantica Aeneas hotel; but the Okafor-Smith family. */
const ofFamily = new Set('family families brothers sisters household home house twins children kids'.split(' '));

/** J. Smith, Aisha K. */
function judgeWithInitial(around: Surroundings, at: number, word: Capital, words: readonly Capital[]): Verdict {
  const [initial] = words;
  if (initial === word) return isSure(word) ? 'name' : isLoneName(around, at);
  const dotted = initial !== undefined && around.text[initial.end] === '.';
  const article = initial?.folded === 'a' || initial?.folded === 'i';
  if (isSure(word)) return 'name';
  if (around.allShouted) return dotted && word.flags & isName ? 'name' : 'unsure';
  if (!dotted && article) return 'unsure';
  return word.flags & isName || (word.flags === 0 && !word.shouted) ? 'name' : 'no';
}

/** Two words or more of which the lists know none for certain. */
function judgeUnlisted({ before, allShouted, isLabel, text }: Surroundings, words: readonly Capital[]): Verdict {
  const [first, second] = words;
  if (first === undefined || second === undefined) return 'no';
  const cue = cueWords.has(before);
  if (words.some(({ shouted }) => shouted) && !allShouted && !words.every(({ shouted }) => shouted)) return cue ? 'name' : 'unsure';
  const givenAndFamily = (first.flags & Is.given && second.flags & Is.family) || (first.flags & Is.family && second.flags & Is.given);
  if (allShouted || isLabel) {
    if (cue && words.some(({ flags }) => flags & isName)) return 'name';
    return givenAndFamily && !allShouted ? 'name' : 'unsure';
  }
  if (words.every(({ flags }) => flags & (Is.place | Is.known)) && !cue) {
    const beside = verbsOfPersons.has(wordAfter(text, second.close)) || (towardsPerson.has(before) && !weakTowards.has(before));
    return givenAndFamily && beside ? 'name' : 'unsure';
  }
  if (givenAndFamily) return 'name';
  // Of a known and a plain word the given name must be the known one, unless the other is no word at all.
  const half = words.some(({ flags }) => flags & isName) && !(first.flags & Is.given) && !cue && words.every(({ flags }) => flags !== 0);
  return half || placePrepositions.has(before) ? 'unsure' : 'name';
}

/** A name by the lists, and nothing else besides. */
function isSure({ flags, shaped, shouted, start, end }: Capital): boolean {
  if (shaped) return true;
  if (shouted && end - start < 3) return false;
  return (flags & isName) !== 0 && !(flags & (Is.common | Is.place | Is.known));
}
