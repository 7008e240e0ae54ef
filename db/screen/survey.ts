import { isLetter, Sort, sortAt, sorts } from './letters.ts';

/** What one pass over a text tells of its letters and digits, so that a look is taken only where there may be something to see. */
export interface Survey {
  readonly digits: number;
  /** Most digits that stand together. */
  readonly longestNumber: number;
  /** A letter stands right before a digit, as in LE1 or AB12. */
  readonly letterBeforeDigit: boolean;
  readonly letterAfterDigit: boolean;
  /** A capital stands a space away from a digit, as in AB 12 CDE. */
  readonly capitalNearDigit: boolean;
  /** Digits have a stroke, a star or a hyphen beside them, or seven and more stand together. */
  readonly looksLikeReference: boolean;
  /** Where a number of one to four digits begins that could be that of a house. */
  readonly houseNumbers: readonly number[];
  /** Where words with a capital in front begin. */
  readonly capitals: readonly number[];
  /** Nearly every letter is a capital, so that a capital says nothing. */
  readonly shouted: boolean;
  readonly atSign: boolean;
  /** A full stop between letters without a space, or "://". */
  readonly innerStop: boolean;
}

const none: readonly number[] = [];

export function surveyText(text: string): Survey {
  let digits = 0;
  let longestNumber = 0;
  let letterBeforeDigit = false;
  let letterAfterDigit = false;
  let capitalNearDigit = false;
  let looksLikeReference = false;
  let houseNumbers: number[] | null = null;
  let capitals: number[] | null = null;
  let uppers = 0;
  let lowers = 0;
  let atSign = false;
  let innerStop = false;
  const length = text.length;

  for (let i = 0; i < length; i++) {
    const sort = sorts[text.charCodeAt(i)];
    if (sort === Sort.space) continue;
    if (sort === Sort.lower || sort === Sort.upper) {
      if (sort === Sort.upper) {
        capitals ??= [];
        capitals.push(i);
      }
      for (; i < length; i++) {
        const inner = sorts[text.charCodeAt(i)];
        if (inner === Sort.lower) lowers++;
        else if (inner === Sort.upper) uppers++;
        else if (inner !== Sort.mark && !joins(text, inner, i)) break;
      }
      i--;
      continue;
    }
    if (sort === Sort.digit) {
      const start = i;
      while (i + 1 < length && sortAt(text, i + 1) === Sort.digit) i++;
      const run = i + 1 - start;
      digits += run;
      if (run > longestNumber) longestNumber = run;
      const before = start === 0 ? Sort.space : sortAt(text, start - 1);
      const after = i + 1 === length ? Sort.space : sortAt(text, i + 1);
      if (isLetter(before)) letterBeforeDigit = true;
      if (before === Sort.space && start > 1 && sortAt(text, start - 2) === Sort.upper) capitalNearDigit = true;
      if (after === Sort.space && i + 2 < length && sortAt(text, i + 2) === Sort.upper) capitalNearDigit = true;
      if (run > 6 || isStroke(text.charCodeAt(start - 1)) || isStroke(text.charCodeAt(i + 1))) looksLikeReference = true;
      if (run < 5 && !isLetter(before) && mayBeHouse(text, i + 1)) {
        houseNumbers ??= [];
        houseNumbers.push(start);
      }
      if (isLetter(after)) {
        letterAfterDigit = true;
        // Letters behind digits are part of a code, not a word with a capital.
        while (i + 1 < length && isLetter(sortAt(text, i + 1))) i++;
        if (i + 1 < length && sortAt(text, i + 1) === Sort.digit) letterBeforeDigit = true;
      }
      continue;
    }
    const code = text.charCodeAt(i);
    if (code === 0x40) atSign = true;
    else if (code === 0x2e && isLetter(sortAt(text, i + 1)) && i > 0 && sortAt(text, i - 1) !== Sort.space) innerStop = true;
    else if (code === 0x3a && text.charCodeAt(i + 1) === 0x2f) innerStop = true;
  }
  return {
    digits,
    longestNumber,
    letterBeforeDigit,
    letterAfterDigit,
    capitalNearDigit,
    looksLikeReference,
    houseNumbers: houseNumbers ?? none,
    capitals: capitals ?? none,
    shouted: uppers > 12 && uppers > 8 * lowers,
    atSign,
    innerStop,
  };
}

/** An apostrophe or a hyphen within a word. */
function joins(text: string, sort: number | undefined, at: number): boolean {
  return (sort === Sort.apostrophe || sort === Sort.hyphen) && at + 1 < text.length && isLetter(sortAt(text, at + 1));
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
