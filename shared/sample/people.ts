import type { Random } from './random.ts';
import type { People, Profile, Relationship, ReportSource } from './sample-case.ts';

const ADULT_AGES = { '16-17': 7, '18-24': 32, '25-34': 27, '35-44': 17, '45-54': 10, '55-64': 5, '65-78': 2 };

/** Who the people of a case are to each other, consistent with its profile. */
export function makePeople(profile: Profile, random: Random): People {
  const childhood = profile.underage && !profile.thirdParty && random.chance(0.2);
  const relationship = chooseRelationship(profile, childhood, random);
  const reportedBy = chooseReporter(profile, random);
  return {
    sex: random.chance(profile.underage ? 0.12 : 0.08) ? 'Male' : 'Female',
    age: chooseAge(profile, childhood, random),
    childhood,
    relationship,
    // The statutory definition of domestic abuse begins at 16, and flags are now and then missed above it.
    domesticFlag: profile.domestic && !profile.underage && !random.chance(0.05),
    reportedBy,
    withSupport: reportedBy === 'victim' && !childhood && random.chance(profile.underage ? 0.04 : 0.09),
    violence: !childhood && random.chance(profile.domestic ? 0.3 : 0.1),
  };
}

function chooseAge(profile: Profile, childhood: boolean, random: Random): number | null {
  if (random.chance(childhood ? 0.6 : 0.025)) return null;
  if (profile.underage) return Number(random.weighted({ '13': 20, '14': 38, '15': 42 }));
  const [low = 16, high = 16] = random.weighted(ADULT_AGES).split('-').map(Number);
  // A partner or former partner at 16 is unusual enough to read as a slip in the extract.
  return random.between(profile.domestic ? Math.max(low, 17) : low, high);
}

function chooseRelationship(profile: Profile, childhood: boolean, random: Random): Relationship {
  if (profile.domestic && childhood) return 'family';
  if (profile.domestic && profile.underage) return random.weighted({ 'ex-partner': 45, family: 40, 'current partner': 15 });
  if (profile.domestic) return random.weighted({ 'ex-partner': 52, 'current partner': 37, family: 11 });
  if (childhood) return random.weighted({ acquaintance: 60, professional: 40 });
  if (profile.underage) return random.weighted({ acquaintance: 84, stranger: 9, unknown: 7 });
  return random.weighted({ acquaintance: 66, stranger: 20, professional: 5, unknown: 9 });
}

function chooseReporter(profile: Profile, random: Random): ReportSource {
  if (!profile.thirdParty) return random.chance(0.03) ? 'unknown' : 'victim';
  return random.weighted({ 'third-party professional': 55, 'third-party family or friend': 31, 'police-generated': 14 });
}
