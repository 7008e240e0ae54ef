import type { IdentityKind } from '../../shared/vocabulary/identity-kinds.ts';
import { isDate } from './kinds/date-of-birth.ts';
import { fold } from './lexicon/fold.ts';
import { flagsOf, Is, isName } from './lexicon/lexicon.ts';

/** What a cell says when there is nothing to say, or when the sender has taken it out. */
const nothing = new Set(
  `unknown not known none no n/a na nk nil null blank tbc tbd redacted removed withheld anonymised anonymous pseudonymised suppressed deleted hidden recorded stated given provided available
applicable disclosed identified unidentified unnamed yes y n x xx xxx xxxx male female m f person persons stranger strangers multiple various several other others unrelated self as above see below victim
suspect offender witness officer officers police caller complainant oic sio iic ic supervisor sergeant inspector constable detective reviewer team case lead party third professional
child adult public member of the a an to be ip vic agg sus wit v s p unassigned unallocated allocated assigned pending same refused declined left blank confidential sensitive name names address no fixed abode nfa number
email phone mobile`.split(/\s+/),
);

/** A longer cell says something, or is blank: its words need no counting. */
const longestOfNothing = 1_000;

/** Whether a cell says nothing: empty, "not known", "[name]", "Victim 1", "-". */
export function saysNothing(cell: string): boolean {
  if (cell.length > longestOfNothing) return false;
  if (!/[\p{L}\p{N}]/u.test(cell)) return true;
  const bare = cell.trim();
  if (!/\p{L}/u.test(bare)) return !/\d{3}|\d[^\d]\d/.test(bare);
  if (/^[[(<{*].*[\])>}*]$/.test(bare) && !/\d{3}/.test(bare) && !/\s.*\s.*\s/.test(bare)) return true;
  return bare
    .toLowerCase()
    .split(/[\s,;:/\\()[\]-]+/)
    .every(
      (word) =>
        word === '' ||
        nothing.has(word) ||
        /^\d{1,2}$/.test(word) ||
        /^[a-z]\d{0,2}$/.test(word) ||
        /^(?:vic|victim|suspect|sus|witness|wit|officer|person|nominal|oic)\d{1,4}$/.test(word),
    );
}

/** Whether a cell that stands under a heading of a kind is of that kind. */
export function isOfKind(cell: string, kind: IdentityKind, isRole: boolean): boolean {
  if (cell === '' || saysNothing(cell)) return false;
  const digits = cell.replace(/\D+/g, '').length;
  switch (kind) {
    case 'name':
      return isRole ? looksLikeName(cell) : /\p{L}{2}/u.test(cell);
    case 'date-of-birth':
      return isDate(cell);
    case 'phone':
      return digits >= 6 && digits <= 15;
    case 'nhs-number':
      return digits >= 9;
    case 'national-insurance':
      return digits >= 6;
    case 'postcode':
      return /^\s*[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\s*$/i.test(cell);
    case 'vehicle-registration':
      return digits >= 1 && /^\s*[a-z\d][a-z\d\s-]{1,9}\s*$/i.test(cell) && /[a-z]/i.test(cell);
    case 'email':
      return cell.includes('@');
    case 'address':
      return /\p{L}{2}/u.test(cell) && !isTownOnly(cell);
    case 'url-or-handle':
      return (
        /[\p{L}\p{N}]{3}/u.test(cell) &&
        cell.length < 200 &&
        !/^\s*(?:instagram|facebook|snapchat|snap|tiktok|twitter|whatsapp|telegram|discord|linkedin|tinder)\s*$/i.test(cell)
      );
    case 'reference':
      return digits >= 3 && cell.trim().length >= 4 && cell.length < 80 && !/^[0-9a-f]{64}$/i.test(cell.trim()) && !isDate(cell.trim())
        ? true
        : digits >= 5 && /^\s*\d+\s*$/.test(cell);
  }
}

/** Under a role: a word that may be a name, or one that nobody knows; not a description such as "Known male". */
function looksLikeName(cell: string): boolean {
  if (cell.length > longestOfNothing) return false;
  const words = cell
    .trim()
    .split(/[\s,.]+/)
    .filter((word) => /^\p{L}/u.test(word));
  if (words.length === 0 || words.length > 6) return false;
  return words.some((word) => {
    if (!/^\p{Lu}/u.test(word) || word.length < 2) return false;
    const flags = flagsOf(fold(word));
    return (flags & isName) !== 0 || (flags === 0 && word.length > 2);
  });
}

function isTownOnly(cell: string): boolean {
  if (cell.length > longestOfNothing) return false;
  const words = cell.trim().split(/[\s,]+/);
  return (
    !/\d/.test(cell) &&
    words.length <= 3 &&
    words.every((word) => (flagsOf(fold(word)) & Is.place) !== 0 || /^(?:on|upon|the|of|city|centre|town)$/i.test(word))
  );
}
