import { wordAfter } from '../letters.ts';
import {
  articles,
  cueWords,
  inPlace,
  placePrepositions,
  speechVerbs,
  tails,
  towardsPerson,
  verbsOfPersons,
  weakTowards,
} from '../lexicon/context.ts';
import { Is, isName } from '../lexicon/lexicon.ts';
import type { Capital } from './capital.ts';
import { judgeAmbiguous, surnameThenGiven } from './judge-ambiguous.ts';
import type { Surroundings, Verdict } from './surroundings.ts';

/** Whether a word that stands without another name beside it is a name. */
export function isLoneName(around: Surroundings, at: number): Verdict {
  const word = around.run[at];
  if (word === undefined || word.initial) return 'no';
  const { flags } = word;
  const previous = around.run[at - 1];
  const before = previous === undefined ? around.before : previous.flags & Is.common && !previous.possessive ? previous.folded : '';
  const after = around.run[at + 1]?.folded ?? wordAfter(around.text, word.close);
  if (word.shouted && !around.allShouted) return judgeShouted(around.text, word, before, after);
  if (word.shaped) return 'name';
  if (isFirm(around.text, word)) return 'unsure';
  if (flags & isName && flags & Is.word && articles.has(before)) return 'unsure';
  if (inPlace.has(before) && flags & Is.family && !(flags & Is.given) && !word.possessive) return 'unsure';
  if (flags & isName && !(flags & (Is.common | Is.place | Is.known)))
    return around.allShouted && word.end - word.start < 3 ? 'unsure' : 'name';
  if (flags & isName) return judgeAmbiguous(around, at, before, after);
  return judgeUnknown(around, word, at, before, after);
}

/** One word in capitals in a text that is not: initials mostly, or a surname as officers write it. */
function judgeShouted(text: string, word: Capital, before: string, after: string): Verdict {
  const sure = word.flags & isName && !(word.flags & (Is.word | Is.place | Is.known | Is.initials));
  const cue = cueWords.has(before) || speechVerbs.has(after) || surnameThenGiven(text, word);
  if (sure) return word.end - word.start > 3 || cue ? 'name' : 'unsure';
  if (!cue) return word.flags & isName ? 'unsure' : 'no';
  return word.flags & isName || (word.flags === 0 && word.end - word.start > 4) ? 'name' : 'unsure';
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
  const cue = cueWords.has(before) || (towardsPerson.has(before) && !weakTowards.has(before));
  if (around.isLabel) return cueWords.has(before) ? 'name' : 'unsure';
  if (around.allShouted) return (cue && length > 3) || (length > 3 && verbsOfPersons.has(after)) ? 'name' : 'unsure';
  if (tails.has(after) || medicine.test(word.folded)) return 'no';
  if (placePrepositions.has(before) && !word.possessive) return 'unsure';
  if (articles.has(before)) return 'unsure';
  if ((before === 'to' || before === 'from') && isOfPlace(around.text, word, before)) return 'unsure';
  const known = around.run[at - 1] ?? around.run[at + 1];
  if (known !== undefined && known.flags & (Is.known | Is.place | Is.initials) && !(known.flags & isName)) return 'unsure';
  if (placeEnding.test(word.folded) && length > 5 && !cue && !verbsOfPersons.has(after) && !word.possessive) return 'unsure';
  return 'name';
}

/** Endings of medicines, of which there are more than a list has. */
const medicine =
  /(?:pram|pam|olol|oxetine|azepine|aline|azole|cillin|mycin|statin|codone|triptan|tidine|sartan|profen|zapine|idone|morphone)$/;

/** Lawson & Co: a firm. */
function isFirm(text: string, { close }: Capital): boolean {
  return text.startsWith(' & Co', close) || text.startsWith(' and Co', close);
}

const goes =
  /\b(?:mov(?:e[sd]?|ing)|went|goes|going|go|gone|travel\w*|drove|driven|drive|return\w*|flew|fly|flight|back|trip|train|bus|coach|journey|way|taken|took|walk\w*|relocat\w*|deported|transferred|home|close|next|over|down|up|out|posted|sent)\s+(?:back\s+|over\s+|down\s+|up\s+)?to\s$/i;
const sends =
  /\b(?:texts?|calls?|messages?|emails?|letters?|contact|gifts?|money|reply|response|account|statement|heard|away|apart|separated|divorced|pressure|threats?|support|apology|phone|voicemail|screenshots?|request)\s+from\s$/i;

/** moved to X is of a place, told to X is of a person; a man from X of a place, a text from X of a person. */
function isOfPlace(text: string, { start, possessive }: Capital, before: string): boolean {
  const behind = text.slice(Math.max(0, start - 32), start);
  return !possessive && (before === 'to' ? goes.test(behind) : !sends.test(behind));
}
