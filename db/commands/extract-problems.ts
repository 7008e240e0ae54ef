import { basename, resolve } from 'node:path';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ProblemFinder, type RowProblem } from '../extract/loading/find-problems.ts';
import { planImport } from '../extract/loading/plan-import.ts';
import { readMapping } from '../extract/mapping/read-mapping.ts';
import { openTable } from '../extract/reading/open-table.ts';
import { csvText } from '../files/csv-text.ts';
import { beginWhole } from '../files/write-file.ts';
import { isSameFile } from '../review-file/same-file.ts';
import { caseIdOf } from '../store/cases.ts';
import type { Handler } from './handler.ts';

/** Writes what is wrong with a file, row by row and cell by cell, for whoever is to mend it. */
export const writeProblems: Handler<'extract.problems'> = async (input, session, occasion) => {
  const { signal, progress } = occasion;
  if (isSameFile(input.file, resolve(input.out)))
    return fail('file-is-input', texts.errors.fileIsInput(basename(input.out)), { file: resolve(input.out), field: 'out' });
  const given = input.mappingFile === null ? ok(input.mapping) : readMapping(resolve(input.mappingFile));
  if (!given.ok) return given;
  const table = await openTable(resolve(input.file), input.reading, { signal, progress: (made) => progress(made) });
  if (!table.ok) return table;
  const plan = await planImport(
    table.value,
    { given: given.value, mappingFile: input.mappingFile && resolve(input.mappingFile), reused: null },
    input.numberRows,
    signal,
  );
  if (!plan.ok) return plan;
  const { review } = session;
  const finder = new ProblemFinder(table.value, plan.value, (reference) => review !== null && caseIdOf(review, reference) !== undefined);
  const path = resolve(input.out);
  const file = beginWhole(path);
  let count = 0;
  file.add(csvText([texts.imports.problemHeadings(table.value.reading.format !== 'csv')]));
  try {
    const read = await table.value.read(
      async (rows) => {
        const found = await finder.find(rows);
        count += found.length;
        if (found.length > 0) file.add(csvText(found.map(lineOf), false));
      },
      { signal, progress: (done, total) => progress({ stage: 'inspect', done, total }) },
    );
    if (!read.ok) return read;
    const written = file.finish();
    return written.ok ? ok({ file: path, sha256: written.value, rows: count }) : written;
  } finally {
    file.abandon();
    await finder.close();
  }
};

function lineOf({ row, line, column, message }: RowProblem): readonly string[] {
  return [String(row), String(line), column, message];
}
