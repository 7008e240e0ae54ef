import { flagsOf, Is } from '../lexicon/lexicon.ts';
import { matchesOf } from '../matches-of.ts';
import type { AddSpan } from '../span-list.ts';

/** Two letters, two digits of age, three letters (since 2001). I and Q are not used, nor Z in front. */
const current = /(?<![\w£@#/*-])([A-HJ-PR-Y]{2})(0[1-9]|[1-9]\d)([ \u00a0-]?)([A-HJ-Z]{3})(?![\w@/*]|-\d)/g;
const currentApart = /(?<![\w£@#/*-])([A-HJ-PR-Y]{2})[ \u00a0](0[1-9]|[1-9]\d)[ \u00a0]([A-HJ-PR-Z]{3})(?![\w@/*])/g;
const prefixed = /(?<![\w£@#/*-])([A-HJ-TV-Y])(\d{1,3})([ \u00a0-]?)([A-HJ-PR-Z]{3})(?![\w@/*]|-\d)/g;
const suffixed = /(?<![\w£@#/*-])([A-HJ-PR-Z]{3})([ \u00a0-]?)(\d{1,3})([A-HJ-NPR-TV-Y])(?![\w@/*]|-\d)/g;
/** As people type them: gj22 hwr. The three letters must be no word. */
const currentSmall = /(?<![\w£@#/*.-])[a-hj-pr-y]{2}(?:0[1-9]|[1-9]\d) ?([a-hj-pr-z]{3})(?![\w@/*-])/g;
/** Northern Ireland: a county's two letters with a serial one before them, then a number. */
const northernIrish = /(?<![\w£@#/*-])(?:[A-Z](?:[A-HJ-Y]Z|I[ABJLW]|[JOUX]I)|[A-Z]{0,1}I[ABJLW]) ?\d{3,4}(?![\w@/*]|-\d)/g;
/** Any mark at all, where a word says that it is one. */
const announced =
  /\b(?:reg(?:istration)?s?|index|vrm|vrn|number\s?plates?|plates?|licen[cs]e plate|vehicle|car|van|taxi|cab|minicab|motorbike|moped|bmw|audi|ford|vauxhall|golf|polo|corsa|fiesta|focus|astra|mercedes|toyota|prius|nissan|honda|seat|skoda|kia|transit)\b[^\n.;\d]{0,30}?(?<![A-Za-z0-9])((?:[a-z]{2}\s?\d{2}\s?[a-z]{3})|(?:[a-z]\d{1,3}\s?[a-z]{3})|(?:[a-z]{3}\s?\d{1,3}[a-z]))(?![\w/])/gi;
const announcedMark =
  /\b(?:reg(?:istration)?(?:\s(?:mark|number|no|plate))?|vrm|vrn|(?:number\s?|private\s|personal(?:ised)?\s)?plates?|index(?:\s(?:mark|number))?)\b\.?\s?(?:is|was|of|:|-|being|reads?|ending)?\s?((?:[A-Z]{1,3}\s?\d{1,4}\s?[A-Z]{0,3})|(?:\d{1,4}\s?[A-Z]{1,3}))(?![\w/])/g;

/** A mark of one's own right behind what bears it: a black Audi (99 JON), his van, RJK 4. Two letters and one digit are too few to tell. */
const behindVehicle =
  /\b(?:vehicle|car|van|taxi|cab|minicab|motor(?:bike|cycle)|moped|bmw|audi|ford|vauxhall|golf|polo|corsa|fiesta|focus|astra|mercedes|merc|range rover|land rover|jaguar|porsche|bentley|tesla|mini|toyota|prius|nissan|honda|skoda|kia|transit)\s?[,(:–-]\s?\(?((?!IC\d)(?:[A-HJ-PR-Z]{2,3} ?\d{1,4}|\d{1,4} ?[A-HJ-PR-Z]{2,3}))(?=[\s,.;:)]|$)(?!\.\d)/gi;

const ownMark = /[(,:–-] ?\(?(?:[A-Z]{2,3} ?\d|\d{1,4} ?[A-Z]{2})/;
const none: readonly RegExpExecArray[] = [];

/** What is written in three capitals in these texts without being a plate. */
const written = new Set(
  `YRS HRS MTH MINS DAY JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC MON TUE WED THU FRI SAT SUN AND THE WAS HAS HAD FOR NOT BUT ARE SHE HER HIS HIM YEAR MIN HRS KMS MPH GMT BST
PACE MHA MCA SOA CJA POA DVA OAP GBH ABH RTC CPS NFA DNA ABE VRI MET PCC OIC SIO CAD URN DVD TAX CAR LOG PIN MG5 FGM HBV CSE CSA NHS ACT`.split(
    /\s+/,
  ),
);

export function findVehicleRegistrations(text: string, add: AddSpan): void {
  for (const { 0: whole, 3: gap, 4: letters = '', index } of matchesOf(current, text)) {
    if (gap !== '' && isWritten(letters)) continue;
    add('vehicle-registration', index, index + whole.length);
  }
  for (const { 0: whole, 1: front = '', 3: letters = '', index } of matchesOf(currentApart, text)) {
    if (!isWritten(letters) && !isWritten(front)) add('vehicle-registration', index, index + whole.length);
  }
  for (const { 0: whole, 2: digits = '', 3: gap, 4: letters = '', index } of matchesOf(prefixed, text)) {
    const isBare = gap !== '' && (digits.length < 2 || isWritten(letters));
    // K31 PTO: its letters stand for something else as well, so the sentence must speak of a vehicle.
    if (written.has(letters) || flagsOf(letters.toLowerCase()) & Is.common || (isBare && !speaksOfVehicle(text, index))) continue;
    add('vehicle-registration', index, index + whole.length);
  }
  for (const { 0: whole, 1: letters = '', 2: gap, 3: digits = '', index } of matchesOf(suffixed, text)) {
    if (
      isWritten(letters) ||
      flagsOf(letters.toLowerCase()) & Is.initials ||
      (digits.length < 2 && gap !== '' && !speaksOfVehicle(text, index))
    )
      continue;
    add('vehicle-registration', index, index + whole.length);
  }
  for (const { 0: whole, 1: letters = '', index } of matchesOf(currentSmall, text)) {
    if (flagsOf(letters) === 0) add('vehicle-registration', index, index + whole.length);
  }
  for (const { 0: whole, index } of matchesOf(northernIrish, text)) {
    if (!isWritten(whole.replace(/[^A-Z]/g, ''))) add('vehicle-registration', index, index + whole.length);
  }
  for (const match of ownMark.test(text) ? matchesOf(behindVehicle, text) : none) {
    const mark = match[1] ?? '';
    const end = match.index + match[0].length;
    if (mark === mark.toUpperCase() && mark.length > 3 && !isWritten(mark.replace(/[^A-Z]/g, '')))
      add('vehicle-registration', end - mark.length, end);
  }
  for (const pattern of [announced, announcedMark]) {
    for (const match of matchesOf(pattern, text)) {
      const mark = match[1] ?? '';
      const end = match.index + match[0].length;
      const isOrdinary =
        pattern === announcedMark ? /\b(?:in|on|at|by|to|of|am|pm|the|and|was|for|no)\b/i.test(mark) : hasOrdinaryWord(mark);
      if (/\d/.test(mark) && !isOrdinary) add('vehicle-registration', end - mark.length, end);
    }
  }
}

/** XJF 7S: so short a mark is told from a code by the sentence. */
function speaksOfVehicle(text: string, index: number): boolean {
  return vehicleWords.test(text.slice(Math.max(0, index - 60), index + 60));
}

const vehicleWords =
  /\b(?:anpr|vrms?|vrn|insur(?:ance|ers?|ed)|dealer|garage|mot|log ?book|v5c?|stopped|index|reg(?:istration)?|(?:number )?plates?|vehicles?|cars?|van|taxi|cab|motor(?:bike|cycle)|moped|driv(?:e|es|er|ing|en)|drove|parked|pulled up|dvla|keeper|bmw|audi|ford|vauxhall|corsa|fiesta|golf|polo|astra|mercedes|toyota|prius|nissan|honda|skoda|kia|transit)\b/i;

function isWritten(letters: string): boolean {
  const flags = flagsOf(letters.toLowerCase());
  return written.has(letters) || (flags & (Is.common | Is.initials)) !== 0;
}

function hasOrdinaryWord(mark: string): boolean {
  return mark
    .split(/[^A-Za-z]+/)
    .some(
      (part) => part.length > 1 && mark.includes(' ') && (isWritten(part.toUpperCase()) || /^(?:in|on|at|by|to|of|am|pm)$/i.test(part)),
    );
}
