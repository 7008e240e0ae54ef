import { createHash } from 'node:crypto';
import { factFieldIds } from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { columnOf } from '../store/cases.ts';
import type { WorkPackage } from '../store/work-package.ts';

const caseColumns = factFieldIds.map(columnOf).join(', ');

/** What is issued and never changes in a package, each in an order of its own. Columns by their names, since later layouts may have more. */
const issued = [
  'SELECT uuid, title, purpose, marking, synthetic, created_at FROM review',
  'SELECT version, codebook_id, content, added_at FROM codebook ORDER BY version',
  'SELECT name, value FROM review_setting ORDER BY name',
  'SELECT id, name FROM reviewer ORDER BY id',
  `SELECT id, narrative, extra, ${caseColumns} FROM case_record ORDER BY id`,
  'SELECT draw_id, position, case_id FROM draw_case ORDER BY draw_id, position',
  'SELECT case_id, at FROM calibration ORDER BY id',
];

/** SHA-256, in hex, of all that was issued: each table's rows as JSON, a line each, and what the package says of itself. */
export function issuedDigest(review: ReadableReview, held: Omit<WorkPackage, 'digest'>): string {
  const hash = createHash('sha256');
  const { packageId, format, reviewer, epoch, codebookVersion, cases, due, issuedBy, issuedAt, recipient, secret } = held;
  hash.update(
    `${JSON.stringify([packageId, format, reviewer, epoch, codebookVersion, cases, due, issuedBy, issuedAt, recipient, secret])}\n`,
  );
  for (const sql of issued) {
    for (const row of review.all<Record<string, unknown>>(sql)) hash.update(`${JSON.stringify(Object.values(row))}\n`);
    hash.update('\n');
  }
  return hash.digest('hex');
}
