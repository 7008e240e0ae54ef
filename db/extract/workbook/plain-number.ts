/**
 * A number of a sheet as plain decimal text: no exponent, no noise. Excel shows fifteen digits and calculates with seventeen, so 0.1 + 0.2
 * is stored as 0.30000000000000004 and stands on the sheet as 0.3.
 */
export function plainNumber(value: number): string {
  const shortest = String(value);
  // Seventeen digits with a sign, a point and a zero before it.
  const text = shortest.length > 16 && !Number.isInteger(value) ? String(Number(value.toPrecision(15))) : shortest;
  return text.includes('e') ? withoutExponent(text) : text;
}

/** The text of a numeric cell; null where it is not a number. Whole numbers stay as they are stored, digit for digit, however long. */
export function storedNumber(stored: string): string | null {
  if (isWhole(stored)) return stored;
  const value = Number(stored);
  return Number.isFinite(value) && stored.trim() !== '' ? plainNumber(value) : null;
}

const longest = 15;
const longNumber = /^-?0*[1-9]\d{15}/;

/** True for a number with more digits before its point than a sheet keeps: Excel makes noughts of those behind the fifteenth. */
export function isLongNumber(number: string): boolean {
  return number.length > longest && longNumber.test(number);
}

/** Fills up to the digits of a format such as `000000`. Numbers with a fraction stay as they are: nothing is rounded. */
export function zeroFilled(number: string, digits: number): string {
  const negative = number.startsWith('-');
  const bare = negative ? number.slice(1) : number;
  return bare.includes('.') ? number : `${negative ? '-' : ''}${bare.padStart(digits, '0')}`;
}

/** Digits alone, without a leading zero. */
function isWhole(stored: string): boolean {
  const first = stored.charCodeAt(0);
  if (first === 0x30) return stored.length === 1;
  for (let at = 0; at < stored.length; at++) {
    const code = stored.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return stored !== '';
}

/** `1.5e-7` as `0.00000015`, `1.5e+21` as `1500000000000000000000`. */
function withoutExponent(text: string): string {
  const [mantissa = '', exponent = '0'] = text.split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const places = Number(exponent);
  if (places < 0) return `${sign}0.${'0'.repeat(-places - whole.length)}${whole}${fraction}`;
  return `${sign}${whole}${fraction.padEnd(places, '0')}`;
}
