import { fail, type Result } from '../../shared/result.ts';
import { packages } from '../../shared/texts/packages.ts';
import type { ReviewKeys } from '../package/keys.ts';
import { type ReadReturn, readReturn } from '../package/read-return.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { withdrawalOf } from '../store/packages.ts';
import type { KnownCodebooks } from './known-codebooks.ts';

/** Reads a return that is whole, and that fits the review as it is now: its package was not withdrawn, and its codebook is known. */
export async function readFitting(
  review: ReadableReview,
  keys: ReviewKeys,
  path: string,
  codebooks: KnownCodebooks,
): Promise<Result<ReadReturn>> {
  const uuid = review.one<{ uuid: string }>('SELECT uuid FROM review')?.uuid ?? '';
  const found = await readReturn(path, keys, uuid);
  if (!found.ok) return found;
  const { file, body } = found.value;
  const where = { file: path };
  const withdrawn = withdrawalOf(review, body.package);
  if (withdrawn) return fail('package-withdrawn', packages.errors.mergeWithdrawn(file, body.reviewer, withdrawn.by, withdrawn.at), where);
  const { id, version, sha256 } = body.codebook;
  const known = codebooks.of(version);
  if (known?.id !== id || known.sha256 !== sha256) return fail('codebook-unknown', packages.errors.mergeCodebook(file, version), where);
  const refs = new Set(body.cases.map(({ ref }) => ref));
  const ids = new Set(body.revisions.map((revision) => revision.id));
  const belongs =
    refs.size === body.cases.length &&
    ids.size === body.revisions.length &&
    body.revisions.every(({ case: ref, codebookVersion, epoch }) => refs.has(ref) && codebookVersion <= version && epoch <= body.epoch);
  return belongs ? found : fail('return-unreadable', packages.errors.returnField(file, packages.errors.headDiffers()), where);
}
