import { basename, resolve } from 'node:path';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { planImport } from '../extract/loading/plan-import.ts';
import { mayHoldOthers, problemsOf } from '../extract/loading/row-loader.ts';
import { readMapping } from '../extract/mapping/read-mapping.ts';
import { whyBad } from '../extract/reading/bad-row.ts';
import { openTable } from '../extract/reading/open-table.ts';
import { csvText } from '../files/csv-text.ts';
import { writeWhole } from '../files/write-file.ts';
import { isSameFile } from '../review-file/same-file.ts';
import type { Handler } from './handler.ts';

/** Lines that the file of problems holds at most: whoever mends a file begins at its first. */
const longestFile = 100_000;

/** Writes what is wrong with a file, row by row and cell by cell, for whoever is to mend it. */
export const writeProblems: Handler<'extract.problems'> = async (input, _session, occasion) => {
  const { signal, progress } = occasion;
  if (isSameFile(input.file, resolve(input.out)))
    return fail('file-is-input', texts.errors.fileIsInput(basename(input.out)), { file: resolve(input.out), field: 'out' });
  const given = input.mappingFile === null ? ok(input.mapping) : readMapping(resolve(input.mappingFile));
  if (!given.ok) return given;
  const table = await openTable(resolve(input.file), input.reading, { signal, progress: (made) => progress(made) });
  if (!table.ok) return table;
  const plan = await planImport(table.value, given.value, input.numberRows, signal);
  if (!plan.ok) return plan;
  const { headings } = table.value;
  const lines: string[][] = [];
  const tell = (row: number, line: number, column: string, problem: string): void => {
    if (lines.length < longestFile) lines.push([String(row), String(line), column, problem]);
  };
  const read = await table.value.read(
    (rows) => {
      for (const row of rows) {
        const bad = whyBad(row, headings.length);
        if (bad !== null) {
          tell(row.row, row.line, '', bad);
          continue;
        }
        if (mayHoldOthers(row)) tell(row.row, row.line, '', texts.imports.mayHoldOthers(row.line));
        const mapped = plan.value.rows.map(row.cells, row.row);
        if (mapped.caseRef === '') tell(row.row, row.line, '', texts.imports.noReference());
        for (const { column, message } of problemsOf(row, mapped) ?? []) tell(row.row, row.line, column ?? '', message);
      }
    },
    { signal, progress: (done, total) => progress({ stage: 'inspect', done, total }) },
  );
  if (!read.ok) return read;
  const path = resolve(input.out);
  const written = writeWhole(path, csvText([texts.imports.problemHeadings(table.value.reading.format !== 'csv'), ...lines]));
  return written.ok ? ok({ file: path, sha256: written.value, rows: lines.length }) : written;
};
