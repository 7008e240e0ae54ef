import { ownCopy } from '../own-copy.ts';

/** What became of values that were read before. */
export interface ValueMemory<T> {
  get(text: string): T | undefined;
  keep(text: string, value: T): void;
}

/** Texts that are remembered as texts, and how long they may be. */
const mostTexts = 4096;
const longestText = 40;
const zero = 0x30;
const slash = 0x2f;
const firstYear = 1900;
const years = 200;

/**
 * Remembers values by their text. The commonest, flags and ages of one or two letters and dates such as 31/01/2023, have a number that is their
 * place in a list: a million rows have five million of them, and a look-up by text would have to read each a second time.
 */
export function valueMemory<T>(): ValueMemory<T> {
  const short: (T | undefined)[] = [];
  const dates: (T | undefined)[] = [];
  const texts = new Map<string, T>();
  return {
    get: (text) => {
      if (text.length <= 2) return short[placeOfShort(text)];
      const date = placeOfDate(text);
      return date < 0 ? texts.get(text) : dates[date];
    },
    keep: (text, value) => {
      if (text.length <= 2) {
        const place = placeOfShort(text);
        if (place >= 0) short[place] = value;
        return;
      }
      const date = placeOfDate(text);
      if (date >= 0) dates[date] = value;
      else if (text.length <= longestText) {
        if (texts.size >= mostTexts) texts.clear();
        texts.set(ownCopy(text), value);
      }
    },
  };
}

/** A number for a text of up to two letters of ASCII; -1 for another. */
function placeOfShort(text: string): number {
  if (text.length === 0) return 0;
  const first = text.charCodeAt(0);
  const second = text.length > 1 ? text.charCodeAt(1) : 0;
  return first < 128 && second < 128 ? first * 128 + second : -1;
}

/** A number for a text such as 31/01/2023, of the years 1900 to 2099 and with no day over 31 and no month over 15; -1 for another. */
function placeOfDate(text: string): number {
  if (text.length !== 10 || text.charCodeAt(2) !== slash || text.charCodeAt(5) !== slash) return -1;
  const day = digit(text, 0) * 10 + digit(text, 1);
  const month = digit(text, 3) * 10 + digit(text, 4);
  const year = digit(text, 6) * 1000 + digit(text, 7) * 100 + digit(text, 8) * 10 + digit(text, 9) - firstYear;
  // A letter among them makes a sum far out of range, one way or the other.
  return day >= 0 && day < 32 && month >= 0 && month < 16 && year >= 0 && year < years ? year * 512 + month * 32 + day : -1;
}

/** The value of a digit; for any other character a number that spoils every sum. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - zero;
  return value >= 0 && value <= 9 ? value : -1_000_000;
}
