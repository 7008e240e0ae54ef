import { matchesOf } from '../matches-of.ts';
import type { AddSpan } from '../span-list.ts';

const shape = /(?<![\w£$€.,/*+-])(\d{3})([ \u00a0.-]?)(\d{3})\2(\d{4})(?![\w/*]|[.,]\d|-\d)/g;
const spokenOf = /\bN\.?H\.?S\b/i;

/** NHS numbers: ten digits in the usual groups or together, with their check digit, unless the text says that one is an NHS number. */
export function findNhsNumbers(text: string, add: AddSpan): void {
  for (const match of matchesOf(shape, text)) {
    const digits = match[0].replace(/\D/g, '');
    const near = text.slice(Math.max(0, match.index - 40), match.index);
    if (spokenOf.test(near) || (!digits.startsWith('0') && hasCheckDigit(digits)))
      add('nhs-number', match.index, match.index + match[0].length);
  }
}

/** Modulus 11 over nine digits weighted 10 to 2, as the NHS Data Dictionary sets out. */
function hasCheckDigit(digits: string): boolean {
  if (/^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
}
