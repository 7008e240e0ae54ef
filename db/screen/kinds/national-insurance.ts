import { matchesOf } from '../matches-of.ts';
import type { AddSpan } from '../span-list.ts';

/** Two letters, six digits, a letter A to D. Letters that are never issued are not turned away: QQ is the specimen, and people mistype. */
const whole = /(?<![\w£@#/*-])[a-z]{2}[ \u00a0.-]?\d{2}[ \u00a0.-]?\d{2}[ \u00a0.-]?\d{2}[ \u00a0.-]?[abcdfm](?![\w/*]|-\d)/gi;
/** Where a word says that it is one, any two letters will do, and the letter behind may be left out. */
const announced =
  /\b(?:NINO|N\.?I\.?|nat(?:ional)?\.? ins(?:urance)?)\b[^\n\d]{0,24}?\b([a-z]{2}[ .-]?(?:\d{2}[ .-]?\d{2}[ .-]?\d{2}|\d{3}[ .-]\d{3})(?:[ .-]?[a-df](?![a-z]))?)(?![\w/])/gi;
/** O and I are never in a prefix, D, F and V neither: with a word's worth of spaces this keeps "in 12 03 22 a" out. */
const prefix = /^(?:[abceghj-prstw-z][abceghj-nprstw-z]|qq)/i;

export function findNationalInsuranceNumbers(text: string, add: AddSpan): void {
  for (const match of matchesOf(whole, text)) {
    // A temporary number ends in the sex.
    if (/[fm]$/i.test(match[0]) && !/^tn/i.test(match[0])) continue;
    if (prefix.test(match[0]) && !/^(?:at|by|my|am|pm|we|an|he|as)[ \u00a0]/i.test(match[0]))
      add('national-insurance', match.index, match.index + match[0].length);
  }
  for (const match of matchesOf(announced, text)) {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    add('national-insurance', end - number.length, end);
  }
}
