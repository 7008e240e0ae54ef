import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import { defaultCodebook } from '../../shared/codebook/default-codebook.ts';
import { readCodebook } from '../../shared/codebook/read-codebook.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { createReview } from '../review-file/create.ts';
import { openReview } from '../review-file/open.ts';
import { failureOf } from '../review-file/sqlite-errors.ts';
import { addCodebook } from '../store/codebooks.ts';
import type { Handler } from './handler.ts';
import { reviewOverview } from './review-overview.ts';

/** Makes a review file and leaves it open. */
export const createNewReview: Handler<'review.create'> = (input, session, occasion) => {
  const path = resolve(input.file);
  const codebook = input.codebookFile === null ? ok(defaultCodebook) : codebookFrom(resolve(input.codebookFile));
  if (!codebook.ok) return codebook;
  const at = occasion.now();
  const created = createReview(path, (review) => {
    review.run(
      'INSERT INTO review (id, uuid, title, purpose, marking, synthetic, created_at) VALUES (1, ?, ?, ?, ?, ?, ?)',
      randomUUID(),
      input.title,
      input.purpose,
      input.marking,
      Number(input.synthetic),
      at,
    );
    addCodebook(review, codebook.value, at);
    appendAudit(review, occasion.actor, 'review-created', at, {
      title: input.title,
      marking: input.marking,
      synthetic: input.synthetic,
      codebook: { id: codebook.value.id, version: codebook.value.version },
    });
  });
  if (!created.ok) return created;
  session.review?.db.close();
  session.review = created.value;
  return ok({ review: path, codebook: { id: codebook.value.id, version: codebook.value.version } });
};

function codebookFrom(path: string): Result<Codebook> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (problem) {
    const failure = failureOf(problem, path);
    if (failure) return failure;
    throw problem;
  }
  try {
    const codebook = readCodebook(JSON.parse(text), basename(path));
    return codebook.ok ? codebook : fail(codebook.error.code, codebook.error.message, { ...codebook.error.where, file: path });
  } catch {
    return fail('codebook-unreadable', texts.errors.codebookUnreadable(basename(path)), { file: path });
  }
}

/** Opens a review in place of the one that is open. When the new one cannot be opened the old one stays. */
export const openExistingReview: Handler<'review.open'> = (input, session) => {
  const path = resolve(input.file);
  if (session.review?.path === path) return reviewOverview(session.review);
  const opened = openReview(path);
  if (!opened.ok) return opened;
  session.review?.db.close();
  session.review = opened.value;
  return reviewOverview(opened.value);
};

export const closeReview: Handler<'review.close'> = (_input, session) => {
  const closed = session.review !== null;
  session.review?.db.close();
  session.review = null;
  return ok({ closed });
};
