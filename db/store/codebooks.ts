import { type Codebook, codebookSchema, liveCodebook } from '../../shared/codebook/codebook.ts';
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

interface Kept {
  readonly version: number;
  readonly whole: Codebook;
  readonly live: Codebook;
}

/** Parsed codebooks by their review, since every key press at the desk asks for the same one. */
const parsed = new WeakMap<ReadableReview, Kept>();

/** The newest version of the review's codebook as it is asked now, without what is retired. It was checked when it came in. */
export function currentCodebook(review: ReadableReview): Codebook {
  return newest(review).live;
}

/** The newest version with all that was ever in it: what codings made under earlier versions are read by. */
export function wholeCodebook(review: ReadableReview): Codebook {
  return newest(review).whole;
}

function newest(review: ReadableReview): Kept {
  const row = review.one<{ version: number }>('SELECT max(version) AS version FROM codebook');
  const known = parsed.get(review);
  if (known && known.version === row?.version) return known;
  const stored = review.one<{ content: string }>('SELECT content FROM codebook WHERE version = ?', row?.version);
  if (!stored) throw new Error('A review without a codebook');
  // Parsed, not cast: a version stored by an earlier release lacks what has been added to codebooks since.
  const whole = codebookSchema.parse(JSON.parse(stored.content));
  const kept = { version: whole.version, whole, live: liveCodebook(whole) };
  parsed.set(review, kept);
  return kept;
}
