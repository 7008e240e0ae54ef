import { outcomes } from '../../../shared/vocabulary/home-office.ts';

/** `Outcome 16`, `OC16`, `Type 16: victim declines`, `Outcome 16 Suspect identified…`; the letter of 1A. */
const named = /^(?:(?:ho|home office)\s*)?(?:outcome|oc|type|code)\s*(?:type|code|no\.?|number)?\s*0?(\d{1,2}a?)(?![\da-z])(.*)$/is;

/** `16`, `16 - Suspect identified…`, but neither an age band nor a date nor `16 cases`. */
const bare = /^0?(\d{1,2}a?)(?:\s*[-–—:.)]\s*([a-z(].*))?$/is;

/** `16 Suspect identified…`, which counts where the words say the same. */
const leading = /^0?(\d{1,2}a?)\s+([a-z].*)$/is;

/** A second number, after which nobody can tell which one is meant. */
const another = /^\s*(?:or|and|[/,&+]|to|-)\s*(?:outcome\s*)?\d/i;

const notIdentified = 'not identified|no suspect|no named suspect|unidentified|suspect unknown|unknown suspect';
/** A charge that was not made. A discharge is none: “charge” counts as the beginning of a word. */
const uncharged = 'not charge|no charge|without charge|not be charge|refus|charge declin|charge dropped|charges dropped|withdr';
const declines = 'not support|declin|withdr|unwilling|unable to support';

/** Words that tell the outcomes apart, by code: every one must occur, and none of those after a minus. */
const tellingWords: readonly (readonly [code: string, words: readonly string[]])[] = [
  ['14', ['victim', declines, 'to identify']],
  ['16', ['suspect', `-${notIdentified}`, 'victim', declines]],
  ['14', [notIdentified, 'victim', declines]],
  ['15', ['suspect identified|named suspect', `-${notIdentified}`, 'victim support', `-${declines}`]],
  ['18', ['investigation complete', notIdentified]],
  ['1', [' charge| summons', `-${uncharged}`, '-alternat']],
  ['1A', [' charge| summons', `-${uncharged}`, 'alternat']],
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
  ['11', ['prosecution prevented', 'under age|below the age']],
  ['12', ['prosecution prevented', 'suspect', '-victim|witness', 'too ill|illness']],
  ['13', ['prosecution prevented', 'victim|witness']],
  ['17', ['time limit']],
  ['19', ['national fraud|nfib']],
  ['20', ['action|responsib|transfer', 'another|other', 'body|agency']],
  ['22', ['diversion']],
];

const exact = new Map(Object.entries(outcomes).map(([code, label]) => [plain(label), code]));

/** The Home Office code that a force's label for an outcome means; null where that is not clear. */
export function outcomeCodeOf(label: string): string | null {
  const text = label.trim();
  const known = exact.get(plain(text));
  if (known !== undefined) return known;
  const number = named.exec(text) ?? bare.exec(text);
  if (number) return another.test(number[2] ?? '') ? null : codeOf(number[1]);
  const [, code, words] = leading.exec(text) ?? [];
  if (code !== undefined) return byWords(words ?? '') === codeOf(code) ? codeOf(code) : null;
  return byWords(text);
}

function codeOf(number = ''): string | null {
  const code = number.toUpperCase();
  return Object.hasOwn(outcomes, code) ? code : null;
}

function byWords(label: string): string | null {
  const text = ` ${plain(label)} `;
  return tellingWords.find(([, words]) => words.every((word) => holds(text, word)))?.[0] ?? null;
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
