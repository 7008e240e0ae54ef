import { counted } from './words.ts';

/** Problems and notes of an import: kept with the row they belong to. */
export const imports = {
  dateUnread: (column: string, value: string) => `“${value}” in ${column} is not a date that can be read; it is kept as text.`,
  numberUnread: (column: string, value: string) => `“${value}” in ${column} is not a number; it is kept as text.`,
  flagUnread: (column: string, value: string) => `“${value}” in ${column} is neither yes nor no; it is kept as text.`,
  wrongCells: (found: number, wanted: number, line: number) =>
    `The row has ${counted(found, 'cell', 'cells')} in place of ${wanted} (line ${line}).`,
  noReference: () => 'The row has no case reference.',
  duplicate: (ref: string) => `The case reference “${ref}” is in the review already or stands in an earlier row.`,
  notScreened: () => 'Nobody has screened this extract for identities: that is not part of this version.',
  quoteProblem,
  dateAmbiguous: (column: string) => `Every date in ${column} could be day first or month first; they are read day first.`,
};

/** A quoting fault, in words, by the code of the CSV reader. */
function quoteProblem(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quoted cell is never closed';
  if (code === 'CSV_INVALID_CLOSING_QUOTE') return 'a quoted cell goes on after its closing quote';
  return 'a quote stands inside a cell that is not quoted';
}
