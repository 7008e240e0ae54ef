import { basename, resolve } from 'node:path';
import { type Codebook, codebookSchema } from '../../shared/codebook/codebook.ts';
import type { MergedFile, MergeOutcome } from '../../shared/contract/package-commands.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { packages } from '../../shared/texts/packages.ts';
import type { Occasion } from '../commands/handler.ts';
import { runSteps } from '../commands/run-steps.ts';
import { type ReviewKeys, reviewKeys } from '../package/keys.ts';
import type { ReadReturn } from '../package/read-return.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { wholeCodebook } from '../store/codebooks.ts';
import { reviewerId } from '../store/codings.ts';
import { allDisputes, countOpenDisputes } from '../store/disputes.ts';
import { addMerge, addMergedReturn } from '../store/merges.ts';
import { rebuildQuotations } from '../store/quotations.ts';
import { type Received, receivedOf } from '../store/received.ts';
import { type KnownCases, knownCases } from './known-cases.ts';
import { type KnownCodebooks, knownCodebooks } from './known-codebooks.ts';
import { readFitting } from './read-fitting.ts';
import { changesSince, takeReturn } from './take-return.ts';

/** 128 MiB, as SQLite counts them. */
const manyPages = -131_072;

/** What a merge came to. */
export interface Merged {
  /** Null where nothing was new. */
  readonly mergeId: number | null;
  readonly outcome: MergeOutcome;
}

/** What a merge knows of the review, read once, and what it has come to. */
interface Desk {
  readonly review: WritableReview;
  readonly keys: ReviewKeys;
  readonly cases: KnownCases;
  readonly codebooks: KnownCodebooks;
  readonly versions: readonly Codebook[];
  readonly reviewers: Map<string, { readonly id: number; readonly received: Received }>;
  readonly marked: Set<number>;
  readonly mergeId: () => number;
}

/**
 * Takes returns in, one after the other, so that no more than one is in memory. A file that is not whole, or not this review's, is refused: in
 * earnest all of the merge with it, so that nobody overlooks it; in a trial it is told, unless no file is left. A coding that cannot be taken is
 * told, and the others are.
 */
export async function mergeFiles(
  review: WritableReview,
  files: readonly string[],
  occasion: Occasion,
  isTrial: boolean,
): Promise<Result<Merged>> {
  const keys = reviewKeys(review);
  if (!keys) return fail('nothing-issued', packages.errors.nothingIssued());
  const pages = review.one<{ cache_size: number }>('PRAGMA cache_size')?.cache_size ?? 0;
  // Revisions go in by their ids, all over the file: a fifth of the time is saved where its pages stay in memory meanwhile.
  review.run(`PRAGMA cache_size = ${manyPages}`);
  try {
    return await mergeBy(keys, review, files, occasion, isTrial);
  } finally {
    review.run(`PRAGMA cache_size = ${pages}`);
  }
}

async function mergeBy(
  keys: ReviewKeys,
  review: WritableReview,
  files: readonly string[],
  occasion: Occasion,
  isTrial: boolean,
): Promise<Result<Merged>> {
  let mergeId: number | null = null;
  const desk: Desk = {
    review,
    keys,
    cases: knownCases(review),
    codebooks: knownCodebooks(review),
    versions: versionsOf(review),
    reviewers: new Map(),
    marked: new Set(),
    mergeId: () => (mergeId ??= addMerge(review, occasion.actor, occasion.now())),
  };
  const before = isTrial ? disputeKeys(review) : new Set<string>();
  const merged: MergedFile[] = [];
  const rejected: MergeOutcome['rejected'] = [];
  let refused = 0;
  for (const [at, file] of files.entries()) {
    const path = resolve(file);
    occasion.progress({ stage: 'returns', done: at, total: files.length });
    const read = await readFitting(review, keys, path, desk.codebooks);
    if (!read.ok) {
      refused++;
      if (!isTrial || refused === files.length) return read;
      rejected.push({ file: path, case: null, reason: read.error.message });
      continue;
    }
    const taken = await takeIn(desk, read.value, occasion);
    if (!taken.ok) return taken;
    merged.push(taken.value.file);
    rejected.push(...taken.value.refused.map((each) => ({ file: path, ...each })));
  }
  for (const caseId of desk.marked) rebuildQuotations(review, caseId);
  const nothing = merged.every(({ added, alreadyHad }) => added + alreadyHad === 0) ? rejected[0] : undefined;
  if (nothing) return fail('nothing-merged', packages.errors.mergeNothing(basename(nothing.file), nothing.reason), { file: nothing.file });
  const after = isTrial ? allDisputes(review) : [];
  return ok({
    mergeId,
    outcome: {
      added: sum(merged, 'added'),
      alreadyHad: sum(merged, 'alreadyHad'),
      rejected,
      conflicts: countOpenDisputes(review),
      files: merged.map((file) => ({
        ...file,
        conflicts: isTrial
          ? after.filter(({ caseRef, item, values }) => file.reviewer in values && !before.has(`${caseRef}\n${item}`)).length
          : null,
      })),
    },
  });
}

function sum(files: readonly MergedFile[], what: 'added' | 'alreadyHad'): number {
  return files.reduce((total, file) => total + file[what], 0);
}

function disputeKeys(review: ReadableReview): ReadonlySet<string> {
  return new Set(allDisputes(review).map(({ caseRef, item }) => `${caseRef}\n${item}`));
}

interface TakenIn {
  readonly file: MergedFile;
  readonly refused: readonly { readonly case: string; readonly reason: string }[];
}

async function takeIn(desk: Desk, read: ReadReturn, occasion: Occasion): Promise<Result<TakenIn>> {
  const { review, cases, codebooks, versions, mergeId, marked } = desk;
  const { body, path, file: fileName, sha256 } = read;
  const { id, received } = reviewerOf(desk, body.reviewer);
  const taking = {
    review,
    cases,
    codebooks,
    codebook: wholeCodebook(review),
    reviewerId: id,
    received,
    mergeId,
    touchMarks: (caseId: number) => void marked.add(caseId),
  };
  const taken = await runSteps(takeReturn(read, taking), 'merge', body.cases.length, occasion);
  if (!taken.ok) return taken;
  const { added, alreadyHad, givesWay, refused } = taken.value;
  const { package: packageId, returnedAt } = body;
  const codings = body.cases.length;
  if (added > 0) addMergedReturn(review, mergeId(), { sha256, fileName, packageId, returnedAt, codings, added });
  const counts = { added, alreadyHad, refused: refused.length, givesWay, conflicts: null };
  const codebook = { codebookVersion: body.codebook.version, codebookChanges: changesSince(body, versions) };
  return ok({ file: { file: path, sha256, reviewer: body.reviewer, packageId, returnedAt, ...counts, ...codebook }, refused });
}

function reviewerOf({ review, reviewers }: Desk, name: string): { readonly id: number; readonly received: Received } {
  const known = reviewers.get(name);
  if (known) return known;
  const id = reviewerId(review, name);
  const made = { id, received: receivedOf(review, id, name) };
  reviewers.set(name, made);
  return made;
}

function versionsOf(review: ReadableReview): readonly Codebook[] {
  const rows = review.all<{ content: string }>('SELECT content FROM codebook ORDER BY version');
  return rows.map(({ content }) => codebookSchema.parse(JSON.parse(content)));
}
