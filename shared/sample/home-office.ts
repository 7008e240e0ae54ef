import { outcomes, rapeOffences } from '../vocabulary/home-office.ts';
import type { SampleCase } from './sample-case.ts';

export const OUTCOME = '16';
export const OUTCOME_DESCRIPTION = outcomes[OUTCOME] ?? '';

/** Code and label of the offence, by the victim's sex and age when it happened. */
export function offenceOf({ profile, people }: SampleCase): { code: string; offence: string } {
  // An age left out of an adult's report of childhood is one under 13: the narrative says so.
  const under13 = people.childhood && people.age === null;
  const [adult, under16, young] = people.sex === 'Male' ? (['19F', '19G', '19H'] as const) : (['19C', '19D', '19E'] as const);
  const code = !profile.underage ? adult : under13 ? young : under16;
  return { code, offence: rapeOffences[code] ?? '' };
}
