import type { Mapping } from '../../shared/contract/extract-commands.ts';
import { nearest } from '../../shared/nearest.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import {
  type CaseFieldId,
  type CaseRecord,
  type FactFieldId,
  type FieldValue,
  fieldKind,
  isCaseField,
} from '../../shared/vocabulary/case-fields.ts';
import { dateReader, isDateFormat, readBoolean, readNumber } from './read-values.ts';

/** What a row becomes, and what could not be read in it. */
export interface MappedRow {
  readonly record: CaseRecord;
  readonly problems: readonly string[];
}

export type MapRow = (cells: readonly string[], rowNumber: number) => MappedRow;

type ReadCell = (text: string, report: (problem: string) => void) => FieldValue;

/**
 * Makes a function that turns rows of one table into cases. Checks once that the mapping fits the headings.
 *
 * @param numberRows prefix of the references to give, or null to take them from the mapped column
 */
export function compileMapping(mapping: Mapping, headings: readonly string[], numberRows: string | null): Result<MapRow> {
  const { dateFormat } = mapping;
  if (dateFormat !== undefined && !isDateFormat(dateFormat)) return refuse(texts.errors.mappingDateFormat(dateFormat), 'dateFormat');
  const used = new Set<string>();
  const facts: { field: FactFieldId; column: number; read: ReadCell }[] = [];
  const narrative: { heading: string; column: number }[] = [];
  for (const [field, given] of Object.entries(mapping.fields)) {
    // Numbered rows take no reference from the file; a column mapped to it is kept under its own name.
    if (given === undefined || !isCaseField(field) || (field === 'caseRef' && numberRows !== null)) continue;
    const columns = typeof given === 'string' ? [given] : given;
    if (field !== 'narrative' && columns.length > 1) return refuse(texts.errors.mappingOneColumn(field), field);
    for (const heading of columns) {
      const column = headings.indexOf(heading);
      if (column < 0) return refuse(texts.errors.mappingUnknownColumn(field, heading, nearest(heading, headings)), field);
      if (used.has(heading)) return refuse(texts.errors.mappingColumnTwice(heading), field);
      used.add(heading);
      if (field === 'narrative') narrative.push({ heading, column });
      else facts.push({ field, column, read: cellReader(field, heading, mapping) });
    }
  }
  for (const heading of mapping.drop) {
    if (!headings.includes(heading)) return refuse(texts.errors.mappingUnknownColumn('drop', heading, nearest(heading, headings)), 'drop');
    used.add(heading);
  }
  const extra = headings.map((heading, column) => ({ heading, column })).filter(({ heading }) => !used.has(heading));
  return ok((cells, rowNumber) => {
    const problems: string[] = [];
    const values: Partial<Record<FactFieldId, FieldValue>> = {};
    for (const { field, column, read } of facts) values[field] = read(cells[column] ?? '', (problem) => problems.push(problem));
    const caseRef = numberRows === null ? String(values.caseRef ?? '') : `${numberRows}-${String(rowNumber).padStart(6, '0')}`;
    values.caseRef = caseRef;
    const record: CaseRecord = {
      caseRef,
      facts: values,
      narrative: narrative.map(({ heading, column }) => ({ column: heading, text: cells[column] ?? '' })),
      extra: Object.fromEntries(extra.flatMap(({ heading, column }) => (cells[column]?.trim() ? [[heading, cells[column]]] : []))),
    };
    return { record, problems };
  });
}

function cellReader(field: FactFieldId, heading: string, mapping: Mapping): ReadCell {
  const valueMap = mapping.values[field];
  const read = kindReader(field, heading, mapping.dateFormat);
  return (text, report) => {
    const cell = text.trim();
    if (valueMap && Object.hasOwn(valueMap, cell)) return asKind(valueMap[cell] ?? null, field);
    return cell === '' ? null : read(cell, report);
  };
}

/** Text fields and dates hold text only: a number that a mapping gives for one is kept as it is written. */
function asKind(value: FieldValue, field: FactFieldId): FieldValue {
  const kind = fieldKind(field);
  return value === null || kind === 'number' || kind === 'boolean' ? value : String(value);
}

function kindReader(field: CaseFieldId, heading: string, dateFormat: string | undefined): ReadCell {
  const kind = fieldKind(field);
  if (kind === 'text' || kind === 'narrative') return (cell) => cell;
  const [read, problem] =
    kind === 'date'
      ? ([dateReader(dateFormat), texts.imports.dateUnread] as const)
      : kind === 'number'
        ? ([readNumber, texts.imports.numberUnread] as const)
        : ([readBoolean, texts.imports.flagUnread] as const);
  return (cell, report) => {
    const value = read(cell);
    if (value !== undefined) return value;
    report(problem(heading, cell));
    return cell;
  };
}

function refuse(message: string, field: string): Result<MapRow> {
  return fail('mapping-unfit', message, { field });
}
