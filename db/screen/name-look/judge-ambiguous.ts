import { wordAfter } from '../letters.ts';
import {
  articles,
  calendarWords,
  cueWords,
  months,
  personStates,
  placePrepositions,
  possessives,
  speechVerbs,
  towardsPerson,
  verbsOfPersons,
  weakVerbs,
} from '../lexicon/context.ts';
import { fold } from '../lexicon/fold.ts';
import { flagsOf, Is } from '../lexicon/lexicon.ts';
import type { Capital } from './capital.ts';
import { isSurelySaidOf } from './said-of-person.ts';
import type { Surroundings, Verdict } from './surroundings.ts';

/** A name that is an everyday word or a place too: Grace, Brown, Chelsea, May. What stands beside it tells. */
export function judgeAmbiguous(around: Surroundings, at: number, before: string, after: string): Verdict {
  const word = around.run[at];
  if (word === undefined) return 'no';
  const cue = cueWords.has(before);
  const isPlaceOrKnown = (word.flags & (Is.place | Is.known)) !== 0;
  if (around.isLabel) return cue && !isPlaceOrKnown ? 'name' : 'unsure';
  if (around.allShouted) return cue && !isPlaceOrKnown && !(word.flags & Is.common && !(word.flags & Is.given)) ? 'name' : 'unsure';
  if (isSurelySaidOf(around.text, word, before, after)) return 'name';
  if (articles.has(before) || possessives.has(before)) return 'unsure';
  if (word.flags & Is.family && surnameThenGiven(around.text, word)) return 'name';
  if (hasNeighbour(around, at) && !(cue && at === 0)) return 'unsure';
  if (months.has(word.folded)) return judgeMonth(around.text, word, before, after);
  if (isBehindPossessive(around, at)) return 'unsure';
  if (before === '') return actsAsPerson(around.text, word, after) ? 'name' : 'unsure';
  if (isPlaceOrKnown) return judgePlace(around.text, word, before, after);
  if (word.flags & Is.given) return placePrepositions.has(before) && !word.possessive ? 'unsure' : 'name';
  return cue || towardsPerson.has(before) || verbsOfPersons.has(after) ? 'name' : 'unsure';
}

export const opening: ReadonlySet<string> = new Set(
  'when then after before both only while as if and but because that where so yesterday today later told saw once since until although though however also with by from to for either neither per via asked now next meanwhile when whilst this did does is was has'.split(
    ' ',
  ),
);

/** A capitalised word beside it makes a heading or a title of both, unless it is only the first word of the sentence. */
function hasNeighbour({ run, opensSentence }: Surroundings, at: number): boolean {
  if (run[at + 1] !== undefined) return true;
  const previous = run[at - 1];
  if (previous === undefined) return false;
  if (at !== 1 || !opensSentence || !(previous.flags & Is.common) || previous.shouted) return true;
  // Crown Hills; but Then Baker.
  return ((run[at]?.flags ?? 0) & Is.given) === 0 && !opening.has(previous.folded);
}

/** Mother's Day, New Year's Eve. */
function isBehindPossessive({ run }: Surroundings, at: number): boolean {
  return run[at - 1]?.possessive === true;
}

function judgeMonth(text: string, word: Capital, before: string, after: string): Verdict {
  const hasNumber =
    /\d/.test(text.slice(Math.max(0, word.start - 4), word.start)) || /^\s*,?\s*\d/.test(text.slice(word.close, word.close + 4));
  if (hasNumber) return 'no';
  // in May or June
  if (months.has(/(\p{L}+) (?:or|and|to) $/u.exec(text.slice(Math.max(0, word.start - 16), word.start))?.[1]?.toLowerCase() ?? ''))
    return 'no';
  if (speechVerbs.has(after) && !(word.folded === 'may' && before === '')) return 'name';
  return cueWords.has(before) || (towardsPerson.has(before) && !calendarWords.has(before)) ? 'name' : 'unsure';
}

function judgePlace(text: string, word: Capital, before: string, after: string): Verdict {
  if (cueWords.has(before) || (towardsPerson.has(before) && !calendarWords.has(before))) return 'name';
  if (placePrepositions.has(before)) return 'unsure';
  if (speechVerbs.has(after) || isInState(text, word, after)) return 'name';
  return before === 'that' && (word.flags & Is.given) !== 0 && verbsOfPersons.has(after) ? 'name' : 'unsure';
}

const pronouns = new Set('her him them me us it up down back off out over in on at to with that'.split(' '));

/** At the start of a sentence the verb tells: Rose kept texting, Rob picked her up, Georgia was upset; but Mark left on the arm. */
function actsAsPerson(text: string, word: Capital, after: string): boolean {
  const isGiven = (word.flags & Is.given) !== 0;
  const isPlaceOrKnown = (word.flags & (Is.place | Is.known)) !== 0;
  if (speechVerbs.has(after)) return isGiven || !isPlaceOrKnown;
  if (isInState(text, word, after)) return isGiven;
  if (isPlaceOrKnown || !isGiven) return false;
  if (isNoLonger(text, word, after)) return true;
  if (verbsOfPersons.has(after)) return !weakVerbs.has(after);
  if (!/(?:ed|ew|aw|ok|ght)$/.test(after)) return false;
  const object = wordAfter(text, text.indexOf(after, word.close) + after.length);
  return pronouns.has(object);
}

/** was arrested, is drunk, had been interviewed, has not replied, was in the house */
const between = new Set(
  'been then very also not now still too so being both less than more quite fairly rather extremely clearly visibly'.split(' '),
);
const ofAge = /^ (?:is|was) (?:aged |about |around |under |over |only |just |nearly |still |then )?\d{1,2}\b(?!\s?%)/;
const inRoom =
  /^ (?:was|is) (?:in|at) (?:(?:the|her|his|their|a) )?(?:house|flat|room|bed|bedroom|kitchen|lounge|car|home|work|party|shower|bathroom|property|address|custody|prison|hospital|pub|club|taxi)\b/i;

/** was beside her, was on top of him, was asleep */
const besideOne =
  /^ (?:was|is|had been) (?:still |already |also |there |right )?(?:beside|next to|behind|on top of|with|lying|sat|stood|standing|sitting|staring|holding) (?:to |with |on |at )?(?:her|him|them|me|me|by|at|on|next|the (?:victim|suspect|complainant|ip))\b/i;

export function isInState(text: string, word: Capital, after: string): boolean {
  if (after !== 'was' && after !== 'is' && after !== 'has' && after !== 'had') return false;
  const behind = text.slice(word.close, word.close + 60);
  if (besideOne.test(behind) || inRoom.test(behind) || ofAge.test(behind)) return true;
  const words = behind
    .trim()
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => !between.has(part));
  const state = words[1];
  return state !== undefined && personStates.has(state);
}

export function isNoLonger(text: string, word: Capital, after: string): boolean {
  return after === 'no' && /^\s+no longer\b/i.test(text.slice(word.close, word.close + 12));
}

/** Brown, Grace: as forms and lists have it. */
export function surnameThenGiven(text: string, word: Capital): boolean {
  if (text.charCodeAt(word.close) !== 0x2c) return false;
  const next = /^, ?(\p{Lu}[\p{L}'’-]+)/u.exec(text.slice(word.close, word.close + 30))?.[1];
  return next !== undefined && (flagsOf(fold(next)) & Is.given) !== 0 && !months.has(next.toLowerCase());
}
