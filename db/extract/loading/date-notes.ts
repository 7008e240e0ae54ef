import { texts } from '../../../shared/texts/texts.ts';
import type { DateColumn } from '../mapping/compile-mapping.ts';
import { orderOfFormat } from '../mapping/read-values.ts';

/**
 * What a person must know of how dates were read: which order was taken where the values leave it open, and what speaks against it.
 *
 * @param format undefined where the day comes first
 * @param reusedOf the extract whose format is taken over; null where a person has given it
 */
export function dateNotes(columns: readonly DateColumn[], format: string | undefined, reusedOf: string | null): readonly string[] {
  if (format === undefined) return columns.flatMap(openOrder);
  const notes = columns.flatMap((column) => againstFormat(column, format, reusedOf !== null));
  return reusedOf === null || columns.length === 0 ? notes : [texts.imports.dateFormatReused(reusedOf, format), ...notes];
}

function openOrder({ heading, seen }: DateColumn): readonly string[] {
  const { order, example } = seen.told;
  return example === null || order === 'day-first' || order === 'other' ? [] : [texts.imports.dateOrder(heading, order, example)];
}

function againstFormat({ heading, seen }: DateColumn, format: string, isReused: boolean): readonly string[] {
  const read = orderOfFormat(format);
  const { order, example } = seen.told;
  const found = read === 'day-first' ? 'month-first' : 'day-first';
  const proof = read === null ? null : read === 'day-first' ? seen.monthFirst : seen.dayFirst;
  return [
    ...(proof === null ? [] : [texts.imports.datesAgainst(heading, format, found, proof)]),
    // Whoever has given the format has answered these already.
    ...(isReused && read !== null && order === 'ambiguous' && example !== null
      ? [texts.imports.datesEither(heading, format, example)]
      : []),
    ...(isReused && seen.unread > 0 ? [texts.imports.datesMisfit(heading, format, seen.unread)] : []),
  ];
}
