import type { FactFieldId, FieldValue } from '../../shared/vocabulary/case-fields.ts';
import type { WritableReview } from '../review-file/review.ts';
import { columnOf } from './cases.ts';

/** A row of an extract, ready to be stored. */
export interface NewCase {
  readonly row: number;
  readonly caseRef: string;
  /** One for each field of the plan, in its order. */
  readonly values: readonly FieldValue[];
  /** Its parts, as the JSON that is stored: a million rows have a million narratives and the same few headings. */
  readonly narrative: string;
  readonly extra: Readonly<Record<string, string>>;
}

/** Stores the cases of one extract. */
export interface CaseWriter {
  add(row: NewCase): void;
  /** Stores what is still waiting. */
  flush(): void;
}

/** Rows in one statement: with six and with two dozen it is slower. */
const rowsAtOnce = 12;

/** What a writer must know of the rows to come. */
export interface CaseWriterPlan {
  readonly extractId: number;
  readonly fields: readonly FactFieldId[];
  /** False where every column is mapped or dropped. */
  readonly hasExtra: boolean;
  onStored(row: NewCase): void;
  onRepeated(row: NewCase): void;
}

/**
 * Stores new cases a dozen at a time, and hands rows whose reference the review has already to `onRepeated`, in order, once all before them are
 * stored. The unique index decides, so that no list of references is kept in memory. Ids follow one another without gaps, which is what
 * lets a table of cases be read from any place.
 *
 * Most of the time of an import goes into handing values to SQLite, so what can be said in the statement is not handed over: the extract, and
 * attributes where there are none.
 */
export function caseWriter(review: WritableReview, { extractId, fields, hasExtra, onStored, onRepeated }: CaseWriterPlan): CaseWriter {
  const columns = ['row', ...fields.map(columnOf), 'narrative', ...(hasExtra ? ['extra'] : [])];
  const places = `(${extractId}, ${hasExtra ? '' : "'{}', "}${columns.map(() => '?').join(', ')})`;
  const into = `INSERT OR IGNORE INTO case_record (extract_id, ${hasExtra ? '' : 'extra, '}${columns.join(', ')}) VALUES `;
  const insert = (count: number) => into + Array.from({ length: count }, () => places).join(', ');
  const insertAll = insert(rowsAtOnce);
  let waiting: NewCase[] = [];
  const parameters: unknown[] = [];
  let used = 0;

  const flush = (): void => {
    const rows = waiting;
    if (rows.length === 0) return;
    parameters.length = used;
    const stored = review.changes(rows.length === rowsAtOnce ? insertAll : insert(rows.length), parameters);
    waiting = [];
    used = 0;
    if (stored === rows.length) {
      for (const row of rows) onStored(row);
      return;
    }
    const isStored = newestRows(review, stored);
    for (const row of rows) {
      if (isStored.has(row.row)) onStored(row);
      else onRepeated(row);
    }
  };

  return {
    add: (row) => {
      waiting.push(row);
      parameters[used++] = row.row;
      for (const value of row.values) parameters[used++] = typeof value === 'boolean' ? Number(value) : value;
      parameters[used++] = row.narrative;
      if (hasExtra) parameters[used++] = JSON.stringify(row.extra);
      if (waiting.length === rowsAtOnce) flush();
    },
    flush,
  };
}

/** Row numbers of the cases that were stored last. */
function newestRows(review: WritableReview, count: number): ReadonlySet<number> {
  const newest = review.all<{ row: number }>('SELECT row FROM case_record ORDER BY id DESC LIMIT ?', count);
  return new Set(newest.map(({ row }) => row));
}
