import type { Random } from './random.ts';
import type { Handling, People, Profile, Reason, Recorded } from './sample-case.ts';

/** How the case was handled; the narrative says exactly this much, so that a reader would code the same. */
export function makeHandling(profile: Profile, people: People, reasons: readonly Reason[], random: Random): Handling {
  const lost = reasons.includes('not-contactable');
  return {
    ownWords: ownWords(profile, reasons, random),
    supervisorReview: random.weighted<Recorded>({ yes: 70, partly: 13, no: 6, 'not-recorded': 11 }),
    supportOffered: lost
      ? random.weighted<Recorded>({ yes: 55, 'not-recorded': 45 })
      : random.weighted<Recorded>({ yes: 72, partly: 11, no: 5, 'not-recorded': 12 }),
    evidenceLed: evidenceLed(profile, reasons, random),
    safeguarding: safeguarding(profile, people, lost, random),
  };
}

function ownWords(profile: Profile, reasons: readonly Reason[], random: Random): Recorded {
  if (reasons.includes('not-contactable')) return profile.engagement === 'never' ? 'not-applicable' : 'no';
  if (profile.engagement === 'unclear') return 'not-recorded';
  if (reasons.includes('reason-not-recorded')) return profile.engagement === 'maintained' && random.chance(0.35) ? 'yes' : 'no';
  return random.weighted<Recorded>({ yes: 45, partly: 15, no: 40 });
}

/** Proceeding without the victim is a question only where the victim did not support the case. */
function evidenceLed(profile: Profile, reasons: readonly Reason[], random: Random): Recorded {
  if (profile.engagement === 'maintained' || reasons.includes('disputes-report')) return 'not-applicable';
  return random.weighted<Recorded>(
    profile.domestic ? { yes: 48, partly: 18, no: 4, 'not-recorded': 30 } : { yes: 30, partly: 20, no: 4, 'not-recorded': 46 },
  );
}

function safeguarding(profile: Profile, people: People, lost: boolean, random: Random): Recorded {
  const atRisk = profile.domestic || (profile.underage && !people.childhood);
  if (lost) return random.weighted<Recorded>({ yes: 35, 'not-recorded': 65 });
  if (atRisk) return random.weighted<Recorded>({ yes: 78, partly: 10, 'not-recorded': 12 });
  return random.weighted<Recorded>({ yes: 38, partly: 5, 'not-recorded': 32, 'not-applicable': 25 });
}
