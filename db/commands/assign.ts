import { resolve } from 'node:path';
import type { CommandOutput, ParsedInput } from '../../shared/contract/commands.ts';
import { type ShareCase, type ShareTerms, shareOut } from '../../shared/draw/share-out.ts';
import { poolOfCase } from '../../shared/draw/stand-ins.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { readInterests } from '../draw/read-list.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import {
  addAssignment,
  addShareOut,
  allInterests,
  assignmentsOf,
  casesToShare,
  clearAssignments,
  codingsBegun,
  declareInterest,
  lastShareOut,
} from '../store/assignments.ts';
import { caseIdOf } from '../store/cases.ts';
import { reviewerId } from '../store/codings.ts';
import { chosenDraw, drawName, type StoredDraw } from '../store/draws.ts';
import { allPassed } from '../store/passings.ts';
import { storedFrame } from '../store/stored-frame.ts';
import type { Handler } from './handler.ts';

type Input = ParsedInput<'assign.make'>;

/** Shares the cases of a draw out among reviewers. Done again, when somebody drops out, it keeps what has been begun. */
export const makeAssignments: Handler<'assign.make'> = (input, review, occasion) => {
  const found = chosenDraw(review, input.drawId);
  if (!found.ok) return found;
  const draw = found.value;
  const unfit = unfitTerms(input);
  if (unfit) return unfit;
  const at = occasion.now();
  const declared = declareAll(review, input, at);
  if (!declared.ok) return declared;
  // Who has passed a case on is not given it again, whatever the reason was.
  const interests = new Set([...allInterests(review), ...allPassed(review)].map(({ reviewer, caseRef }) => `${reviewer}\n${caseRef}`));
  const { reviewers, seed, coders, overlap } = input;
  const hasInterest = (reviewer: string, caseRef: string) => interests.has(`${reviewer}\n${caseRef}`);
  const shares = shareOut(shareCases(review, draw, reviewers, hasInterest), { reviewers, seed, coders, overlap, hasInterest }, sha256Hex);
  if ('wanted' in shares) {
    const { caseRef, wanted, free } = shares;
    return fail('none-eligible', texts.sharing.noneEligible(caseRef, wanted, free), { field: 'reviewers' });
  }
  const terms = { reviewers, overlap, coders };
  const shareOutId = addShareOut(review, draw.id, seed, terms, occasion.actor, at);
  clearAssignments(review, draw.id);
  for (const { caseRef, reviewer } of shares) addAssignment(review, draw.id, caseRef, reviewerId(review, reviewer), shareOutId);
  appendAudit(review, occasion.actor, 'cases-shared-out', at, {
    drawId: drawName(draw.id),
    ...terms,
    seed,
    interests: declared.value,
    shares: Object.fromEntries(sharesOf(review, draw).shares.map(({ reviewer, cases }) => [reviewer, cases])),
  });
  return ok(sharesOf(review, draw));
};

function unfitTerms({ reviewers, seed, coders, overlap }: Input): Result<never> | null {
  const repeated = reviewers.find((name, at) => reviewers.indexOf(name) !== at);
  if (repeated !== undefined) return fail('reviewer-twice', texts.sharing.repeatedReviewer(repeated), { field: 'reviewers' });
  if (seed.trim() === '') return fail('seed-blank', texts.errors.seedBlank(), { field: 'seed' });
  if (overlap > 0 && coders > 1) return fail('overlap-and-coders', texts.sharing.overlapAndCoders(), { field: 'overlap' });
  if (coders > reviewers.length) return fail('too-few-reviewers', texts.sharing.tooFew(coders, reviewers.length), { field: 'reviewers' });
  if (overlap > 0 && reviewers.length < 2) return fail('too-few-reviewers', texts.sharing.overlapNeedsTwo(), { field: 'reviewers' });
  return null;
}

/** Puts new interests on record; how many were given. */
function declareAll(review: WritableReview, input: Input, at: string): Result<number> {
  const read = input.interestsFile === null ? ok([]) : readInterests(resolve(input.interestsFile));
  if (!read.ok) return read;
  const all = [...input.interests, ...read.value];
  for (const { reviewer, caseRef } of all) {
    const caseId = caseIdOf(review, caseRef);
    if (caseId === undefined) return fail('unknown-case', texts.sharing.interestCase(caseRef), { field: 'interests' });
    declareInterest(review, reviewerId(review, reviewer), caseId, at);
  }
  return ok(all.length);
}

/**
 * Cases with what binds them. What was shared out and is complete stays with whoever completed it, though they have dropped out; what is
 * begun stays with those who go on. A case that one of them completed unasked is theirs too. An interest declared later undoes all that.
 */
function shareCases(
  review: ReadableReview,
  draw: StoredDraw,
  reviewers: readonly string[],
  hasInterest: ShareTerms['hasInterest'],
): ShareCase[] {
  const stratified = draw.plan.method === 'stratified' ? storedFrame(review, draw.id).frame : null;
  const kept = new Map<string, string[]>();
  const assigned = new Set(assignmentsOf(review, draw.id).map(({ caseRef, reviewer }) => `${reviewer}\n${caseRef}`));
  for (const { caseRef, reviewer, complete } of codingsBegun(review, draw.id)) {
    if (hasInterest(reviewer, caseRef)) continue;
    const [isAsked, goesOn] = [assigned.has(`${reviewer}\n${caseRef}`), reviewers.includes(reviewer)];
    if (complete === 1 ? isAsked || goesOn : isAsked && goesOn) kept.set(caseRef, [...(kept.get(caseRef) ?? []), reviewer]);
  }
  return casesToShare(review, draw.id).map(({ caseRef, length }) => ({
    caseRef,
    length,
    stratum: stratified ? poolOfCase(stratified, draw.plan, caseRef) : null,
    kept: kept.get(caseRef) ?? [],
  }));
}

/** Who has what, as it stands now. */
export function sharesOf(review: ReadableReview, draw: StoredDraw): CommandOutput<'assign.make'> {
  const assignments = assignmentsOf(review, draw.id);
  const lengths = new Map(casesToShare(review, draw.id).map(({ caseRef, length }) => [caseRef, length]));
  const last = lastShareOut(review, draw.id);
  const names = [...new Set([...(last?.reviewers ?? []), ...assignments.map(({ reviewer }) => reviewer)])];
  const coders = new Map<string, number>();
  for (const { caseRef } of assignments) coders.set(caseRef, (coders.get(caseRef) ?? 0) + 1);
  const shares = names.map((reviewer) => {
    const own = assignments.filter((assignment) => assignment.reviewer === reviewer);
    return {
      reviewer,
      cases: own.map(({ caseRef }) => caseRef),
      length: own.reduce((sum, { caseRef }) => sum + (lengths.get(caseRef) ?? 0), 0),
      begun: own.reduce((sum, { begun }) => sum + begun, 0),
      complete: own.reduce((sum, { complete }) => sum + complete, 0),
    };
  });
  return {
    drawId: drawName(draw.id),
    shares,
    doubleCoded: [...coders.values()].filter((n) => n > 1).length,
    unassigned: last === null ? [] : [...lengths.keys()].filter((caseRef) => !coders.has(caseRef)),
    seed: last?.seed ?? null,
  };
}

export const listAssignments: Handler<'assign.list'> = (input, review) => {
  const found = chosenDraw(review, input.drawId);
  if (!found.ok) return found;
  const last = lastShareOut(review, found.value.id);
  const { reviewers = [], overlap = 0, coders = 1 } = last ?? {};
  return ok({ ...sharesOf(review, found.value), reviewers: [...reviewers], overlap, coders, interests: allInterests(review) });
};
