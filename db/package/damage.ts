import { basename } from 'node:path';
import type { Revision } from '../../shared/coding/coding.ts';
import { revisionContent } from '../../shared/coding/revision-content.ts';
import { formatOfPackages } from '../../shared/package/package-format.ts';
import { type Failure, fail } from '../../shared/result.ts';
import { packages } from '../../shared/texts/packages.ts';
import { verifyAudit } from '../audit/trail.ts';
import { layoutAt, layoutOf } from '../migrations/layout.ts';
import type { OpenReview, ReadableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { currentRow, derivedRow } from '../store/codings.ts';
import { type WorkPackage, workPackageOf } from '../store/work-package.ts';
import { issuedDigest } from './issued-digest.ts';

/** The layout that brought packages. */
const firstWithPackages = 4;

/**
 * What is wrong with a work package, looked at whole when it is opened: it has travelled, and what a reviewer reads and says in it must be what
 * was issued and what they said. Null for a review, and for a package that is whole.
 */
export function damageOf(review: OpenReview, version: number): Failure | null {
  if (version < firstWithPackages) return null;
  const where = { file: review.path };
  const file = basename(review.path);
  try {
    const held = workPackageOf(review);
    if (!held) return null;
    if (held.format > formatOfPackages) return fail('package-from-future', packages.errors.fromFuture(file), where);
    return isWhole(review, held, version) ? null : fail('package-damaged', packages.errors.damaged(file), where);
  } catch (problem) {
    // Whatever it stumbles over is damage: all that is read here is what this program wrote.
    if (process.env['DIP_DEVELOPMENT'] === '1') console.error(problem);
    return fail('package-damaged', packages.errors.damaged(file), where);
  }
}

function isWhole(review: OpenReview, held: WorkPackage, version: number): boolean {
  const { digest, ...rest } = held;
  return (
    // Nobody has put a trigger of their own into it either.
    layoutOf(review.db) === layoutAt(version) &&
    review.db.pragma('integrity_check(1)', { simple: true }) === 'ok' &&
    issuedDigest(review, rest) === digest &&
    logIsWhole(review) &&
    currentIsDerived(review) &&
    verifyAudit(review, null).ok
  );
}

type Row = Omit<Revision, 'changes'> & { readonly changes: string; readonly digest: string };

/** Every revision says what it said when it was made. */
function logIsWhole(review: ReadableReview): boolean {
  const rows = review.all<Row>(
    `SELECT coding_revision.id AS id, name AS reviewer, case_ref AS caseRef, codebook_version AS codebookVersion, epoch, sequence, kind, at, changes,
       digest FROM coding_revision JOIN reviewer ON reviewer.id = reviewer_id JOIN case_record ON case_record.id = case_id`,
  );
  const count = review.one<{ n: number }>('SELECT count(*) AS n FROM coding_revision WHERE set_aside = 0 AND merge_id IS NULL')?.n;
  return rows.length === count && rows.every(({ digest, ...said }) => digest === '' || digest === sha256Hex(revisionContent(said)));
}

/** What the desk shows is what the log adds up to. */
function currentIsDerived(review: ReadableReview): boolean {
  const keys = review.all<{ reviewer: number; caseId: number }>(
    'SELECT DISTINCT reviewer_id AS reviewer, case_id AS caseId FROM coding_revision ORDER BY case_id',
  );
  const kept = review.one<{ n: number }>('SELECT count(*) AS n FROM current_coding')?.n;
  return (
    kept === keys.length &&
    keys.every(
      ({ reviewer, caseId }) =>
        JSON.stringify(currentRow(review, reviewer, caseId)) === JSON.stringify(derivedRow(review, reviewer, caseId)),
    )
  );
}
