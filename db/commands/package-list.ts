import type { Hand, IssuedPackage } from '../../shared/contract/package-commands.ts';
import { fail, ok } from '../../shared/result.ts';
import { packages } from '../../shared/texts/packages.ts';
import { appendAudit } from '../audit/trail.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { lastShareOut } from '../store/assignments.ts';
import { knownReviewer } from '../store/codings.ts';
import { chosenDraw, drawName } from '../store/draws.ts';
import { allMerges, lastReturnOf, returnsOfMerge } from '../store/merges.ts';
import {
  addWithdrawal,
  calibrationOnDesk,
  casesOfPackage,
  casesOnDesk,
  type Issued,
  issuedPackage,
  packagesOf,
  withdrawalOf,
} from '../store/packages.ts';
import type { Handler } from './handler.ts';

/** Who has what. */
export const listPackages: Handler<'package.list'> = ({ drawId }, review, occasion) => {
  // A draw that has only just been made hides nobody who has something of an earlier one.
  const draw = chosenDraw(review, drawId ?? lastInHands(review));
  if (!draw.ok) return draw;
  const { id } = draw.value;
  const issued = packagesOf(review, id);
  const assigned = review.all<{ name: string }>(
    'SELECT DISTINCT name FROM assignment JOIN reviewer ON reviewer.id = reviewer_id WHERE draw_id = ? ORDER BY name',
    id,
  );
  const shared = lastShareOut(review, id)?.reviewers ?? [];
  const names = new Set([...shared, ...assigned.map(({ name }) => name), ...issued.map(({ reviewer }) => reviewer)]);
  const today = occasion.now().slice(0, 10);
  return ok({
    hands: [...names].map((reviewer) =>
      handOf(
        review,
        id,
        reviewer,
        issued.filter((each) => each.reviewer === reviewer),
        today,
      ),
    ),
    merges: allMerges(review).map(({ mergeId, at, by, undoneBy, undoneAt }) => ({
      mergeId,
      at,
      by,
      undone: undoneAt === null ? null : { by: undoneBy ?? '', at: undoneAt },
      files: returnsOfMerge(review, mergeId).map(({ fileName, packageId, added, codings }) => ({
        file: fileName,
        reviewer: issuedPackage(review, packageId)?.reviewer ?? '',
        added,
        codings,
      })),
    })),
  });
};

/** Name of the latest draw of which anybody has anything. */
function lastInHands(review: ReadableReview): string | null {
  const sql = 'SELECT max(id) AS id FROM (SELECT draw_id AS id FROM assignment UNION SELECT draw_id FROM package)';
  const id = review.one<{ id: number | null }>(sql)?.id ?? null;
  return id === null ? null : drawName(id);
}

function handOf(review: ReadableReview, drawId: number, reviewer: string, issued: readonly Issued[], today: string): Hand {
  const id = knownReviewer(review, reviewer);
  const desk = id === undefined ? [] : casesOnDesk(review, drawId, id);
  const coded = new Map(
    review
      .all<{ caseId: number; status: string }>('SELECT case_id AS caseId, status FROM current_coding WHERE reviewer_id = ?', id ?? 0)
      .map(({ caseId, status }) => [caseId, status]),
  );
  const isComplete = (caseId: number) => coded.get(caseId) === 'complete';
  const wanted = new Set([...desk, ...(id === undefined ? [] : calibrationOnDesk(review, id))]);
  const isToDo = (caseId: number) => wanted.has(caseId) && !isComplete(caseId);
  const live = issued.filter(({ packageId }) => withdrawalOf(review, packageId) === null);
  const held = new Set(live.slice(0, 1).flatMap(({ packageId }) => casesOfPackage(review, packageId)));
  const refs = new Map(
    review
      .all<{ id: number; ref: string }>(
        'SELECT id, case_ref AS ref FROM case_record WHERE id IN (SELECT value FROM json_each(?))',
        JSON.stringify(desk),
      )
      .map((row) => [row.id, row.ref]),
  );
  return {
    reviewer,
    assigned: desk.length,
    begun: desk.filter((caseId) => coded.has(caseId)).length,
    complete: desk.filter(isComplete).length,
    missing:
      issued.length === 0 ? [] : desk.filter((caseId) => !held.has(caseId) && !isComplete(caseId)).map((caseId) => refs.get(caseId) ?? ''),
    packages: issued.map((each) => asListed(review, each, each === live[0], isToDo, today)),
  };
}

function asListed(
  review: ReadableReview,
  issued: Issued,
  isLatest: boolean,
  isToDo: (caseId: number) => boolean,
  today: string,
): IssuedPackage {
  const { packageId, epoch, fileName, encrypted, issuedAt, issuedBy, due } = issued;
  const cases = casesOfPackage(review, packageId);
  const withdrawn = withdrawalOf(review, packageId);
  const last = lastReturnOf(review, packageId);
  // Cases that were passed on, taken out or shared out anew are not waited for.
  const isDone = !cases.some(isToDo);
  const state = withdrawn ? 'withdrawn' : !isLatest ? 'replaced' : last ? (isDone ? 'back' : 'part-back') : 'out';
  return {
    packageId,
    epoch,
    fileName,
    encrypted,
    issuedAt,
    issuedBy,
    due,
    cases: cases.length,
    state,
    overdue: due !== null && due < today && !isDone && (state === 'out' || state === 'part-back'),
    returned: last && { at: last.returnedAt, mergedAt: last.mergedAt, codings: last.codings },
    withdrawn,
  };
}

/** Nothing is deleted: what came back of the package before stays, and what comes back from now on is refused. */
export const withdrawPackage: Handler<'package.withdraw'> = ({ packageId, by, reason }, review, occasion) => {
  const issued = issuedPackage(review, packageId);
  if (!issued) return fail('unknown-package', packages.errors.unknownPackage(), { field: 'packageId' });
  const before = withdrawalOf(review, packageId);
  if (before)
    return fail('package-withdrawn', packages.errors.alreadyWithdrawn(issued.reviewer, before.by, before.at), { field: 'packageId' });
  const at = occasion.now();
  addWithdrawal(review, packageId, { reason, by, at });
  appendAudit(review, by, 'package-withdrawn', at, { package: packageId, reviewer: issued.reviewer, epoch: issued.epoch, reason });
  return ok({ packageId, reviewer: issued.reviewer });
};
