import { resolve } from 'node:path';
import { type Codebook, codebookSchema } from '../../shared/codebook/codebook.ts';
import type { MergedFile, MergeOutcome } from '../../shared/contract/package-commands.ts';
import { type Failure, fail, ok, type Result } from '../../shared/result.ts';
import { packages } from '../../shared/texts/packages.ts';
import type { Occasion } from '../commands/handler.ts';
import { runSteps } from '../commands/run-steps.ts';
import { type ReviewKeys, reviewKeys } from '../package/keys.ts';
import { type ReadReturn, readReturn } from '../package/read-return.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { reviewerId } from '../store/codings.ts';
import { allDisputes } from '../store/disputes.ts';
import { addMerge, addMergedReturn } from '../store/merges.ts';
import { withdrawalOf } from '../store/packages.ts';
import { rebuildQuotations } from '../store/quotations.ts';
import { type Had, receivedOf, refreshCases } from '../store/received-log.ts';
import { knownCases } from './known-cases.ts';
import { type KnownCodebooks, knownCodebooks } from './known-codebooks.ts';
import { changesSince, takeReturn } from './take-return.ts';

/** What a merge came to. */
export interface Merged {
  /** Null where nothing was new. */
  readonly mergeId: number | null;
  readonly outcome: MergeOutcome;
}

interface Reviewer {
  readonly id: number;
  readonly had: Map<string, Had>;
  readonly touched: Set<number>;
}

/**
 * Takes returns in. A file that is not whole, or not this review's, is refused: in earnest all of the merge with it, so that nobody overlooks
 * it; in a trial it is told, unless no file is left. A coding that cannot be taken is told, and the others are.
 */
export async function mergeFiles(
  review: WritableReview,
  files: readonly string[],
  occasion: Occasion,
  isTrial: boolean,
): Promise<Result<Merged>> {
  const keys = reviewKeys(review);
  if (!keys) return fail('nothing-issued', packages.errors.nothingIssued());
  const codebooks = knownCodebooks(review);
  const read: ReadReturn[] = [];
  const refused: { readonly file: string; readonly failure: Failure }[] = [];
  for (const [at, file] of files.entries()) {
    occasion.progress({ stage: 'returns', done: at, total: files.length });
    const path = resolve(file);
    const found = await readFitting(review, keys, path, codebooks);
    if (found.ok) read.push(found.value);
    else refused.push({ file: path, failure: found });
  }
  const [first] = refused;
  if (first && (!isTrial || read.length === 0)) return first.failure;
  const before = isTrial ? disputeKeys(review) : null;
  const total = read.reduce((sum, { body }) => sum + body.cases.length, 0);
  const taken = await runSteps(takeAll(review, read, codebooks, occasion), 'merge', 2 * total, occasion);
  if (!taken.ok) return taken;
  const { mergeId, merged, rejected } = taken.value;
  const nothing = merged.every(({ added, alreadyHad }) => added + alreadyHad === 0) ? rejected[0] : undefined;
  if (nothing) return fail('nothing-merged', nothing.reason, { file: nothing.file });
  const disputes = allDisputes(review);
  return ok({
    mergeId,
    outcome: {
      added: merged.reduce((sum, { added }) => sum + added, 0),
      alreadyHad: merged.reduce((sum, { alreadyHad }) => sum + alreadyHad, 0),
      rejected: [...refused.map(({ file, failure }) => ({ file, case: null, reason: failure.error.message })), ...rejected],
      conflicts: disputes.filter(({ resolution }) => resolution === null).length,
      files: merged.map((file) => ({
        ...file,
        conflicts: before
          ? disputes.filter(({ caseRef, item, values }) => file.reviewer in values && !before.has(`${caseRef}\n${item}`)).length
          : 0,
      })),
    },
  });
}

function disputeKeys(review: ReadableReview): ReadonlySet<string> {
  return new Set(allDisputes(review).map(({ caseRef, item }) => `${caseRef}\n${item}`));
}

/** A return that is whole, and that fits the review as it is now. */
async function readFitting(review: ReadableReview, keys: ReviewKeys, path: string, codebooks: KnownCodebooks): Promise<Result<ReadReturn>> {
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
  const late = body.revisions.find(({ codebookVersion }) => codebookVersion > version);
  const refs = new Set(body.cases.map(({ ref }) => ref));
  const stray = body.revisions.find((revision) => !refs.has(revision.case));
  if (late || stray || refs.size !== body.cases.length)
    return fail('return-unreadable', packages.errors.returnField(file, packages.errors.headDiffers()), where);
  return found;
}

interface AllTaken {
  readonly mergeId: number | null;
  readonly merged: readonly MergedFile[];
  readonly rejected: readonly { readonly file: string; readonly case: string; readonly reason: string }[];
}

/** Takes one return after the other, and then makes current codings and quotations of what was touched. Yields codings, taken and refreshed. */
function* takeAll(
  review: WritableReview,
  returns: readonly ReadReturn[],
  codebooks: KnownCodebooks,
  occasion: Occasion,
): Generator<number, AllTaken> {
  const cases = knownCases(review);
  const versions = versionsOf(review);
  const reviewers = new Map<string, Reviewer>();
  const merged: MergedFile[] = [];
  const rejected: { file: string; case: string; reason: string }[] = [];
  let mergeId: number | null = null;
  const ensureMerge = (): number => {
    mergeId ??= addMerge(review, occasion.actor, occasion.now());
    return mergeId;
  };
  let done = 0;
  for (const read of returns) {
    const { body, path, file: fileName, sha256 } = read;
    const reviewer = reviewers.get(body.reviewer) ?? newcomer(review, body.reviewer);
    reviewers.set(body.reviewer, reviewer);
    const { id, had, touched } = reviewer;
    const taking = {
      review,
      cases,
      codebooks,
      reviewerId: id,
      had,
      mergeId: ensureMerge,
      touch: (caseId: number) => void touched.add(caseId),
    };
    const steps = takeReturn(read, taking);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield done + step.value;
    const { added, alreadyHad, givesWay, refused } = step.value;
    const { package: packageId, returnedAt } = body;
    done += body.cases.length;
    if (added > 0) {
      addMergedReturn(review, ensureMerge(), { sha256, fileName, packageId, returnedAt, codings: body.cases.length, added });
    }
    rejected.push(...refused.map((each) => ({ file: path, ...each })));
    const codebookChanges = changesSince(body, versions);
    const codebookVersion = body.codebook.version;
    const counts = { added, alreadyHad, refused: refused.length, givesWay, conflicts: 0 };
    merged.push({ file: path, sha256, reviewer: body.reviewer, packageId, returnedAt, ...counts, codebookVersion, codebookChanges });
  }
  for (const { id, touched } of reviewers.values()) {
    for (const refreshed of refreshCases(review, id, touched)) yield done + refreshed;
    done += touched.size;
    for (const caseId of touched) rebuildQuotations(review, caseId);
  }
  return { mergeId, merged, rejected };
}

function newcomer(review: WritableReview, name: string): Reviewer {
  const id = reviewerId(review, name);
  return { id, had: receivedOf(review, id, name), touched: new Set() };
}

function versionsOf(review: ReadableReview): readonly Codebook[] {
  const rows = review.all<{ content: string }>('SELECT content FROM codebook ORDER BY version');
  return rows.map(({ content }) => codebookSchema.parse(JSON.parse(content)));
}
