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
/** Freephone numbers and those of public bodies and charities: helplines, which identify nobody. */
const service = /^(?:080[08]|030[0-3]|116)/;
/** What a number is when it is not one of a phone. */
const otherwise =
  /(?:\b(?:ref(?:erence)?|urn|crime|occurrence|incident|cad|log|custody|niche|nhs|account|sort code|invoice|case)\b[^\n.;]{0,14})$/i;

export function findPhones(text: string, add: AddSpan): void {
  for (const match of matchesOf(british, text)) {
    if (isBritish(match[0]) && !otherwise.test(text.slice(Math.max(0, match.index - 30), match.index)))
      add('phone', match.index, match.index + match[0].length);
  }
  if (text.includes('+')) for (const match of matchesOf(foreign, text)) add('phone', match.index, match.index + match[0].length);
  for (const match of matchesOf(bare, text)) {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    add('phone', end - number.length, end);
  }
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
