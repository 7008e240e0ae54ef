import { concernFamily, identityFamily } from '../../shared/coding/coding.ts';
import { type Concern, type IdentityReport, readConcern } from '../../shared/coding/desk-items.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';

/** What a reviewer has left at a case, as their log has it now. */
interface Left {
  readonly caseId: number;
  readonly caseRef: string;
  readonly reviewer: string;
}

const leftOn = `case_id AS caseId, case_ref AS caseRef, name AS reviewer FROM current_coding
  JOIN reviewer ON reviewer.id = reviewer_id JOIN case_record ON case_record.id = case_id`;

/** Reports of identities by case, then by reviewer; of one case where its id is given. */
export function identityReports(review: ReadableReview, caseId: number | null = null): (Left & { readonly report: IdentityReport })[] {
  const ofCase = caseId === null ? '' : 'AND case_id = ?';
  const sql = `SELECT identities, ${leftOn} WHERE identities <> '[]' ${ofCase} ORDER BY case_ref, name`;
  const rows = review.all<Left & { identities: string }>(sql, ...(caseId === null ? [] : [caseId]));
  return rows.flatMap(({ identities, ...left }) => (JSON.parse(identities) as IdentityReport[]).map((report) => ({ ...left, report })));
}

export function concernsNow(review: ReadableReview): (Left & { readonly concern: Concern })[] {
  const rows = review.all<Left & { concerns: string }>(`SELECT concerns, ${leftOn} WHERE concerns <> '[]' ORDER BY case_ref, name`);
  return rows.flatMap(({ concerns, ...left }) => (JSON.parse(concerns) as Concern[]).map((concern) => ({ ...left, concern })));
}

/** Every safeguarding note that was ever left, those that were taken back since included: a slip of the undo key must not lose one. */
export function concernsEver(review: ReadableReview): (Left & { readonly concern: Concern })[] {
  const sql = `SELECT key, value, case_id AS caseId, case_ref AS caseRef, name AS reviewer
    FROM coding_revision, json_each(changes) JOIN reviewer ON reviewer.id = reviewer_id JOIN case_record ON case_record.id = case_id
    WHERE changes LIKE '%${concernFamily}%' AND key LIKE '${concernFamily}%' AND value IS NOT NULL ORDER BY at`;
  const found = new Map<string, Left & { readonly concern: Concern }>();
  for (const { key, value, ...left } of review.all<Left & { key: string; value: string }>(sql)) {
    const concern = readConcern(key.slice(concernFamily.length), value);
    if (concern) found.set(concern.id, { ...left, concern });
  }
  return [...found.values()];
}

/** Open: nobody has said what was done. */
export function countConcerns(review: ReadableReview): { open: number; total: number } {
  const sql = `SELECT count(*) AS total, count(*) FILTER (WHERE NOT EXISTS (
      SELECT 1 FROM desk_answer WHERE item = '${concernFamily}' || (concern.value ->> 'id'))) AS open
    FROM current_coding, json_each(concerns) AS concern WHERE concerns <> '[]'`;
  return review.one<{ open: number; total: number }>(sql) ?? { open: 0, total: 0 };
}

/** What was done about something that a reviewer had left. `redacted`, `dismissed`, or `answered` for a concern. */
export interface DeskAnswer {
  readonly item: string;
  readonly answer: 'redacted' | 'dismissed' | 'answered';
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export function addAnswer(review: WritableReview, caseId: number, { item, answer, reason, by, at }: DeskAnswer): void {
  const sql = 'INSERT INTO desk_answer (item, case_id, answer, reason, answered_by, at) VALUES (?, ?, ?, ?, ?, ?)';
  review.run(sql, item, caseId, answer, reason, by, at);
}

/** Answers by the item they answer, oldest first. */
export function answersByItem(review: ReadableReview): ReadonlyMap<string, readonly DeskAnswer[]> {
  const rows = review.all<DeskAnswer>('SELECT item, answer, reason, answered_by AS "by", at FROM desk_answer ORDER BY id');
  const byItem = new Map<string, DeskAnswer[]>();
  for (const row of rows) byItem.set(row.item, [...(byItem.get(row.item) ?? []), row]);
  return byItem;
}

export function identityItem(report: string): string {
  return `${identityFamily}${report}`;
}

export function concernItem(concern: string): string {
  return `${concernFamily}${concern}`;
}
