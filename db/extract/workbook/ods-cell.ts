import { textOfIsoDate } from './cell-text.ts';
import { storedNumber } from './plain-number.ts';
import type { XmlTag } from './xml-tag.ts';

/** What the tag of a cell in an ODS says; what stands inside it, its text as shown, comes later. */
export interface OdsCell {
  readonly type: string | null;
  readonly value: string | null;
  readonly isError: boolean;
  readonly hasFormula: boolean;
  /** How many cells to the right are equal to it, itself included. */
  readonly repeated: number;
  readonly columnsSpanned: number;
  readonly rowsSpanned: number;
}

/** Every program that writes ODS uses these prefixes, as the standard's own examples do. */
export function odsCell(tag: XmlTag): OdsCell {
  const type = tag.get('office:value-type');
  return {
    type,
    value: tag.get(valueAttribute(type)),
    isError: tag.get('calcext:value-type') === 'error',
    hasFormula: tag.get('table:formula') !== null,
    repeated: countOf(tag, 'table:number-columns-repeated'),
    columnsSpanned: countOf(tag, 'table:number-columns-spanned'),
    rowsSpanned: countOf(tag, 'table:number-rows-spanned'),
  };
}

export function countOf(tag: XmlTag, name: string): number {
  const count = Number(tag.get(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

function valueAttribute(type: string | null): string {
  if (type === 'date') return 'office:date-value';
  if (type === 'time') return 'office:time-value';
  if (type === 'boolean') return 'office:boolean-value';
  return type === 'string' ? 'office:string-value' : 'office:value';
}

/** @param shown the cell's paragraphs, a line feed between them */
export function textOfOdsCell({ type, value, isError }: OdsCell, shown: string): string {
  if (isError) return '';
  if (type === null) return shown;
  if (type === 'string') return shown === '' ? (value ?? '') : shown;
  if (value === null) return shown;
  if (type === 'date') return textOfIsoDate(value);
  if (type === 'time') return textOfDuration(value);
  if (type === 'boolean') return value.toUpperCase();
  const number = storedNumber(value) ?? shown;
  // Shown with leading zeros that the number itself has not.
  return /^0\d+$/.test(shown) && Number(shown) === Number(number) ? shown : number;
}

/** `PT36H05M07S` as `36:05:07`: hours, minutes and seconds, for a time of day and a duration alike. */
function textOfDuration(value: string): string {
  const parts = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?)?$/.exec(value);
  if (!parts) return value;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(2).map((digits: string | undefined) => Number(digits ?? 0));
  const whole = String(days * 24 + hours);
  return `${parts[1]}${[whole, String(minutes), String(seconds)].map((part) => part.padStart(2, '0')).join(':')}`;
}
