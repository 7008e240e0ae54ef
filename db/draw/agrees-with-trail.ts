import { isDeepStrictEqual } from 'node:util';
import { type AuditEntry, readAudit } from '../audit/trail.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { drawName, type StoredDraw } from '../store/draws.ts';
import { type Exclusion, exclusionsOf } from '../store/exclusions.ts';
import { noteOf } from './certificate-of.ts';
import { drawDetail } from './draw-detail.ts';

/** What the audit trail says of one draw: when it was made, and what was taken out of it since. */
interface DrawTrail {
  readonly made: AuditEntry;
  readonly excluded: readonly AuditEntry[];
}

export function trailOf(review: ReadableReview, drawId: string): DrawTrail | null {
  const own = readAudit(review).filter(({ detail }) => detail['drawId'] === drawId);
  const made = own.find(({ action }) => action === 'sample-drawn');
  return made ? { made, excluded: own.filter(({ action }) => action === 'case-excluded') } : null;
}

/** Name of the last draw that the trail tells of; null where it tells of none. */
export function lastDrawOnTrail(review: ReadableReview): string | null {
  const drawId = readAudit(review).findLast(({ action }) => action === 'sample-drawn')?.detail['drawId'];
  return typeof drawId === 'string' ? drawId : null;
}

/**
 * Whether the record of a draw is what the audit trail says it was: method, filter, strata, hashes, times, the note made before it, and what
 * was taken out since. A draw can be derived again from any record that fits itself, one that somebody rewrote whole included; the trail is
 * a second witness, which `audit --verify` and a head noted elsewhere hold to account.
 */
export function agreesWithTrail(review: ReadableReview, draw: StoredDraw): boolean {
  const trail = trailOf(review, drawName(draw.id));
  if (!trail) return false;
  const { at, actor, detail } = trail.made;
  const { stayOut = [], ...said } = detail;
  // Reviews of the first layout did not keep who drew.
  const sameHand = draw.drawnBy === '' || draw.drawnBy === actor;
  const due = drawDetail(draw, noteOf(review, draw)?.at ?? null);
  return (
    sameHand &&
    draw.drawnAt === at &&
    isDeepStrictEqual(said, due) &&
    sameExclusions(exclusionsOf(review, draw.id), stayOut, trail.excluded)
  );
}

/** Those that a top-up took over come first, as the trail has them; each later one has an entry of its own. */
function sameExclusions(recorded: readonly Exclusion[], stayOut: unknown, entries: readonly AuditEntry[]): boolean {
  const carried = Array.isArray(stayOut) ? stayOut.length : 0;
  const taken = recorded.slice(0, carried).map(({ caseRef, replacement }) => ({ case: caseRef, replacement }));
  const later = recorded.slice(carried).map(({ caseRef, reason, replacement, by, at }) => ({ case: caseRef, reason, replacement, by, at }));
  const said = entries.map(({ detail, actor, at }) => {
    const { case: caseRef, reason, replacement } = detail;
    return { case: caseRef, reason, replacement, by: actor, at };
  });
  return isDeepStrictEqual(taken, stayOut) && isDeepStrictEqual(later, said);
}
