import { months } from '../lexicon/context.ts';
import { flagsOf, Is } from '../lexicon/lexicon.ts';
import { matchesOf } from '../matches-of.ts';
import type { AddSpan } from '../span-list.ts';

const types =
  'street|str|st|road|rd|avenue|ave|av|lane|ln|close|cl|clo|drive|drv|dr|way|crescent|cres|court|ct|crt|place|pl|terrace|terr|ter|grove|gro|gr|gardens|garden|gdns|square|sq|hill|rise|row|walk|wlk|mews|parade|pde|park|pk|green|grn|mount|mt|vale|gate|wharf|yard|view|croft|meadows?|fields?|bank|causeway|hey|fold|chase|heights|broadway|boulevard|blvd|bvd|circus|quay|cottages|villas|buildings|mansions|wynd|brae|loan|dale|dene|end|ridge|side|approach|esplanade|promenade|passage|alley|plantation|copse|spinney|orchard|leas?|common|bridge|top|bottom|path|link|reach|glade|dell|paddock|hollow|ley|nook|loke|vennel|paddocks|orchards|maltings|limes|willows|elms|oaks|firs|poplars|cedars|laurels|beeches|cloisters|warren|pastures|drift|leaze|heol|ffordd|stryd|lon|clos|acres?|estate';
const capitalTypes = types
  .split('|')
  .map((type) => type.charAt(0).toUpperCase() + type.slice(1))
  .join('|');
const named = "[A-Z][\\p{L}'’.]{0,40}(?:-[A-Za-z]\\p{L}{0,40}){0,5}";
const number = '\\d{1,4}\\s?[A-Za-z]?(?:\\s?[-–/&]\\s?\\d{1,4}[A-Za-z]?)?';
const flat =
  '(?:(?:flat|apartment|apt|unit|room|bedsit|studio|plot|floor|maisonette|caravan|block|suite)\\.?\\s?(?:no\\.?\\s?)?[A-Za-z]?\\d{0,4}[A-Za-z]?\\s?,?\\s?(?:of\\s|at\\s)?)';
/** What a house's number does not follow: a price, a time, a code. */
const notBefore = /[\p{L}\p{N}£$€.:/+*#-]/u;

/** From the number on: 14 Station Road; 22 High St; 5 The Green; 8 St Mary's Close. */
const street = new RegExp(
  `${number},?\\s+(?:(?:${named})\\s+){1,4}(?:${types})\\b\\.?(?!\\s+(?:Police|Station\\s+Police|Traffic|Safety|Rage|Act|Magistrates))`,
  'iuy',
);
/** What may stand before the number: Flat 3b, */
const flatBefore = new RegExp(`(?<![\\p{L}\\p{N}])${flat}$|\\b(?:no|number|house)\\.?\\s?$`, 'iu');
const flatWord = /flat|ap(?:artment|t)|unit|room|bedsit|studio|plot|floor|maisonette|caravan|block|suite|no|number|house/i;
/** 12 Kingsway, 7 Briggate, 3 Broadway, 5 The Ridgeway, 40 Heol y Bryn. */
const single = new RegExp(
  `${number},?\\s+(?:(?:The|Upper|Lower|Old|New|Great|Little|East|West|North|South)\\s+)?(?:[A-Z]\\p{L}+(?:gate|way|mead|croft|bank|cliffe|garth|holme|thwaite|street)|Broadway|Cheapside|Strand|(?:Heol|Ffordd|Stryd|Lôn|Clos|Maes|Rhodfa)(?:\\s+[\\p{L}']+){1,3})\\b`,
  'uy',
);
/** Station Road, number 14. */
const numberBehind = new RegExp(
  `\\b(?:${named}\\s+){1,3}(?:${capitalTypes})\\b\\.?,?\\s?\\(?(?:at\\s)?(?:no\\.?|number|house number)\\s?\\d{1,4}[A-Za-z]?\\b`,
  'gu',
);
const buildings =
  'House|Court|Mansions|Heights|Lodge|Towers?|Point|Buildings?|Apartments|Halls?|Place|Gardens|Wharf|Mill|Residences?|Flats|Village|Park|Quarter|Works|Gate|Green|Close|Quay|View|Block|Student\\s\\p{L}+';
/** Flat 3, Rose Court. */
const flatIn = new RegExp(
  `\\b(?:(?:Flat|Apartment|Apt|Unit|Room|Bedsit|Studio|Maisonette|Block|Floor|Tower|Building)\\.?\\s?(?:no\\.?\\s?)?(?:[A-Z]?\\d{1,4}[A-Za-z]?|[A-Z])\\s?,?\\s+){1,3}(?:(?:of|at|in)\\s)?(?:${named}\\s+){1,3}(?:${buildings})\\b`,
  'giu',
);
/** Rose Cottage, Mill Lane. */
const houseOnStreet = new RegExp(
  `(?:${named}\\s+){1,3}(?:Cottage|Farm|Farmhouse|Lodge|House|Barn|Villa|Manor|Hall|Grange|Bungalow|Rectory|Vicarage|Mill|View|Croft|Nook|Court|Mansions|Heights|Towers?),?\\s+(?:on\\s|in\\s|at\\s)?(?:${named}\\s+){1,3}(?:${capitalTypes})\\b(?!\\s+(?:Police|Station))`,
  'gu',
);
const cottage = new RegExp(`\\b(?!(?:The|At|In|From|Her|His|A)\\s)(?:${named}\\s+){1,3}(?:Cottage|Farmhouse|Bungalow)\\b`, 'gu');
const livesAt = new RegExp(
  `\\b(?:lives?|lived|living|resid(?:es?|ed|ing)|stay(?:s|ed|ing)?|moved|home|address(?:es)?|home address)\\s(?:at|to|is|was|of|in)\\s((?:${named}\\s+){1,3}(?:House|Cottage|Farm|Lodge|Villa|Grange|Manor|Barn|Bungalow|View|Croft|Nook|Court|Mansions|Heights|Tower|Rectory|Vicarage))\\b`,
  'gu',
);

/** What is counted, measured or timed in the words between a number and a street's word: 10 minute walk, 2 lane road. */
const counted = new Set(
  `minute minutes min mins hour hours hr hrs mile miles metre metres meter meters yard yards km day days week weeks month months year years yr yrs old man men woman women people person male males female females
other different way lane bed bedroom bedrooms point points stone pint pints times time of in on at the to from and or by with near is was were had has for a an am pm st nd rd th occasions occasion officers victims suspects offences cases calls messages further more
houses doors streets roads up down along outside onto`.split(/\s+/),
);
/** What a number behind these counts is no house. */
const numbering =
  /(?:\b(?:outcome|section|sec|s|team|stage|page|phase|day|week|point|part|no crime|aged?|offence|paragraph|para|chapter|article|schedule|appendix|question|version|level|zone|tier|category|junction|since|room|ward|channel|circa|[a-z]*ary|march|april|may|june|july|august|[a-z]+ber)\s)$/i;

const speaksOfHomes = /\b(?:flat|apartment|apt|unit|room|bedsit|studio|maisonette|no|number)\b/i;
const speaksOfFlats = /\b(?:flat|apartment|apt|unit|room|bedsit|studio|maisonette)\b/i;
const speaksOfNumbers = /\b(?:no|number)\b\.?\s?\d/i;
/** 39 queensway, 12 kingsgate: in lower case, a word that none knows, ending as streets of one word do. */
const singleLow = /\d{1,4}[a-z]?,?\s+(?=(\p{Ll}+))\1(?<=way|gate|garth|croft|thwaite|holme)(?![\p{L}'’-])/uy;
const noStreet = /\s(?:Always|Anyway|Norway|Subway|Halfway|Railway|Galway|Midway|Runway|Motorway|Investigate|Street)$/;

/** @param numbers Where numbers stand that could be those of houses. */
export function findStreetAddresses(text: string, numbers: readonly number[], add: AddSpan): void {
  for (const start of numbers) {
    if (start > 0 && notBefore.test(text.charAt(start - 1))) continue;
    findStreetAt(text, start, add);
  }
  if (!speaksOfHomes.test(text)) return;
  if (speaksOfFlats.test(text)) {
    for (const { 0: whole, index } of matchesOf(flatIn, text)) {
      if (/\d/.test(whole) || /^(?:flat|apartment)/i.test(whole)) add('address', index, index + whole.length);
    }
  }
  if (!speaksOfNumbers.test(text)) return;
  for (const { 0: whole, index } of matchesOf(numberBehind, text)) add('address', index, index + whole.length);
}

/** PS 448 Brathwaite */
const collar = /\b(?:W?[PD]C|PCSO|[DP]S|DI|SC|Sgt|Sergeant|Constable|Officer)\s(?:no\.?\s)?$/i;

function findStreetAt(text: string, start: number, add: AddSpan): void {
  street.lastIndex = start;
  const whole = street.exec(text)?.[0];
  if (whole !== undefined) {
    const before = text.slice(Math.max(0, start - 24), start);
    const flatText = flatWord.test(before) ? (flatBefore.exec(before)?.[0] ?? '') : '';
    if (isStreet(whole, before, flatText)) add('address', start - flatText.trimStart().length, start + whole.length);
    return;
  }
  single.lastIndex = start;
  const named = single.exec(text)?.[0];
  if (
    named !== undefined &&
    !/^(?:19|20)\d\d\s/.test(named) &&
    !noStreet.test(named) &&
    !collar.test(text.slice(Math.max(0, start - 14), start))
  )
    add('address', start, start + named.length);
  singleLow.lastIndex = start;
  const [low, word = ''] = singleLow.exec(text) ?? [];
  if (
    low !== undefined &&
    word.length > 6 &&
    !(flagsOf(word) & Is.common) &&
    !noStreet.test(` ${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  )
    add('address', start, start + low.length);
}

function isStreet(whole: string, before: string, flatText: string): boolean {
  const words = whole.match(/[\p{L}'’.-]+/gu) ?? [];
  if (
    /^(?:19|20)\d\d\b/.test(whole) &&
    /\b(?:in|since|of|from|until|by|around|circa|[a-z]+ary|march|april|may|june|july|august|[a-z]+ber)\s$/i.test(before)
  )
    return false;
  if (numbering.test(before) && flatText === '') return false;
  const middle = words.slice(0, -1).filter((word) => !/^(?:flat|apartment|apt|unit|room|no|number)\.?$/i.test(word) && word.length > 1);
  const type = words.at(-1) ?? '';
  // 41 minutes. Street triage came.
  if (middle.length === 0 || middle.some((word) => word.length > 4 && word.endsWith('.'))) return false;
  if (middle.some((word) => counted.has(word.toLowerCase()) && !/^[A-Z]/.test(word))) return false;
  if (months.has((middle[0] ?? '').toLowerCase()) && /\b(?:on|the|of|by|until|since|from|between|and|to)\s$/i.test(before)) return false;
  const isCapital = /^\p{Lu}/u.test(middle.at(-1) ?? '');
  if (isCapital)
    return (
      /^\p{Lu}/u.test(type) ||
      /^(?:street|road|avenue|lane|close|drive|crescent|gardens?|grove|terrace|court|square|place|mews|st|rd|ave|ln)/i.test(type)
    );
  // In lower case: a short name before one of the plainest words, nothing a number would count.
  if (middle.length > 2 || !/^(?:street|road|avenue|lane|close|drive|crescent|terrace|grove|gardens|rd|st|ave|way|court)\.?$/i.test(type))
    return false;
  return (
    middle.every((word) => !counted.has(word.toLowerCase()) && !(flagsOf(word.toLowerCase()) & Is.known)) &&
    !/^(?:walk|drive|way|close|court)$/i.test(type)
  );
}

const houseWord =
  /(?:Cottage|Farm|Lodge|House|Barn|Villa|Manor|Hall|Grange|Bungalow|Rectory|Vicarage|Mill|View|Croft|Nook|Court|Mansions|Heights|Tower)/y;
const houseLetters = new Set(Array.from('CFLHBVMGRNT', (letter) => letter.charCodeAt(0)));

/** The Old Forge, Mill Lane: a house, or a place of any kind, by its name and street. */
const theHouse = new RegExp(`\\bThe\\s+(?:${named}\\s+){0,2}${named},\\s+(?:${named}\\s+){1,2}(?:${capitalTypes})\\b`, 'gu');

/** @param capitals Where words with a capital begin. */
export function mentionsHouse(text: string, capitals: readonly number[]): boolean {
  if (text.includes('The ') && /\bThe \p{Lu}[^.,]{0,120}, \p{Lu}/u.test(text)) return true;
  for (const start of capitals) {
    if (!houseLetters.has(text.charCodeAt(start))) continue;
    houseWord.lastIndex = start;
    if (houseWord.test(text)) return true;
  }
  return false;
}

const houseThenStreet =
  /(?:Cottage|Farm|House|Lodge|Barn|Villa|Manor|Hall|Grange|Bungalow|Rectory|Vicarage|Mill|View|Croft|Nook|Court|Mansions|Heights|Tower)s?,? (?:on |in |at )?\p{Lu}/u;
export function findNamedHouses(text: string, add: AddSpan): void {
  if (houseThenStreet.test(text)) for (const { 0: whole, index } of matchesOf(houseOnStreet, text)) addCapitalised(whole, index, add);
  if (text.includes('The ') && text.includes(', '))
    for (const { 0: whole, index } of matchesOf(theHouse, text)) add('address', index, index + whole.length);
  if (/Cottage|Farmhouse|Bungalow/.test(text))
    for (const { 0: whole, index } of matchesOf(cottage, text)) addCapitalised(whole, index, add);
  for (const match of matchesOf(livesAt, text)) {
    const house = match[1] ?? '';
    const end = match.index + match[0].length;
    add('address', end - house.length, end);
  }
}

function addCapitalised(whole: string, index: number, add: AddSpan): void {
  const words = whole.split(/\s+/);
  let skip = 0;
  while (skip < words.length && !/^\p{Lu}/u.test(words[skip] ?? '')) skip++;
  const rest = words.slice(skip).join(' ');
  if (rest.split(' ').length < 2) return;
  const start = index + whole.indexOf(words[skip] ?? '');
  add('address', start, index + whole.length);
}
