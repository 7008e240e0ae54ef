import { texts } from '../../../shared/texts/texts.ts';
import type { UnreadCell } from '../mapping/cell-reader.ts';
import type { MappedRow } from '../mapping/compile-mapping.ts';
import { ownCopy } from '../own-copy.ts';
import type { Table, TableRow } from '../reading/table.ts';
import { findingsByRow } from '../screening/redact-rows.ts';
import { type Screening, startScreening } from '../screening/screening.ts';
import type { ImportPlan } from './plan-import.ts';
import { hasProblems, problemsOf, whyReference, whyRejected } from './row-problems.ts';

/** One thing that is wrong with a row; `column` is empty where it is the row as a whole. */
export interface RowProblem {
  readonly row: number;
  readonly line: number;
  readonly column: string;
  readonly message: string;
}

interface Unread {
  readonly row: TableRow;
  readonly mapped: MappedRow;
}

/**
 * Finds what is wrong with the rows of an extract, batch by batch and in order, as an import would tell it. Cells that are quoted are screened
 * first; nothing else is, so that a file without such cells costs no more than reading it.
 */
export class ProblemFinder {
  private screening: Screening | null = null;
  /** The first row of each reference. */
  private readonly references = new Map<string, number>();
  private readonly table: Table;
  private readonly plan: ImportPlan;
  private readonly isInReview: (reference: string) => boolean;

  constructor(table: Table, plan: ImportPlan, isInReview: (reference: string) => boolean) {
    this.table = table;
    this.plan = plan;
    this.isInReview = isInReview;
  }

  async find(rows: readonly TableRow[]): Promise<readonly RowProblem[]> {
    const found: (RowProblem | Unread)[] = rows.flatMap((row) => this.look(row));
    const unread = found.filter((entry): entry is Unread => 'mapped' in entry);
    const masked = await this.screened(unread);
    return found.flatMap((entry) => ('mapped' in entry ? (masked.get(entry.row) ?? []) : [entry]));
  }

  /** To be called however the work went. */
  async close(): Promise<void> {
    await this.screening?.close();
  }

  private look(row: TableRow): readonly (RowProblem | Unread)[] {
    const { headings } = this.table;
    const whole = (message: string): RowProblem => ({ row: row.row, line: row.line, column: '', message });
    const bad = whyRejected(row, headings.length);
    if (bad !== null && (row.spoilt || row.cells.length !== headings.length)) return [whole(bad)];
    const mapped = this.plan.rows.map(row.cells, row.row);
    const unread = hasProblems(row, mapped) ? [{ row, mapped }] : [];
    if (bad !== null) return [whole(bad), ...unread];
    const reference = this.referenceProblem(mapped);
    return reference === null ? unread : [whole(reference), ...unread];
  }

  private referenceProblem({ caseRef, row }: MappedRow): string | null {
    if (caseRef === '') return texts.imports.noReference();
    const unfit = whyReference(caseRef);
    if (unfit !== null) return unfit;
    const first = this.references.get(caseRef);
    if (first !== undefined) return texts.imports.repeats(first);
    this.references.set(ownCopy(caseRef), row);
    return this.isInReview(caseRef) ? texts.imports.inReview() : null;
  }

  private async screened(unread: readonly Unread[]): Promise<ReadonlyMap<TableRow, readonly RowProblem[]>> {
    const quoted = unread.flatMap(({ row, mapped }) => mapped.unread.map((cell: UnreadCell) => ({ row, column: cell.column })));
    if (quoted.length > 0) this.screening ??= startScreening([], this.table.bytes);
    const spans = (await this.screening?.texts(quoted.map(({ row, column }) => row.cells[column] ?? ''))) ?? [];
    const findings = findingsByRow(quoted.map((cell, at) => ({ ...cell, spans: spans[at] ?? [] })));
    const { columns } = this.plan.rows;
    return new Map(
      unread.map(({ row, mapped }) => {
        const problems =
          problemsOf({ row, found: findings.get(row) ?? [] }, mapped, this.table.headings, (column) => columns[column] !== null) ?? [];
        return [row, problems.map(({ column = '', message }) => ({ row: row.row, line: row.line, column, message }))];
      }),
    );
  }
}
