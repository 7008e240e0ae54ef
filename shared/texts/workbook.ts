import { counted, grouped, listed, meant } from './words.ts';

/** Why a workbook is refused, and the mend. */
export const workbook = {
  protected: (file: string) => `${file} is protected with a password. Open it, save it without the password, and try again.`,
  oldFormat: (file: string) =>
    `${file} is a workbook of the old .xls kind. Open it in Excel or LibreOffice, save it as .xlsx, and try again.`,
  binaryFormat: (file: string) => `${file} is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, and try again.`,
  notWorkbook: (file: string) => `${file} is not a workbook: neither .xlsx nor .ods. Save the extract as .xlsx or as CSV, and try again.`,
  empty: (file: string) => `${file} is empty. Ask for the extract again.`,
  damaged: (file: string, detail: string) =>
    `${file} is damaged: ${detail}. Open it in Excel or LibreOffice, save it as a new .xlsx, and try again; or ask for the extract again.`,
  unsafe: (file: string, detail: string) =>
    `${file} was refused, because ${detail}, which no honest workbook needs. Ask whoever sent it for a copy saved anew, or for CSV.`,
  tooLarge: (file: string, detail: string) =>
    `${file} is too large to be read: ${detail}. Split it into several workbooks, or save the sheet as CSV.`,
  stalled: (file: string, seconds: number) =>
    `${file} was given up on: nothing came out of it for ${seconds} seconds. Save the sheet as CSV and try again.`,
  noSuchSheet: (file: string, sheet: string, sheets: readonly string[], suggestion: string | null = null) =>
    sheets.length === 0
      ? `${file} has no sheet of cells. Check that it is the right file.`
      : `${file} has no sheet “${sheet}”.${meant(suggestion)} Its sheets are: ${listed(sheetsNamed(sheets))}.`,
  /** Endings of the sentences above. */
  detail: {
    partMissing: (part: string) => `its part ${part} is missing`,
    partBroken: (part: string) => `its part ${part} does not unpack to what was packed`,
    zipBroken: () => 'its list of contents is cut off or does not hold together',
    zipMethod: (part: string) => `its part ${part} is packed in a way that workbooks do not use`,
    xmlBroken: (part: string) => `its part ${part} is not well-formed XML`,
    notUtf8: (part: string) => `its part ${part} holds bytes that are not text`,
    rowsDisordered: (row: number, before: number) => `row ${grouped(row)} stands behind row ${grouped(before)}`,
    badReference: (reference: string) => `it has a cell called “${reference.slice(0, 20)}”, which is no place on a sheet`,
    badString: (row: number) => `a cell of row ${grouped(row)} points to a text that is not there`,
    entities: (part: string) => `its part ${part} declares a document type`,
    depth: (part: string) => `its part ${part} has elements nested too deeply`,
    entryCount: (found: number, most: number) => `it holds ${grouped(found)} files (at most ${grouped(most)} are read)`,
    entryName: (name: string) => `it holds a file called “${name.slice(0, 80)}”`,
    entryTwice: (name: string) => `it holds two files called “${name.slice(0, 80)}”`,
    entryOverlaps: (name: string) => `its file “${name.slice(0, 80)}” overlaps another`,
    entryLies: (name: string) => `its file “${name.slice(0, 80)}” unpacks to more than it says`,
    ratio: (name: string) => `its file “${name.slice(0, 80)}” unpacks to several hundred times its size`,
    partSize: (part: string, mebibytes: number) => `its part ${part} unpacks to more than ${grouped(mebibytes)} MB`,
    totalSize: (mebibytes: number) => `it unpacks to more than ${grouped(mebibytes)} MB`,
    longPiece: (part: string) => `its part ${part} has a tag or a text of more than a million characters`,
    longCell: () => 'it has a cell of more than a million characters',
    cells: (most: number) => `the sheet spreads over more than ${grouped(most)} cells`,
    memory: () => 'it takes more memory than reading may use',
  },
};

/** Sheets that a sentence names; a workbook may have hundreds. */
const sheetsTold = 20;

function sheetsNamed(sheets: readonly string[]): readonly string[] {
  const named = sheets.slice(0, sheetsTold).map((name) => `“${name}”`);
  return sheets.length > sheetsTold ? [...named, counted(sheets.length - sheetsTold, 'more', 'more')] : named;
}
