import { createHash } from 'node:crypto';
import type { ReadableReview } from '../review-file/review.ts';
import type { WorkPackage } from '../store/work-package.ts';

/** What is issued and never changes in a package, each in an order of its own. */
const issued = [
  'SELECT * FROM review',
  'SELECT * FROM codebook ORDER BY version',
  'SELECT * FROM review_setting ORDER BY name',
  'SELECT * FROM reviewer ORDER BY id',
  'SELECT * FROM extract ORDER BY id',
  'SELECT * FROM case_record ORDER BY id',
  'SELECT * FROM text_edit ORDER BY id',
  'SELECT * FROM draw ORDER BY id',
  'SELECT * FROM draw_case ORDER BY draw_id, position',
  'SELECT * FROM calibration ORDER BY id',
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
