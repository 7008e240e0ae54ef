import type { Progress } from '../../../shared/contract/commands.ts';
import type { PrivacyScreen, Problem } from '../../../shared/contract/extract-commands.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { WritableReview } from '../../review-file/review.ts';
import { whyBad } from '../reading/bad-row.ts';
import type { Table, TableRow } from '../reading/table.ts';
import { PrivacyTally } from '../screening/privacy-tally.ts';
import { readScreened } from '../screening/read-screened.ts';
import { findingsByRow, redactRows } from '../screening/redact-rows.ts';
import type { CellFinding, Screening } from '../screening/screening.ts';
import type { ImportPlan } from './plan-import.ts';
import { PrivacyGate, type PrivacyPolicy } from './privacy-gate.ts';
import { type LoadPolicies, RowLoader } from './row-loader.ts';
import type { ToldList } from './trouble.ts';

interface LoadInput extends LoadPolicies, PrivacyPolicy {
  readonly extractId: number;
  /** Ids of findings that stay. */
  readonly keep: readonly string[];
}

interface LoadOccasion {
  readonly signal: AbortSignal | undefined;
  progress(progress: Progress): void;
}

export interface LoadedRows {
  readonly rows: number;
  readonly imported: number;
  readonly duplicates: number;
  readonly rejected: ToldList<{ row: number; reason: string }>;
  readonly problems: ToldList<Problem>;
  readonly strayQuotes: number;
  readonly emptyCells: number;
  readonly privacy: PrivacyScreen;
  readonly redactions: number;
  /** Findings that a person has kept. */
  readonly kept: number;
  /** Ids given to keep that are those of no finding. */
  readonly unmet: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Reads, screens and stores the rows of an extract under its policies. To be called inside a transaction: a failure leaves rows behind
 * that the caller must take back.
 *
 * @param screening null stores without a screen, which no command does; it is there to be measured
 */
export async function loadRows(
  table: Table,
  plan: ImportPlan,
  screening: Screening | null,
  input: LoadInput,
  review: WritableReview,
  { signal, progress }: LoadOccasion,
): Promise<Result<LoadedRows>> {
  const keep = new Set(input.keep);
  const loader = new RowLoader(review, input.extractId, table, plan.rows, input);
  const tally = new PrivacyTally(table.headings, { context: false });
  const gate = new PrivacyGate(table, plan, input, keep);
  let redactions = 0;
  const take = (rows: readonly TableRow[], findings: readonly CellFinding[]): void => {
    for (const finding of findings) {
      tally.add(finding);
      gate.note(finding, input.badRows === 'skip' && whyBad(finding.row, plan.rows.columns.length) !== null);
    }
    // What will be refused need not be stored; the rest is read all the same, so that the refusal can say how much there is.
    if (gate.closed) return;
    const byRow = findingsByRow(findings);
    const redacted = input.privacy === 'redact' ? redactRows(rows, byRow, keep) : { rows, redactions: 0 };
    redactions += redacted.redactions;
    rows.forEach((row, at) => {
      const found = byRow.get(row);
      loader.take(redacted.rows[at] ?? row, found && { row, found });
    });
  };
  const unstored: unknown[] = [];
  const takeOrStop = (rows: readonly TableRow[], findings: readonly CellFinding[]): void => {
    try {
      take(rows, findings);
    } catch (problem) {
      unstored.push(problem);
      throw problem;
    }
  };
  const read = await readScreened(table, screening, takeOrStop, {
    signal,
    progress: (done, total) => progress({ stage: 'import', done, total }),
  });
  // Whoever reads the extract takes every error for one of its file; a full disk is one of the review.
  if (unstored.length > 0) throw unstored[0];
  if (!read.ok) return read;
  const refused = gate.refusal(tally);
  if (refused) return refused;
  loader.finish();
  const unfit = loader.refusal();
  if (unfit) return unfit;
  const privacy = tally.report(screening);
  const { rows, imported, duplicates, rejected, problems, strayQuotes, emptyCells } = loader;
  return ok({
    rows,
    imported,
    duplicates,
    rejected,
    problems,
    strayQuotes,
    emptyCells,
    privacy,
    redactions,
    kept: gate.kept,
    unmet: [...gate.unmet],
    notes: read.value.notes,
  });
}
