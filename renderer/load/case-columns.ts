import type { CommandOutput } from '../../shared/contract/commands.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { grouped, longDate } from '../../shared/texts/words.ts';
import { type FactFieldId, type FieldValue, factFieldIds, fieldKind } from '../../shared/vocabulary/case-fields.ts';

const t = texts.caseTable;

/** A case as the table is given it. */
export type CaseLine = CommandOutput<'case.browse'>['cases'][number];

export interface CaseColumn {
  readonly id: FactFieldId | 'row' | 'extract';
  readonly heading: string;
  /** Least width, rem. Fixed beforehand, so that nothing moves when rows arrive. */
  readonly width: number;
  /** True for numbers, which stand to the right. */
  readonly isNumber: boolean;
  readonly text: (line: CaseLine) => string;
}

const widths = { text: 10, date: 10, number: 8, boolean: 7.5, narrative: 0 } as const;
const otherWidths: Partial<Record<FactFieldId, number>> = { caseRef: 11, offenceCode: 8, outcomeCode: 6, offence: 16, outcome: 16 };

/**
 * The columns for a review: the reference, the facts that any of its first cases has, the row in the file and, where there are several,
 * the extract.
 */
export function columnsFor(first: readonly CaseLine[], extracts: Overview['extracts']): readonly CaseColumn[] {
  const known = factFieldIds.filter((id) => id !== 'caseRef' && first.some(({ facts }) => !isEmpty(facts[id])));
  const row: CaseColumn = { id: 'row', heading: t.row, width: 8, isNumber: true, text: (line) => grouped(line.row) };
  return [factColumn('caseRef'), ...known.map(factColumn), row, ...(extracts.length > 1 ? [extractColumn(extracts)] : [])];
}

function factColumn(id: FactFieldId): CaseColumn {
  const kind = fieldKind(id);
  return {
    id,
    heading: texts.fields[id],
    width: otherWidths[id] ?? widths[kind],
    isNumber: kind === 'number',
    text: id === 'caseRef' ? (line) => line.caseRef : (line) => textOf(id, line.facts[id] ?? null),
  };
}

function extractColumn(extracts: Overview['extracts']): CaseColumn {
  const names = new Map(
    extracts.map(({ extractId, fileName }) => {
      const isShared = extracts.some((other) => other.fileName === fileName && other.extractId !== extractId);
      return [extractId, isShared ? t.extractNamed(fileName, extractId) : fileName];
    }),
  );
  return { id: 'extract', heading: t.extract, width: 14, isNumber: false, text: ({ extractId }) => names.get(extractId) ?? extractId };
}

function isEmpty(value: FieldValue | undefined): boolean {
  return value === undefined || value === null || value === '';
}

/** A stored value as a person reads it; a value that could not be read as its kind stays the text it was. */
function textOf(id: FactFieldId, value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  return fieldKind(id) === 'date' ? longDate(String(value)) : String(value);
}

const plainNumber = /^-?\d+(\.\d+)?$/;

/**
 * A row as text for a spreadsheet, apart by tabs. As in the files that the core writes, a cell that a spreadsheet would run as a formula gets
 * an apostrophe, and nothing in a cell can end it or its row.
 */
export function asTabbed(columns: readonly CaseColumn[], line: CaseLine): string {
  return columns.map((column) => asCell(column.id === 'row' ? String(line.row) : column.text(line))).join('\t');
}

function asCell(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@＝＋－＠]/.test(flat) && !plainNumber.test(flat) ? `'${flat}` : flat;
}
