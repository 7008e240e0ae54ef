import type { Recorded, SampleCase } from '../sample-case.ts';
import { isChild } from './circumstances.ts';
import * as closing from './closing-sentences.ts';
import * as handled from './handling-sentences.ts';
import { type Choosing, may, must, type Sentence } from './sentence.ts';

/** Support, safeguarding and evidence-led prosecution; what was not recorded is not mentioned. */
export function response(facts: SampleCase, choosing: Choosing): Sentence[] {
  const { handling } = facts;
  const lost = facts.reasons.includes('not-contactable');
  const support = isChild(facts) ? handled.SUPPORT_YES_CHILD : handled.SUPPORT_YES;
  const evidence = {
    yes: handled.EVIDENCE_YES,
    partly: handled.EVIDENCE_PARTLY,
    no: lost ? handled.EVIDENCE_NO_LOST : handled.EVIDENCE_NO,
    short: handled.EVIDENCE_YES_SHORT,
  };
  const offer = { partly: handled.SUPPORT_PARTLY, no: handled.SUPPORT_NO };
  return [
    ...said(
      handling.supportOffered,
      lost ? { ...offer, yes: handled.SUPPORT_YES_BY_LETTER } : { ...offer, yes: support, short: handled.SUPPORT_YES_SHORT },
      choosing,
    ),
    ...said(
      handling.safeguarding,
      { yes: safeguardingBank(facts, lost), partly: handled.SAFE_PARTLY, short: handled.SAFE_SHORT },
      choosing,
    ),
    ...suspectSeen(facts, lost, choosing),
    ...said(handling.evidenceLed, evidence, choosing),
  ];
}

/** Supervision, filing, and what stays open to the victim. `filedFirst`: the outcome has been stated already. */
export function ending(facts: SampleCase, filedFirst: boolean, choosing: Choosing): Sentence[] {
  const { deal } = choosing;
  const lost = facts.reasons.includes('not-contactable');
  const review = { yes: closing.REVIEWED, partly: closing.REVIEWED_PARTLY, no: closing.NOT_REVIEWED, short: closing.REVIEWED_SHORT };
  const sentences = [
    ...said(facts.handling.supervisorReview, review, choosing),
    ...(filedFirst ? [] : [must(deal(filingBank(facts, lost)), deal(closing.FILED_SHORT))]),
  ];
  const decided = facts.profile.engagement === 'never' || facts.profile.engagement === 'withdrew';
  const doorOpen = deal(lost ? closing.DOOR_OPEN_LOST : decided ? closing.DOOR_OPEN : closing.DOOR_OPEN_UNDECIDED);
  // A rationale that began with the outcome still has to come to an end.
  return [...sentences, sentences.length === 0 ? must(doorOpen) : may(doorOpen)];
}

/** `short` says what `yes` says in fewer words. */
type Banks = Readonly<Partial<Record<Recorded | 'short', readonly string[]>>>;

function said(recorded: Recorded, banks: Banks, { deal }: Choosing): Sentence[] {
  const bank = banks[recorded];
  if (!bank) return [];
  return [must(deal(bank), recorded === 'yes' && banks.short ? deal(banks.short) : null)];
}

function safeguardingBank(facts: SampleCase, lost: boolean): readonly string[] {
  if (isChild(facts)) return handled.SAFE_CHILD;
  if (lost) return handled.SAFE_IN_ABSENCE;
  return facts.profile.domestic ? handled.SAFE_DOMESTIC : handled.SAFE_OTHER;
}

/** Officers say what was done about the suspect; where the victim stayed engaged, the decision has said so. */
function suspectSeen(facts: SampleCase, lost: boolean, { deal }: Choosing): Sentence[] {
  if (facts.profile.engagement === 'never' && !lost) return [may(deal(closing.SUSPECT_LEFT))];
  return facts.profile.engagement === 'withdrew' ? [may(deal(closing.SUSPECT_SEEN))] : [];
}

function filingBank(facts: SampleCase, lost: boolean): readonly string[] {
  if (facts.profile.engagement === 'unclear') return closing.FILED_UNCLEAR;
  if (facts.profile.engagement === 'maintained') return closing.FILED_STAYED;
  return lost ? closing.FILED_LOST : closing.FILED;
}
