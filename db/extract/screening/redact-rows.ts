import type { IdentitySpan } from '../../../shared/vocabulary/identity-kinds.ts';
import { redact } from '../../screen/redact.ts';
import type { TableRow } from '../reading/table.ts';
import { findingId } from './privacy-tally.ts';
import type { CellFinding } from './screening.ts';

/** What was found in each row in which anything was. */
export type FindingsByRow = ReadonlyMap<TableRow, readonly CellFinding[]>;

export function findingsByRow(findings: readonly CellFinding[]): FindingsByRow {
  const byRow = new Map<TableRow, CellFinding[]>();
  for (const finding of findings) {
    const known = byRow.get(finding.row);
    if (known) known.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  return byRow;
}

interface RedactedRows {
  readonly rows: readonly TableRow[];
  /** Spans that were replaced. */
  readonly redactions: number;
}

/**
 * Rows with every likely identity replaced by its kind in brackets, but for those a person has kept. This happens before a row is mapped, so
 * nothing of what is replaced comes near the review.
 */
export function redactRows(rows: readonly TableRow[], byRow: FindingsByRow, keep: ReadonlySet<string>): RedactedRows {
  if (byRow.size === 0) return { rows, redactions: 0 };
  let redactions = 0;
  const redacted = rows.map((row) => {
    const found = byRow.get(row);
    if (!found) return row;
    const cells = [...row.cells];
    for (const { column, spans } of found) {
      const replaced = spans.filter((span) => !isKept(row.row, column, span, keep));
      redactions += replaced.length;
      cells[column] = redact(cells[column] ?? '', replaced);
    }
    return { ...row, cells };
  });
  return { rows: redacted, redactions };
}

export function isKept(row: number, column: number, span: IdentitySpan, keep: ReadonlySet<string>): boolean {
  return keep.size > 0 && keep.has(findingId(row, column, span));
}
