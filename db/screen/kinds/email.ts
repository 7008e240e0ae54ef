import { matchesOf } from '../matches-of.ts';
import type { AddSpan } from '../span-list.ts';

/** All that RFC 5322 allows but the stroke, which nobody has in an address and every web address has before an @name. */
const local = /[\p{L}\p{N}.!#$%&'*+=?^_`{|}~-]/u;
const domain = /[\p{L}\p{N}.-]{0,254}/uy;
/** name (at) example dot org: written so as to get past a screen. */
const spelt =
  /[\w.+-]{1,64}(?:\s?(?:\(at\)|\[at\]|\{at\})\s?[\w-]{1,63}(?:\s?(?:\(dot\)|\[dot\]|\{dot\}| dot |\.)\s?[a-z]{2,6})+| at [\w-]{1,63}(?: dot [a-z]{2,6})+| at (?:gmail|hotmail|outlook|yahoo|icloud|live|aol|protonmail|btinternet)\.(?:com|co\.uk))\b/gi;

/** E-mail addresses. The local part is read backwards from the sign, 64 characters at most, so that no text makes it slow. */
export function findEmails(text: string, add: AddSpan): void {
  for (let sign = text.indexOf('@'); sign !== -1; sign = text.indexOf('@', sign + 1)) {
    let start = sign;
    while (start > 0 && sign - start < 64 && local.test(text.charAt(start - 1))) start--;
    while (start < sign && !/[\p{L}\p{N}_]/u.test(text.charAt(start))) start++;
    domain.lastIndex = sign + 1;
    const host = domain.exec(text)?.[0].replace(/[.-]+$/, '') ?? '';
    if (start < sign && host.length < 254 && /^[^.].*\.\p{L}{2,}$/u.test(host)) add('email', start, sign + 1 + host.length);
  }
}

/** @param innerStop The text has a full stop within a word. */
export function findSpeltEmails(text: string, innerStop: boolean, add: AddSpan): void {
  // The rarer tests first: they are all that most texts see of this look.
  if (!innerStop && !text.includes('dot')) return;
  if (!/[ ([{]at[ )\]}]/i.test(text)) return;
  for (const match of matchesOf(spelt, text)) add('email', match.index, match.index + match[0].length);
}
