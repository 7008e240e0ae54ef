import { basename } from 'node:path';
import type { Problem } from '../../shared/contract/extract-commands.ts';
import { type Failure, fail } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { WritableReview } from '../review-file/review.ts';
import { addCase, caseIdOf, isInUse, replaceCaseWith } from '../store/cases.ts';
import type { MappedRow } from './compile-mapping.ts';
import type { TableRow } from './table.ts';

/** Rows that stand in the way, and the first of them, for the sentence that names it. */
interface Trouble<T> {
  count: number;
  first: T | null;
}

/**
 * Stores the rows of one import and keeps count of what happens to each. Goes on after the first trouble, so that a refusal can say how
 * many rows are concerned; the caller's transaction takes back what went in.
 */
export class ImportTally {
  rows = 0;
  imported = 0;
  duplicates = 0;
  readonly rejected: { row: number; reason: string }[] = [];
  readonly problems: Problem[] = [];
  private readonly bad: Trouble<{ row: number; line: number; found: number; wanted: number }> = { count: 0, first: null };
  private readonly blank: Trouble<{ row: number }> = { count: 0, first: null };
  private readonly repeated: Trouble<{ row: number; ref: string }> = { count: 0, first: null };
  private fatal: Failure | null = null;
  private readonly seen = new Set<string>();
  private readonly review: WritableReview;
  private readonly extractId: number;
  private readonly path: string;
  private readonly onDuplicate: 'refuse' | 'skip' | 'replace';
  private readonly onBadRow: 'refuse' | 'skip';

  constructor(
    review: WritableReview,
    extractId: number,
    path: string,
    onDuplicate: 'refuse' | 'skip' | 'replace',
    onBadRow: 'refuse' | 'skip',
  ) {
    this.review = review;
    this.extractId = extractId;
    this.path = path;
    this.onDuplicate = onDuplicate;
    this.onBadRow = onBadRow;
  }

  take({ row }: TableRow, { record, problems }: MappedRow): void {
    this.rows++;
    const { caseRef } = record;
    if (caseRef === '') return this.rejectBlank(row);
    if (/[\r\n]/.test(caseRef)) {
      this.fatal ??= fail('reference-breaks', texts.errors.extractReferenceBreaks(basename(this.path), row), {
        file: this.path,
        row,
        field: 'caseRef',
      });
      return;
    }
    const existing = caseIdOf(this.review, caseRef);
    if (existing === undefined) {
      addCase(this.review, record, this.extractId, row);
      this.stored(caseRef, row, problems);
      return;
    }
    this.duplicates++;
    this.note(this.repeated, { row, ref: caseRef });
    if (this.onDuplicate !== 'replace') return;
    if (!this.seen.has(caseRef) && isInUse(this.review, existing)) {
      this.fatal ??= fail('replace-in-use', texts.errors.extractReplaceCoded(basename(this.path), caseRef, row), {
        file: this.path,
        row,
        field: 'caseRef',
      });
      return;
    }
    replaceCaseWith(this.review, existing, record, this.extractId, row);
    this.stored(caseRef, row, problems);
  }

  rejectBadRow({ row, line, cells }: TableRow, wanted: number): void {
    this.rows++;
    this.note(this.bad, { row, line, found: cells.length, wanted });
    this.rejected.push({ row, reason: texts.imports.wrongCells(cells.length, wanted, line) });
  }

  /** Why the import as a whole cannot stand, under the policies given; null when it can. */
  refusal(): Failure | null {
    const file = basename(this.path);
    const where = { file: this.path };
    if (this.fatal) return this.fatal;
    if (this.onBadRow === 'refuse' && this.bad.first) {
      const { row, line, found, wanted } = this.bad.first;
      return fail('bad-rows', texts.errors.extractBadRows(file, this.bad.count, row, line, found, wanted), { ...where, row, line });
    }
    if (this.onBadRow === 'refuse' && this.blank.first) {
      const { row } = this.blank.first;
      return fail('blank-references', texts.errors.extractBlankReferences(file, this.blank.count, row), {
        ...where,
        row,
        field: 'caseRef',
      });
    }
    if (this.onDuplicate === 'refuse' && this.repeated.first) {
      const { row, ref } = this.repeated.first;
      return fail('duplicate-references', texts.errors.extractDuplicates(file, this.repeated.count, ref, row), {
        ...where,
        row,
        field: 'caseRef',
      });
    }
    if (this.imported === 0 && this.duplicates === 0) return fail('nothing-left', texts.errors.extractNothingLeft(file), where);
    return null;
  }

  private rejectBlank(row: number): void {
    this.note(this.blank, { row });
    this.rejected.push({ row, reason: texts.imports.noReference() });
  }

  /** Problems are told of rows that are kept, and of no other. */
  private stored(caseRef: string, row: number, problems: readonly string[]): void {
    this.problems.push(...problems.map((message) => ({ row, message })));
    if (!this.seen.has(caseRef)) this.imported++;
    this.seen.add(caseRef);
  }

  private note<T>(trouble: Trouble<T>, first: T): void {
    trouble.count++;
    trouble.first ??= first;
  }
}
