import { civilTitles, cueWords, rankInitials, titleWords } from '../lexicon/context.ts';
import { Is, isName } from '../lexicon/lexicon.ts';
import type { Capital } from './capital.ts';
import type { Surroundings } from './surroundings.ts';

/** What stands before a word: nothing that announces a name, a title of anybody, a rank or role, which asks more of the word, or a rank with its collar number. */
export type TitleBefore = 'none' | 'civil' | 'rank' | 'collar';

/** PC 4521 Thornton. */
const collarNumber =
  /\b(?:[AT]\/?)?(?:W?PC|W?DC|DS|DI|DCI|PS|A?PS|Sgt|Insp|Ch Insp|PCSO|SC|Sergeant|Constable|Inspector|Officer)\s?(?:no\.?\s?)?\d{1,6},?\s$/i;

function isBehindCollarNumber(text: string, start: number): boolean {
  const before = text.charCodeAt(start - (text.charCodeAt(start - 2) === 0x2c ? 3 : 2));
  return before >= 0x30 && before <= 0x39 && collarNumber.test(text.slice(Math.max(0, start - 24), start));
}

export function titleBefore({ run, before, text }: Surroundings, at: number): TitleBefore {
  const word = run[at];
  if (word === undefined || titleWords.has(word.folded)) return 'none';
  if (at === 0 && isBehindCollarNumber(text, word.start)) return 'collar';
  const previous = at === 0 ? (isBehindComma(text, word.start) ? '' : before) : (run[at - 1]?.folded ?? '');
  // Mother's Day
  const asWritten = at === 0 || run[at - 1]?.possessive === true ? '' : (run[at - 1]?.folded ?? '');
  if (civilTitles.has(previous)) return 'civil';
  if (!titleWords.has(previous)) return asWritten !== '' && cueWords.has(asWritten) ? 'rank' : 'none';
  return rankInitials.has(previous) && at > 0 && run[at - 1]?.shouted === false && previous.length === 2 ? 'none' : 'rank';
}

/** Ministry of Justice, De Montfort University: the comma parts them. */
function isBehindComma(text: string, start: number): boolean {
  return text.charCodeAt(start - 2) === 0x2c;
}

/** How many words from here are the name that a title announces; 0 if none. */
export function lengthAfterTitle(around: Surroundings, at: number, titled: TitleBefore): number {
  const { run } = around;
  // DC St Hilaire
  const saint = run[at]?.folded === 'st' && run[at + 1] !== undefined ? 1 : 0;
  let length = saint;
  while (length < 4) {
    const word = run[at + length];
    if (word === undefined || !followsTitle(word, around, titled, length - saint)) break;
    length++;
    if (word.possessive) break;
  }
  if (length === saint) return 0;
  const last = run[at + length - 1];
  // PC J: a lone initial is no name yet.
  return length === 1 && last?.initial === true && last.end - last.start === 1 ? 0 : length;
}

const verbsOfDuty = new Set('will may can must shall has had is was to and on in at for from with by who said says did does'.split(' '));
/** What a rank stands before besides a name: the heading of a note, a team, a time of duty. */
const headings = new Set(
  `review reviews update updates rationale closure supervision authority notes note statement statements enquiries enquiry team teams unit units office officer officers response patrol custody desk action actions comment
comments decision summary report reports log entry entries advice allocation handover contact contacts duty duties night nights day days early late lates shift rota board panel court only signed sent spoke seen told rang called
states state stated advises confirms completed complete attended attending attends reviewed reviewed updated updates allocated informed agreed aware authorised dealing investigating supervising covering acting temporary`.split(
    /\s+/,
  ),
);

function followsTitle(word: Capital, around: Surroundings, titled: TitleBefore, soFar: number): boolean {
  const { flags } = word;
  const { allShouted } = around;
  if (titleWords.has(word.folded) || (flags & Is.initials && !(flags & isName))) return false;
  if (word.initial) return true;
  // AN OFFICER WILL RING
  if (allShouted && soFar === 0 && verbsOfDuty.has(word.folded)) return false;
  // VIC TEXTED
  if (
    allShouted &&
    flags & (soFar > 0 || (titled !== 'civil' && !(flags & isName)) ? Is.common | Is.word : 0) &&
    !(flags & isName && soFar === 0)
  )
    return false;
  if (flags & isName || flags === 0 || word.shaped) return true;
  if (flags & Is.known) return !word.shouted && ofOffice.test(around.text.slice(Math.max(0, word.start - 12), word.start));
  if (titled === 'civil') return soFar === 0 || !(flags & Is.place);
  if (flags & Is.village) return true;
  if (soFar > 0 || word.shouted) return soFar === 0 && !(flags & (Is.common | Is.place));
  if (titled === 'collar') return !isHeading(word.folded);
  const isRank = rankBefore.test(around.text.slice(Math.max(0, word.start - 9), word.start));
  if (flags & Is.place) return isRank && !word.folded.endsWith('shire');
  return !(flags & Is.common) || (isRank && !isHeading(word.folded));
}

/** Offices written out, behind which even a word that a body or a law bears is a surname: Judge Baird, Councillor Merlin. */
const ofOffice =
  /\b(?:(?!MS)M(?:rs?|s|iss)|Dr|Judge|Recorder|Councillor|Cllr|Nurse|HHJ|Prof(?:essor)?|Midwife|Imam|Rev(?:erend)?|PC|DC|DS|DI|PS|Sgt)\.?\s$/;

/** Ranks that somebody holds; a DCI or Supt is as often the head of a place. */
const rankBefore = /\b(?:PC|DC|DS|DI|PS|Sgt|Insp|PCSO)\s$/;

function isHeading(folded: string): boolean {
  return headings.has(folded) || /(?:ed|ing)$/.test(folded);
}
