import { texts } from '../../../shared/texts/texts.ts';
import type { NumberFormat } from './number-format.ts';
import { storedNumber, zeroFilled } from './plain-number.ts';
import { damaged } from './refusal.ts';
import { type DateSystem, formattedSerial } from './serial-date.ts';
import type { TextPool } from './text-pool.ts';
import { decodeCellText } from './xml-text.ts';

/** What a cell of an XLSX says of itself. */
export interface StoredCell {
  /** Attribute `t`; a number where it is missing. */
  readonly type: string | null;
  /** Attribute `s`: number of the cell style. */
  readonly style: string | null;
  /** Content of `<v>`, or of `<is>`. */
  readonly value: string;
  readonly row: number;
}

/** What is needed to make text of cells, beside the cells. */
export interface CellContext extends DateSystem {
  readonly strings: TextPool;
  readonly formats: readonly NumberFormat[];
}

/** The text that a person sees in a cell, or more exact: dates in ISO form, numbers in full. An error is blank. @throws Refusal */
export function textOfCell(cell: StoredCell, context: CellContext): string {
  const { type, value } = cell;
  if (value === '') return '';
  if (type === 's') return sharedText(cell, context.strings);
  if (type === null || type === 'n') return textOfNumber(cell, context);
  if (type === 'str' || type === 'inlineStr') return decodeCellText(value);
  if (type === 'b') return value.trim() === '1' || value.trim().toLowerCase() === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'd') return textOfIsoDate(value.trim());
  return type === 'e' ? '' : decodeCellText(value);
}

function sharedText({ value, row }: StoredCell, strings: TextPool): string {
  const text = strings.get(Number(value));
  if (text === undefined) throw damaged(texts.workbook.detail.badString(row));
  return text;
}

function textOfNumber({ style, value }: StoredCell, context: CellContext): string {
  const format = style === null ? undefined : context.formats[Number(style)];
  const kind = format?.kind ?? 'plain';
  const number = kind === 'plain' || kind === 'zeros' ? storedNumber(value) : null;
  if (format?.kind === 'zeros' && number !== null) return zeroFilled(number, format.digits);
  if (number !== null) return number;
  const serial = Number(value);
  // Some programs write text where a number should be.
  if (kind === 'plain' || kind === 'zeros' || !Number.isFinite(serial)) return decodeCellText(value);
  return formattedSerial(serial, kind, context);
}

/** Dates that are stored as text, as strict OOXML and ODS do: `2023-01-31T00:00:00.000Z` without its zone and what is below a second. */
export function textOfIsoDate(value: string): string {
  const parts = /^([+-]?\d{4,}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:[.,]\d+)?Z?)?$/.exec(value);
  const [, date, time] = parts ?? [];
  if (date === undefined) return value;
  return time === undefined || time === '00:00:00' ? date : `${date}T${time}`;
}
