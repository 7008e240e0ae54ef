import type { Meeting } from '../../shared/contract/reconcile-commands.ts';
import { ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { currentCodebook } from '../store/codebooks.ts';
import { chosenDraw, drawName } from '../store/draws.ts';
import { waitingCases } from '../store/waiting.ts';
import type { Handler } from './handler.ts';
import { asDifference, disputesOfDraw } from './reconcile-list.ts';

const t = texts.reconcile;

/** What the next meeting has before it. A difference that reviewers have settled themselves since it was carried forward is none any more. */
export const listForMeeting: Handler<'meeting.list'> = ({ drawId }, review) => {
  const draw = chosenDraw(review, drawId);
  if (!draw.ok) return draw;
  const codebook = currentCodebook(review);
  const carried = disputesOfDraw(review, draw.value.id).flatMap((dispute): Meeting['carried'] => {
    if (!dispute.carried) return [];
    const { caseRef, id, label, kind } = asDifference(codebook, dispute);
    const { by, reason, at } = dispute.carried;
    return [{ caseRef, id, label, kind, by, reason, at }];
  });
  const waiting = waitingCases(review, draw.value.id).map(({ caseRef, note, at }) => ({ caseRef, note, at }));
  return ok({ drawId: drawName(draw.value.id), carried, waiting, text: textOf(carried, waiting) });
};

function textOf(carried: Meeting['carried'], waiting: Meeting['waiting']): string {
  if (carried.length + waiting.length === 0) return t.meetingNone;
  const parts = [
    [
      t.carriedHeading(carried.length),
      ...carried.map((line) => t.meetingText.carried(line.caseRef, line.label, line.by, line.at, line.reason)),
    ],
    [
      t.waitingHeading(new Set(waiting.map(({ caseRef }) => caseRef)).size),
      ...waiting.map((line) => t.meetingText.waiting(line.caseRef, line.note)),
    ],
  ];
  return parts
    .filter(([, ...lines]) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
