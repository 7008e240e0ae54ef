import type { IdentityLine } from '../../shared/contract/report-commands.ts';
import { sliceCodePoints } from '../../shared/evidence/code-points.ts';
import { ok } from '../../shared/result.ts';
import { appendAudit } from '../audit/trail.ts';
import { chosenStretch } from '../identity/chosen-stretch.ts';
import { maskPlace } from '../identity/mask-place.ts';
import { kindOf, standOf } from '../identity/stand-of-report.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { addAnswer, answersByItem, identityItem, identityReports } from '../store/desk-notes.ts';
import { editsOf, narrativeOf } from '../store/text-edits.ts';
import type { Handler } from './handler.ts';

/** Open reports first; of the words no more than their first letters. */
export async function identityLines(review: ReadableReview): Promise<IdentityLine[]> {
  const answers = answersByItem(review);
  const lines: IdentityLine[] = [];
  for (const { caseId, caseRef, report } of identityReports(review)) {
    const kind = kindOf(report.kind);
    const answer = answers.get(identityItem(report.id))?.at(-1);
    const { state, place, text } = standOf(report, narrativeOf(review, caseId), editsOf(review, caseId), answer);
    const context = place && (await maskPlace(text, report.part, kind, place));
    const said = answer ? { by: answer.by, at: answer.at, reason: answer.reason } : null;
    lines.push({ report: report.id, caseRef, part: report.part, kind, place, state, context, answer: said });
  }
  return [...lines.filter(({ state }) => state === 'open'), ...lines.filter(({ state }) => state !== 'open')];
}

export const listIdentities: Handler<'identity.list'> = async (_input, review) => ok(await identityLines(review));

/** Code points shown on either side of words in clear. */
const around = 60;

export const revealIdentity: Handler<'identity.reveal'> = ({ report }, review) => {
  const chosen = chosenStretch(review, { report, caseRef: null, part: null, start: null, end: null });
  if (!chosen.ok) return chosen;
  const { found, part, start, end, words } = chosen.value;
  const text = found.narrative.find(({ column }) => column === part)?.text ?? '';
  return ok({ before: sliceCodePoints(text, Math.max(0, start - around), start), words, after: sliceCodePoints(text, end, end + around) });
};

/** Leaves the text as it is. The reason is kept with the answer and not on the trail, which can never be mended. */
export const dismissIdentity: Handler<'identity.dismiss'> = ({ report, by, reason }, review, occasion) => {
  const chosen = chosenStretch(review, { report, caseRef: null, part: null, start: null, end: null });
  if (!chosen.ok) return chosen;
  const { found, part, kind } = chosen.value;
  const at = occasion.now();
  addAnswer(review, found.id, { item: identityItem(report), answer: 'dismissed', reason, by, at });
  appendAudit(review, by, 'identity-dismissed', at, { case: found.caseRef, part, kind });
  return ok({ report });
};
