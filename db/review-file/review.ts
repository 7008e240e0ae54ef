import type { Database, Statement } from 'better-sqlite3';

declare const writable: unique symbol;

/** An open review that may be read. Statements are prepared once and kept. */
export interface ReadableReview {
  readonly path: string;
  /** One row, or undefined. */
  one<R>(sql: string, ...values: readonly unknown[]): R | undefined;
  all<R>(sql: string, ...values: readonly unknown[]): R[];
}

/** An open review inside a write transaction. Only the dispatcher makes one, so that nothing is written outside a transaction. */
export interface WritableReview extends ReadableReview {
  readonly [writable]: true;
  /** Rowid of the last row inserted. */
  run(sql: string, ...values: readonly unknown[]): number;
  /** The same with its values as one list; how many rows it changed. */
  changes(sql: string, values: readonly unknown[]): number;
}

/** The open file itself, as the session holds it. */
export interface OpenReview extends ReadableReview {
  readonly db: Database;
  /** What it was opened by, to open it again after an error; null where it is not encrypted. */
  readonly passphrase: string | null;
}

export function openReviewOn(db: Database, path: string, passphrase: string | null = null): OpenReview {
  const prepared = new Map<string, Statement<unknown[]>>();
  const statement = (sql: string): Statement<unknown[]> => {
    const known = prepared.get(sql);
    if (known) return known;
    const made = db.prepare<unknown[]>(sql);
    prepared.set(sql, made);
    return made;
  };
  const review = {
    path,
    db,
    passphrase,
    one: <R>(sql: string, ...values: readonly unknown[]) => statement(sql).get(...values) as R | undefined,
    all: <R>(sql: string, ...values: readonly unknown[]) => statement(sql).all(...values) as R[],
    run: (sql: string, ...values: readonly unknown[]) => Number(statement(sql).run(...values).lastInsertRowid),
    // Spread, since the driver takes its time over the elements of a list.
    changes: (sql: string, values: readonly unknown[]) => statement(sql).run(...values).changes,
  };
  return review;
}

/** The same review, for use between BEGIN and COMMIT. */
export function asWritable(review: OpenReview): WritableReview {
  return review as unknown as WritableReview;
}
