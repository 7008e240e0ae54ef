import { checkChanges } from '../../shared/coding/check-changes.ts';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { caseIdOf } from '../store/cases.ts';
import { currentCodebook, wholeCodebook } from '../store/codebooks.ts';
import { completeCodings } from '../store/codings.ts';
import { allDisputes, disputesOfCase } from '../store/disputes.ts';
import { addResolution } from '../store/resolutions.ts';
import type { Handler } from './handler.ts';

export const listConflicts: Handler<'conflict.list'> = (_input, review) =>
  ok(
    allDisputes(review).map(({ caseRef, item, values, resolution }) => ({
      case: caseRef,
      id: item,
      values,
      resolved: resolution && { value: resolution.value, by: resolution.by, reason: resolution.reason, at: resolution.at },
    })),
  );

/** Records the chair's decision. What reviewers said stays as it is. */
export const resolveConflict: Handler<'conflict.resolve'> = (input, review, occasion) => {
  const codebook = currentCodebook(review);
  const caseId = caseIdOf(review, input.caseRef);
  if (caseId === undefined) return fail('unknown-case', texts.errors.codingUnknownCase(input.caseRef), { field: 'case' });
  const checked = checkChanges({ [input.id]: input.value }, wholeCodebook(review));
  if (!checked.ok) return checked;
  const isText = codebook.questions.some((question) => question.id === input.id && question.kind === 'text');
  if (isText) return fail('not-decidable', texts.errors.resolveText(input.id), { field: input.id });
  const coded = [...(completeCodings(review).get(caseId)?.values() ?? [])].some((values) => values[input.id] !== undefined);
  if (!coded) return fail('not-coded', texts.errors.conflictNotCoded(input.caseRef, input.id), { field: input.id });
  const at = occasion.now();
  addResolution(review, { caseId, item: input.id, value: input.value, by: input.by, reason: input.reason, at });
  appendAudit(review, input.by, 'disagreement-decided', at, {
    case: input.caseRef,
    id: input.id,
    value: input.value,
    reason: input.reason,
  });
  return ok({ case: input.caseRef, id: input.id, value: input.value });
};

/** Puts on record that it cannot be decided yet, and why. A decision there was is no longer in force. */
export const carryForward: Handler<'conflict.carry'> = ({ caseRef, id, by, reason }, review, occasion) => {
  const caseId = caseIdOf(review, caseRef);
  if (caseId === undefined) return fail('unknown-case', texts.errors.codingUnknownCase(caseRef), { field: 'case' });
  const differs = disputesOfCase(review, { id: caseId, caseRef }).some(({ item }) => item === id);
  if (!differs) return fail('no-difference', texts.reconcile.errors.noDifference(caseRef, id), { field: 'id' });
  const at = occasion.now();
  addResolution(review, { caseId, item: id, value: '', by, reason, at }, 'carried');
  appendAudit(review, by, 'disagreement-carried', at, { case: caseRef, id, reason });
  return ok({ case: caseRef, id });
};
