import type { ReturnBody } from '../../shared/package/return-document.ts';
import { fail, type Result } from '../../shared/result.ts';
import { packages } from '../../shared/texts/packages.ts';
import type { ReviewKeys } from '../package/keys.ts';
import { type ReadReturn, readReturn } from '../package/read-return.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { wasMerged } from '../store/merges.ts';
import { issuedPackage, withdrawalOf } from '../store/packages.ts';
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
  // What was taken in before it was withdrawn can be taken in again, after an undoing.
  if (withdrawn && !wasMerged(review, found.value.sha256))
    return fail('package-withdrawn', packages.errors.mergeWithdrawn(file, body.reviewer, withdrawn.by, withdrawn.at), where);
  const { id, version, sha256 } = body.codebook;
  const known = codebooks.of(version);
  if (known?.id !== id || known.sha256 !== sha256) return fail('codebook-unknown', packages.errors.mergeCodebook(file, version), where);
  const refs = new Set(body.cases.map(({ ref }) => ref));
  const ids = new Set(body.revisions.map((revision) => revision.id));
  const belongs =
    refs.size === body.cases.length &&
    ids.size === body.revisions.length &&
    body.revisions.every(({ case: ref, codebookVersion, epoch }) => refs.has(ref) && codebookVersion <= version && epoch <= body.epoch);
  if (belongs && isOfOthers(review, body)) return fail('not-of-package', packages.errors.mergeBeyondPackage(file, body.reviewer), where);
  return belongs ? found : fail('return-unreadable', packages.errors.returnField(file, packages.errors.headDiffers()), where);
}

/** Whether a return speaks of cases that its package never had, or under ids that are somebody else's. No package of ours writes such a one. */
function isOfOthers(review: ReadableReview, { package: packageId, reviewer, cases, revisions }: ReturnBody): boolean {
  const strange = `SELECT 1 FROM json_each(?) WHERE value IN (SELECT case_ref FROM case_record) AND value NOT IN
    (SELECT case_ref FROM package_case JOIN case_record ON case_record.id = case_id WHERE package_id = ?) LIMIT 1`;
  const refs = JSON.stringify(cases.map(({ ref }) => ref));
  if (issuedPackage(review, packageId) && review.one(strange, refs, packageId)) return true;
  const taken = `SELECT 1 FROM coding_revision JOIN reviewer ON reviewer.id = reviewer_id
    WHERE coding_revision.id IN (SELECT value FROM json_each(?)) AND name <> ? LIMIT 1`;
  return review.one(taken, JSON.stringify(revisions.map(({ id }) => id)), reviewer) !== undefined;
}
