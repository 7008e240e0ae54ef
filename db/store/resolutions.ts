import { isLive } from '../../shared/codebook/codebook.ts';
import { bearingOn, decidedThroughLineage, isOfNow } from '../../shared/coding/decided-value.ts';
import type { Folded } from '../../shared/coding/fold-revisions.ts';
import { sourcesOf } from '../../shared/coding/theme-lineage.ts';
import { compareUtf8 } from '../../shared/text-order.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { versionAt } from './codebook-versions.ts';
import { wholeCodebook } from './codebooks.ts';
import { foldedLog } from './coding-log.ts';

/** What the chair has put on record of one theme or question of one case. */
export interface Resolution {
  readonly caseId: number;
  readonly item: string;
  /** Empty where it was carried forward. */
  readonly value: string;
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

/** A decision, or none yet: carried forward to the next meeting, because more information is needed. */
export interface ResolutionEntry extends Resolution {
  readonly kind: 'decided' | 'carried';
}

const columns = 'case_id AS caseId, item, value, decided_by AS by, reason, at, kind';

export function addResolution(review: WritableReview, resolution: Resolution, kind: ResolutionEntry['kind'] = 'decided'): void {
  review.run(
    'INSERT INTO resolution (case_id, item, value, decided_by, reason, at, kind) VALUES (?, ?, ?, ?, ?, ?, ?)',
    resolution.caseId,
    resolution.item,
    resolution.value,
    resolution.by,
    resolution.reason,
    resolution.at,
    kind,
  );
}

/** Decisions in force, by case id and item. What is carried forward is decided by none. */
export function resolutionsInForce(review: ReadableReview): Map<number, Map<string, Resolution>> {
  return new Map(
    [...entriesInForce(review)].map(([caseId, items]) => [caseId, new Map([...items].filter(([, { kind }]) => kind === 'decided'))]),
  );
}

/**
 * The entry in force of each item, by case id: the latest. One on a theme that was merged or split since is read through that: a decision stays
 * in force for what the theme has become, as far as it settles it; where none does, it is carried forward if what it comes from was.
 *
 * @param only the case to read, where one is enough
 */
export function entriesInForce(review: ReadableReview, only: number | null = null): Map<number, Map<string, ResolutionEntry>> {
  const cases = latestEntries(review, only);
  const codebook = wholeCodebook(review);
  const derived = codebook.themes.filter((theme) => isLive(theme) && sourcesOf(theme).length > 0);
  for (const [caseId, items] of derived.length > 0 ? cases : []) {
    const versions = new Map([...items].map(([item, { at }]) => [item, versionAt(review, at)]));
    const decisions = [...items].filter(([, { kind }]) => kind === 'decided');
    const decided = new Map(decisions.map(([item, { value }]) => [item, { value, version: versions.get(item) ?? 1 }]));
    for (const theme of derived) {
      if (items.has(theme.id) && isOfNow(theme, versions.get(theme.id) ?? 1)) continue;
      const bearing = [...bearingOn(theme, codebook)].flatMap((id) => items.get(id) ?? []).sort((a, b) => compareUtf8(a.at, b.at));
      if (bearing.length === 0) continue;
      const decision = bearing.findLast(({ kind }) => kind === 'decided');
      const value = decision ? decidedThroughLineage(theme, decided, completeLogs(review, caseId), codebook) : null;
      const carried = bearing.findLast(({ kind }) => kind === 'carried');
      if (decision && value !== null) items.set(theme.id, { ...decision, item: theme.id, value });
      else if (carried) items.set(theme.id, { ...carried, item: theme.id });
      else items.delete(theme.id);
    }
  }
  return cases;
}

/** All that was ever put on record of an item of a case and of what it comes from, oldest first. */
export function resolutionHistory(review: ReadableReview, caseId: number, item: string): ResolutionEntry[] {
  const codebook = wholeCodebook(review);
  const theme = codebook.themes.find(({ id }) => id === item);
  const items = theme ? bearingOn(theme, codebook) : new Set([item]);
  return allEntries(review, caseId).filter((entry) => items.has(entry.item));
}

function allEntries(review: ReadableReview, only: number | null): ResolutionEntry[] {
  if (only === null) return review.all<ResolutionEntry>(`SELECT ${columns} FROM resolution ORDER BY id`);
  return review.all<ResolutionEntry>(`SELECT ${columns} FROM resolution WHERE case_id = ? ORDER BY id`, only);
}

function latestEntries(review: ReadableReview, only: number | null): Map<number, Map<string, ResolutionEntry>> {
  const cases = new Map<number, Map<string, ResolutionEntry>>();
  for (const row of allEntries(review, only)) {
    const items = cases.get(row.caseId) ?? new Map<string, ResolutionEntry>();
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
