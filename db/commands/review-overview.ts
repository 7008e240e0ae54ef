import { basename } from 'node:path';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { isByChance } from '../../shared/draw/method.ts';
import { ok, type Result } from '../../shared/result.ts';
import { packageInfo } from '../package/package-info.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { countCases } from '../store/cases.ts';
import { currentCodebook } from '../store/codebooks.ts';
import { progressOf } from '../store/codings.ts';
import { countConcerns } from '../store/desk-notes.ts';
import { allDisputes } from '../store/disputes.ts';
import { allDraws, drawName, type StoredDraw } from '../store/draws.ts';
import { countExclusions, reviewableOfDraw } from '../store/exclusions.ts';
import { reviewHead } from '../store/review-head.ts';
import { countsOf, disputesOfDraw } from './reconcile-list.ts';

/** Where the whole work stands: what the rail and the top bar of the window show. */
export function reviewOverview(review: ReadableReview): Result<Overview> {
  const head = reviewHead(review);
  const draws = allDraws(review);
  const latest = draws.at(-1);
  const workPackage = packageInfo(review);
  const disputes = allDisputes(review);
  return ok({
    review: review.path,
    fileName: basename(review.path),
    ...head,
    codebook: currentCodebook(review),
    cases: countCases(review),
    // The draw and the extract in a package only stand in for those of its review.
    extracts: workPackage
      ? []
      : review.all<Overview['extracts'][number]>(
          `SELECT 'extract-' || id AS extractId, file_name AS fileName, sha256, rows, imported, imported_at AS importedAt FROM extract ORDER BY id`,
        ),
    draws: workPackage ? [] : draws.map((draw) => summaryOf(review, draw)),
    drawn: latest ? countReviewable(review, latest.id) : 0,
    reviewed: latest ? countReviewed(review, latest.id) : 0,
    reviewers: latest ? progressOf(review, latest.id) : [],
    openConflicts: disputes.filter((dispute) => dispute.resolution === null).length,
    differences: countsOf(latest ? disputesOfDraw(review, latest.id, disputes) : []),
    concerns: countConcerns(review),
    lastChangeAt: lastChange(review),
    workPackage,
  });
}

function summaryOf(review: ReadableReview, draw: StoredDraw): Overview['draws'][number] {
  const { id, plan, frameSize, frameSha256, keysSha256, size, strata, parentId, drawnAt, drawnBy } = draw;
  const { method, seed, where, stratify, selectedBy, reason, from, to } = plan;
  return {
    drawId: drawName(id),
    method,
    frame: frameSize,
    frameSha256,
    keysSha256,
    where,
    size,
    seed: isByChance(method) ? seed : null,
    strata: [...strata],
    stratify,
    selectedBy,
    reason,
    from,
    to,
    topUpOf: parentId === null ? null : drawName(parentId),
    ...countExclusions(review, id),
    drawnAt,
    drawnBy,
  };
}

function countReviewable(review: ReadableReview, drawId: number): number {
  return review.one<{ n: number }>(`SELECT count(*) AS n FROM (${reviewableOfDraw})`, drawId)?.n ?? 0;
}

function countReviewed(review: ReadableReview, drawId: number): number {
  const row = review.one<{ n: number }>(
    `SELECT count(DISTINCT case_id) AS n FROM current_coding
     WHERE status = 'complete' AND passed IS NOT 'interest' AND case_id IN (${reviewableOfDraw})`,
    drawId,
  );
  return row?.n ?? 0;
}

function lastChange(review: ReadableReview): string | null {
  const row = review.one<{ at: string | null }>(
    'SELECT max(at) AS at FROM (SELECT max(at) AS at FROM audit UNION ALL SELECT max(at) FROM coding_revision)',
  );
  return row?.at ?? null;
}
