import { civilTitles, cueWords, rankInitials, titleWords } from '../lexicon/context.ts';
import { Is, isName } from '../lexicon/lexicon.ts';
import type { Capital } from './capital.ts';
import type { Surroundings } from './surroundings.ts';

/** What stands before a word: nothing that announces a name, a title of anybody, or a rank or role, which asks more of the word. */
export type TitleBefore = 'none' | 'civil' | 'rank';

export function titleBefore({ run, before, text }: Surroundings, at: number): TitleBefore {
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
export function lengthAfterTitle(around: Surroundings, at: number, titled: TitleBefore): number {
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

const verbsOfDuty = new Set('will may can must shall has had is was to and on in at for from with by who said says did does'.split(' '));

function followsTitle(word: Capital, { allShouted }: Surroundings, titled: TitleBefore, soFar: number): boolean {
  const { flags } = word;
  if (titleWords.has(word.folded) || (flags & Is.initials && !(flags & isName))) return false;
  if (word.initial) return true;
  // AN OFFICER WILL RING
  if (allShouted && soFar === 0 && verbsOfDuty.has(word.folded)) return false;
  if (allShouted && flags & Is.common && soFar > 0) return false;
  if (flags & isName || flags === 0 || word.shaped) return true;
  if (flags & Is.known) return false;
  if (titled === 'civil') return soFar === 0 || !(flags & Is.place);
  if (flags & Is.village) return true;
  if (flags & (Is.known | Is.place)) return false;
  return soFar === 0 && !(flags & Is.common);
}
