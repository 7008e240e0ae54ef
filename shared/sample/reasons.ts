import type { Random } from './random.ts';
import type { People, Profile, Reason, SpokenReason } from './sample-case.ts';

type Weights = Readonly<Partial<Record<Reason, number>>>;

/** How often each reason leads, by who reported and how far the victim went. */
const THIRD_PARTY: Weights = {
  'disputes-report': 24,
  wellbeing: 18,
  'reason-not-recorded': 18,
  'not-contactable': 15,
  'not-believed': 9,
  'protects-relationship': 8,
  privacy: 3,
  'other-reason': 5,
};
const UNDERAGE: Weights = {
  'not-believed': 22,
  wellbeing: 21,
  'reason-not-recorded': 14,
  'justice-process': 9,
  'recorded-only': 8,
  'protects-relationship': 8,
  privacy: 7,
  'other-reason': 4,
  'not-contactable': 3,
};
const NEVER: Weights = {
  wellbeing: 24,
  'recorded-only': 26,
  'protects-relationship': 16,
  'reason-not-recorded': 13,
  'not-believed': 11,
  'justice-process': 9,
  'not-contactable': 7,
  privacy: 4,
  'other-reason': 5,
};
const WITHDREW: Weights = {
  wellbeing: 23,
  'justice-process': 19,
  'protects-relationship': 14,
  'police-experience': 13,
  privacy: 10,
  'not-contactable': 10,
  'reason-not-recorded': 8,
  'not-believed': 6,
  'other-reason': 5,
};
/** Of those engaged to the end, half gave a reason for not asking that the decision be reviewed. */
const MAINTAINED: Weights = {
  'reason-not-recorded': 52,
  wellbeing: 26,
  'justice-process': 16,
  'not-believed': 6,
};
const SECOND: Readonly<Partial<Record<SpokenReason, number>>> = {
  wellbeing: 28,
  'justice-process': 20,
  'not-believed': 15,
  'protects-relationship': 14,
  privacy: 9,
  'police-experience': 6,
  'other-reason': 5,
};

/** One or two reasons, the leading one first. */
export function chooseReasons(profile: Profile, people: People, random: Random): Reason[] {
  if (profile.engagement === 'unclear') return ['reason-not-recorded'];
  const first = profile.reprisalFear ? 'reprisal-fear' : random.weighted(fitting(leading(profile), people));
  const standsAlone =
    first === 'reason-not-recorded' || first === 'not-contactable' || first === 'disputes-report' || profile.engagement === 'maintained';
  if (standsAlone || !random.chance(profile.reprisalFear ? 0.36 : 0.26)) return [first];
  // Dissatisfaction with the police is said by those who have dealt with them for a while.
  const soon = profile.engagement === 'never' ? (['police-experience'] as const) : [];
  return [first, random.weighted(fitting(SECOND, people, [first, ...soon]))];
}

function leading(profile: Profile): Weights {
  if (profile.engagement === 'maintained') return MAINTAINED;
  if (profile.engagement === 'withdrew') return WITHDREW;
  if (profile.thirdParty) return THIRD_PARTY;
  return profile.underage ? UNDERAGE : NEVER;
}

/** Leaves out what cannot be said of these people: there is no relationship with a stranger to protect. */
function fitting(weights: Weights, people: People, without: readonly Reason[] = []): Weights {
  const apart = ['stranger', 'professional', 'unknown'].includes(people.relationship) || people.childhood;
  const left = Object.entries(weights).filter(
    ([reason]) => !without.includes(reason as Reason) && !(reason === 'protects-relationship' && apart && people.relationship !== 'family'),
  );
  return Object.fromEntries(left);
}
