import { fail, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import type { ReadOptions, Table, TableRow, TableTotals } from '../reading/table.ts';
import type { CellFinding, Screening } from './screening.ts';

/** Takes a batch of rows with what was found in them, both in order. */
export type TakeScreened = (rows: readonly TableRow[], findings: readonly CellFinding[]) => void;

/** Characters of rows under way at most, beside the batch that was read last: few rows of very long cells are as much as many rows. */
const mostUnderWay = 1 << 23;

interface Batch {
  readonly rows: readonly TableRow[];
  readonly characters: number;
  readonly findings: Promise<readonly CellFinding[]>;
}

/**
 * Reads a table and has it screened on the way: while some batches are with the screeners the next are read and the last are taken, always
 * in the order of the file. What is under way is limited, in batches and in characters, so memory grows neither with the file nor with its
 * longest cells.
 */
export async function readScreened(
  table: Table,
  screening: Screening | null,
  take: TakeScreened,
  options: ReadOptions,
): Promise<Result<TableTotals>> {
  if (!screening) return table.read((rows) => take(rows, []), options);
  const underWay: Batch[] = [];
  let characters = 0;
  const settleFirst = async (): Promise<void> => {
    const batch = underWay.shift();
    if (!batch) return;
    characters -= batch.characters;
    take(batch.rows, await batch.findings);
  };
  const read = await table.read(async (rows) => {
    const findings = screening.screen(rows);
    // A screener that dies fails them all, those too that nobody waits for yet; one that was not caught would end the program.
    findings.catch(() => undefined);
    const length = charactersIn(rows);
    characters += length;
    underWay.push({ rows, characters: length, findings });
    while (underWay.length > screening.width || (underWay.length > 1 && characters > mostUnderWay)) await settleFirst();
  }, options);
  while (read.ok && underWay.length > 0) {
    if (options.signal?.aborted) return fail('cancelled', texts.errors.cancelled());
    await settleFirst();
  }
  return read;
}

function charactersIn(rows: readonly TableRow[]): number {
  let characters = 0;
  for (const { cells } of rows) for (const cell of cells) characters += cell.length;
  return characters;
}
