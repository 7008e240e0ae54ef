import type { Result } from '../../../shared/result.ts';
import type { ReadOptions, Table, TableRow, TableTotals } from '../reading/table.ts';
import type { CellFinding, Screening } from './screening.ts';

/** Takes a batch of rows with what was found in them, both in order. */
export type TakeScreened = (rows: readonly TableRow[], findings: readonly CellFinding[]) => void;

interface Batch {
  readonly rows: readonly TableRow[];
  readonly findings: Promise<readonly CellFinding[]>;
}

/**
 * Reads a table and has it screened on the way: while some batches are with the screeners the next are read and the last are taken, always
 * in the order of the file. The number under way is limited, so memory does not grow with the file.
 */
export async function readScreened(
  table: Table,
  screening: Screening | null,
  take: TakeScreened,
  options: ReadOptions,
): Promise<Result<TableTotals>> {
  if (!screening) return table.read((rows) => take(rows, []), options);
  const underWay: Batch[] = [];
  const settleFirst = async (): Promise<void> => {
    const batch = underWay.shift();
    if (batch) take(batch.rows, await batch.findings);
  };
  try {
    const read = await table.read(async (rows) => {
      underWay.push({ rows, findings: screening.screen(rows) });
      if (underWay.length > screening.width) await settleFirst();
    }, options);
    while (read.ok && underWay.length > 0) await settleFirst();
    return read;
  } finally {
    // Nobody waits for these any more; a screener that is ended fails them.
    for (const { findings } of underWay) findings.catch(() => undefined);
  }
}
