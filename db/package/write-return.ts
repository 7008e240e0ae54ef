import { gzipSync } from 'node:zlib';
import { formatOfReturns, returnMark } from '../../shared/package/package-format.ts';
import type { PartHash, ReturnBody, ReturnedRevision, ReturnHead } from '../../shared/package/return-document.ts';
import type { NarrativePart } from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import type { WorkPackage } from '../store/work-package.ts';
import { sealOf } from './keys.ts';

/** All that the reviewer has said in a package since it was issued, as its return tells it: never a word of a case, nor of what stands under a mark. */
export function returnBodyOf(review: ReadableReview, held: WorkPackage, at: string): ReturnBody {
  const revisions = review.all<Omit<ReturnedRevision, 'changes'> & { changes: string }>(
    `SELECT coding_revision.id AS id, case_ref AS "case", codebook_version AS codebookVersion, epoch, sequence, kind, at, changes
     FROM coding_revision JOIN case_record ON case_record.id = case_id WHERE epoch = ? ORDER BY sequence, coding_revision.id`,
    held.epoch,
  );
  return {
    review: review.one<{ uuid: string }>('SELECT uuid FROM review')?.uuid ?? '',
    package: held.packageId,
    reviewer: held.reviewer,
    epoch: held.epoch,
    returnedAt: at,
    codebook: codebookOf(review, held.codebookVersion),
    cases: casesSpokenOf(review, held.epoch),
    revisions: revisions.map(({ changes, ...rest }) => ({ ...rest, changes: JSON.parse(changes) as ReturnedRevision['changes'] })),
    quotes: Object.fromEntries(
      review
        .all<{ id: string; exact: string }>('SELECT mark_id AS id, exact FROM quotation ORDER BY mark_id')
        .map(({ id, exact }) => [id, sealOf(held.secret, exact)]),
    ),
  };
}

/** A return as text: a line that says what it is and seals the second, which holds the codings. */
export function returnText(body: ReturnBody, secret: string): string {
  const said = JSON.stringify(body);
  const head: ReturnHead = {
    format: returnMark,
    version: formatOfReturns,
    review: body.review,
    package: body.package,
    reviewer: body.reviewer,
    epoch: body.epoch,
    seal: sealOf(secret, said),
  };
  return `${JSON.stringify(head)}\n${said}\n`;
}

/** Packs a return with gzip and encrypts it to the review that the package came from, in the format of age. */
export async function encryptedTo(recipient: string, text: string): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(gzipSync(text));
}

function codebookOf(review: ReadableReview, version: number): ReturnBody['codebook'] {
  const row = review.one<{ id: string; content: string }>('SELECT codebook_id AS id, content FROM codebook WHERE version = ?', version);
  return { id: row?.id ?? '', version, sha256: sha256Hex(row?.content ?? '') };
}

function casesSpokenOf(review: ReadableReview, epoch: number): ReturnBody['cases'] {
  return review
    .all<{ ref: string; narrative: string }>(
      'SELECT case_ref AS ref, narrative FROM case_record WHERE id IN (SELECT case_id FROM coding_revision WHERE epoch = ?) ORDER BY id',
      epoch,
    )
    .map(({ ref, narrative }) => ({ ref, parts: partHashes(JSON.parse(narrative) as NarrativePart[]) }));
}

/** The parts of a narrative by their hashes. */
export function partHashes(narrative: readonly NarrativePart[]): PartHash[] {
  return narrative.map(({ column, text }) => ({ column, sha256: sha256Hex(text) }));
}
