import { isLive } from '../../shared/codebook/codebook.ts';
import { bearingOn, decidedThroughLineage, isOfNow } from '../../shared/coding/decided-value.ts';
import type { Folded } from '../../shared/coding/fold-revisions.ts';
import { sourcesOf } from '../../shared/coding/theme-lineage.ts';
import { compareUtf8 } from '../../shared/text-order.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { versionAt } from './codebook-versions.ts';
import { wholeCodebook } from './codebooks.ts';
import { foldedLog } from './coding-log.ts';

export interface Resolution {
  readonly caseId: number;
  readonly item: string;
  readonly value: string;
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

export function addResolution(review: WritableReview, resolution: Resolution): void {
  review.run(
    'INSERT INTO resolution (case_id, item, value, decided_by, reason, at) VALUES (?, ?, ?, ?, ?, ?)',
    resolution.caseId,
    resolution.item,
    resolution.value,
    resolution.by,
    resolution.reason,
    resolution.at,
  );
}

/**
 * Decisions in force, by case id and item: the latest of each. One on a theme that was merged or split since is read through that: it stays in
 * force for what the theme has become, as far as it settles it.
 */
export function resolutionsInForce(review: ReadableReview): Map<number, Map<string, Resolution>> {
  const cases = latestResolutions(review);
  const codebook = wholeCodebook(review);
  const derived = codebook.themes.filter((theme) => isLive(theme) && sourcesOf(theme).length > 0);
  for (const [caseId, items] of derived.length > 0 ? cases : []) {
    const versions = new Map([...items].map(([item, { at }]) => [item, versionAt(review, at)]));
    const decided = new Map([...items].map(([item, { value }]) => [item, { value, version: versions.get(item) ?? 1 }]));
    for (const theme of derived) {
      if (items.has(theme.id) && isOfNow(theme, versions.get(theme.id) ?? 1)) continue;
      const bearing = [...bearingOn(theme, codebook)].flatMap((id) => items.get(id) ?? []);
      const latest = bearing.sort((a, b) => compareUtf8(a.at, b.at)).at(-1);
      if (!latest) continue;
      const value = decidedThroughLineage(theme, decided, completeLogs(review, caseId), codebook);
      if (value === null) items.delete(theme.id);
      else items.set(theme.id, { ...latest, item: theme.id, value });
    }
  }
  return cases;
}

function latestResolutions(review: ReadableReview): Map<number, Map<string, Resolution>> {
  const rows = review.all<Resolution>('SELECT case_id AS caseId, item, value, decided_by AS by, reason, at FROM resolution ORDER BY id');
  const cases = new Map<number, Map<string, Resolution>>();
  for (const row of rows) {
    const items = cases.get(row.caseId) ?? new Map<string, Resolution>();
    items.set(row.item, row);
    cases.set(row.caseId, items);
  }
  return cases;
}

/** The logs of all who completed a case. */
function completeLogs(review: ReadableReview, caseId: number): Folded[] {
  const rows = review.all<{ reviewer: number }>(
    "SELECT reviewer_id AS reviewer FROM current_coding WHERE case_id = ? AND status = 'complete'",
    caseId,
  );
  return rows.map(({ reviewer }) => foldedLog(review, reviewer, caseId));
}
