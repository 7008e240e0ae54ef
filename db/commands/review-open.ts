import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { defaultCodebook } from '../../shared/codebook/default-codebook.ts';
import { fail, ok } from '../../shared/result.ts';
import { packages } from '../../shared/texts/packages.ts';
import { appendAudit } from '../audit/trail.ts';
import { readCodebookJson } from '../codebook/read-codebook-file.ts';
import { closeFile } from '../package/close-file.ts';
import { damageOf } from '../package/damage.ts';
import { isSealBroken } from '../package/file-seal.ts';
import { ensureKeys } from '../package/keys.ts';
import { createReview } from '../review-file/create.ts';
import { openReview } from '../review-file/open.ts';
import { isSameFile } from '../review-file/same-file.ts';
import { addCodebook } from '../store/codebooks.ts';
import type { Handler } from './handler.ts';
import { reviewOverview } from './review-overview.ts';

/** Makes a review file and leaves it open. */
export const createNewReview: Handler<'review.create'> = async (input, session, occasion) => {
  const path = resolve(input.file);
  const codebook = input.codebookFile === null ? ok(defaultCodebook) : readCodebookJson(resolve(input.codebookFile));
  if (!codebook.ok) return codebook;
  const at = occasion.now();
  const created = await createReview(path, async (review) => {
    review.run(
      'INSERT INTO review (id, uuid, title, purpose, marking, synthetic, created_at) VALUES (1, ?, ?, ?, ?, ?, ?)',
      randomUUID(),
      input.title,
      input.purpose,
      input.marking,
      Number(input.synthetic),
      at,
    );
    await ensureKeys(review, at);
    addCodebook(review, codebook.value, at);
    appendAudit(review, occasion.actor, 'review-created', at, {
      title: input.title,
      marking: input.marking,
      synthetic: input.synthetic,
      codebook: { id: codebook.value.id, version: codebook.value.version },
    });
    return ok(null);
  });
  if (!created.ok) return created;
  if (session.review) closeFile(session.review);
  session.review = created.value;
  return ok({ review: path, codebook: { id: codebook.value.id, version: codebook.value.version } });
};

/** Opens a review in place of the one that is open. When the new one cannot be opened the old one stays. */
export const openExistingReview: Handler<'review.open'> = (input, session) => {
  const path = resolve(input.file);
  // By whatever link: reading a file that is open here would drop its lock.
  if (session.review && isSameFile(session.review.path, path)) return reviewOverview(session.review);
  if (isSealBroken(path)) return fail('package-damaged', packages.errors.damaged(basename(path)), { file: path });
  const opened = openReview(path, input.passphrase, damageOf);
  if (!opened.ok) return opened;
  if (session.review) closeFile(session.review);
  session.review = opened.value;
  return reviewOverview(opened.value);
};

export const closeReview: Handler<'review.close'> = (_input, session) => {
  const closed = session.review !== null;
  if (session.review) closeFile(session.review);
  session.review = null;
  return ok({ closed });
};
