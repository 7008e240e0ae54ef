import type { CodedCase } from '../../shared/agreement/agreement-units.ts';
import type { Changes } from '../../shared/coding/coding.ts';
import { foldRevisions, type Stamp } from '../../shared/coding/fold-revisions.ts';
import { readCoding } from '../../shared/coding/read-coding.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { wholeCodebook } from './codebooks.ts';
import { completeCodings, counts } from './codings.ts';
import { reviewableOfDraw } from './exclusions.ts';

/**
 * Keeps on record up to which revision each coder of a case had come when a difference in it is decided: agreement is measured up to there, since
 * whoever codes on may know the decision. A coding that is frozen already stays so; one that comes in later is frozen by the next decision.
 */
export function freezeCase(review: WritableReview, caseId: number, at: string): void {
  review.run(
    `INSERT INTO frozen_coding (case_id, reviewer_id, epoch, sequence, revision_id, at)
     SELECT case_id, reviewer_id, epoch, sequence, id, ? FROM (
       SELECT *, row_number() OVER (PARTITION BY reviewer_id ORDER BY epoch DESC, sequence DESC, id DESC) AS nth FROM coding_revision
       WHERE case_id = ? AND set_aside = 0 AND reviewer_id IN (SELECT reviewer_id FROM current_coding WHERE case_id = ? AND ${counts})
     ) WHERE nth = 1 ON CONFLICT DO NOTHING`,
    at,
    caseId,
    caseId,
  );
}

/**
 * What each coder of the cases of a draw said before they could know of a decision. Where a coding is frozen that is what it was then, read under the
 * newest codebook, whatever has become of it since; otherwise the coding as it is, if it is complete. A frozen coding that was undone with its
 * merge is none, and codings of those who have since declared an interest do not count.
 *
 * @param drawId null where nothing was drawn: then of every case that is coded
 */
export function codingsBeforeDecisions(review: ReadableReview, drawId: number | null): CodedCase[] {
  const current = completeCodings(review);
  const frozen = frozenCodings(review);
  const ids = drawId === null ? [...new Set([...current.keys(), ...frozen.keys()])].sort((a, b) => a - b) : idsOfDraw(review, drawId);
  return ids.flatMap((id) => {
    const codings = new Map([...(current.get(id) ?? []), ...(frozen.get(id) ?? [])]);
    return codings.size === 0 ? [] : [codings];
  });
}

function idsOfDraw(review: ReadableReview, drawId: number): number[] {
  const rows = review.all<{ id: number }>(`SELECT case_id AS id FROM (${reviewableOfDraw}) ORDER BY case_id`, drawId);
  return rows.map(({ id }) => id);
}

interface FrozenRow extends Stamp {
  readonly caseId: number;
  readonly reviewer: string;
  readonly codebookVersion: number;
  readonly changes: string;
}

/** Frozen codings that count, by case id and coder. */
function frozenCodings(review: ReadableReview): Map<number, Map<string, Readonly<Record<string, string>>>> {
  const rows = review.all<FrozenRow>(
    `SELECT said.case_id AS caseId, name AS reviewer, said.id, said.epoch, said.sequence, codebook_version AS codebookVersion, changes
     FROM frozen_coding AS frozen JOIN reviewer ON reviewer.id = frozen.reviewer_id
     JOIN coding_revision AS said ON said.case_id = frozen.case_id AND said.reviewer_id = frozen.reviewer_id
     JOIN current_coding AS now ON now.case_id = frozen.case_id AND now.reviewer_id = frozen.reviewer_id
     WHERE set_aside = 0 AND now.passed IS NOT 'interest'
       AND (said.epoch, said.sequence, said.id) <= (frozen.epoch, frozen.sequence, frozen.revision_id)`,
  );
  const logs = new Map<string, FrozenRow[]>();
  for (const row of rows) {
    const key = `${row.caseId} ${row.reviewer}`;
    const log = logs.get(key);
    if (log) log.push(row);
    else logs.set(key, [row]);
  }
  const codebook = wholeCodebook(review);
  const cases = new Map<number, Map<string, Readonly<Record<string, string>>>>();
  for (const log of logs.values()) {
    const [first] = log;
    const { status, values } = readCoding(foldRevisions(log.map(asRevision)), codebook);
    if (!first || status !== 'complete') continue;
    const codings = cases.get(first.caseId) ?? new Map<string, Readonly<Record<string, string>>>();
    cases.set(first.caseId, codings.set(first.reviewer, values));
  }
  return cases;
}

function asRevision({ changes, ...row }: FrozenRow) {
  return { ...row, changes: JSON.parse(changes) as Changes };
}
