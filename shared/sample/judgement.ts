import type { Deal } from './deck.ts';
import type { Random } from './random.ts';
import type { Handling, Judgement, PanelView, Profile, Reason } from './sample-case.ts';

type OutcomeRight = Judgement['outcomeRight'];

const STAYED = [
  'The victim stayed engaged to the end. Outcome 15 looks the better fit.',
  'Nothing on the file shows the victim withdrawing; the outcome should be looked at again.',
  'Closed for want of evidence rather than for want of support.',
  'The force may wish to review the outcome code: the victim supported the case throughout.',
];
const WISHES = [
  "The victim's wishes cannot be told from the file.",
  'The contact log should say what the victim wanted.',
  'Not clear that the victim was asked. The force to supply the contact log.',
];
const LOST = [
  'Lost contact is not the same as a refusal; the file should say which.',
  'Were other ways of reaching the victim tried?',
  'A second letter, some weeks on, might have been considered.',
];
const NO_REASON = [
  "No reason is recorded. A line in the victim's own words would help.",
  'The decision is recorded but not the reason for it.',
  'The reason for the decision should be on the file, or a note that it was asked for.',
];
const NO_SUPPORT = [
  'No referral for support is recorded.',
  'The file should show what support was offered.',
  'Support may have been offered, but nobody could tell from the file.',
];
const THIN_SUPPORT = [
  'A leaflet or a helpline is a thin offer of support in a case like this.',
  'Information is not the same as a referral.',
];
const NO_REVIEW = [
  'Closed without a recorded review by a supervisor.',
  'The file should show who reviewed the decision, and why they agreed.',
  "No supervisor's review on the file at the time of closure.",
];
const THIN_REVIEW = [
  "The supervisor's entry gives no reasons.",
  "A supervisor's rationale would have shown that alternatives were weighed.",
];
const NOT_EVIDENCE_LED = [
  'No record that going ahead without the victim was considered.',
  'Evidence-led prosecution should have been considered in writing.',
];
const GOOD = [
  "A careful record, with the victim's own words set down.",
  "Good practice: the victim's words, the offer of support and the review are all on the file.",
  "Well documented, and the victim's choice was respected.",
];

/** What the panel makes of the case: its view follows from what the file shows. */
export function judge(profile: Profile, reasons: readonly Reason[], handling: Handling, random: Random, deal: Deal): Judgement {
  const outcomeRight = outcome(profile, reasons, random);
  const gaps = findGaps(profile, reasons, handling, outcomeRight);
  const panelView = view(profile, outcomeRight, gaps.length, random);
  return { outcomeRight, panelView, observation: observe(panelView, gaps, handling, random, deal) };
}

function outcome(profile: Profile, reasons: readonly Reason[], random: Random): OutcomeRight {
  if (profile.engagement === 'unclear') return 'unclear';
  if (profile.engagement === 'maintained') {
    return reasons.includes('reason-not-recorded')
      ? random.weighted<OutcomeRight>({ no: 75, unclear: 25 })
      : random.weighted<OutcomeRight>({ yes: 35, no: 25, unclear: 40 });
  }
  if (reasons.includes('not-contactable') || reasons.includes('disputes-report')) {
    return random.weighted<OutcomeRight>({ yes: 55, unclear: 45 });
  }
  return random.weighted<OutcomeRight>({ yes: 95, unclear: 5 });
}

/** What the file lacks, weightiest first, as the remarks that could be made of it. */
function findGaps(profile: Profile, reasons: readonly Reason[], handling: Handling, outcomeRight: OutcomeRight): (readonly string[])[] {
  const gaps: (readonly string[])[] = [];
  if (profile.engagement === 'maintained' && outcomeRight !== 'yes') gaps.push(STAYED);
  if (profile.engagement === 'unclear') gaps.push(WISHES);
  if (reasons.includes('not-contactable')) gaps.push(LOST);
  if (profile.engagement !== 'maintained' && profile.engagement !== 'unclear' && reasons.includes('reason-not-recorded'))
    gaps.push(NO_REASON);
  if (handling.supportOffered !== 'yes') gaps.push(handling.supportOffered === 'partly' ? THIN_SUPPORT : NO_SUPPORT);
  if (handling.supervisorReview !== 'yes') gaps.push(handling.supervisorReview === 'partly' ? THIN_REVIEW : NO_REVIEW);
  if (profile.domestic && (handling.evidenceLed === 'not-recorded' || handling.evidenceLed === 'no')) gaps.push(NOT_EVIDENCE_LED);
  return gaps;
}

function view(profile: Profile, outcomeRight: OutcomeRight, gaps: number, random: Random): PanelView {
  if (outcomeRight === 'no') return random.weighted<PanelView>({ inappropriate: 85, 'not-agreed': 15 });
  if (profile.engagement === 'unclear') return 'more-information';
  if (outcomeRight === 'unclear')
    return random.weighted<PanelView>({ 'appropriate-observations': 60, 'more-information': 30, 'not-agreed': 10 });
  if (gaps >= 2) return 'appropriate-observations';
  return gaps === 1 && random.chance(0.35) ? 'appropriate-observations' : 'appropriate';
}

function observe(panelView: PanelView, gaps: (readonly string[])[], handling: Handling, random: Random, deal: Deal): string {
  const [first] = gaps;
  if (panelView !== 'appropriate') return first && random.chance(0.75) ? deal(first) : '';
  return gaps.length === 0 && handling.ownWords === 'yes' && random.chance(0.3) ? deal(GOOD) : '';
}
