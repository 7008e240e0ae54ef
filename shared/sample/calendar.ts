import type { Random } from './random.ts';
import type { Dates, Profile } from './sample-case.ts';

const FIRST_RECORDED = 9;
const LAST_RECORDED = 640;
/** 22 December 2023, the last day on which a case of the extract was finalised. */
const LAST_FINALISED = 720;
/** "More than twelve months": a year and a margin, so that nobody has to count leap days. */
const NON_RECENT_DAYS = 380;

/** A day as an extract prints it: dd/MM/yyyy. */
export function printDay(day: number): string {
  const date = new Date(Date.UTC(2022, 0, 1 + day));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/**
 * Dates of the case at `place` of `count`. References are given out as crimes are recorded, so the recorded
 * date follows the place; the offence lies before it, and the finalisation after.
 */
export function makeDates(place: number, count: number, profile: Profile, childhood: boolean, random: Random): Dates {
  const recorded = FIRST_RECORDED + Math.floor((place * (LAST_RECORDED - FIRST_RECORDED)) / (count - 1));
  const finalised = Math.min(recorded + random.between(34, 210), LAST_FINALISED - random.integer(12));
  const dateKnown = !childhood && !random.chance(0.015);
  return {
    offence: dateKnown ? recorded - delay(recorded, random) : null,
    recorded,
    finalised,
    withdrawal: profile.engagement === 'withdrew' ? random.between(5, Math.min(120, finalised - recorded - 10)) : null,
  };
}

/** Days between offence and report: most within the month, some within the year, some non-recent. */
function delay(recorded: number, random: Random): number {
  if (recorded > NON_RECENT_DAYS + 20 && random.chance(0.28)) return random.between(NON_RECENT_DAYS, recorded);
  const longest = random.weighted({ week: 45, month: 30, months: 25 });
  const days = longest === 'week' ? random.integer(7) : longest === 'month' ? random.between(7, 35) : random.between(36, 340);
  // The extract begins with 2022: folding a date that would fall before it avoids a crowd on 1 January.
  return days % (recorded + 1);
}

/** The theme `non-recent`, from the dates where there are any. */
export function nonRecentMark(dates: Dates, childhood: boolean): 'present' | 'absent' | 'unclear' {
  if (childhood) return 'present';
  if (dates.offence === null) return 'unclear';
  return dates.recorded - dates.offence >= NON_RECENT_DAYS ? 'present' : 'absent';
}
