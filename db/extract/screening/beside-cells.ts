import type { BesideFinding } from '../../../shared/contract/extract-commands.ts';
import type { IdentitySpan } from '../../../shared/vocabulary/identity-kinds.ts';
import { maskOf } from '../../screen/mask.ts';
import type { Table } from '../reading/table.ts';
import { identitiesInNames, nameOfFile, redactedName } from './screen-names.ts';
import type { Screening } from './screening.ts';

/** Likely identities in what a review keeps of an extract beside its cells, and its names without them. */
export interface BesideCells {
  /** Of the file first, then of sheets, then of headings. */
  readonly findings: readonly BesideFinding[];
  /** The name of the file, without its folder, as `redact` stores it. */
  readonly fileName: string;
  /** Names of sheets as `redact` stores them, by what they are. */
  sheetName(name: string): string;
}

/**
 * Screens the name of the file, those of its sheets, and the headings: all are kept for good, as names of attributes or with the decisions on
 * the extract.
 *
 * @param isKept whether a column, from 0, is not dropped
 */
export async function screenBeside(table: Table, isKept: (column: number) => boolean, screening: Screening): Promise<BesideCells> {
  const { name, ending } = nameOfFile(table.file);
  const sheets = table.reading.sheets.map((sheet) => sheet.name);
  const [ofFile = [], ...ofSheets] = await identitiesInNames([name, ...sheets], screening);
  const ofHeadings = await screening.texts(table.headings);
  const redactedSheets = new Map(sheets.map((sheet, at) => [sheet, redactedName(sheet, ofSheets[at] ?? [])]));
  const told = (place: BesideFinding['place'], number: number, text: string, spans: readonly IdentitySpan[]): BesideFinding[] =>
    spans.map((span) => ({ place, number, kind: span.kind, masked: maskOf(text, span) }));
  return {
    findings: [
      ...told('file-name', 1, name, ofFile),
      ...sheets.flatMap((sheet, at) => told('sheet-name', at + 1, sheet, ofSheets[at] ?? [])),
      ...table.headings.flatMap((heading, at) => (isKept(at) ? told('heading', at + 1, heading, ofHeadings[at] ?? []) : [])),
    ],
    fileName: redactedName(name, ofFile) + ending,
    sheetName: (sheet) => redactedSheets.get(sheet) ?? sheet,
  };
}
