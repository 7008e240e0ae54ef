import { passedItem } from '../../shared/coding/coding.ts';
import { takingBack, toRedo, toUndo } from '../../shared/coding/undo-step.ts';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { WritableReview } from '../review-file/review.ts';
import { readCaseById } from '../store/cases.ts';
import { logOf, newestFirst } from '../store/coding-log.ts';
import { addRevision, codingOf, knownReviewer } from '../store/codings.ts';
import { recordInterest, wasHandedOver } from './desk-pass.ts';
import { shown } from './evidence.ts';
import type { Handler } from './handler.ts';

export const undoCoding: Handler<'coding.undo'> = ({ reviewer }, review, occasion) => takeBack(review, reviewer, 'undo', occasion.now());

export const redoCoding: Handler<'coding.redo'> = ({ reviewer }, review, occasion) => takeBack(review, reviewer, 'redo', occasion.now());

/** Undo is a revision like any other: it says again what the items were before. So it works over restarts and survives a merge. */
function takeBack(review: WritableReview, name: string, kind: 'undo' | 'redo', at: string): Result<CommandOutput<'coding.undo'>> {
  const reviewer = knownReviewer(review, name);
  if (reviewer === undefined) return ok(null);
  const target = (kind === 'undo' ? toUndo : toRedo)(newestFirst(review, reviewer));
  const found = target && readCaseById(review, target.caseId);
  if (!target || !found) return ok(null);
  const { caseRef } = found;
  const changes = takingBack(target, logOf(review, reviewer, target.caseId));
  const before = codingOf(review, name, target.caseId);
  // As `desk.take-back` has it: a case that is somebody else's by now does not come back, nor does a coding of one who knows it.
  if (before.passed !== null && changes[passedItem] === null && wasHandedOver(review, target.caseId, name))
    return fail('handed-over', texts.care.errors.handedOver(caseRef));
  const coding = addRevision(review, reviewer, target.caseId, changes, at, kind);
  recordInterest(review, { reviewer: name, caseRef }, before, { coding, savedAt: at });
  return ok({ caseRef, ...shown(review, found, coding), savedAt: at });
}
