import { isLetter, Sort, sortAt } from './letters.ts';

/** What one pass over a text tells of its signs and digits, so that a look is taken only where there may be something to see. */
export interface Survey {
  readonly digits: number;
  /** A letter stands right before a digit, as in LE1 or AB12. */
  readonly letterBeforeDigit: boolean;
  readonly letterAfterDigit: boolean;
  /** A capital stands a space away from a digit, on the side that is told: 12 CDE, or KGB 4. */
  readonly capitalNearDigit: boolean;
  /** Digits with a stroke, a star or a hyphen beside them, or seven of them and more together. */
  readonly looksLikeReference: boolean;
  /** Where a number of one to four digits begins that could be that of a house. */
  readonly houseNumbers: readonly number[];
  readonly capitals: boolean;
  readonly atSign: boolean;
  /** A full stop or a colon within a word. */
  readonly innerStop: boolean;
}

const none: readonly number[] = [];
const at = 0x40;
const stop = 0x2e;
const colon = 0x3a;

export function surveyText(text: string): Survey {
  let digits = 0;
  let letterBeforeDigit = false;
  let letterAfterDigit = false;
  let capitalNearDigit = false;
  let looksLikeReference = false;
  let houseNumbers: number[] | null = null;
  let capitals = false;
  let atSign = false;
  let innerStop = false;
  const length = text.length;

  for (let i = 0; i < length; i++) {
    const sort = sortAt(text, i);
    if (sort === Sort.lower || sort === Sort.space) continue;
    if (sort === Sort.upper) {
      capitals = true;
      continue;
    }
    if (sort === Sort.other) {
      const code = text.charCodeAt(i);
      if (code === at) atSign = true;
      else if ((code === stop || code === colon) && i + 1 < length && sortAt(text, i + 1) !== Sort.space && i > 0) innerStop = true;
      continue;
    }
    if (sort !== Sort.digit) continue;
    const start = i;
    while (i + 1 < length && sortAt(text, i + 1) === Sort.digit) i++;
    const run = i + 1 - start;
    digits += run;
    const before = start === 0 ? Sort.space : sortAt(text, start - 1);
    const after = i + 1 === length ? Sort.space : sortAt(text, i + 1);
    if (isLetter(before)) letterBeforeDigit = true;
    if (isLetter(after)) letterAfterDigit = true;
    if (before === Sort.space && start > 1 && sortAt(text, start - 2) === Sort.upper) capitalNearDigit = true;
    if (after === Sort.space && sortAt(text, i + 2) === Sort.upper) capitalNearDigit = true;
    if (run > 6 || isStroke(text.charCodeAt(start - 1)) || isStroke(text.charCodeAt(i + 1))) looksLikeReference = true;
    if (run < 5 && !isLetter(before) && mayBeHouse(text, i + 1)) {
      houseNumbers ??= [];
      houseNumbers.push(start);
    }
  }
  return {
    digits,
    letterBeforeDigit,
    letterAfterDigit,
    capitalNearDigit,
    looksLikeReference,
    houseNumbers: houseNumbers ?? none,
    capitals,
    atSign,
    innerStop,
  };
}

function isStroke(code: number): boolean {
  return code === 0x2f || code === 0x2a || code === 0x2d;
}

/** Behind a house's number stand a letter perhaps, perhaps a comma, a space and a word; or a second number. */
function mayBeHouse(text: string, from: number): boolean {
  const code = text.charCodeAt(from);
  return (
    code === 0x20 || code === 0xa0 || code === 0x2c || code === 0x2d || code === 0x2f || code === 0x2013 || isLetter(sortAt(text, from))
  );
}
