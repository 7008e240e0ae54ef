import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureKeys, packageSecret, reviewKeys } from '../../db/package/keys.ts';
import { encryptedTo, partHashes, returnText } from '../../db/package/write-return.ts';
import { createReview } from '../../db/review-file/create.ts';
import { sha256Hex } from '../../db/sha256.ts';
import { addCodebook } from '../../db/store/codebooks.ts';
import { defaultCodebook } from '../../shared/codebook/default-codebook.ts';
import type { ReturnBody } from '../../shared/package/return-document.ts';
import { ok } from '../../shared/result.ts';

const at = '2026-11-02T09:00:00.000Z';
const uuid = 'b3d6d6b0-5c53-4d39-9a55-3f4a6f0c7d11';

/** Narrative of a synthetic case, some 300 words. */
function narrative(number: number): string {
  return `Synthetic case ${number}. ${'The officer recorded what was said and asked again the next day. '.repeat(25)}`;
}

function refOf(number: number): string {
  return `C-${String(number).padStart(5, '0')}`;
}

/**
 * Makes a review and returns of reviewers who have each completed `each` cases of it, so that as many have completed every one. Gives the returns,
 * encrypted and in plain.
 */
export async function makeReturns(
  folder: string,
  cases: number,
  reviewers: number,
  each: number,
): Promise<{ readonly review: string; readonly encrypted: readonly string[]; readonly plain: readonly string[] }> {
  const review = join(folder, 'review.dip');
  const made = await createReview(review, async (to) => {
    to.run(
      `INSERT INTO review (id, uuid, title, purpose, marking, synthetic, created_at) VALUES (1, ?, 'Many hands', '', '', 1, ?)`,
      uuid,
      at,
    );
    await ensureKeys(to, at);
    addCodebook(to, defaultCodebook, at);
    to.run(
      `INSERT INTO extract (file_name, sha256, bytes, decisions, rows, imported, imported_at) VALUES ('many.csv', '', 0, '{}', ?, ?, ?)`,
      cases,
      cases,
      at,
    );
    for (let number = 1; number <= cases; number++)
      to.run(
        `INSERT INTO case_record (extract_id, row, case_ref, narrative, extra) VALUES (1, ?, ?, ?, '{}')`,
        number,
        refOf(number),
        JSON.stringify([{ column: 'Summary', text: narrative(number) }]),
      );
    return ok(null);
  });
  if (!made.ok) throw new Error(made.error.message);
  const keys = reviewKeys(made.value);
  if (!keys) throw new Error('A review without keys.');
  made.value.db.close();
  const { identityToRecipient } = await import('age-encryption');
  const recipient = await identityToRecipient(keys.identity);
  const encrypted: string[] = [];
  const plain: string[] = [];
  for (let reviewer = 1; reviewer <= reviewers; reviewer++) {
    const begin = Math.floor(((reviewer - 1) * cases) / reviewers);
    const numbers = Array.from({ length: each }, (_, place) => ((begin + place) % cases) + 1);
    const body = bodyOf(numbers, reviewer);
    const text = returnText(body, packageSecret(keys, { packageId: body.package, reviewer: body.reviewer, epoch: body.epoch }));
    const name = join(folder, `reviewer-${reviewer}`);
    writeFileSync(`${name}.txt`, text);
    writeFileSync(`${name}.dipreturn`, await encryptedTo(recipient, text));
    plain.push(`${name}.txt`);
    encrypted.push(`${name}.dipreturn`);
  }
  return { review, encrypted, plain };
}

/** Everything of the codebook said of every case, in one act each; one case in ten differs from reviewer to reviewer. */
function bodyOf(numbers: readonly number[], reviewer: number): ReturnBody {
  const { id, version, themes } = defaultCodebook;
  return {
    review: uuid,
    package: randomUUID(),
    reviewer: `Reviewer ${reviewer}`,
    epoch: 2,
    returnedAt: at,
    codebook: { id, version, sha256: sha256Hex(JSON.stringify(defaultCodebook)) },
    cases: numbers.map((number) => ({ ref: refOf(number), parts: partHashes([{ column: 'Summary', text: narrative(number) }]) })),
    revisions: numbers.map((number, place) => ({
      id: randomUUID(),
      case: refOf(number),
      codebookVersion: version,
      epoch: 2,
      sequence: place + 1,
      kind: 'act',
      at,
      changes: {
        ...Object.fromEntries(themes.map((theme, nth) => [theme.id, (number + nth) % 5 === 0 ? 'present' : 'absent'])),
        domestic: number % 10 === 0 && reviewer % 2 === 0 ? 'present' : 'absent',
        engagement: 'never',
        $note: 'As the record has it.',
        $status: 'complete',
      },
    })),
    quotes: {},
  };
}
