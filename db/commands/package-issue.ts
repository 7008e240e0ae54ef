import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import type { ParsedInput } from '../../shared/contract/commands.ts';
import { formatOfPackages } from '../../shared/package/package-format.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { packages } from '../../shared/texts/packages.ts';
import { appendAudit } from '../audit/trail.ts';
import { copyRow } from '../package/copy-rows.ts';
import { fillPackage, type PackageContent } from '../package/fill-package.ts';
import { issuedDigest } from '../package/issued-digest.ts';
import { ensureKeys, packageSecret } from '../package/keys.ts';
import { createReview, removeFile } from '../review-file/create.ts';
import type { WritableReview } from '../review-file/review.ts';
import { sha256OfFile } from '../sha256.ts';
import { wholeCodebook } from '../store/codebooks.ts';
import { knownReviewer } from '../store/codings.ts';
import { chosenDraw, drawName } from '../store/draws.ts';
import { addPackage, addPackageCases, calibrationOnDesk, casesOnDesk, nextEpoch } from '../store/packages.ts';
import type { WorkPackage } from '../store/work-package.ts';
import type { Handler, Occasion } from './handler.ts';
import { runSteps } from './run-steps.ts';

type Input = ParsedInput<'package.issue'>;

/** Writes a work package. It is on record once it is there; when it cannot be put on record it is taken away again. */
export const issuePackage: Handler<'package.issue'> = async (input, review, occasion) => {
  const path = resolve(input.file);
  const found = contentFor(review, input);
  if (!found.ok) return found;
  const content = found.value;
  const at = occasion.now();
  const held = await describe(review, input, content, at);
  const written = await write(path, review, content, held, input.passphrase, occasion);
  if (!written.ok) return written;
  try {
    const { packageId, epoch, codebookVersion, due } = held;
    const issuedBy = input.by ?? occasion.actor;
    const fileName = basename(path);
    const encrypted = input.passphrase !== null;
    const { reviewerId, drawId } = content;
    addPackage(review, { packageId, reviewerId, drawId, epoch, codebookVersion, fileName, encrypted, due, issuedBy, issuedAt: at });
    addPackageCases(review, packageId, [...content.drawn, ...content.calibration]);
    const sha256 = sha256OfFile(path);
    appendAudit(review, occasion.actor, 'package-issued', at, {
      package: packageId,
      reviewer: input.reviewer,
      drawId: drawName(drawId),
      cases: held.cases,
      epoch,
      codebookVersion,
      due,
      encrypted,
      file: fileName,
      sha256,
    });
    return ok({ file: path, sha256, cases: held.cases, packageId, epoch });
  } catch (problem) {
    removeFile(path);
    throw problem;
  }
};

/** The cases on the reviewer's desk, or why there is nothing to issue. */
function contentFor(review: WritableReview, { reviewer, drawId }: Input): Result<PackageContent> {
  const draw = chosenDraw(review, drawId);
  if (!draw.ok) return draw;
  const reviewerId = knownReviewer(review, reviewer);
  const drawn = reviewerId === undefined ? [] : casesOnDesk(review, draw.value.id, reviewerId);
  if (reviewerId === undefined || drawn.length === 0) {
    const named = review.all<{ name: string }>(
      'SELECT DISTINCT name FROM assignment JOIN reviewer ON reviewer.id = reviewer_id WHERE draw_id = ? ORDER BY name',
      draw.value.id,
    );
    const names = named.map(({ name }) => name);
    return fail('nothing-to-issue', packages.errors.nothingToIssue(reviewer, names), { field: 'reviewer' });
  }
  return ok({ reviewerId, drawn, calibration: calibrationOnDesk(review, reviewerId), drawId: draw.value.id });
}

async function describe(
  review: WritableReview,
  { reviewer, due, by }: Input,
  { reviewerId, drawn, calibration }: PackageContent,
  at: string,
): Promise<Omit<WorkPackage, 'digest'>> {
  const keys = await ensureKeys(review, at);
  const { identityToRecipient } = await import('age-encryption');
  const packageId = randomUUID();
  return {
    packageId,
    format: formatOfPackages,
    reviewer,
    epoch: nextEpoch(review, reviewerId),
    codebookVersion: wholeCodebook(review).version,
    cases: drawn.length + calibration.length,
    due,
    // Not whoever is logged in: that is no name that a reviewer knows, and none that need leave this computer.
    issuedBy: by ?? '',
    issuedAt: at,
    recipient: await identityToRecipient(keys.identity),
    secret: packageSecret(keys, packageId),
  };
}

async function write(
  path: string,
  review: WritableReview,
  content: PackageContent,
  held: Omit<WorkPackage, 'digest'>,
  passphrase: string | null,
  occasion: Occasion,
): Promise<Result<unknown>> {
  const fill = async (to: WritableReview): Promise<Result<unknown>> => {
    const filled = await runSteps(fillPackage(review, to, content), 'package', held.cases, occasion);
    if (!filled.ok) return filled;
    copyRow(to, 'work_package', {
      id: 1,
      package_id: held.packageId,
      format: held.format,
      reviewer: held.reviewer,
      epoch: held.epoch,
      codebook_version: held.codebookVersion,
      cases: held.cases,
      due: held.due,
      issued_by: held.issuedBy,
      issued_at: held.issuedAt,
      recipient: held.recipient,
      secret: held.secret,
      digest: issuedDigest(to, held),
    });
    appendAudit(to, held.issuedBy, 'package-issued', held.issuedAt, { package: held.packageId, cases: held.cases });
    return filled;
  };
  const made = await createReview(path, fill, passphrase);
  if (made.ok) made.value.db.close();
  return made;
}
