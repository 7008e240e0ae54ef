import type { Codebook } from '../../shared/codebook/codebook.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';

export function addCodebook(review: WritableReview, codebook: Codebook, at: string): void {
  review.run(
    'INSERT INTO codebook (version, codebook_id, content, added_at) VALUES (?, ?, ?, ?)',
    codebook.version,
    codebook.id,
    JSON.stringify(codebook),
    at,
  );
}

/** Parsed codebooks by their text, since every key press at the desk asks for the same one. */
const parsed = new WeakMap<ReadableReview, { readonly version: number; readonly codebook: Codebook }>();

/** The newest version of the review's codebook. It was checked when it came in. */
export function currentCodebook(review: ReadableReview): Codebook {
  const newest = review.one<{ version: number }>('SELECT max(version) AS version FROM codebook');
  const known = parsed.get(review);
  if (known && known.version === newest?.version) return known.codebook;
  const row = review.one<{ content: string }>('SELECT content FROM codebook WHERE version = ?', newest?.version);
  if (!row) throw new Error('A review without a codebook');
  const codebook = JSON.parse(row.content) as Codebook;
  parsed.set(review, { version: codebook.version, codebook });
  return codebook;
}
