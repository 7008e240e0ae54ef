import type { ReadableReview } from '../review-file/review.ts';

/** What a review says of itself. */
export interface ReviewHead {
  readonly title: string;
  readonly purpose: string;
  readonly marking: string;
  /** True where the cases are made up. */
  readonly synthetic: boolean;
}

export function reviewHead(review: ReadableReview): ReviewHead {
  const row = review.one<Omit<ReviewHead, 'synthetic'> & { synthetic: number }>('SELECT title, purpose, marking, synthetic FROM review');
  if (!row) throw new Error('A review without a head');
  return { ...row, synthetic: row.synthetic === 1 };
}

/** What tells this review from every other. It never leaves the core. */
export function reviewUuid(review: ReadableReview): string {
  return review.one<{ uuid: string }>('SELECT uuid FROM review')?.uuid ?? '';
}
