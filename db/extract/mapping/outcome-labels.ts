import { outcomes } from '../../../shared/vocabulary/home-office.ts';

/** `Outcome 16`, `OC16`, `Type 16: victim declines`, `16 - Suspect identified…`; the letter of 1A. */
const numbered =
  /^(?:(?:ho|home office)\s*)?(?:outcome|oc|type|code)?\s*(?:type|code|no\.?|number)?\s*0?(\d{1,2}a?)(?:\s*[-–—:.)]\s*\S.*|\s+\S.*)?$/i;

/** Words that tell the outcomes apart, by code: every one must occur, and none of those after a minus. */
const tellingWords: readonly (readonly [code: string, words: readonly string[]])[] = [
  ['16', ['suspect', '-not identified', '-no suspect', '-unidentified', 'victim', 'not support|declin|withdr|unwilling|decline']],
  ['16', ['named suspect|suspect identified', 'victim', 'not support|declin|withdr|unwilling']],
  ['14', ['not identified|no suspect|unidentified', 'victim', 'not support|declin|withdr|unwilling']],
  ['15', ['suspect identified|named suspect', 'victim support', '-not support|declin']],
  ['18', ['investigation complete', 'no suspect']],
  ['1', ['charge', '-alternat']],
  ['1A', ['charge', 'alternat']],
  ['2', ['caution', 'youth']],
  ['3', ['caution', 'adult']],
  ['4', ['taken into consideration']],
  ['5', ['offender', 'died|deceased']],
  ['6', ['penalty notice']],
  ['7', ['cannabis', 'warning']],
  ['8', ['community resolution']],
  ['10', ['public interest', 'police', '-further']],
  ['9', ['public interest', 'cps', '-further']],
  ['21', ['further investigation', 'public interest']],
  ['11', ['prosecution prevented', 'under age']],
  ['12', ['prosecution prevented', 'suspect', 'ill']],
  ['13', ['prosecution prevented', 'victim|witness']],
  ['17', ['time limit']],
  ['19', ['fraud']],
  ['20', ['action', 'another|other', 'body|agency']],
  ['22', ['diversion']],
];

const exact = new Map(Object.entries(outcomes).map(([code, label]) => [plain(label), code]));

/** The Home Office code that a force's label for an outcome means; null where that is not clear. */
export function outcomeCodeOf(label: string): string | null {
  const known = exact.get(plain(label));
  if (known !== undefined) return known;
  const number = numbered.exec(label.trim())?.[1]?.toUpperCase();
  if (number !== undefined) return Object.hasOwn(outcomes, number) ? number : null;
  const text = plain(label);
  const found = tellingWords.find(([, words]) => words.every((word) => holds(text, word)));
  return found?.[0] ?? null;
}

function holds(text: string, word: string): boolean {
  if (word.startsWith('-')) return !holds(text, word.slice(1));
  return word.split('|').some((part) => text.includes(part));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
