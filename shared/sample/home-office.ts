import type { SampleCase } from './sample-case.ts';

/** Home Office codes and labels, as a force's extract carries them (crime outcomes guide, rape offence codes). */
const OFFENCES = {
  '19C': 'Rape of a female aged 16 and over',
  '19D': 'Rape of a female child under 16',
  '19E': 'Rape of a female child under 13',
  '19F': 'Rape of a male aged 16 and over',
  '19G': 'Rape of a male child under 16',
  '19H': 'Rape of a male child under 13',
} as const;

export const OUTCOME = '16';
export const OUTCOME_DESCRIPTION = 'Evidential difficulties: suspect identified; victim does not support further action';

/** Code and label of the offence, by the victim's sex and age when it happened. */
export function offenceOf({ profile, people }: SampleCase): { code: string; offence: string } {
  // An age left out of an adult's report of childhood is one under 13: the narrative says so.
  const under13 = people.childhood && people.age === null;
  const [adult, under16, young] = people.sex === 'Male' ? (['19F', '19G', '19H'] as const) : (['19C', '19D', '19E'] as const);
  const code = !profile.underage ? adult : under13 ? young : under16;
  return { code, offence: OFFENCES[code] };
}
