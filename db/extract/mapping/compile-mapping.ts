import type { Mapping } from '../../../shared/contract/extract-commands.ts';
import { ok, type Result } from '../../../shared/result.ts';
import {
  type CaseRecord,
  type FactFieldId,
  type FieldValue,
  fieldKind,
  type NarrativePart,
} from '../../../shared/vocabulary/case-fields.ts';
import type { NewCase } from '../../store/case-writer.ts';
import { cellReader, type ReadCell, type UnreadCell } from './cell-reader.ts';
import { DatesSeen } from './date-order.ts';
import { headingOfAgeAndBand, type MappingSource, type Uses, usesOf } from './mapping-fits.ts';

/** What a row becomes, and what could not be read in it. */
export interface MappedRow extends NewCase {
  readonly unread: readonly UnreadCell[];
}

export interface DateColumn {
  readonly field: FactFieldId;
  readonly heading: string;
  readonly seen: DatesSeen;
}

/** How rows of one table become cases. */
export interface RowPlan {
  /** Mapped fields, `caseRef` always first. */
  readonly fields: readonly FactFieldId[];
  /** For each column what it becomes: a field, `extra`, or null where it is dropped at the door. */
  readonly columns: Uses;
  /** Maps of values that were learned from the rows so far, by field. */
  readonly learned: Mapping['values'];
  /** Columns of dates, and what the rows so far tell of their order. */
  readonly dates: readonly DateColumn[];
  /** `rowNumber` counts rows of data from 1. */
  map(cells: readonly string[], rowNumber: number): MappedRow;
}

/** Never added to. */
const nothingUnread: UnreadCell[] = [];
const noExtra: Readonly<Record<string, string>> = {};

/**
 * Makes a plan that turns rows of one table into cases. Checks once that the mapping fits the headings.
 *
 * @param numberRows prefix of the references to give, or null to take them from the mapped column
 * @param source what a refusal is to name
 * @param learns labels of a force's own that the mapping does not have are understood as they come: it was suggested from a part of the rows
 */
export function compileMapping(
  mapping: Mapping,
  headings: readonly string[],
  numberRows: string | null,
  source: MappingSource,
  { learns = false } = {},
): Result<RowPlan> {
  const uses = usesOf(mapping, headings, numberRows, source);
  if (!uses.ok) return uses;
  const columns = uses.value;
  const facts: { field: FactFieldId; column: number; read: ReadCell }[] = [];
  const learned: Record<string, Record<string, FieldValue>> = {};
  const dates: DateColumn[] = [];
  const labelsOf = (field: FactFieldId): Record<string, FieldValue> => (learned[field] ??= {});
  columns.forEach((use, column) => {
    if (use === null || use === 'narrative' || use === 'extra') return;
    const seen = new DatesSeen();
    if (fieldKind(use) === 'date') dates.push({ field: use, heading: headings[column] ?? '', seen });
    facts.push({ field: use, column, read: cellReader(use, column, mapping, learns ? labelsOf(use) : null, seen) });
  });
  const aged = headings.indexOf(headingOfAgeAndBand(mapping) ?? '');
  if (columns[aged] === 'victimAge')
    facts.push({ field: 'victimAgeBand', column: aged, read: cellReader('victimAgeBand', aged, mapping, null, new DatesSeen()) });
  const reference = facts.find(({ field }) => field === 'caseRef');
  const others = facts.filter(({ field }) => field !== 'caseRef');
  const narrative = narrativeColumns(mapping, headings, columns).map(({ heading, column }) => ({
    column,
    opening: `{"column":${JSON.stringify(heading)},"text":`,
  }));
  const extra = headings.flatMap((heading, column) => (columns[column] === 'extra' ? [{ heading, column }] : []));
  // One reporter for all rows: a million of them would be a million things to clear away.
  let unread: UnreadCell[] = nothingUnread;
  const report = (found: UnreadCell): void => {
    if (unread === nothingUnread) unread = [];
    unread.push(found);
  };
  return ok({
    fields: ['caseRef', ...others.map(({ field }) => field)],
    columns,
    learned,
    dates,
    map: (cells, rowNumber) => {
      unread = nothingUnread;
      const given = reference ? reference.read(cells[reference.column] ?? '', report) : null;
      const caseRef = numberRows === null ? String(given ?? '') : `${numberRows}-${String(rowNumber).padStart(6, '0')}`;
      const values: FieldValue[] = [caseRef];
      for (const { column, read } of others) values.push(read(cells[column] ?? '', report));
      return {
        row: rowNumber,
        caseRef,
        values,
        narrative: narrativeJson(narrative, cells),
        extra: extra.length === 0 ? noExtra : extraOf(extra, cells),
        unread,
      };
    },
  });
}

/** `JSON.stringify` of the parts, whose headings are written once for all rows. */
function narrativeJson(parts: readonly { readonly column: number; readonly opening: string }[], cells: readonly string[]): string {
  let json = '';
  for (const { column, opening } of parts) json += `${json === '' ? '[' : ','}${opening}${JSON.stringify(cells[column] ?? '')}}`;
  return json === '' ? '[]' : `${json}]`;
}

/** The case that a mapped row is. */
export function recordOf({ fields }: RowPlan, { caseRef, values, narrative, extra }: NewCase): CaseRecord {
  return {
    caseRef,
    facts: Object.fromEntries(fields.map((field, at) => [field, values[at] ?? null])),
    narrative: JSON.parse(narrative) as NarrativePart[],
    extra,
  };
}

/** Parts of the narrative in the order in which the mapping names them. */
function narrativeColumns(mapping: Mapping, headings: readonly string[], uses: Uses): readonly { heading: string; column: number }[] {
  const given = mapping.fields['narrative'] ?? [];
  return (typeof given === 'string' ? [given] : given)
    .map((heading) => ({ heading, column: headings.indexOf(heading) }))
    .filter(({ column }) => uses[column] === 'narrative');
}

function extraOf(extra: readonly { heading: string; column: number }[], cells: readonly string[]): Record<string, string> {
  const kept: [string, string][] = [];
  for (const { heading, column } of extra) {
    const cell = cells[column];
    if (cell !== undefined && cell.trim() !== '') kept.push([heading, cell]);
  }
  return Object.fromEntries(kept);
}
