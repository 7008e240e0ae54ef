import { cueWords, titleWords, towardsPerson, verbsOfPersons, weakTowards, weakVerbs } from '../lexicon/context.ts';
import { personThings } from '../lexicon/person-things.ts';
import type { Capital } from './capital.ts';
import { isInState, isNoLonger } from './judge-ambiguous.ts';
import { placeEnding } from './place-ending.ts';

const withPerson =
  /\b(?:spoke|speaking|spoken|was|is|were|be|been|being|li[vf]e[sd]?|living|stay(?:s|ed|ing)?|went|gone|going|sex|intercourse|relationship|contact|out|home|slept|sleeping|met|left|leave|married|friends?|argu\w+|argument|away|bed|flat|house|alone|child|children|baby|row|fight|chat(?:ted|ting)?|talk(?:ed|ing)?|in touch|involved|affair|together|back|over|up|in|drinking|interview)\s+with\s$/i;
const byThing =
  /\b(?:run|made|owned|operated|supplied|analysed|tested|provided|funded|managed|organised|hosted|sold|produced|prescribed|employed|housed|supported)\s+by\s$/i;
/** A word for a person and a mark between: sister (Chloe), Witness: Ana. */
const markedCue = /(\p{L}+)(?:\s\d)?['’]?\s?[:(–—=-]\s?["“'‘]?$/u;

/** Whether what stands beside a word is of a person: her friend X, told X, X said, X's phone. A lone word is a brand, a village or a drug as often. */
export function isToldOfPerson(text: string, word: Capital, before: string, after: string): boolean {
  if (cueWords.has(before) || titleWords.has(before)) return true;
  if (word.possessive && personThings.has(after)) return true;
  const behind = text.slice(Math.max(0, word.start - 36), word.start);
  if (before === 'with') return withPerson.test(behind);
  if (before === 'by') return !byThing.test(behind);
  if (before === 'from') return sends.test(behind);
  if (before === 'to') return (!goes.test(behind) && !placeEnding.test(word.folded)) || actsAlone(text, word, after);
  if (towardsPerson.has(before) && !weakTowards.has(before)) return true;
  if (before === 'as') return asPerson.test(behind);
  if (before === 'and') return andPerson.test(behind);
  if (actsAlone(text, word, after)) return true;
  if (quotedName.test(behind)) return true;
  const marked = markedCue.exec(behind)?.[1]?.toLowerCase();
  return marked !== undefined && (cueWords.has(marked) || titleWords.has(marked));
}

const asPerson =
  /\b(?:known|introduced|identified|named|saved|described himself|referred to|suspect|goes|went|contact) (?:(?:to|by) \p{L}+ )?as\s$/iu;
/** known as "Abz" */
const quotedName = /\b(?:known as|introduced as|called|named|nicknamed|saved as|goes by|aka)\s["“'‘]$/i;
const andPerson =
  /\b(?:victim|suspect|complainant|witness|she|he|her|him|herself|himself|partner|ex|husband|wife|mother|mum|father|dad|sister|brother|friend|both|between \p{L}+) and\s$/iu;

/** A verb that a thing would not have: X drove, X was drunk, X no longer supports. */
function actsAlone(text: string, word: Capital, after: string): boolean {
  if (isInState(text, word, after) || isNoLonger(text, word, after)) return true;
  return verbsOfPersons.has(after) && !weakVerbs.has(after);
}

const goes =
  /\b(?:then|on|uber|cab|taxi|lift|megabus|tube|tram|metro|overground|underground|line|travelcard|ticket|mov(?:e[sd]?|ing)|went|goes|going|go|gone|travel\w*|drove|driven|drive|return\w*|flew|fly|flight|back|trip|train|bus|coach|journey|way|taken|took|walk\w*|relocat\w*|deported|transferred|home|close|next|over|down|up|out|posted|sent)\s+(?:back\s+|over\s+|down\s+|up\s+|from\s+\S+\s+(?:and\s+)?)?(?:then\s+)?to\s$/i;
const sends =
  /\b(?:texts?|calls?|messages?|emails?|letters?|contact|gifts?|money|reply|response|account|statement|heard|away|apart|separated|divorced|pressure|threats?|support|apology|phone|voicemail|screenshots?|request)\s+from\s$/i;
