import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type AuditDetail = { readonly [key: string]: Json };

export interface AuditEntry {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly detail: Record<string, Json>;
  /** SHA-256 over the hash before, a line feed, and the entry's own fields as a JSON array. */
  readonly hash: string;
}

interface AuditRow {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly detail: string;
  readonly hash: string;
}

/** What the first entry's hash covers in place of an entry before it. */
const beginning = '0'.repeat(64);

function hashOf(before: string, row: Omit<AuditRow, 'hash'>): string {
  return sha256Hex(`${before}\n${JSON.stringify([row.seq, row.at, row.actor, row.action, row.detail])}`);
}

/** Adds an entry to the audit trail, inside the transaction of the act it records. */
export function appendAudit(review: WritableReview, actor: string, action: string, at: string, detail: AuditDetail): void {
  const last = review.one<Pick<AuditRow, 'seq' | 'hash'>>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1');
  const row = { seq: (last?.seq ?? 0) + 1, at, actor, action, detail: JSON.stringify(detail) };
  review.run(
    'INSERT INTO audit (seq, at, actor, action, detail, hash) VALUES (?, ?, ?, ?, ?, ?)',
    row.seq,
    row.at,
    row.actor,
    row.action,
    row.detail,
    hashOf(last?.hash ?? beginning, row),
  );
}

/** The trail, oldest first. */
export function readAudit(review: ReadableReview): AuditEntry[] {
  const rows = review.all<AuditRow>('SELECT seq, at, actor, action, detail, hash FROM audit ORDER BY seq');
  return rows.map((row) => ({ ...row, detail: detailOf(row.detail) }));
}

/** A detail that somebody has overwritten with something else is still shown. */
function detailOf(text: string): Record<string, Json> {
  try {
    const detail = JSON.parse(text) as Json;
    if (typeof detail === 'object' && detail !== null && !Array.isArray(detail)) return detail;
  } catch {
    // Shown below, as it is.
  }
  return { unreadable: text };
}

/**
 * Checks that every entry's hash covers the one before and that none is missing. A tail that was cut off shows only against a
 * `head`, a hash noted elsewhere (a report prints it).
 */
export function verifyAudit(review: ReadableReview, head: string | null): Result<number> {
  let before = beginning;
  let seq = 0;
  let headFound = head === null;
  for (const row of review.all<AuditRow>('SELECT seq, at, actor, action, detail, hash FROM audit ORDER BY seq')) {
    seq++;
    if (row.seq !== seq || row.hash !== hashOf(before, row)) return fail('audit-broken', texts.errors.auditBroken(seq));
    before = row.hash;
    headFound ||= row.hash === head;
  }
  // Making the review is itself an entry, so there is always one.
  if (seq === 0) return fail('audit-broken', texts.errors.auditBroken(1));
  return headFound ? ok(seq) : fail('audit-broken', texts.errors.auditHead(head ?? ''));
}

/** Hash of the last entry that is not itself an export, so that a report printed twice names the same head. */
export function auditHead(review: ReadableReview): string {
  const row = review.one<Pick<AuditRow, 'hash'>>(
    "SELECT hash FROM audit WHERE action NOT IN ('report-written', 'coded-set-exported') ORDER BY seq DESC LIMIT 1",
  );
  return row?.hash ?? beginning;
}
