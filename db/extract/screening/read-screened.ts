import { fail, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
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
  const read = await table.read(async (rows) => {
    const findings = screening.screen(rows);
    // A screener that dies fails them all, those too that nobody waits for yet; one that was not caught would end the program.
    findings.catch(() => undefined);
    underWay.push({ rows, findings });
    if (underWay.length > screening.width) await settleFirst();
  }, options);
  while (read.ok && underWay.length > 0) {
    if (options.signal?.aborted) return fail('cancelled', texts.errors.cancelled());
    await settleFirst();
  }
  return read;
}
