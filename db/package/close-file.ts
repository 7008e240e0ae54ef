import type { OpenReview } from '../review-file/review.ts';
import { workPackageOf } from '../store/work-package.ts';
import { sealFile } from './file-seal.ts';

/** Closes a file and gives its lock back. A package in plain is sealed, so that whoever opens it next can tell damage. */
export function closeFile(review: OpenReview): void {
  const toSeal = review.passphrase === null && workPackageOf(review) !== null;
  review.db.close();
  if (!toSeal) return;
  try {
    sealFile(review.path);
  } catch {
    // On a disk that cannot be written to it stays unsealed, and is still looked over by what is in it.
  }
}
