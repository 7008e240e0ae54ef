import { basename } from 'node:path';
import type { Problem } from '../../../shared/contract/extract-commands.ts';
import { type Failure, fail } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import type { WritableReview } from '../../review-file/review.ts';
import { type CaseWriter, caseWriter, type NewCase } from '../../store/case-writer.ts';
import { caseIdOf, extractOf, isInUse, replaceCaseWith } from '../../store/cases.ts';
import { extractName, fileOfExtract } from '../../store/extracts.ts';
import { type RowPlan, recordOf } from '../mapping/compile-mapping.ts';
import { whySpoilt } from '../reading/bad-row.ts';
import type { Spoilt } from '../reading/spoilt.ts';
import type { Table, TableRow } from '../reading/table.ts';
import { quoteCell } from './quote-cell.ts';
import { emptiedIn, mayHoldOthers, problemsOf, quoteSeen, type SeenRow, whyReference } from './row-problems.ts';
import { ToldList, Trouble } from './trouble.ts';

export interface LoadPolicies {
  readonly duplicates: 'refuse' | 'skip' | 'replace';
  readonly badRows: 'refuse' | 'skip';
  /** Prefix of the references, where the rows are numbered. */
  readonly numberRows: string | null;
}

/**
 * Stores the rows of one import and keeps count of what happens to each. Goes on after the first trouble, so that a refusal can say how
 * many rows are concerned; the caller's transaction takes back what went in.
 */
export class RowLoader {
  rows = 0;
  imported = 0;
  readonly rejected = new ToldList<{ row: number; reason: string }>();
  readonly problems = new ToldList<Problem>();
  /** Rows among the problems with a stray quote: no value of theirs was kept as text. */
  strayQuotes = 0;
  /** Cells among the problems that are empty here, though a workbook has an error or a formula in them. */
  emptyCells = 0;
  private readonly bad = new Trouble<{ row: number; line: number; found: number }>();
  private readonly spoilt = new Trouble<{ row: number; line: number; why: string }>();
  private readonly merged = new Trouble<{ row: number; line: number; lastLine: number }>();
  private readonly unfit = new Trouble<{ row: number; line: number; why: string }>();
  private readonly blank = new Trouble<{ row: number }>();
  private readonly repeated = new Trouble<{ row: number; ref: string }>();
  /** Numbered rows whose number a case of another file has: they are two cases, whatever is to become of duplicates. */
  private readonly taken = new Trouble<{ row: number; ref: string; extractId: number }>();
  private fatal: Failure | null = null;
  private readonly unread = new Map<number, { readonly problems: readonly Problem[]; readonly emptied: number }>();
  /** References that a likely identity was found in, by row, as they may be quoted. */
  private readonly masked = new Map<number, string>();
  private readonly headings: readonly string[];
  private readonly referenceColumn: number;
  private readonly writer: CaseWriter;
  private readonly review: WritableReview;
  private readonly extractId: number;
  private readonly path: string;
  private readonly sha256: string;
  private readonly plan: RowPlan;
  private readonly policies: LoadPolicies;

  constructor(review: WritableReview, extractId: number, { file, sha256, headings }: Table, plan: RowPlan, policies: LoadPolicies) {
    this.review = review;
    this.extractId = extractId;
    this.path = file;
    this.sha256 = sha256;
    this.headings = headings;
    this.referenceColumn = plan.columns.indexOf('caseRef');
    this.plan = plan;
    this.policies = policies;
    this.writer = caseWriter(review, {
      extractId,
      fields: plan.fields,
      hasExtra: plan.columns.includes('extra'),
      onStored: (row) => this.stored(row),
      onRepeated: (row) => this.repeat(row),
    });
  }

  private readonly isKept = (column: number): boolean => this.plan.columns[column] !== null;

  get duplicates(): number {
    return this.repeated.count;
  }

  /** @param seen the row as it came, where something was found in it or replaced */
  take(row: TableRow, seen: SeenRow = { row, found: [] }): void {
    this.rows++;
    const width = this.plan.columns.length;
    if (row.spoilt) return this.rejectSpoilt(row, row.spoilt);
    // However many cells it has: the quote that drew others in drew their commas in too.
    if (mayHoldOthers(row)) return this.rejectMerged(row);
    if (row.cells.length !== width) return this.rejectBadRow(row, width);
    const mapped = this.plan.map(row.cells, row.row);
    if (mapped.caseRef === '') {
      this.blank.note({ row: row.row });
      return this.rejected.add({ row: row.row, reason: texts.imports.noReference() });
    }
    const unfit = whyReference(mapped.caseRef);
    if (unfit !== null) {
      this.unfit.note({ row: row.row, line: row.line, why: unfit });
      return this.rejected.add({ row: row.row, reason: unfit });
    }
    const problems = problemsOf(seen, mapped, this.headings, this.isKept);
    if (problems) this.unread.set(row.row, { problems, emptied: emptiedIn(row, this.isKept) });
    if (seen.found.some(({ column }) => column === this.referenceColumn)) this.masked.set(row.row, quoteSeen(seen, this.referenceColumn));
    this.writer.add(mapped);
  }

  /** Stores what is still waiting; to be called before anything is asked of it at the end. */
  finish(): void {
    this.writer.flush();
  }

  /** Why the import as a whole cannot stand, under the policies given; null when it can. */
  refusal(): Failure | null {
    const { file } = this;
    const where = { file: this.path };
    if (this.fatal) return this.fatal;
    if (this.policies.badRows === 'refuse' && this.bad.first) {
      const { row, line, found } = this.bad.first;
      const message = texts.errors.extractBadRows(file, this.bad.count, row, line, found, this.plan.columns.length);
      return fail('bad-rows', message, { ...where, row, line });
    }
    if (this.policies.badRows === 'refuse' && this.spoilt.first) {
      const { row, line, why } = this.spoilt.first;
      return fail('bad-rows', texts.errors.extractSpoiltRows(file, this.spoilt.count, row, why), { ...where, row, line });
    }
    if (this.policies.badRows === 'refuse' && this.merged.first) {
      const { row, line, lastLine } = this.merged.first;
      return fail('merged-rows', texts.errors.extractMergedRows(file, this.merged.count, row, line, lastLine), { ...where, row, line });
    }
    if (this.policies.badRows === 'refuse' && this.blank.first) {
      const { row } = this.blank.first;
      return fail('blank-references', texts.errors.extractBlankReferences(file, this.blank.count, row), {
        ...where,
        row,
        field: 'caseRef',
      });
    }
    if (this.policies.badRows === 'refuse' && this.unfit.first) {
      const { row, line, why } = this.unfit.first;
      const message = texts.errors.extractReferenceUnfit(file, this.unfit.count, row, why);
      return fail('reference-unfit', message, { ...where, row, line, field: 'caseRef' });
    }
    if (this.taken.first) {
      const { row, ref, extractId } = this.taken.first;
      const message = texts.errors.extractNumbersTaken(file, this.taken.count, ref, row, extractName(extractId));
      return fail('numbers-taken', message, { ...where, row, field: 'numberRows' });
    }
    if (this.policies.duplicates === 'refuse' && this.repeated.first) {
      const { row, ref } = this.repeated.first;
      const message = texts.errors.extractDuplicates(file, this.repeated.count, ref, row);
      return fail('duplicate-references', message, { ...where, row, field: 'caseRef' });
    }
    // The same file numbered in the same way, once more: an extract of it would have no case.
    const addsNothing = this.duplicates === 0 || (this.policies.numberRows !== null && this.policies.duplicates === 'skip');
    if (this.imported === 0 && addsNothing) return fail('nothing-left', texts.errors.extractNothingLeft(file), where);
    return null;
  }

  private get file(): string {
    return basename(this.path);
  }

  private rejectBadRow({ row, line, lastLine, cells }: TableRow, width: number): void {
    this.bad.note({ row, line, found: cells.length });
    this.rejected.add({ row, reason: texts.imports.wrongCells(cells.length, width, line, lastLine) });
  }

  private rejectSpoilt({ row, line, lastLine }: TableRow, spoilt: Spoilt): void {
    const why = whySpoilt(spoilt, line, lastLine);
    this.spoilt.note({ row, line, why });
    this.rejected.add({ row, reason: why });
  }

  private rejectMerged({ row, line, lastLine }: TableRow): void {
    this.merged.note({ row, line, lastLine });
    this.rejected.add({ row, reason: texts.imports.mayHoldOthers(line, lastLine) });
  }

  private refuse(code: string, message: string, row: number): void {
    this.fatal ??= fail(code, message, { file: this.path, row, field: 'caseRef' });
  }

  private repeat(row: NewCase): void {
    const ref = this.masked.get(row.row) ?? quoteCell(row.caseRef, []);
    this.repeated.note({ row: row.row, ref });
    const { duplicates, numberRows } = this.policies;
    if (duplicates !== 'replace') this.unread.delete(row.row);
    if (duplicates !== 'replace' && numberRows === null) return;
    const existing = caseIdOf(this.review, row.caseRef);
    if (existing === undefined) return;
    const from = extractOf(this.review, existing) ?? this.extractId;
    if (numberRows !== null && fileOfExtract(this.review, from) !== this.sha256)
      return this.taken.note({ row: row.row, ref, extractId: from });
    if (duplicates !== 'replace') return;
    const isOurs = from === this.extractId;
    if (!isOurs && isInUse(this.review, existing)) {
      this.refuse('replace-in-use', texts.errors.extractReplaceCoded(this.file, ref, row.row), row.row);
      return;
    }
    replaceCaseWith(this.review, existing, recordOf(this.plan, row), this.extractId, row.row);
    // A case that this very import stored was counted then.
    this.stored(row, isOurs ? 0 : 1);
  }

  /** Problems are told of rows that are kept, and of no other. */
  private stored({ row }: NewCase, cases = 1): void {
    if (this.masked.size > 0) this.masked.delete(row);
    this.imported += cases;
    const told = this.unread.get(row);
    if (!told) return;
    this.emptyCells += told.emptied;
    for (const problem of told.problems) {
      this.problems.add(problem);
      if (problem.column === undefined) this.strayQuotes++;
    }
    this.unread.delete(row);
  }
}
