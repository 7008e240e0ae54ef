import type { People, Profile, SpokenReason } from '../sample-case.ts';
import * as belief from './belief-and-choice.ts';
import * as court from './court-and-health.ts';
import * as fear from './fear.ts';
import * as stayed from './stayed-reasons.ts';
import * as ties from './ties.ts';
import type { ReasonTexts } from './wordings.ts';

/** The texts for a reason, as fits the people: what is said of a partner cannot be said of a pupil at the same school. */
export function reasonTexts(reason: SpokenReason, profile: Profile, people: People): ReasonTexts {
  const child = profile.underage && !people.childhood;
  const settled = profile.engagement === 'maintained';
  switch (reason) {
    case 'reprisal-fear':
      return fearTexts(people, child);
    case 'protects-relationship':
      if (people.relationship === 'family') return ties.PROTECTS_FAMILY;
      return profile.domestic && !child ? ties.PROTECTS_PARTNER : ties.PROTECTS_FRIEND;
    case 'justice-process':
      if (settled) return stayed.STAYED_JUSTICE;
      return child ? court.JUSTICE_CHILD : court.JUSTICE;
    case 'wellbeing':
      if (settled) return stayed.STAYED_WELLBEING;
      return child ? court.WELLBEING_CHILD : court.WELLBEING;
    case 'privacy':
      return court.PRIVACY;
    case 'police-experience':
      return court.POLICE;
    case 'not-believed':
      return settled ? stayed.STAYED_NOT_BELIEVED : belief.NOT_BELIEVED;
    case 'recorded-only':
      return belief.RECORDED_ONLY;
    case 'disputes-report':
      return child ? belief.DISPUTES_CHILD : belief.DISPUTES;
    case 'other-reason':
      return child ? belief.OTHER_CHILD : belief.OTHER;
  }
}

function fearTexts({ relationship }: People, child: boolean): ReasonTexts {
  if (relationship === 'family') return fear.FEAR_FAMILY;
  if (relationship === 'acquaintance' || (child && relationship.includes('partner'))) return child ? fear.FEAR_CHILD : fear.FEAR_OTHER;
  if (relationship === 'current partner') return fear.FEAR_CURRENT_PARTNER;
  return relationship === 'ex-partner' ? fear.FEAR_EX_PARTNER : fear.FEAR_STRANGER;
}

export const NO_REASON_GIVEN = [
  '{V} gave no reason and was not pressed for one.',
  'No reason for this is recorded.',
  'The log does not say why.',
  '{V} did not wish to explain {her} decision.',
  'What lay behind the decision is not on the file.',
  '{V} was asked whether {she} wished to say why, and did not.',
] as const;

/** Ways to set down the victim's own words; `{quote}` is the sentence. */
export const QUOTED = [
  '{V} told the officer, "{quote}"',
  'In {vp} own words: "{quote}"',
  '{V} said, "{quote}"',
  'The officer noted {vp} words: "{quote}"',
  '{V} is recorded as saying, "{quote}"',
  '{V} put it this way: "{quote}"',
] as const;
