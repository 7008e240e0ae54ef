import { makeDates, nonRecentMark } from './calendar.ts';
import { createDeal } from './deck.ts';
import { makeHandling } from './handling.ts';
import { judge } from './judgement.ts';
import { DRAWN_MIX, dealProfiles, UNDRAWN_MIX } from './panel-figures.ts';
import { makePeople } from './people.ts';
import type { Random } from './random.ts';
import { chooseReasons } from './reasons.ts';
import type { SampleCase } from './sample-case.ts';

const AREAS = ['North', 'South', 'East', 'West'] as const;
const TEAMS = ['Team 1', 'Team 2', 'Team 3', 'Team 4'] as const;

/** The facts of every case of the frame, in order of reference. */
export function makeCases(refs: readonly string[], drawn: ReadonlySet<string>, random: Random): SampleCase[] {
  const forDrawn = dealProfiles(DRAWN_MIX, random);
  const forOthers = dealProfiles(UNDRAWN_MIX, random);
  const deal = createDeal(random);
  return refs.map((ref, place) => {
    const profile = (drawn.has(ref) ? forDrawn : forOthers).pop();
    if (!profile) throw new Error('The mixes of profiles do not add up to the frame.');
    const people = makePeople(profile, random);
    const dates = makeDates(place, refs.length, profile, people.childhood, random);
    const reasons = chooseReasons(profile, people, random);
    const handling = makeHandling(profile, people, reasons, random);
    return {
      ref,
      profile,
      people,
      dates,
      nonRecent: nonRecentMark(dates, people.childhood),
      reasons,
      handling,
      judgement: judge(profile, reasons, handling, random, deal),
      area: random.pick(AREAS),
      team: random.pick(TEAMS),
    };
  });
}
