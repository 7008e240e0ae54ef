import { basename } from 'node:path';
import { fail, ok } from '../../shared/result.ts';
import { packages } from '../../shared/texts/packages.ts';
import { appendAudit } from '../audit/trail.ts';
import { mergeFiles } from '../merge/merge-files.ts';
import { allDisputes } from '../store/disputes.ts';
import { addMergeUndo, allMerges } from '../store/merges.ts';
import { rebuildQuotations } from '../store/quotations.ts';
import { refreshCases, setAside } from '../store/received-log.ts';
import { resolutionsInForce } from '../store/resolutions.ts';
import type { Handler } from './handler.ts';

export const previewMerge: Handler<'merge.preview'> = async ({ files }, review, occasion) => {
  const merged = await mergeFiles(review, files, occasion, true);
  return merged.ok ? ok(merged.value.outcome) : merged;
};

/** A merge that brings nothing new leaves no trace: the file is as it was. */
export const makeMerge: Handler<'merge.make'> = async ({ files }, review, occasion) => {
  const merged = await mergeFiles(review, files, occasion, false);
  if (!merged.ok) return merged;
  const { mergeId, outcome } = merged.value;
  if (mergeId === null) return ok(outcome);
  const { added, alreadyHad, rejected, conflicts } = outcome;
  appendAudit(review, occasion.actor, 'codings-merged', occasion.now(), {
    merge: mergeId,
    files: outcome.files.map((file) => ({
      file: basename(file.file),
      sha256: file.sha256,
      reviewer: file.reviewer,
      package: file.packageId,
      added: file.added,
      alreadyHad: file.alreadyHad,
      refused: file.refused,
    })),
    added,
    alreadyHad,
    rejected: rejected.length,
    conflicts,
  });
  return ok(outcome);
};

export const undoMerge: Handler<'merge.undo'> = (_input, review, occasion) => {
  const last = allMerges(review).find(({ undoneAt }) => undoneAt === null);
  if (!last) return fail('no-merge', packages.errors.noMerge());
  const touched = setAside(review, last.mergeId);
  const byReviewer = new Map<number, Set<number>>();
  for (const { reviewerId, caseId } of touched) byReviewer.set(reviewerId, (byReviewer.get(reviewerId) ?? new Set()).add(caseId));
  for (const [reviewerId, cases] of byReviewer) {
    for (const _ of refreshCases(review, reviewerId, cases));
    for (const caseId of cases) rebuildQuotations(review, caseId);
  }
  const at = occasion.now();
  addMergeUndo(review, last.mergeId, occasion.actor, at);
  const decided = resolutionsInForce(review);
  const cases = new Set(touched.map(({ caseId }) => caseId));
  const decisions = [...cases].reduce((sum, caseId) => sum + (decided.get(caseId)?.size ?? 0), 0);
  appendAudit(review, occasion.actor, 'merge-undone', at, { merge: last.mergeId, codings: touched.length, decisions });
  const conflicts = allDisputes(review).filter(({ resolution }) => resolution === null).length;
  return ok({ mergeId: last.mergeId, mergedAt: last.at, codings: touched.length, decisions, conflicts });
};
