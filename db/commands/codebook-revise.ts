import type { Codebook } from '../../shared/codebook/codebook.ts';
import type { Edit } from '../../shared/codebook/revise/edits.ts';
import { type Revised, reviseCodebook } from '../../shared/codebook/revise/revise.ts';
import type { RevisionOutcome } from '../../shared/contract/codebook-commands.ts';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { outcomeOfRevision } from '../codebook/outcome-of-revision.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { codebookVersions, revisedAction } from '../store/codebook-versions.ts';
import { addCodebook, wholeCodebook } from '../store/codebooks.ts';
import { codingKeys } from '../store/coding-log.ts';
import { refreshCurrent } from '../store/codings.ts';
import type { Handler, Occasion } from './handler.ts';
import { runSteps } from './run-steps.ts';

/** Codings between two looks at whether to go on. */
const stepLength = 200;

/** What a revision does that changes nothing. */
export const noOutcome: RevisionOutcome = { looks: { codings: 0, cases: 0, reviewers: 0 }, readThrough: 0, keptAside: 0, warnings: [] };

export const readWholeCodebook: Handler<'codebook.read'> = (_input, review) =>
  ok({ codebook: wholeCodebook(review), versions: codebookVersions(review) });

/** What edits would do. Edits that cannot be made are an answer here, not a failure: the person is still at work on them. */
export const previewRevision: Handler<'codebook.preview'> = async (input, review, occasion) => {
  const before = wholeCodebook(review);
  const version = before.version + 1;
  const revised = input.edits.length === 0 ? null : reviseCodebook(before, input.edits);
  if (revised === null) return ok({ version, changes: [], outcome: noOutcome, problem: null });
  if (!revised.ok) {
    const { code, message, where } = revised.error;
    return ok({ version, changes: [], outcome: noOutcome, problem: { code, message, field: where?.field ?? null } });
  }
  const outcome = await toldOutcome(review, before, revised.value, occasion);
  return outcome.ok ? ok({ version, changes: [...revised.value.changes], outcome: outcome.value, problem: null }) : outcome;
};

/** Makes the next version. Refused where the edits were made to another one than there is now. */
export const makeRevision: Handler<'codebook.revise'> = async (input, review, occasion) => {
  const { version } = wholeCodebook(review);
  if (input.base !== null && input.base !== version)
    return fail('codebook-moved-on', texts.codebookEditor.refused.stale(input.base, version), { field: 'base' });
  return revise(review, input.edits, input, occasion);
};

/** Who changes the codebook, and why. */
export interface RevisedBy {
  readonly by: string;
  readonly reason: string;
}

/** Stores the next version with what it did in the audit trail, and reads every coding again under it. */
export async function revise(
  review: WritableReview,
  edits: readonly Edit[],
  { by, reason }: RevisedBy,
  occasion: Occasion,
): Promise<Result<CommandOutput<'codebook.revise'>>> {
  const before = wholeCodebook(review);
  const revised = reviseCodebook(before, edits);
  if (!revised.ok) return revised;
  const { codebook, changes } = revised.value;
  const outcome = await toldOutcome(review, before, revised.value, occasion);
  if (!outcome.ok) return outcome;
  const at = occasion.now();
  addCodebook(review, codebook, at);
  const { version } = codebook;
  const said = changes.map(({ says, effect }) => ({ says, effect }));
  appendAudit(review, by, revisedAction, at, { version, changes: said, reason, looks: outcome.value.looks });
  const refreshed = await runSteps(refreshAll(review), 'codings', codingKeys(review).length, occasion);
  return refreshed.ok ? ok({ version, changes: [...changes], outcome: outcome.value }) : refreshed;
}

/** What a revision would do to the codings there are. */
export function toldOutcome(review: ReadableReview, before: Codebook, { codebook, warnings }: Revised, occasion: Occasion) {
  return runSteps(outcomeOfRevision(review, before, codebook, warnings), 'codings', codingKeys(review).length, occasion);
}

function* refreshAll(review: WritableReview): Generator<number, true, undefined> {
  for (const [done, { reviewer, caseId }] of codingKeys(review).entries()) {
    if (done > 0 && done % stepLength === 0) yield done;
    refreshCurrent(review, reviewer, caseId);
  }
  return true;
}
