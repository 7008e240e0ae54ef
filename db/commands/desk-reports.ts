import type { PassedLine } from '../../shared/contract/report-commands.ts';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { allInterests, assignmentsOf, codingsBegun, lastShareOut } from '../store/assignments.ts';
import { caseIdOf } from '../store/cases.ts';
import { reviewerId } from '../store/codings.ts';
import { chosenDraw, drawName } from '../store/draws.ts';
import { reviewableRefs } from '../store/exclusions.ts';
import { allPassed, isSharedOut, moveAssignment } from '../store/passings.ts';
import { concernLines } from './concerns.ts';
import type { Handler } from './handler.ts';
import { identityLines } from './identity-list.ts';

const t = texts.deskReports.errors;

export const listReports: Handler<'desk.reports'> = async (_input, review) => {
  const draw = chosenDraw(review, null);
  return ok({
    concerns: concernLines(review),
    identities: await identityLines(review),
    passed: draw.ok ? passedLines(review, draw.value.id) : [],
    sharedOut: draw.ok && isSharedOut(review, draw.value.id),
  });
};

/** Cases of the latest draw that somebody passed on, those that nobody else has first. */
function passedLines(review: ReadableReview, drawId: number): PassedLine[] {
  const drawn = new Set(reviewableRefs(review, drawId));
  const passed = allPassed(review).filter(({ caseRef }) => drawn.has(caseRef));
  const assignments = assignmentsOf(review, drawId);
  const begun = codingsBegun(review, drawId).filter(({ complete }) => complete === 1);
  const interests = allInterests(review);
  const among = lastShareOut(review, drawId)?.reviewers ?? [];
  const lines = passed.map(({ caseRef, reviewer, passed: why }) => {
    const has = (name: string): boolean => passed.some((each) => each.caseRef === caseRef && each.reviewer === name);
    const assigned = assignments.filter((each) => each.caseRef === caseRef).map((each) => each.reviewer);
    const complete = begun.filter((each) => each.caseRef === caseRef).map((each) => each.reviewer);
    const heldBy = [...new Set([...assigned.filter((name) => !has(name)), ...complete.filter((name) => name !== reviewer)])].sort();
    const barred = (name: string): boolean =>
      has(name) || heldBy.includes(name) || interests.some((each) => each.caseRef === caseRef && each.reviewer === name);
    const wasTheirs = assigned.includes(reviewer);
    return { caseRef, reviewer, passed: why, wasTheirs, heldBy, free: among.filter((name) => !barred(name)) };
  });
  return lines.sort((a, b) => Number(b.wasTheirs) - Number(a.wasTheirs));
}

/** Gives a case to another reviewer in place of who passed it on. */
export const handOver: Handler<'desk.hand-over'> = ({ caseRef, to, by, from }, review, occasion) => {
  const found = chosenDraw(review, null);
  if (!found.ok) return found;
  const draw = found.value;
  const caseId = caseIdOf(review, caseRef);
  if (caseId === undefined) return fail('unknown-case', texts.errors.codingUnknownCase(caseRef), { field: 'caseRef' });
  if (!isSharedOut(review, draw.id)) return fail('nothing-shared-out', t.nothingSharedOut(), { field: 'caseRef' });
  const passed = passedLines(review, draw.id).filter((line) => line.caseRef === caseRef && line.wasTheirs);
  const line = passed.find(({ reviewer }) => from === null || reviewer === from);
  if (!line) return fail('not-passed-on', t.notPassedOn(caseRef, from), { field: from === null ? 'caseRef' : 'from' });
  if (allInterests(review).some((each) => each.caseRef === caseRef && each.reviewer === to))
    return fail('has-interest', t.hasInterest(to, caseRef), { field: 'to' });
  if (passed.some(({ reviewer }) => reviewer === to)) return fail('passed-themselves', t.passedThemselves(to, caseRef), { field: 'to' });
  if (line.heldBy.includes(to)) return fail('has-it-already', t.hasItAlready(to, caseRef), { field: 'to' });
  moveAssignment(review, draw.id, caseId, reviewerId(review, line.reviewer), reviewerId(review, to));
  appendAudit(review, by, 'case-handed-over', occasion.now(), { drawId: drawName(draw.id), case: caseRef, from: line.reviewer, to });
  return ok({ caseRef, from: line.reviewer, to });
};
