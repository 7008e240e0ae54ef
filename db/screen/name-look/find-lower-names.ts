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
    const word = withoutEnding(written);
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

/**
 * IP kelly smith; the suspect smith; her brother arnel: a role or kin, and right behind it in lower case one word that is nothing but a name,
 * or two. Both in one pattern, as every text is asked.
 */
const role =
  /\b(?:(?:[AIV]P|OIC|oic|S(?:IO|OIT|US)|I[SD]VA|VIC|WIT|[Vv]ic(?:tim)?|[Ss]us(?:p(?:ect)?)?|[Ww]it(?:ness)?|[Cc](?:omplainant|aller)|[Aa](?:ggrieved|ccused)|[Oo]ffender|[Pp]erp|[Dd]efendant|[Ii]n(?:formant|ft)|[Nn]ominal|[Mm]isper)(?: (?:identified as|is|was|named|called))?|(?:[Hh](?:er|is)|[Tt]heir|[Mm]y) (?:[a-z]{2,12} )?(?:brother|sister|mother|mum|mam|father|dad|friend|boyfriend|girlfriend|partner|husband|wife|ex|cousin|uncle|aunt|auntie|son|daughter|flatmate|housemate|neighbour|mate|social worker|solicitor|(?:ex|step|half)-[a-z]+),?):? (?=[a-z\u00df-\u017f])/g;
const ofKin = /^(?:[Hh](?:er|is)|[Tt]heir|[Mm]y) /;
/** Mr cartwright; PC 2217 haddad: behind a title any surname. */
const title = /\b(?:M(?:rs?|s|iss)|Dr|PC|DC|DS|DI|PS|Sgt|Insp|HHJ|Judge|Cllr|Nurse|D\/Supt)\.? (?:\d{2,6} )?(?=[a-z\u00df-\u017f])/y;
const titleLetters = new Set(Array.from('MDPSIHJCN', (letter) => letter.charCodeAt(0)));
const twoWords = /(\p{Ll}[\p{Ll}\p{M}'’-]{2,23})(?: (\p{Ll}[\p{Ll}\p{M}'’-]{2,23}))?/uy;
const unlikely = Is.common | Is.place | Is.known;

/** @param capitals Where words with a capital begin. */
export function findNamesBehindRoles(text: string, capitals: readonly number[], add: AddSpan): void {
  for (const { 0: found, index } of matchesOf(role, text))
    findBehind(text, index + found.length, ofKin.test(found) ? ~isName : unlikely, add);
  for (const start of capitals) {
    if (!titleLetters.has(text.charCodeAt(start))) continue;
    title.lastIndex = start;
    const found = title.exec(text)?.[0];
    if (found !== undefined) findBehind(text, start + found.length, Is.common | Is.known, add);
  }
}

function findBehind(text: string, start: number, barred: number, add: AddSpan): void {
  twoWords.lastIndex = start;
  const [, first = '', second = ''] = twoWords.exec(text) ?? [];
  const given = withoutEnding(first);
  const own = flagsOf(fold(given));
  if (!(own & isName) || own & barred) return;
  const family = withoutEnding(second);
  const next = family === '' || given !== first ? 0 : flagsOf(fold(family));
  const hasFamily = (next & Is.family) !== 0 && !(next & (Is.place | Is.known));
  add('name', start, start + (hasFamily ? first.length + 1 + family.length : given.length));
}

function withoutEnding(word: string): string {
  return word.replace(/['’]s$/, '');
}

const shortTitles = new Set('pc dc ds dci pcso wpc mr mrs sgt insp pc. mr. mrs. ms'.split(' '));

const modals = new Set(['will', 'may', 'can', 'mark', 'bill', 'page']);

function actsNext(text: string, end: number): boolean {
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1] ?? '';
  return speechVerbs.has(next) || (verbsOfPersons.has(next) && next.length > 3);
}
