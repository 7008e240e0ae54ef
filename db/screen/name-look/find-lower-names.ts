import { cueWords, months, speechVerbs, titleWords, towardsPerson, verbsOfPersons } from '../lexicon/context.ts';
import { fold } from '../lexicon/fold.ts';
import { flagsOf, Is, isName } from '../lexicon/lexicon.ts';
import { matchesOf } from '../matches-of.ts';
import type { AddSpan } from '../span-list.ts';
import type { Survey } from '../survey.ts';

const words = /\p{Ll}[\p{Ll}\p{M}'’-]*/gu;
/** Characters a capital in ordinary prose, at most: that of a long sentence. */
const ordinary = 120;
const beginsLow = /^[\s"'“‘(\-*•]*\p{Ll}/u;

/** Whether a text has so few capitals that its writer may have left them out of names too. */
export function isLazilyTyped(text: string, { capitals, shouted }: Survey): boolean {
  return !shouted && (text.length > ordinary * capitals.length || beginsLow.test(text));
}

/** Names without a capital: told aisha that, pc smith, aisha khan. Only ones that the lists know and that stand where names do. */
export function findLowerNames(text: string, add: AddSpan): void {
  let before = '';
  let beforeEnd = -2;
  let beforeStart = -2;
  let beforeIsGiven = false;
  for (const { 0: written, index } of matchesOf(words, text)) {
    const word = written.replace(/['’]s$/, '');
    const end = index + word.length;
    const adjoins = index - beforeEnd === 1;
    const flags = word.length > 2 && word.length < 24 ? flagsOf(fold(word)) : 0;
    const sure = (flags & isName) !== 0 && (flags & ~isName) === 0 && word.length > 3;
    if (adjoins && beforeIsGiven && flags & Is.family && !(flags & Is.common)) add('name', beforeStart, end);
    else if (adjoins && shortTitles.has(before) && flags & isName && !months.has(word) && !modals.has(word)) add('name', index, end);
    else if (sure && adjoins && (cueWords.has(before) || titleWords.has(before) || towardsPerson.has(before))) add('name', index, end);
    else if (sure && flags & Is.given && actsNext(text, end)) add('name', index, end);
    before = written;
    beforeIsGiven = sure && (flags & Is.given) !== 0;
    beforeStart = index;
    beforeEnd = index + written.length;
  }
}

const shortTitles = new Set('pc dc ds dci pcso wpc mr mrs sgt insp pc. mr. mrs. ms'.split(' '));

const modals = new Set(['will', 'may', 'can', 'mark', 'bill', 'page']);

function actsNext(text: string, end: number): boolean {
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1] ?? '';
  return speechVerbs.has(next) || (verbsOfPersons.has(next) && next.length > 3);
}
