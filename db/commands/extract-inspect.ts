import { basename, resolve } from 'node:path';
import type { ParsedInput } from '../../shared/contract/commands.ts';
import type { Inspection, Mapping, Problem } from '../../shared/contract/extract-commands.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { fieldKind, isCaseField } from '../../shared/vocabulary/case-fields.ts';
import { alikeNotes } from '../extract/loading/alike-notes.ts';
import { ColumnTally } from '../extract/loading/column-tally.ts';
import { dateNotes } from '../extract/loading/date-notes.ts';
import { firstRows, headingsSha256, rowsForSuggestion } from '../extract/loading/plan-import.ts';
import { doubtsOf, whyRejected } from '../extract/loading/row-problems.ts';
import { ToldList } from '../extract/loading/trouble.ts';
import { DatesSeen, dateOrder } from '../extract/mapping/date-order.ts';
import { personalHeadings } from '../extract/mapping/personal-headings.ts';
import { dateReader } from '../extract/mapping/read-values.ts';
import { mappingOf, type Suggestion, suggestFields } from '../extract/mapping/suggest-mapping.ts';
import { withLabels } from '../extract/mapping/suggest-values.ts';
import { openTable } from '../extract/reading/open-table.ts';
import type { Table, TableRow } from '../extract/reading/table.ts';
import { screenBeside } from '../extract/screening/beside-cells.ts';
import { cleanMapping } from '../extract/screening/clean-mapping.ts';
import { PrivacyTally } from '../extract/screening/privacy-tally.ts';
import { readScreened } from '../extract/screening/read-screened.ts';
import { startScreening } from '../extract/screening/screening.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { extractName, extractOfFile, mappingForHeadings } from '../store/extracts.ts';
import type { Handler, Occasion } from './handler.ts';

/** What an import would see. Reads and screens the whole file and writes nothing. */
export const inspectExtract: Handler<'extract.inspect'> = async (input, { review }, occasion) => {
  const { signal, progress } = occasion;
  const table = await openTable(resolve(input.file), input.reading, { signal, progress: (made) => progress(made) });
  if (!table.ok) return table;
  const first = await firstRows(table.value, rowsForSuggestion, signal);
  if (!first.ok) return first;
  if (first.value.length === 0)
    return fail('extract-no-rows', texts.errors.extractNoRows(basename(table.value.file)), { file: table.value.file });
  return inspect(table.value, first.value, input, review, occasion);
};

async function inspect(
  table: Table,
  first: readonly TableRow[],
  { context }: ParsedInput<'extract.inspect'>,
  review: ReadableReview | null,
  { signal, progress }: Occasion,
): Promise<Result<Inspection>> {
  const { headings, file, sha256, bytes, reading } = table;
  const suggestions = suggestFields(
    headings,
    first.map(({ cells }) => cells),
  );
  const columns = headings.map(() => new ColumnTally());
  const problems = new ToldList<Problem>();
  let badRows = 0;
  const tally = new PrivacyTally(headings, { context });
  const screening = startScreening(
    headings.map((heading, column) => ({ heading, becomes: suggestions[column]?.field ?? 'extra' })),
    bytes,
  );
  try {
    const read = await readScreened(
      table,
      screening,
      (rows, findings) => {
        for (const finding of findings) tally.add(finding);
        for (const row of rows) {
          const bad = whyRejected(row, headings.length);
          if (bad !== null) {
            badRows++;
            problems.add({ row: row.row, message: bad });
          } else {
            for (const doubt of doubtsOf(row, headings)) problems.add(doubt);
            if (row.stray) problems.add({ row: row.row, message: texts.imports.strayQuote() });
          }
          for (let at = 0; at < columns.length; at++) columns[at]?.add(row.cells[at] ?? '');
        }
      },
      { signal, progress: (done, total) => progress({ stage: 'inspect', done, total }) },
    );
    if (!read.ok) return read;
    const privacy = tally.report(screening);
    const { findings: beside } = await screenBeside(table, () => true, screening);
    const known = review && mappingForHeadings(review, headingsSha256(headings));
    const values = columns.map((column) => column.firstValues);
    const loaded = review && extractOfFile(review, sha256);
    const understood = mappingOf(headings, suggestions, values);
    // Only suggested: an import that is given no mapping keeps every column, and screens it.
    const suggested = await cleanMapping({ ...understood, drop: personalHeadings(headings, suggestions) }, screening);
    return ok({
      file,
      sha256,
      bytes,
      ...reading,
      rows: read.value.rows,
      columns: headings.map((name, at) => columnOf(name, columns[at], suggestions[at], privacy.byColumn)),
      privacy: { ...privacy, beside: [...beside] },
      problems: problems.told,
      problemCount: problems.count,
      badRows,
      dates: known?.mapping.dateFormat === undefined ? datesOf(headings, suggestions, columns) : [],
      notes: [...alikeNotes(table), ...table.notes, ...read.value.notes, ...(known ? formatNotes(known, headings, values) : [])],
      headingsSha256: headingsSha256(headings),
      suggestedMapping: known ? await cleanMapping(withLabels(known.mapping, headings, values), screening) : suggested,
      mappingOf: known?.extractId ?? null,
      alreadyLoaded: loaded ? { extractId: extractName(loaded.id), importedAt: loaded.importedAt } : null,
    });
  } finally {
    await screening.close();
  }
}

function columnOf(
  name: string,
  column: ColumnTally | undefined,
  suggestion: Suggestion | undefined,
  byColumn: Inspection['privacy']['byColumn'],
): Inspection['columns'][number] {
  return {
    name,
    filled: column?.filled ?? 0,
    distinct: column?.distinct ?? 0,
    suggestedField: suggestion?.field ?? null,
    confidence: suggestion?.confidence ?? 0,
    examples: suggestion?.field === 'narrative' || Object.hasOwn(byColumn, name) ? [] : (column?.examples ?? []),
  };
}

/** What is to be said of a date format that is taken over from an extract with the same headings. */
function formatNotes(
  { mapping: { dateFormat, fields }, extractId }: { readonly mapping: Mapping; readonly extractId: string },
  headings: readonly string[],
  values: readonly (readonly string[])[],
): readonly string[] {
  if (dateFormat === undefined) return [];
  const readDate = dateReader(dateFormat);
  const columns = Object.entries(fields).flatMap(([field, heading]) => {
    if (!isCaseField(field) || field === 'narrative' || fieldKind(field) !== 'date' || typeof heading !== 'string') return [];
    const seen = new DatesSeen();
    for (const value of values[headings.indexOf(heading)] ?? []) {
      seen.add(value);
      if (readDate(value) === undefined) seen.unread++;
    }
    return [{ field, heading, seen }];
  });
  return dateNotes(columns, dateFormat, extractId);
}

/** Columns of dates whose order is to be looked at. */
function datesOf(headings: readonly string[], suggestions: readonly Suggestion[], columns: readonly ColumnTally[]): Inspection['dates'] {
  return headings.flatMap((column, at) => {
    const field = suggestions[at]?.field ?? null;
    if (field === null || fieldKind(field) !== 'date') return [];
    const { order, example } = dateOrder(columns[at]?.firstValues ?? []);
    return example === null || order === 'day-first' || order === 'other' ? [] : [{ column, order, example }];
  });
}
