import { Sort, sortAt, wordAfter, wordBefore } from '../letters.ts';
import { abbreviatedTitles, articles, civilTitles, cueWords, months, particles, verbsOfPersons } from '../lexicon/context.ts';
import { isName } from '../lexicon/lexicon.ts';
import { phraseEnd } from '../lexicon/phrases.ts';
import type { AddSpan } from '../span-list.ts';
import type { Survey } from '../survey.ts';
import { type Capital, readCapital } from './capital.ts';
import { type Judged, judgeRun } from './judge-run.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Finds names of people: capitalised words that the lists know as names, and those that nothing else explains.
 *
 * @param isLabel The text is a short value rather than prose, so that a word nobody knows is more likely a place or a code.
 * @param named Words of the names told so far, here or in other pieces of the text; those told now are added.
 * @returns the words that might be names and were not told to be, and whether some could be seen by the slow look.
 */
export function findNames(text: string, { capitals, shouted }: Survey, isLabel: boolean, named: Set<string>, add: AddSpan): NamesFound {
  const judged: Judged = { add, named, ends: new Set(), starts: new Set(), doubts: [], isWorthSlowLook: false };
  let run: Capital[] = [];
  let runEnd = -1;
  const judge = () => {
    if (run.length > 0) judgeRun(surroundings(text, run, shouted, isLabel), judged);
    run = [];
  };

  let behindPhrase = -1;
  for (const start of capitals) {
    if (start < behindPhrase) continue;
    const capital = readCapital(text, start);
    const end = phraseEnd(text, start, capital.folded);
    if (end > 0 && !civilTitles.has(wordBefore(text, start))) {
      judge();
      behindPhrase = end;
      continue;
    }
    if (isPartOfCode(text, capital)) {
      judge();
      continue;
    }
    if (!continues(text, runEnd, capital, run)) judge();
    run.push(capital);
    runEnd = capital.close;
  }
  judge();
  return { isWorthSlowLook: judged.isWorthSlowLook, doubts: settleDoubts(text, judged) };
}

export interface NamesFound {
  readonly isWorthSlowLook: boolean;
  readonly doubts: readonly Capital[];
}

/** @returns the doubts that stay, but would be names if one of their words were told to be elsewhere. */
function settleDoubts(text: string, { add, named, ends, starts, doubts }: Judged): readonly Capital[] {
  if (doubts.length === 0) return doubts;
  return doubts.filter((word) => {
    const isSame = isSamePerson(text, word);
    if (!(isSame && named.has(word.folded)) && !isBesideName(text, word, ends, starts)) return isSame;
    add('name', word.start, word.end);
    return false;
  });
}

/** Dean Pickles was arrested; from there on, Pickles and Dean are names too, if this says so of the word. */
function isSamePerson(text: string, { folded, initial, start, close }: Capital): boolean {
  if (initial || (months.has(folded) && !cueWords.has(wordBefore(text, start)))) return false;
  // Will Smith was there; he will not engage. Will not engage.
  return !((folded === 'will' || folded === 'may') && !verbsOfPersons.has(wordAfter(text, close)));
}

/** Kovalchuk, Vyacheslav; Tomasz and Vyacheslav; Beverley and Tomasz: beside a name, a word nobody knows is another, and so is one that names have. */
function isBesideName(text: string, word: Capital, ends: ReadonlySet<number>, starts: ReadonlySet<number>): boolean {
  const { start, end, close, flags, initial } = word;
  if ((flags !== 0 && !(flags & isName)) || initial || end - start < 3 || months.has(word.folded)) return false;
  if (text.startsWith(' and ', start - 5) && ends.has(start - 5)) return true;
  if (flags !== 0 && text.startsWith(' and ', close) && starts.has(close + 5)) return true;
  return text.startsWith(', ', start - 2) && ends.has(start - 2) && (flags === 0 || endsEntry.test(text.slice(close, close + 2)));
}

/** Domínguez, Diego at the end of a line or before a bracket: a surname and its given name, not a name and its town. */
const endsEntry = /^(?:$|\n|[.;(]| \(|\r)/;

/** Letters that touch a digit, a slash, a stroke, an at-sign are part of a code or an address, not a word. */
function isPartOfCode(text: string, { start, close, end }: Capital): boolean {
  const after = text.charCodeAt(close);
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (after >= 0x30 && after <= 0x39) return true;
  if (after === 0x40 || after === 0x5f || before === 0x40 || before === 0x5f || before === 0x23) return true;
  if (after === 0x2f && sortAt(text, close + 1) === Sort.digit) return true;
  return after === 0x2d && end - start <= 4 && sortAt(text, close + 1) === Sort.digit;
}

/** Whether a capital goes on from the words before it: one space, a full stop behind a title or an initial, or a particle between. */
function continues(text: string, runEnd: number, capital: Capital, run: readonly Capital[]): boolean {
  if (runEnd < 0 || run.length === 0) return false;
  const gap = capital.start - runEnd;
  const last = run[run.length - 1];
  if (last === undefined) return false;
  if (gap === 1) return sortAt(text, runEnd) === Sort.space || (text[runEnd] === '.' && last.initial);
  if (gap > 12) return false;
  // Laleh Ghorbani B. August 6, 1987
  if (last.initial && months.has(capital.folded)) return false;
  if (gap === 2) {
    if (sortAt(text, runEnd) === Sort.space && sortAt(text, runEnd + 1) === Sort.space) return true;
    return (
      text[runEnd] === '.' &&
      sortAt(text, runEnd + 1) === Sort.space &&
      ((abbreviatedTitles.has(last.folded) && !(last.folded === 'st' && run.length > 1)) || (last.initial && last.end - last.start === 1))
    );
  }
  if (sortAt(text, runEnd) !== Sort.space || sortAt(text, capital.start - 1) !== Sort.space) return false;
  const between = text.slice(runEnd + 1, capital.start - 1).split(' ');
  return between.length <= 2 && between.every((word) => particles.has(word)) && between[0] !== 'y';
}

function surroundings(text: string, run: readonly Capital[], allShouted: boolean, isLabel: boolean): Surroundings {
  const start = run[0]?.start ?? 0;
  const before = wordBefore(text, start);
  // SUSP Erskine ARRESTED: a word in small letters was put in, and is written as in any text.
  const runShouted = allShouted && run.every(({ shouted, initial }) => shouted || initial);
  return {
    text,
    run,
    allShouted: runShouted,
    textShouted: allShouted,
    isLabel,
    before,
    opensSentence: before === '' || opens(text, start),
    afterArticle: articles.has(before),
  };
}

function opens(text: string, start: number): boolean {
  return start === 0 || sortAt(text, start - 1) === Sort.other;
}
