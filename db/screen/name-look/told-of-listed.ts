import { cueWords } from '../lexicon/context.ts';
import { fold } from '../lexicon/fold.ts';
import { flagsOf, Is } from '../lexicon/lexicon.ts';
import { beforePerson, isGivenAfter, isObjectAfter, isSubjectBefore } from '../lexicon/person-cues.ts';
import type { Capital } from './capital.ts';
import { isToldOfPerson } from './told-of-person.ts';

/**
 * A word that the lists have as a name asks less of what stands beside it: a friend of X, X and her sister, X was. Yet it asks something, since
 * pubs, makers, firms and towns bear the names of persons.
 */
export function isToldOfListed(text: string, word: Capital, before: string, after: string): boolean {
  if (isToldOfPerson(text, word, before, after) || isSubjectBefore(after) || isObjectAfter(before) || ofFamily.has(after)) return true;
  const behind = text.slice(word.close, word.close + 40);
  if (toDo.test(behind) || states.test(behind) || ageNext.test(behind) || isBesideGiven(word, behind) || isGlossed(behind)) return true;
  if (goesOn.test(behind) || (word.flags & Is.given && (isGivenAfter(before) || hasThing(word, after)))) return true;
  const lead = text.slice(Math.max(0, word.start - 36), word.start);
  return collarNumber.test(lead) || beforePerson.test(lead);
}

/** The Okafor-Smith family. */
export const ofFamily = new Set('family families brothers sisters household home house twins children kids'.split(' '));
/** The idiom of a log: Patel to review. */
const toDo =
  /^ to (?:be|take|progress|update|contact|call|review|complete|obtain|arrange|speak|follow|submit|liaise|chase|attend|provide|action|send|consider|confirm|interview|make|get|go|come|leave|stop|stay|have|do|put|let|meet|see|talk|ring|text)\b/i;
/** Eilidh, who is 19; Bethan and her mum. */
const goesOn = /^(?:, (?:who|whom|whose|aged)| and (?:her|his|their|she|he|I|him|myself)| (?:to|into) custody)\b/;
/** Thandiwe: states she woke. */
const states = /^: ?(?:states?|said|says|told|she|he|they|i|my)\b/i;
const ageNext = /^(?:,| \(|,? aged) ?\d{1,2}(?![\d:/.])/;
/** PC 1432 Hollis. */
const collarNumber = /\b(?:[AT]\/)?(?:W?PC|DC|DS|DI|PS|SGT|PCSO|SC)\s?\d{2,6}\s$/i;

/** Eilidh's version: something is had. Gail's and Claire's alone are shops. */
function hasThing({ possessive, flags }: Capital, after: string): boolean {
  return possessive && !(flags & Is.family) && after.length > 3 && !functionWords.has(after);
}

const functionWords = new Set(
  'with from that which where when while were then also than before after near over into onto have been'.split(' '),
);

/** Tomasz and Agata: two given names; two surnames are a firm as often. */
function isBesideGiven({ flags }: Capital, behind: string): boolean {
  const other = /^(?: and | & |, )(\p{Lu}[\p{L}'’-]+)/u.exec(behind)?.[1];
  return other !== undefined && (flags & Is.given) !== 0 && isGivenOnly(flagsOf(fold(other)));
}

function isGivenOnly(flags: number): boolean {
  return (flags & Is.given) !== 0 && (flags & (Is.common | Is.place | Is.known)) === 0;
}

/** Tesfalem (Eritrean), Jodie, her friend: what stands behind in brackets or commas is of a person. */
function isGlossed(behind: string): boolean {
  const gloss = /^(?: \(|, | - | – )(?:his |her |their |the )?(\p{L}+)/u.exec(behind)?.[1];
  if (gloss === undefined) return false;
  const folded = fold(gloss);
  return cueWords.has(folded) || (behind.startsWith(' (') && (flagsOf(folded) & Is.known) !== 0 && /(?:n|sh|ese|i)$/.test(folded));
}
