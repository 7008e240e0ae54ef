import { type Codebook, codebookSchema } from '../../shared/codebook/codebook.ts';
import { changesBetween } from '../../shared/codebook/revise/changes.ts';
import type { CodebookVersion } from '../../shared/contract/codebook-commands.ts';
import { readAudit } from '../audit/trail.ts';
import type { ReadableReview } from '../review-file/review.ts';

/** By what the audit trail knows the making of a version. */
export const revisedAction = 'codebook-revised';

/** Every version of the codebook, oldest first: when, by whom and why, and what it did to the one before. */
export function codebookVersions(review: ReadableReview): CodebookVersion[] {
  const made = new Map(
    readAudit(review)
      .filter(({ action }) => action === revisedAction)
      .map(({ actor, detail }) => [detail['version'], { by: actor, reason: typeof detail['reason'] === 'string' ? detail['reason'] : '' }]),
  );
  const stored = review.all<{ version: number; content: string; at: string }>(
    'SELECT version, content, added_at AS at FROM codebook ORDER BY version',
  );
  let before: Codebook | null = null;
  return stored.map(({ version, content, at }) => {
    const codebook = codebookSchema.parse(JSON.parse(content));
    const changes = before ? changesBetween(before, codebook) : [];
    before = codebook;
    return { version, at, by: '', reason: '', ...made.get(version), changes: [...changes] };
  });
}

/** The version that was in force at a moment. */
export function versionAt(review: ReadableReview, at: string): number {
  const row = review.one<{ version: number | null }>('SELECT max(version) AS version FROM codebook WHERE added_at <= ?', at);
  return row?.version ?? review.one<{ version: number }>('SELECT min(version) AS version FROM codebook')?.version ?? 1;
}
