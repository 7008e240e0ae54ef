import { stringify } from 'csv-stringify/sync';

const plainNumber = /^-?\d+(\.\d+)?$/;

/**
 * CSV that opens well in a spreadsheet and runs nothing there: a cell that begins like a formula gets an apostrophe, a plain number does not.
 *
 * @param isBeginning false for rows that are added to what is written already
 */
export function csvText(rows: readonly (readonly string[])[], isBeginning = true): string {
  return stringify(rows as string[][], {
    bom: isBeginning,
    record_delimiter: 'windows',
    // Off by default where a record delimiter is given; a narrative with a line break would end its row.
    quote_record_delimiter: true,
    cast: { string: (value) => (plainNumber.test(value) ? { value, escape_formulas: false } : { value, escape_formulas: true }) },
  });
}
