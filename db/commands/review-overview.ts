import { basename } from 'node:path';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { countCases } from '../store/cases.ts';
import { currentCodebook } from '../store/codebooks.ts';
import { progressOf } from '../store/codings.ts';
import { openConflicts } from '../store/disputes.ts';
import { allDraws, drawName, type StoredDraw } from '../store/draws.ts';
import { reviewHead } from '../store/review-head.ts';

/** Where the whole work stands: what the rail and the top bar of the window show. */
export function reviewOverview(review: ReadableReview): Result<Overview> {
  const head = reviewHead(review);
  const draws = allDraws(review);
  const latest = draws.at(-1);
  return ok({
    review: review.path,
    fileName: basename(review.path),
    ...head,
    codebook: currentCodebook(review),
    cases: countCases(review),
    extracts: review.all<Overview['extracts'][number]>(
      `SELECT 'extract-' || id AS extractId, file_name AS fileName, sha256, rows, imported, imported_at AS importedAt FROM extract ORDER BY id`,
    ),
    draws: draws.map(summaryOf),
    drawn: latest?.size ?? 0,
    reviewed: latest ? countReviewed(review, latest.id) : 0,
    reviewers: latest ? progressOf(review, latest.id) : [],
    openConflicts: openConflicts(review),
    lastChangeAt: lastChange(review),
  });
}

function summaryOf(draw: StoredDraw): Overview['draws'][number] {
  const { id, method, frameSize, frameSha256, size, seed, drawnAt } = draw;
  return { drawId: drawName(id), method, frame: frameSize, frameSha256, size, seed, drawnAt };
}

function countReviewed(review: ReadableReview, drawId: number): number {
  const row = review.one<{ n: number }>(
    `SELECT count(DISTINCT case_id) AS n FROM current_coding
     WHERE status = 'complete' AND case_id IN (SELECT case_id FROM draw_case WHERE draw_id = ?)`,
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
