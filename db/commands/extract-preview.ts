import { resolve } from 'node:path';
import type { Problem } from '../../shared/contract/extract-commands.ts';
import { ok } from '../../shared/result.ts';
import { narrativeText } from '../../shared/vocabulary/case-fields.ts';
import { firstRows } from '../extract/loading/plan-import.ts';
import { problemsOf } from '../extract/loading/row-problems.ts';
import { compileMapping, type RowPlan, recordOf } from '../extract/mapping/compile-mapping.ts';
import { whyBad } from '../extract/reading/bad-row.ts';
import { openTable } from '../extract/reading/open-table.ts';
import type { Table, TableRow } from '../extract/reading/table.ts';
import { type FindingsByRow, findingsByRow, redactRows } from '../extract/screening/redact-rows.ts';
import { screenedColumns, startScreening } from '../extract/screening/screening.ts';
import type { Handler } from './handler.ts';

/** How the first rows would be stored. Of a narrative only the length is told: nobody should meet one unprepared. */
export const previewExtract: Handler<'extract.preview'> = async (input, _session, { signal }) => {
  const table = await openTable(resolve(input.file), input.reading, { signal, mayRemember: true });
  if (!table.ok) return table;
  const rows = await firstRows(table.value, input.rows, signal);
  if (!rows.ok) return rows;
  const plan = compileMapping(input.mapping, table.value.headings, input.numberRows, { file: table.value.file, mappingFile: null });
  if (!plan.ok) return plan;
  // The lists of names take a while to load: only what is to be replaced, or quoted, is screened.
  const needsScreen = input.redact || rows.value.some((row) => plan.value.map(row.cells, row.row).unread.length > 0);
  const findings: FindingsByRow = needsScreen ? await screened(rows.value, table.value, plan.value) : new Map();
  const shown = input.redact ? redactRows(rows.value, findings, new Set()).rows : rows.value;
  const problems: Problem[] = [];
  const cases = rows.value.map((row, at) => {
    const mapped = plan.value.map((shown[at] ?? row).cells, row.row);
    const bad = whyBad(row, table.value.headings.length);
    if (bad !== null) problems.push({ row: row.row, message: bad });
    problems.push(
      ...(problemsOf(
        { row, found: findings.get(row) ?? [] },
        mapped,
        table.value.headings,
        (column) => plan.value.columns[column] !== null,
      ) ?? []),
    );
    const { facts, narrative, extra } = recordOf(plan.value, mapped);
    const narrativeWords = narrativeText(narrative).split(/\s+/).filter(Boolean).length;
    return { row: row.row, facts: { ...facts }, narrativeWords, extra: { ...extra } };
  });
  return ok({ cases, problems });
};

/** What is to be replaced in some rows, and masked where one of their problems quotes a cell. */
async function screened(rows: readonly TableRow[], { headings }: Table, plan: RowPlan): Promise<FindingsByRow> {
  const screening = startScreening(screenedColumns(headings, plan.columns), 0);
  const findings = await screening.screen(rows);
  await screening.close();
  return findingsByRow(findings);
}
