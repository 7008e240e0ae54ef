import { texts } from '../../../shared/texts/texts.ts';
import { limits } from './limits.ts';
import { damaged } from './refusal.ts';

/** Column of a reference such as `AB12`, from 0. Only the letters are looked at. @throws Refusal where it is no place on a sheet */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    // Small letters are 32 above; digits and all else fall outside.
    const letter = (reference.charCodeAt(at) & ~32) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > limits.columns) break;
  }
  if (column < 1 || column > limits.columns) throw damaged(texts.workbook.detail.badReference(reference));
  return column - 1;
}

/** Row of a reference such as `AB12`, or of a bare number, from 1. @throws Refusal */
export function rowOf(reference: string): number {
  const digits = reference.replace(/^[a-z]+/i, '');
  const row = /^\d{1,7}$/.test(digits) ? Number(digits) : 0;
  if (row < 1 || row > limits.rows) throw damaged(texts.workbook.detail.badReference(reference));
  return row;
}
