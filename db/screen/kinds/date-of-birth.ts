import type { IdentitySpan } from '../../../shared/vocabulary/identity-kinds.ts';
import { matchesOf } from '../matches-of.ts';
import type { AddSpan } from '../span-list.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const date = [
  `\\d{1,2}\\s?[/.\\-–]\\s?\\d{1,2}\\s?[/.\\-–]\\s?(?:\\d{4}|\\d{2})`,
  `\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}`,
  `${day}(?:\\s{1,3}day)?\\s{0,3}[-/.]?\\s{0,3}(?:of\\s{1,3})?${month}\\s{0,3}[-/.,]?\\s{0,3}['’]?(?:\\d{4}|\\d{2})`,
  `${month}\\s{0,3}${day},?\\s{0,3}['’]?\\d{2,4}`,
  `\\d{1,2} \\d{1,2} (?:19|20)?\\d{2}`,
].join('|');

/** DOB, d.o.b., d/o/b, D O B, and dob030588 in one. */
const dob = 'd[./\\s-]{0,2}o[./\\s-]{0,2}b(?![a-z])\\.?';

/** The date after the word that says whose it is; a few words may stand between, no sentence may end. */
const after = new RegExp(
  `\\b(?:${dob}|born|birth\\s?date|date\\s+of\\s+birth|birthday\\s+(?:is|was|of|on|being)|turn(?:s|ed|ing)?\\s\\d\\d\\son|b[.:]|b(?=\\s\\d))(?:[^\\d\\n.;!?]|\\bSt\\.){0,34}?(?<!\\d)(${date})(?!\\d)`,
  'gi',
);
const before = new RegExp(
  `\\b(${date})(?!\\d)\\s{0,2}[(\\[,:-]{0,2}\\s{0,2}(?:${dob}|date\\s+of\\s+birth|birth\\s?date|as (?:her|his|their) date of birth)`,
  'gi',
);
const digitsAlone =
  '(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\\d{2}|\\d{2})|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|[4-9]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
/** Digits alone, a few words behind the word for a birth: date of birth given as 18051982. */
const compact = new RegExp(
  `\\b(?:${dob}|date of birth|birth ?date|born)[^\\d\\n.;!?]{0,34}?(?<![\\d/*])(${digitsAlone})(?![\\w/*-])`,
  'gi',
);
const compactBefore = new RegExp(`(?<![\\w/*-])(${digitsAlone})(?![\\w/*-])[ (,:-]{1,4}(?:${dob}|date of birth)`, 'gi');
/** Somebody's particulars: the date behind the name is of birth. */
const particulars = new RegExp(
  `(?:details(?: as|:)|PNC(?:\\s(?:check|search))?(?: was| is)?(?:\\s(?:done|made|completed|carried out|run))?\\s(?:on|for)|nominal(?: is)?|identified as|gave (?:his|her|their) name as|checks? on)\\s\\p{L}[\\p{L}'’-]{1,40}(?:\\s\\p{L}[\\p{L}'’-]{1,40}){0,3},?\\s?\\(?(${date})(?!\\d)`,
  'giu',
);
/** Birthday 03/05/88; aged 35 (03/05/1988). */
const beside = new RegExp(`\\b(?:birthday:?\\s|aged?\\s\\d{1,2}\\s?\\()(${date})(?!\\d)`, 'gi');
const behindName = new RegExp(`(?:,|\\s[-–:])?\\s{1,2}[([]?(${date})(?!\\d)`, 'iy');
/** Nobody whose case is in an extract of late was born after this, and little of what happened was before. */
const ofBirth = /(?:19\d\d|200\d|201[0-2])$|^(?:19\d\d|200\d|201[0-2])\D|\D[03-9]\d$/;
const whole = new RegExp(`^\\s*(?:${date})(?:[T ]\\d{2}:\\d{2}.*)?\\s*$`, 'i');
const saysParticulars =
  /\b(?:[Dd]etails(?: as|:)|PNC|[Nn]ominal|identified as|name as|[Cc]hecks? on)|DETAILS|NOMINAL|IDENTIFIED AS|NAME AS|CHECKS? ON/;
const cue = /born|birth|\bd[./\s-]{0,2}o[./\s-]{0,2}b|\bb[.:]|\bb \d|\baged? \d|\bturn(?:s|ed|ing)? \d\d on/i;

/** A date of birth is told from other dates by the word beside it. */
export function findDatesOfBirth(text: string, add: AddSpan): void {
  if (saysParticulars.test(text)) {
    for (const match of matchesOf(particulars, text)) {
      const end = match.index + match[0].length;
      add('date-of-birth', end - (match[1] ?? '').length, end);
    }
  }
  if (!cue.test(text)) return;
  for (const pattern of [after, compact, beside]) {
    for (const match of matchesOf(pattern, text)) {
      const end = match.index + match[0].length;
      add('date-of-birth', end - (match[1] ?? '').length, end);
    }
  }
  for (const pattern of [before, compactBefore]) {
    for (const match of matchesOf(pattern, text)) add('date-of-birth', match.index, match.index + (match[1] ?? '').length);
  }
}

/** John Smith 12/03/1990: right behind a whole name a date so long ago is of birth. @param spans sorted */
export function findDatesBehindNames(text: string, spans: readonly IdentitySpan[], add: AddSpan): void {
  for (const { kind, start, end } of [...spans]) {
    if (kind !== 'name' || !(/\s/.test(text.slice(start, end)) || text.startsWith(', ', start - 2))) continue;
    behindName.lastIndex = end;
    const match = behindName.exec(text);
    const found = match?.[1] ?? '';
    if (match !== null && ofBirth.test(found)) add('date-of-birth', end + match[0].length - found.length, end + match[0].length);
  }
}

/** Whether a whole cell is a date, or the number that a spreadsheet keeps one as. */
export function isDate(cell: string): boolean {
  return whole.test(cell) || /^\s*(?:\d{5}|\d{8}|\d{6})\s*$/.test(cell);
}
