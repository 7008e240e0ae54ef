import { basename, resolve } from 'node:path';
import type { Inspection, Problem } from '../../shared/contract/extract-commands.ts';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { narrativeText } from '../../shared/vocabulary/case-fields.ts';
import { checkHeadings } from '../extract/check-headings.ts';
import { compileMapping } from '../extract/compile-mapping.ts';
import { mappingOf, suggestFields } from '../extract/suggest-mapping.ts';
import { firstRows, readTable, recogniseTable } from '../extract/table.ts';
import type { Handler } from './handler.ts';

/** Values of a column are told apart up to this many; a column of free text needs no exact count. */
const distinctLimit = 10_000;
const exampleCount = 3;
/** A longer cell may be an account of what happened: it is never an example. */
const exampleLength = 40;
/** Rows that suggestions look at. */
export const rowsForSuggestion = 50;

/** What an import would see. Reads the whole file and writes nothing. */
export const inspectExtract: Handler<'extract.inspect'> = async (input, _session, occasion) => {
  const path = resolve(input.file);
  const table = await recogniseTable(path);
  if (!table.ok) return table;
  let headings: readonly string[] = [];
  let columns: ColumnTally[] = [];
  const sample: (readonly string[])[] = [];
  const problems: Problem[] = [];
  let rows = 0;
  const read = await readTable(
    table.value,
    {
      headings: (cells) => {
        const checked = checkHeadings(cells, path);
        if (checked.ok) {
          headings = checked.value;
          columns = headings.map(() => new ColumnTally());
        }
        return checked;
      },
      row: ({ row, line, cells }) => {
        rows++;
        if (sample.length < rowsForSuggestion) sample.push(cells);
        if (cells.length !== headings.length)
          problems.push({ row, message: texts.imports.wrongCells(cells.length, headings.length, line) });
        for (const [at, column] of columns.entries()) column.add(cells[at] ?? '');
      },
      progress: (done) => occasion.progress({ stage: 'inspect', done, total: table.value.bytes }),
    },
    occasion.signal,
  );
  if (!read.ok) return read;
  if (rows === 0) return fail('extract-no-rows', texts.errors.extractNoRows(basename(path)), { file: path });
  const suggestions = suggestFields(headings, sample);
  const inspection: Inspection = {
    file: path,
    ...read.value,
    format: 'csv',
    encoding: table.value.encoding,
    delimiter: table.value.delimiter,
    rows,
    columns: headings.map((name, at) => ({
      name,
      filled: columns[at]?.filled ?? 0,
      distinct: columns[at]?.values.size ?? 0,
      suggestedField: suggestions[at]?.field ?? null,
      confidence: suggestions[at]?.confidence ?? 0,
      examples: [...(columns[at]?.values ?? [])].filter((value) => value.length <= exampleLength).slice(0, exampleCount),
    })),
    privacy: { counts: {}, findings: [], screened: false },
    problems,
    suggestedMapping: mappingOf(headings, suggestions),
  };
  return ok(inspection);
};

class ColumnTally {
  filled = 0;
  readonly values = new Set<string>();

  add(cell: string): void {
    if (cell.trim() === '') return;
    this.filled++;
    if (this.values.size < distinctLimit) this.values.add(cell);
  }
}

/** How the first rows would be stored. Of a narrative only the length is told: nobody should meet one unprepared. */
export const previewExtract: Handler<'extract.preview'> = async (input) => {
  const path = resolve(input.file);
  const table = await recogniseTable(path);
  if (!table.ok) return table;
  const read = await firstRows(table.value, input.rows);
  if (!read.ok) return read;
  const headings = checkHeadings(read.value.headings, path);
  if (!headings.ok) return headings;
  const mapRow = compileMapping(input.mapping, headings.value, input.numberRows);
  if (!mapRow.ok) return mapRow;
  const problems: Problem[] = [];
  const cases = read.value.rows.map(({ row, cells }) => {
    const { record, problems: found } = mapRow.value(cells, row);
    problems.push(...found.map((message) => ({ row, message })));
    const words = narrativeText(record.narrative).split(/\s+/).filter(Boolean).length;
    return { row, facts: record.facts, narrativeWords: words, extra: record.extra };
  });
  return ok({ cases, problems });
};
