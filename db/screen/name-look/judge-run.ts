import { wordAfter } from '../letters.ts';
import {
  brandPairs,
  civilTitles,
  cueWords,
  inPlace,
  nameTakers,
  placePrepositions,
  rankInitials,
  surnameTails,
  tails,
  titleWords,
  towardsPerson,
  verbsOfPersons,
  weakTowards,
} from '../lexicon/context.ts';
import { Is, isName } from '../lexicon/lexicon.ts';
import type { AddSpan } from '../span-list.ts';
import type { Capital } from './capital.ts';
import { isLoneName } from './judge-lone.ts';
import type { Surroundings, Verdict } from './surroundings.ts';

/** What a look at the runs of a text has come to. */
export interface Judged {
  readonly add: AddSpan;
  /** Words of the names that were told. */
  readonly named: Set<string>;
  /** Where they end. */
  readonly ends: Set<number>;
  /** Words that might be names. */
  readonly doubts: Capital[];
  isWorthSlowLook: boolean;
}

/** Tells the names in a run of capitalised words. */
export function judgeRun(around: Surroundings, judged: Judged): void {
  const { add, named, ends, doubts } = judged;
  const { run } = around;
  let at = 0;
  while (at < run.length) {
    const word = run[at];
    if (word === undefined) break;
    if (nameTakers.has(word.folded) && !(word.flags & isName)) {
      at = pastTakenName(run, at + 1);
      continue;
    }
    if (brandPairs.has(`${word.folded} ${run[at + 1]?.folded ?? ''}`)) {
      at += 2;
      continue;
    }
    const titled = titleBefore(around, at);
    const length = titled === 'none' ? lengthOfName(around, at) : lengthAfterTitle(around, at, titled);
    if (length === 0) {
      at++;
      continue;
    }
    const verdict = titled === 'none' ? judgeName(around, at, length) : 'name';
    const last = run[at + length - 1] ?? word;
    if (verdict === 'name') {
      add('name', word.start, last.end);
      ends.add(last.end);
    }
    for (const part of run.slice(at, at + length)) {
      if (verdict === 'name') named.add(part.folded);
      else if (verdict === 'unsure') doubts.push(part);
    }
    // The slow look takes names of two words and more only.
    if (verdict === 'unsure' && run.length > 1) {
      judged.isWorthSlowLook = true;
    }
    at += length;
  }
}

/** Behind the name of an operation or of a saint's hospital. */
function pastTakenName(run: readonly Capital[], from: number): number {
  let at = from + 1;
  while (at < run.length && tails.has(run[at]?.folded ?? '')) at++;
  return at;
}

type TitleBefore = 'none' | 'civil' | 'rank';

function titleBefore({ run, before, text }: Surroundings, at: number): TitleBefore {
  const word = run[at];
  if (word === undefined || titleWords.has(word.folded)) return 'none';
  const previous = at === 0 ? (isBehindComma(text, word.start) ? '' : before) : (run[at - 1]?.folded ?? '');
  const asWritten = at === 0 ? '' : (run[at - 1]?.folded ?? '');
  if (civilTitles.has(previous)) return 'civil';
  if (!titleWords.has(previous)) return asWritten !== '' && cueWords.has(asWritten) ? 'rank' : 'none';
  return rankInitials.has(previous) && at > 0 && run[at - 1]?.shouted === false && previous.length === 2 ? 'none' : 'rank';
}

/** Ministry of Justice, De Montfort University: the comma parts them. */
function isBehindComma(text: string, start: number): boolean {
  return text.charCodeAt(start - 2) === 0x2c;
}

/** How many words from here are the name that a title announces; 0 if none. */
function lengthAfterTitle(around: Surroundings, at: number, titled: TitleBefore): number {
  const { run } = around;
  let length = 0;
  while (length < 4) {
    const word = run[at + length];
    if (word === undefined || !followsTitle(word, around, titled, length)) break;
    length++;
    if (word.possessive) break;
  }
  const last = run[at + length - 1];
  // PC J: a lone initial is no name yet.
  return length === 1 && last?.initial === true && last.end - last.start === 1 ? 0 : length;
}

function followsTitle(word: Capital, { allShouted }: Surroundings, titled: TitleBefore, soFar: number): boolean {
  const { flags } = word;
  if (titleWords.has(word.folded) || (flags & Is.initials && !(flags & isName))) return false;
  if (word.initial) return true;
  if (allShouted && flags & Is.common && soFar > 0) return false;
  if (flags & isName || flags === 0 || word.shaped) return true;
  if (flags & Is.known) return false;
  if (titled === 'civil') return soFar === 0 || !(flags & Is.place);
  if (flags & Is.village) return true;
  if (flags & (Is.known | Is.place)) return false;
  return soFar === 0 && !(flags & Is.common);
}

/** How many words from here could be one name. */
function lengthOfName(around: Surroundings, at: number): number {
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
  // Di is a given name; DI is a rank.
  if (titleWords.has(word.folded) && (shouted || !(flags & isName))) return false;
  if (flags & Is.initials && shouted) return false;
  if (word.initial) return word.end - word.start === 1 || !allShouted;
  if (flags & isName || word.shaped) return true;
  return flags === 0 || (flags === Is.initials && !shouted);
}

/** A plain word or a place right after a given name that is nothing else is the surname: Emma Stone, Jack London. */
function takesSurname({ run, allShouted, before }: Surroundings, at: number): boolean {
  const given = run[at - 1];
  const word = run[at];
  if (given === undefined || word === undefined || allShouted || given.possessive || word.shouted !== given.shouted) return false;
  if (!isSureGiven(given) || word.flags & (Is.known | Is.initials) || titleWords.has(word.folded) || cueWords.has(word.folded))
    return false;
  return !tails.has(word.folded) || (surnameTails.has(word.folded) && !placePrepositions.has(before));
}

export function isSureGiven({ flags }: Capital): boolean {
  return (flags & Is.given) !== 0 && !(flags & (Is.common | Is.place | Is.known));
}

function isSure({ flags, shaped, shouted, start, end }: Capital): boolean {
  if (shaped) return true;
  if (shouted && end - start < 3) return false;
  return (flags & isName) !== 0 && !(flags & (Is.common | Is.place | Is.known));
}

function judgeName(around: Surroundings, at: number, length: number): Verdict {
  const { run } = around;
  const words = run.slice(at, at + length);
  const full = words.filter(({ initial, end, start }) => !(initial && end - start === 1));
  if (full.length === 0) return 'no';
  if (isOfPlaceOrBody(around, at, length)) return 'no';
  if (length > 1 && at === 0 && around.before === 'the' && !ofFamily.has(wordAfter(around.text, full.at(-1)?.close ?? 0))) return 'unsure';
  if (length === 1) return isLoneName(around, at);
  const [first] = full;
  if (full.length === 1 && first !== undefined) return judgeWithInitial(around, at, first, words);
  const sure = words.some(isSure);
  if (sure)
    return inPlace.has(around.before) && at === 0 && !words.some(({ flags }) => flags & Is.given && !(flags & Is.common))
      ? 'unsure'
      : 'name';
  return judgeUnlisted(around, full);
}

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
    const weakest = words.every(({ flags }) => flags & Is.common);
    return givenAndFamily && !allShouted && !weakest ? 'name' : givenAndFamily && isLabel && !allShouted ? 'name' : 'unsure';
  }
  if (words.every(({ flags }) => flags & (Is.place | Is.known)) && !cue) {
    const beside = verbsOfPersons.has(wordAfter(text, second.close)) || (towardsPerson.has(before) && !weakTowards.has(before));
    return givenAndFamily && beside ? 'name' : 'unsure';
  }
  if (givenAndFamily) return 'name';
  if (words.some(({ flags }) => flags & isName))
    return first.flags & Is.given || cue || words.some(({ flags }) => flags === 0)
      ? placePrepositions.has(before)
        ? 'unsure'
        : 'name'
      : 'unsure';
  return placePrepositions.has(before) ? 'unsure' : 'name';
}

/** Merlyn Vaz Health Centre: a plain word stands before the tail. */
function leadsToTail(run: readonly Capital[], at: number): boolean {
  const word = run[at];
  const tail = run[at + 1];
  return (
    word !== undefined &&
    tail !== undefined &&
    (word.flags & Is.word) !== 0 &&
    tails.has(tail.folded) &&
    !word.possessive &&
    !titleWords.has(word.folded) &&
    !cueWords.has(word.folded)
  );
}

/** Names that parks, halls and streets bear. */
const ofRoyalty = new Set(['victoria', 'albert', 'alexandra', 'elizabeth', 'edward', 'george', 'william']);

/** What follows makes a street, a hospital, a body or a law of it: Albert Road, Stephen Lawrence Inquiry, Clare's Law. */
function isOfPlaceOrBody(around: Surroundings, at: number, length: number): boolean {
  const { run, before, text } = around;
  const next = run[at + length];
  if (next !== undefined && (tails.has(next.folded) || leadsToTail(run, at + length))) return true;
  const last = run[at + length - 1];
  if (last === undefined) return false;
  if (length > 1 && tails.has(last.folded)) {
    const given = run[at + length - 2];
    if (!surnameTails.has(last.folded) || given === undefined || !isSureGiven(given))
      return (
        !(last.flags & isName) ||
        placePrepositions.has(before) ||
        around.afterArticle ||
        given === undefined ||
        !(given.flags & Is.given) ||
        (given.flags & Is.place) !== 0
      );
    return placePrepositions.has(before) || around.afterArticle || around.isLabel || ofRoyalty.has(given.folded);
  }
  // Victoria and Albert Museum, Rose and Crown: the tail stands behind an "and" in lower case too.
  if (next !== undefined) return false;
  const after = wordAfter(text, last.close);
  return (
    !last.possessive &&
    (after === 'road' || after === 'street' || after === 'hospital' || after === 'police' || after === 'constabulary') &&
    !(last.flags & isName && length > 1)
  );
}
