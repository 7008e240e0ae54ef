import type { ReadableReview, WritableReview } from '../review-file/review.ts';

export interface Resolution {
  readonly caseId: number;
  readonly item: string;
  readonly value: string;
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

export function addResolution(review: WritableReview, resolution: Resolution): void {
  review.run(
    'INSERT INTO resolution (case_id, item, value, decided_by, reason, at) VALUES (?, ?, ?, ?, ?, ?)',
    resolution.caseId,
    resolution.item,
    resolution.value,
    resolution.by,
    resolution.reason,
    resolution.at,
  );
}

/** Decisions in force, by case id and item: the latest of each. */
export function resolutionsInForce(review: ReadableReview): Map<number, Map<string, Resolution>> {
  const rows = review.all<Resolution>('SELECT case_id AS caseId, item, value, decided_by AS by, reason, at FROM resolution ORDER BY id');
  const cases = new Map<number, Map<string, Resolution>>();
  for (const row of rows) {
    const items = cases.get(row.caseId) ?? new Map<string, Resolution>();
    items.set(row.item, row);
    cases.set(row.caseId, items);
  }
  return cases;
}
