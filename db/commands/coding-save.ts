import type { Codebook } from '../../shared/codebook/codebook.ts';
import { checkChanges, exclusiveClash, unansweredRequired } from '../../shared/coding/check-changes.ts';
import { type Changes, type Coding, statusItem } from '../../shared/coding/coding.ts';
import { withExclusion } from '../../shared/coding/exclusion.ts';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { caseIdOf } from '../store/cases.ts';
import { currentCodebook, wholeCodebook } from '../store/codebooks.ts';
import { addRevision, codingOf, reviewerId } from '../store/codings.ts';
import type { Handler } from './handler.ts';

/** Saves what a reviewer changed, as one revision. */
export const saveCoding: Handler<'coding.save'> = (input, review, occasion) => {
  const codebook = currentCodebook(review);
  const caseId = caseIdOf(review, input.caseRef);
  if (caseId === undefined) return fail('unknown-case', texts.errors.codingUnknownCase(input.caseRef), { field: 'caseRef' });
  const checked = checkChanges(input.changes, wholeCodebook(review));
  if (!checked.ok) return checked;
  const before = codingOf(review, input.reviewer, caseId);
  const changes = withExclusion(input.changes, before, codebook);
  const after = valuesAfter(before, changes);
  const clash = exclusiveClash(after, codebook);
  if (clash)
    return fail('coding-exclusive', texts.errors.codingExclusive(clash.exclusive.label, clash.other.label), { field: clash.other.id });
  if (after.status === 'complete') {
    const unanswered = unansweredRequired(after, codebook);
    if (unanswered.length > 0) return unansweredFailure(unanswered, codebook);
  }
  const at = occasion.now();
  const coding = addRevision(review, reviewerId(review, input.reviewer), caseId, changes, at);
  return ok({ coding, savedAt: at });
};

/** Completes a case: the themes nobody touched become absent in the same revision, unless the codebook wants each answered. */
export const completeCoding: Handler<'coding.complete'> = (input, review, occasion) => {
  const codebook = currentCodebook(review);
  const caseId = caseIdOf(review, input.caseRef);
  if (caseId === undefined) return fail('unknown-case', texts.errors.codingUnknownCase(input.caseRef), { field: 'caseRef' });
  const before = codingOf(review, input.reviewer, caseId);
  const unanswered = unansweredRequired(before, codebook);
  if (unanswered.length > 0) return unansweredFailure(unanswered, codebook);
  const setAbsent = codebook.answerEach ? [] : codebook.themes.map((theme) => theme.id).filter((id) => before.values[id] === undefined);
  const changes: Changes = { ...Object.fromEntries(setAbsent.map((id) => [id, 'absent'])), [statusItem]: 'complete' };
  const at = occasion.now();
  const coding = addRevision(review, reviewerId(review, input.reviewer), caseId, changes, at);
  return ok({ coding, savedAt: at, setAbsent });
};

function unansweredFailure(unanswered: readonly string[], codebook: Codebook) {
  const labels = unanswered.map((id) => codebook.questions.find((question) => question.id === id)?.label ?? id);
  return fail('coding-unanswered', texts.errors.codingUnanswered(labels), { field: unanswered[0] ?? '' });
}

function valuesAfter(before: Coding, changes: Changes): Coding {
  const values: Record<string, string> = { ...before.values };
  let { status } = before;
  for (const [item, value] of Object.entries(changes)) {
    if (item === statusItem) status = (value ?? 'open') as Coding['status'];
    else if (item.startsWith('$')) continue;
    else if (value === null) delete values[item];
    else values[item] = value;
  }
  return { ...before, status, values };
}
