import type { Coding } from '../../shared/coding/coding.ts';
import { type DecidableItem, decidableItem, valueLabel } from '../../shared/coding/decidable-item.ts';
import { coderLetter, shuffled } from '../../shared/coding/shuffled.ts';
import type { AnswerStretch, DecisionEntry } from '../../shared/contract/reconcile-commands.ts';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { readCase, type StoredCase } from '../store/cases.ts';
import { currentCodebook, wholeCodebook } from '../store/codebooks.ts';
import { completeCodingsOf } from '../store/codings.ts';
import { disputesOfCase, stateOf } from '../store/disputes.ts';
import { evidenceOf } from '../store/evidence.ts';
import { type ResolutionEntry, resolutionHistory } from '../store/resolutions.ts';
import { reviewUuid } from '../store/review-head.ts';
import type { Handler } from './handler.ts';

/**
 * Nobody is named while anything in the case is undecided: by a note, or by how they answer, a coder who is named in one difference would be known in
 * the next. Neither do ids of marks come along, by which their maker could be looked up.
 */
export const readDifference: Handler<'reconcile.read'> = ({ caseRef, id }, review) => {
  const found = readCase(review, caseRef);
  if (!found) return fail('unknown-case', texts.errors.codingUnknownCase(caseRef), { field: 'case' });
  const disputes = disputesOfCase(review, found);
  const dispute = disputes.find(({ item }) => item === id);
  const item = decidableItem(currentCodebook(review), id);
  if (!dispute || !item) return fail('no-difference', texts.reconcile.errors.noDifference(caseRef, id), { field: 'id' });
  const undecided = disputes.filter((each) => stateOf(each) !== 'decided').length;
  const inForce = dispute.resolution ?? dispute.carried;
  const kind = dispute.resolution ? 'decided' : 'carried';
  return ok({
    caseRef,
    id,
    facts: found.facts,
    narrative: [...found.narrative],
    extra: found.extra,
    item,
    answers: answersOf(review, found, item, undecided === 0),
    state: stateOf(dispute),
    inForce: inForce && asEntry(review, { ...inForce, kind }),
    history: resolutionHistory(review, found.id, id).map((entry) => asEntry(review, entry)),
    undecided,
  });
};

function answersOf(review: ReadableReview, found: StoredCase, item: DecidableItem, named: boolean) {
  const coders = [...completeCodingsOf(review, found.id)].flatMap(([reviewer, coding]) => {
    const value = coding.values[item.id];
    return value === undefined ? [] : [{ reviewer, coding, value }];
  });
  return shuffled(coders, [reviewUuid(review), found.caseRef, item.id], sha256Hex).map(({ reviewer, coding, value }, at) => ({
    key: coderLetter(at),
    value,
    label: valueLabel(item, value),
    note: coding.note,
    evidence: item.kind === 'theme' ? stretchesOf(review, found, coding, item.id) : [],
    reviewer: named ? reviewer : null,
  }));
}

function stretchesOf(review: ReadableReview, found: StoredCase, { marks }: Coding, theme: string): AnswerStretch[] {
  return evidenceOf(review, found, marks)
    .filter((mark) => mark.theme === theme)
    .map(({ part, state, start, end, selector: [, quote] }) => ({ part, state, start, end, words: quote.exact }));
}

function asEntry(review: ReadableReview, { kind, item: id, value, by, reason, at }: ResolutionEntry): DecisionEntry {
  return { kind, id, value, label: value === '' ? '' : valueLabel(decidableItem(wholeCodebook(review), id), value), by, reason, at };
}
