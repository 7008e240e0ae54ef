import { matchesOf } from '../matches-of.ts';
import type { AddSpan } from '../span-list.ts';

/** Up to two of what stands between the digits of a number that is read out in groups. */
const gap = '[\\s.\\-–()]{0,2}';
/** A number of the United Kingdom, with trunk nought or country code; ten or eleven digits in all. */
const british = new RegExp(
  `(?:(?<![\\w£$€.,*-])(?<!\\d[ ])|(?<=[a-z][.,])|(?<=\\d )(?=07\\d{3}[ -]?\\d{3}[ -]?\\d{3}(?!\\d)))(?:\\(?(?:\\+|00)${gap}44${gap}(?:\\(?0\\)?${gap})?|\\(?0)(?:[1-35-9])(?:${gap}\\d){8,9}(?![\\d*]|[.,]\\d)(?!-\\d{3})`,
  'g',
);
/** Any other country, with its plus sign. */
const foreign = /(?<![\w+])\+(?!44)[1-9](?:[\s.\-()]{0,2}\d){7,13}(?!\d)/g;
/** A mobile without its nought, where a word says that it is a phone. */
const bare =
  /\b(?:tel(?:ephone)?|phone|mob(?:ile)?|cell|call(?:ed)?|text(?:ed)?|rang|ring|number|contact|whatsapp)\b[^\n\d]{0,20}\b((?:44\s?)?7\d{3}[\s.-]?\d{3}[\s.-]?\d{3})(?!\d)/gi;
const dateLike = /^\(?0\d[\s.\-–/]\d{1,2}[\s.\-–/](?:19|20)?\d\d(?!\d)/;
/** The country's code without its plus sign, and a letter typed for the nought: 447700900123, O7700 900123. */
const mistyped = /(?<![\w£$€.,*+/-])(?:44[ -]?7\d{3}[ -]?\d{3}[ -]?\d{3}|[Oo]7\d{3}[ -]?\d{3}[ -]?\d{3})(?![\d*/]|[.,]\d)/g;
/** Abroad by the international prefix: 00 353 87 123 4567. */
const prefixed = /(?<![\w£$€.,*+/-])00[ -]?(?!44)[1-9]\d{0,2}(?:[ .-]\(?\d{1,8}\)?){2,5}(?![\d*/]|[.,]\d)/g;
/** Without the code of its area, right behind the word: tel 496 0123. */
const local =
  /\b(?:tel(?:ephone)?|phone|landline|home)(?:\s(?:no|number|tel))?[.:]?\s{0,2}(?:is\s|was\s)?([2-9]\d{2}[ -]\d{4}|[2-9]\d{5})(?![\d*/]|[.,-]\d)/gi;
/** Numbers of public bodies: helplines, which identify nobody. */
const service = /^(?:0300|116)/;
/** Freephone numbers, which are of helplines and of firms that answer for people: what stands near tells. */
const mayBeService = /^(?:080[08]|030[1-3])/;
const speaksOfService =
  /\b(?:help|free|info\w*)[ -]?(?:line|phone)s?|\b(?:lines?|crisis|support|refuge|charity|samaritans|childline|crimestoppers|nspcc|service|services|advice|survivors?|switchboard|counselling|centre|trust|national|agency|team|council|bank|customer|opening|open|24|leaflet|signpost\w*|organisations?|safeline|galop|respect)\b/i;
/** What a number is when it is not one of a phone. */
const otherwise =
  /(?:\b(?:ref(?:erence)?|urn|crime|occurrence|incident|cad|log|custody|niche|nhs|account|sort code|invoice|case)\b[^\n.;]{0,14})$/i;

export function findPhones(text: string, add: AddSpan): void {
  for (const match of matchesOf(british, text)) {
    if (!isBritish(match[0]) || otherwise.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    if (mayBeService.test(match[0].replace(/\D/g, '')) && isOfService(text, match.index, match[0].length)) continue;
    add('phone', match.index, match.index + match[0].length);
  }
  for (const pattern of text.includes(' 00') || text.startsWith('00') ? [mistyped, prefixed] : [mistyped])
    for (const { 0: whole, index } of matchesOf(pattern, text)) {
      const digits = whole.replace(/\D/g, '').length;
      if (digits > 9 && digits < 18) add('phone', index, index + whole.length);
    }
  if (text.includes('+')) for (const match of matchesOf(foreign, text)) add('phone', match.index, match.index + match[0].length);
  for (const match of [...matchesOf(bare, text), ...matchesOf(local, text)]) {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    add('phone', end - number.length, end);
  }
}

function isOfService(text: string, start: number, length: number): boolean {
  return speaksOfService.test(text.slice(Math.max(0, start - 90), start + length + 60));
}

function isBritish(written: string): boolean {
  if (dateLike.test(written)) return false;
  const digits = written.replace(/\D/g, '').replace(/^(?:00)?440?/, '0');
  if (service.test(digits) || digits.length < 10 || digits.length > 11) return false;
  if (digits.startsWith('07')) return digits.length === 11;
  if (digits.length === 11) return !/^0\d \d\d? \d/.test(written) || digits.startsWith('02');
  // Ten digits are rare: only with an area code set apart.
  return /^\(?01\d{3}\)?[\s-]/.test(written);
}
