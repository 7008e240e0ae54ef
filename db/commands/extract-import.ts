import { basename, resolve } from 'node:path';
import type { Mapping } from '../../shared/contract/extract-commands.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { checkHeadings, checkReference } from '../extract/check-headings.ts';
import { compileMapping } from '../extract/compile-mapping.ts';
import { ImportTally } from '../extract/import-tally.ts';
import { readMapping } from '../extract/read-mapping.ts';
import { mappingOf, suggestFields } from '../extract/suggest-mapping.ts';
import { firstRows, readTable, recogniseTable, type Table } from '../extract/table.ts';
import { rowsForSuggestion } from './extract-inspect.ts';
import type { Handler } from './handler.ts';

/** Loads an extract, all or nothing: the dispatcher's transaction takes everything back when this fails. */
export const importExtract: Handler<'extract.import'> = async (input, review, occasion) => {
  const path = resolve(input.file);
  const file = basename(path);
  const given = input.mappingFile === null ? ok(input.mapping) : readMapping(resolve(input.mappingFile));
  if (!given.ok) return given;
  const table = await recogniseTable(path);
  if (!table.ok) return table;
  const plan = await planImport(table.value, given.value, input.numberRows);
  if (!plan.ok) return plan;
  const { mapping, headings } = plan.value;
  const mapRow = compileMapping(mapping, headings, input.numberRows);
  if (!mapRow.ok) return mapRow;

  const at = occasion.now();
  const decisions = {
    format: 'csv',
    encoding: table.value.encoding,
    delimiter: table.value.delimiter,
    mapping,
    numberRows: input.numberRows,
    duplicates: input.duplicates,
    badRows: input.badRows,
    privacy: input.privacy,
    screened: false,
    reason: input.reason,
  };
  const extract = review.run(
    'INSERT INTO extract (file_name, sha256, bytes, decisions, rows, imported, imported_at) VALUES (?, ?, 0, ?, 0, 0, ?)',
    file,
    '',
    JSON.stringify(decisions),
    at,
  );
  const tally = new ImportTally(review, extract, path, input.duplicates, input.badRows);
  const read = await readTable(
    table.value,
    {
      headings: (cells) => ok(cells),
      row: (row) => {
        if (row.cells.length === headings.length) tally.take(row, mapRow.value(row.cells, row.row));
        else tally.rejectBadRow(row, headings.length);
      },
      progress: (done) => occasion.progress({ stage: 'import', done, total: table.value.bytes }),
    },
    occasion.signal,
  );
  if (!read.ok) return read;
  const refused = tally.refusal();
  if (refused) return refused;
  const { sha256, bytes } = read.value;
  const { rows, imported, duplicates, rejected, problems } = tally;
  review.run('UPDATE extract SET sha256 = ?, bytes = ?, rows = ?, imported = ? WHERE id = ?', sha256, bytes, rows, imported, extract);
  const extractId = `extract-${extract}`;
  appendAudit(review, occasion.actor, 'extract-imported', at, {
    extractId,
    file,
    sha256,
    rows,
    imported,
    duplicates,
    rejected: rejected.length,
    privacy: input.privacy,
    screened: false,
    reason: input.reason,
  });
  return ok({ extractId, rows, imported, duplicates, rejected, redactions: 0, problems });
};

/** Which columns there are and what each becomes. */
async function planImport(
  table: Table,
  given: Mapping | null,
  numberRows: string | null,
): Promise<Result<{ mapping: Mapping; headings: readonly string[] }>> {
  const { file } = table;
  const first = await firstRows(table, rowsForSuggestion);
  if (!first.ok) return first;
  const headings = checkHeadings(first.value.headings, file);
  if (!headings.ok) return headings;
  if (first.value.rows.length === 0) return fail('extract-no-rows', texts.errors.extractNoRows(basename(file)), { file });
  const reference = checkReference(headings.value, given, numberRows, file);
  if (!reference.ok) return reference;
  if (given !== null) return ok({ mapping: given, headings: headings.value });
  const suggestions = suggestFields(
    headings.value,
    first.value.rows.map((row) => row.cells),
  );
  return ok({ mapping: mappingOf(headings.value, suggestions), headings: headings.value });
}
