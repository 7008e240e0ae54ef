import { counted, grouped, listed } from './words.ts';

/** Problems and notes of an import: kept with the row they belong to. */
export const imports = {
  dateUnread: (column: string, value: string) => `“${value}” in ${column} is not a date that can be read; it is kept as text.`,
  numberUnread: (column: string, value: string) => `“${value}” in ${column} is not a number; it is kept as text.`,
  flagUnread: (column: string, value: string) => `“${value}” in ${column} is neither yes nor no; it is kept as text.`,
  outcomeUnread: (column: string, value: string) => `“${value}” in ${column} is not an outcome that is known; it is kept as text.`,
  wrongCells: (found: number, wanted: number, line: number) =>
    `The row has ${counted(found, 'cell', 'cells')} in place of ${wanted} (line ${line}).`,
  referenceBreaks: () => 'The case reference holds a line break.',
  repeats: (row: number) => `The row has the same case reference as row ${grouped(row)}.`,
  inReview: () => 'The review has a case with this reference already.',
  noReference: () => 'The row has no case reference.',
  mayHoldOthers: (line: number) =>
    `A stray quotation mark may have drawn the rows behind it into this one, which ends on line ${grouped(line)}.`,
  strayQuote: () => 'A quotation mark stands where it has no meaning; it was kept as it is.',
  quoteNotClosed: () => 'a quoted cell is never closed',
  columnName: (column: number) => `Column ${column}`,
  blankHeading: (column: number, name: string) => `The heading of column ${column} is blank; it is called “${name}” here.`,
  repeatedHeading: (heading: string, name: string) => `“${heading}” heads more than one column; a later one is called “${name}” here.`,
  titlesAbove: (rows: number, line: number) =>
    `${counted(rows, 'row', 'rows')} above the headings ${rows === 1 ? 'was' : 'were'} passed over; the headings are in row ${grouped(line)}.`,
  formulasWithoutValue: (n: number) =>
    `${counted(n, 'cell holds', 'cells hold')} a formula without a stored result and ${n === 1 ? 'is' : 'are'} empty here. Open the workbook in Excel, save it, and load it again.`,
  errorCells: (n: number) => `${counted(n, 'cell shows', 'cells show')} an error such as #N/A and ${n === 1 ? 'is' : 'are'} empty here.`,
  dateOrder: (column: string, order: 'ambiguous' | 'mixed' | 'month-first', example: string) =>
    order === 'ambiguous'
      ? `Every date in ${column}, ${example} for one, could be day first or month first; they are read day first.`
      : order === 'month-first'
        ? `Dates in ${column} look as if the month came first, ${example} for one. Read day first, such a date is kept as text: choose month first (in a mapping, "dateFormat": "MM/dd/yyyy").`
        : `Some dates in ${column} are written day first and some month first, ${example} for one. Those that are no date day first are kept as text.`,
  mappingReused: (extractId: string) => `The columns are taken as they were for ${extractId}, which has the same headings.`,
  namesRedacted: (file: string) => `The name of the file or of a sheet held a likely identity; it is kept without, the file as “${file}”.`,
  keepUnmet: (file: string, ids: readonly string[]) =>
    `${counted(ids.length, 'id', 'ids')} to keep ${ids.length === 1 ? 'is that' : 'are those'} of no finding in ${file}: ${listed(ids.length > 10 ? [...ids.slice(0, 10), `${grouped(ids.length - 10)} more`] : ids)}.`,
  problemHeadings: () => ['Row', 'Line', 'Column', 'Problem'],
};
