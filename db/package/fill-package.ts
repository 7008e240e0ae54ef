import type { RevisionKind } from '../../shared/coding/coding.ts';
import { revisionContent } from '../../shared/coding/revision-content.ts';
import type { Steps } from '../../shared/draw/steps.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { refreshCurrent } from '../store/codings.ts';
import { rebuildQuotations } from '../store/quotations.ts';
import { carrying } from './carry-changes.ts';
import { copyRow, copyRows } from './copy-rows.ts';

/** Whose package it is, and what is to be in it. */
export interface PackageContent {
  readonly reviewerId: number;
  /** Cases of the draw, in its order, and then those that all read to calibrate. */
  readonly drawn: readonly number[];
  readonly calibration: readonly number[];
  readonly drawId: number;
}

/** Cases copied between two yields. */
const page = 50;

/**
 * Copies into a package what one reviewer needs and nothing besides: their cases, numbered anew so that no place in the extract or the frame
 * shows; what they have said of them so far; the codebook; the notice and contacts; their own keys and breaks.
 */
export function* fillPackage(from: ReadableReview, to: WritableReview, content: PackageContent): Steps<void> {
  copyRows(from, to, 'SELECT * FROM review', 'review');
  copyRows(
    from,
    to,
    `SELECT * FROM codebook WHERE version = (SELECT max(version) FROM codebook)
       OR version IN (SELECT codebook_version FROM coding_revision WHERE reviewer_id = ? AND set_aside = 0) ORDER BY version`,
    'codebook',
    content.reviewerId,
  );
  copyRows(from, to, "SELECT * FROM review_setting WHERE name = 'care'", 'review_setting');
  copyRows(from, to, 'SELECT 1 AS id, name FROM reviewer WHERE id = ?', 'reviewer', content.reviewerId);
  copyRows(
    from,
    to,
    'SELECT 1 AS reviewer_id, settings FROM reviewer_setting WHERE reviewer_id = ?',
    'reviewer_setting',
    content.reviewerId,
  );
  const all = [...content.drawn, ...content.calibration];
  addStandIns(from, to, content);
  for (const [at, caseId] of all.entries()) {
    copyCase(from, to, content, caseId, at + 1);
    if (at < content.drawn.length)
      to.run("INSERT INTO draw_case (draw_id, position, case_id, ticket) VALUES (1, ?, ?, '')", at + 1, at + 1);
    else copyRows(from, to, "SELECT ? AS case_id, '' AS chosen_by, at FROM calibration WHERE case_id = ?", 'calibration', at + 1, caseId);
    if ((at + 1) % page === 0) yield at + 1;
  }
}

/** Rows that others refer to, which say nothing of the extract or the draw but that there was one. */
function addStandIns(from: ReadableReview, to: WritableReview, { drawn, calibration, drawId }: PackageContent): void {
  const at = from.one<{ at: string }>('SELECT drawn_at AS at FROM draw WHERE id = ?', drawId)?.at ?? '';
  const count = drawn.length + calibration.length;
  to.run(
    "INSERT INTO extract (id, file_name, sha256, bytes, decisions, rows, imported, imported_at) VALUES (1, '', '', 0, '{}', ?, ?, ?)",
    count,
    count,
    at,
  );
  to.run(
    `INSERT INTO draw (id, method, size, seed, frame_size, frame_refs, frame_sha256, drawn_at)
     VALUES (1, 'purposive', ?, '', ?, '', '', ?)`,
    drawn.length,
    drawn.length,
    at,
  );
}

interface CarriedRow {
  readonly id: string;
  readonly codebook_version: number;
  readonly epoch: number;
  readonly sequence: number;
  readonly kind: RevisionKind;
  readonly at: string;
  readonly changes: string;
}

function copyCase(from: ReadableReview, to: WritableReview, { reviewerId }: PackageContent, caseId: number, id: number): void {
  copyRow(to, 'case_record', {
    ...from.one<Record<string, unknown>>('SELECT * FROM case_record WHERE id = ?', caseId),
    id,
    extract_id: 1,
    row: id,
  });
  const said = from.all<CarriedRow>(
    `SELECT id, codebook_version, epoch, sequence, kind, at, changes FROM coding_revision
     WHERE case_id = ? AND reviewer_id = ? AND set_aside = 0`,
    caseId,
    reviewerId,
  );
  const carry = carrying(from, caseId);
  const named = to.one<{ reviewer: string; caseRef: string }>(
    'SELECT name AS reviewer, case_ref AS caseRef FROM reviewer, case_record WHERE case_record.id = ?',
    id,
  ) ?? { reviewer: '', caseRef: '' };
  for (const row of said) {
    const changes = carry(row.changes);
    const digest = sha256Hex(revisionContent({ ...row, ...named, codebookVersion: row.codebook_version, changes }));
    copyRow(to, 'coding_revision', { ...row, reviewer_id: 1, case_id: id, changes, digest });
  }
  if (said.length === 0) return;
  refreshCurrent(to, 1, id);
  rebuildQuotations(to, id);
}
