import type { CaseLine } from '../../shared/contract/coding-commands.ts';
import { ok } from '../../shared/result.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { lastShareOut } from '../store/assignments.ts';
import { chosenDraw } from '../store/draws.ts';
import { workPackageOf } from '../store/work-package.ts';
import { listCases } from './case-read.ts';
import type { Handler } from './handler.ts';

/** What a reviewer is about to read, and where they left off. */
export const readSitting: Handler<'desk.sitting'> = async ({ reviewer }, review, occasion) => {
  const listed = await listCases({ reviewer: reviewer ?? '', drawId: null, assignedOnly: true }, review, occasion);
  if (!listed.ok) return listed;
  const lines = listed.value;
  return ok({
    // A package is its reviewer's own, and has no share-out to say so.
    own: workPackageOf(review) !== null || lines.some(({ assigned, calibration }) => assigned && !calibration),
    cases: lines.length,
    complete: lines.filter(({ status }) => status === 'complete').length,
    flags: flagsOf(review, lines),
    calibration: lines.filter(({ calibration, status }) => calibration && status !== 'complete').length,
    next: reviewer === null ? null : nextOf(review, lines, reviewer),
    reviewers: reviewersOf(review),
  });
};

/** Flags as the extract writes them, several in a cell apart by signs, each counted once a case. */
function flagsOf(review: ReadableReview, lines: readonly CaseLine[]): { flag: string; cases: number }[] {
  const refs = new Set(lines.map(({ caseRef }) => caseRef));
  const rows = review.all<{ ref: string; flags: string }>(
    `SELECT case_ref AS ref, CAST(content_flags AS TEXT) AS flags FROM case_record WHERE content_flags IS NOT NULL
       AND id IN (SELECT case_id FROM draw_case UNION SELECT case_id FROM calibration)`,
  );
  const counts = new Map<string, number>();
  for (const { ref, flags } of rows) {
    if (!refs.has(ref)) continue;
    const told = flags.split(/[,;|/\n]+/).map((flag) => flag.trim().toLowerCase());
    for (const flag of new Set(told.filter((each) => each !== ''))) counts.set(flag, (counts.get(flag) ?? 0) + 1);
  }
  return [...counts].map(([flag, cases]) => ({ flag, cases })).sort((a, b) => b.cases - a.cases || (a.flag < b.flag ? -1 : 1));
}

/** The case touched last where it is still to do, else the first that is. */
function nextOf(review: ReadableReview, lines: readonly CaseLine[], reviewer: string): string | null {
  const toDo = lines.filter(({ status }) => status !== 'complete');
  const last = review.one<{ ref: string }>(
    `SELECT case_ref AS ref FROM coding_revision JOIN case_record ON case_record.id = case_id
     WHERE reviewer_id = (SELECT id FROM reviewer WHERE name = ?) AND set_aside = 0 ORDER BY epoch DESC, sequence DESC LIMIT 1`,
    reviewer,
  );
  const left = toDo.find(({ caseRef, calibration }) => caseRef === last?.ref && !calibration);
  const round = toDo.find(({ calibration }) => calibration);
  return (round ?? left ?? toDo[0])?.caseRef ?? null;
}

/** Those of the share-out first, in its order, then everybody else who has coded. */
function reviewersOf(review: ReadableReview): string[] {
  const draw = chosenDraw(review, null);
  const shared = draw.ok ? (lastShareOut(review, draw.value.id)?.reviewers ?? []) : [];
  const sql = 'SELECT DISTINCT name FROM current_coding JOIN reviewer ON reviewer.id = reviewer_id ORDER BY name';
  return [...new Set([...shared, ...review.all<{ name: string }>(sql).map(({ name }) => name)])];
}
