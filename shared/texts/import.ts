import { counted, encodingCalled, grouped, listed } from './words.ts';

/** Where a row stands that may go over several lines. */
function inLines(first: number, last: number): string {
  return first === last ? `line ${grouped(first)}` : `lines ${grouped(first)} to ${grouped(last)}`;
}

/** What is doubtful in a cell of a workbook. */
const doubts = {
  error: (column: string) => `The cell in ${column} shows an error such as #N/A and is empty here.`,
  'no-value': (column: string) =>
    `The cell in ${column} holds a formula without a stored result and is empty here. Open the workbook in Excel, save it, and load it again.`,
  'long-number': (column: string) =>
    `The number in ${column} has more than 15 digits, and a workbook keeps no more: those behind may have been lost before it came here. Ask for the column as text.`,
};

/** Problems and notes of an import: kept with the row they belong to. */
export const imports = {
  dateUnread: (column: string, value: string) => `“${value}” in ${column} is not a date that can be read; it is kept as text.`,
  numberUnread: (column: string, value: string) => `“${value}” in ${column} is not a number; it is kept as text.`,
  flagUnread: (column: string, value: string) => `“${value}” in ${column} is neither yes nor no; it is kept as text.`,
  outcomeUnread: (column: string, value: string) => `“${value}” in ${column} is not an outcome that is known; it is kept as text.`,
  outcomeUnknown: (column: string, value: string) =>
    `“${value}” in ${column} is not an outcome that the Home Office has; it is kept as it is.`,
  referenceShortened: (column: string, value: string) =>
    `“${value}” in ${column} is a number that Excel has shortened, so that its last digits are lost; it is kept as it is. Ask for the column as text.`,
  ageUnlikely: (column: string, value: string) => `“${value}” in ${column} is not an age that a person can have; it is kept as it is.`,
  wrongCells: (found: number, wanted: number, line: number, lastLine: number) =>
    `The row has ${counted(found, 'cell', 'cells')} in place of ${wanted} (${inLines(line, lastLine)}).`,
  referenceBreaks: () => 'The case reference holds a line break.',
  referenceUnseen: () => 'The case reference holds a tab or another character that cannot be seen.',
  repeats: (row: number) => `The row has the same case reference as row ${grouped(row)}.`,
  inReview: () => 'The review has a case with this reference already.',
  noReference: () => 'The row has no case reference.',
  mayHoldOthers: (first: number, last: number) =>
    `A stray quotation mark may have drawn the rows behind it into this one, which goes from line ${grouped(first)} to line ${grouped(last)}.`,
  strayQuote: () => 'A quotation mark stands where it has no meaning; it was kept as it is.',
  strayQuotes: (n: number) =>
    `In ${counted(n, 'row', 'rows')} a quotation mark stands where it has no meaning; ${n === 1 ? 'it was' : 'they were'} kept as ${n === 1 ? 'it is' : 'they are'}.`,
  badBytes: (column: number, encoding: string, line: number, lastLine: number) =>
    `The cell in column ${grouped(column)} holds bytes that are not ${encodingCalled(encoding)} (${inLines(line, lastLine)}).`,
  longCell: (column: number, most: number, line: number, lastLine: number) =>
    `The cell in column ${grouped(column)} is longer than ${grouped(most)} characters, the most that a cell may have (${inLines(line, lastLine)}).`,
  beyondHeadings: (column: number, row: number) =>
    `The row has a value in column ${grouped(column)}, which has no heading (row ${grouped(row)} of the sheet).`,
  readAsWindows: (line: number, characters: number) =>
    `Line ${grouped(line)} holds a byte that is not UTF-8, so the whole file is read as Windows-1252.${characters === 0 ? '' : ` ${counted(characters, 'character', 'characters')} of UTF-8 in it ${characters === 1 ? 'comes' : 'come'} out wrong so.`} Where letters look wrong, choose another encoding.`,
  readAsSpoiltUtf8: (line: number, bytes: number, characters: number) =>
    `${counted(bytes, 'byte', 'bytes')} of the file ${bytes === 1 ? 'is' : 'are'} not UTF-8, ${bytes === 1 ? '' : 'the first '}in line ${grouped(line)}. It is read as UTF-8, as ${grouped(characters)} other characters are; a row with such a byte is a bad row. Mend it, or choose another encoding.`,
  chosenUtf8: (line: number, bytes: number) =>
    `${counted(bytes, 'byte', 'bytes')} of the file ${bytes === 1 ? 'is' : 'are'} not UTF-8, ${bytes === 1 ? '' : 'the first '}in line ${grouped(line)}; a row with such a byte is a bad row. Mend it, or choose another encoding.`,
  chosenOther: (encoding: string, characters: number) =>
    `Read as ${encodingCalled(encoding)}, as was chosen, ${counted(characters, 'character', 'characters')} of UTF-8 in the file ${characters === 1 ? 'comes' : 'come'} out wrong. Where letters look wrong, choose another encoding.`,
  quoteNotClosed: (column: number) => `a quoted cell is never closed, cell ${grouped(column)} of its row`,
  quoteTooLong: (column: number, most: number) =>
    `a quoted cell, cell ${grouped(column)} of its row, has not ended after ${grouped(most)} characters: it is too long, or its closing quotation mark is missing`,
  quoteInHeadings: (column: number) =>
    `in heading ${grouped(column)} there is text behind the closing quotation mark, or none closes it. Double the quotation marks inside a quoted heading, or take them all away`,
  textAfterQuote: (column: number, line: number) =>
    `In the cell in column ${grouped(column)} there is text behind the closing quotation mark, or none closes it (line ${grouped(line)}): inside a quoted cell each must be doubled.`,
  rowTooLong: (most: number) => `the row that begins there has more than ${grouped(most)} characters`,
  columnName: (column: number) => `Column ${column}`,
  blankHeading: (column: number, name: string) => `The heading of column ${column} is blank; it is called “${name}” here.`,
  repeatedHeading: (heading: string, name: string) => `“${heading}” heads more than one column; a later one is called “${name}” here.`,
  sheetsAlike: (taken: string, others: readonly string[]) =>
    `Sheet “${taken}” was taken. ${listed(others.map((name) => `“${name}”`))} ${others.length === 1 ? 'has' : 'have'} case references too: choose ${others.length === 1 ? 'that sheet' : 'each of them'} to load it as an extract of its own.`,
  ageAndBand: (heading: string) => `“${heading}” is kept as the victim’s age and, beside it, as the band that the age falls in.`,
  titlesAbove: (rows: number, line: number) =>
    `${counted(rows, 'row', 'rows')} above the headings ${rows === 1 ? 'was' : 'were'} passed over; the headings are in row ${grouped(line)}.`,
  groupsJoined: (n: number, row: number, example: string) =>
    `${counted(n, 'heading has', 'headings have')} the name of the group above in row ${grouped(row)} put before ${n === 1 ? 'it' : 'them'}: “${example}”${n === 1 ? '' : ' for one'}.`,
  doubt: (kind: 'error' | 'no-value' | 'long-number', column: string) => doubts[kind](column),
  formulasWithoutValue: (n: number) =>
    `${counted(n, 'cell holds', 'cells hold')} a formula without a stored result and ${n === 1 ? 'is' : 'are'} empty here. Open the workbook in Excel, save it, and load it again.`,
  errorCells: (n: number) => `${counted(n, 'cell shows', 'cells show')} an error such as #N/A and ${n === 1 ? 'is' : 'are'} empty here.`,
  dateOrder: (column: string, order: 'ambiguous' | 'mixed' | 'month-first', example: string) =>
    order === 'ambiguous'
      ? `Every date in ${column}, ${example} for one, could be day first or month first; they are read day first.`
      : order === 'month-first'
        ? `Dates in ${column} look as if the month came first, ${example} for one. Read day first, such a date is kept as text: choose month first (in a mapping, "dateFormat": "MM/dd/yyyy").`
        : `Some dates in ${column} are written day first and some month first, ${example} for one. Those that are no date day first are kept as text.`,
  datesAgainst: (column: string, format: string, found: 'day-first' | 'month-first', example: string) =>
    `Dates in ${column} are read as ${format}, but ${example} for one has the ${found === 'day-first' ? 'day' : 'month'} first. Such a date is kept as text, and others may be read wrongly: give a mapping with another "dateFormat".`,
  datesEither: (column: string, format: string, example: string) =>
    `Every date in ${column}, ${example} for one, could be day first or month first; they are read as ${format}.`,
  datesMisfit: (column: string, format: string, n: number) =>
    `${counted(n, 'value', 'values')} in ${column} cannot be read as ${format} and ${n === 1 ? 'is' : 'are'} kept as text.`,
  mappingReused: (extractId: string) => `The columns are taken as they were for ${extractId}, which has the same headings.`,
  dateFormatReused: (extractId: string, format: string) => `Dates are read as ${format}, as they were for ${extractId}.`,
  fileNameRedacted: (file: string) => `The name of the file held a likely identity; it is kept as “${file}”.`,
  sheetNamesRedacted: (sheets: readonly string[]) =>
    `The ${sheets.length === 1 ? 'name of a sheet' : 'names of sheets'} held a likely identity; ${sheets.length === 1 ? 'it is' : 'they are'} kept as ${listed(sheets.map((sheet) => `“${sheet}”`))}.`,
  keepUnmet: (file: string, ids: readonly string[]) =>
    `${counted(ids.length, 'id', 'ids')} to keep ${ids.length === 1 ? 'is that' : 'are those'} of no finding in ${file}: ${listed(ids.length > 10 ? [...ids.slice(0, 10), `${grouped(ids.length - 10)} more`] : ids)}.`,
  problemHeadings: (isSheet: boolean) => ['Row', isSheet ? 'Row of the sheet' : 'Line', 'Column', 'Problem'],
};
