import { printDay } from './calendar.ts';
import { printCsv } from './csv.ts';
import { OUTCOME, OUTCOME_DESCRIPTION, offenceOf } from './home-office.ts';
import type { Engagement, SampleCase } from './sample-case.ts';

const HEADINGS = [
  'Crime Ref',
  'Offence Date',
  'Recorded Date',
  'Finalised Date',
  'HO Code',
  'Offence',
  'Outcome',
  'Outcome Description',
  'Victim Age',
  'Victim Sex',
  'Suspect Relationship',
  'DA Flag',
  'Reported By',
  'Victim Engagement',
  'Days To Withdrawal',
  'Area',
  'Team',
  'Content Flags',
  'OIC Closing Rationale',
] as const;

/** The force's own words, which are not the panel's. */
const ENGAGEMENT: Readonly<Record<Engagement, string>> = {
  never: 'Did not support',
  withdrew: 'Withdrew support',
  maintained: 'Supported',
  unclear: '',
};

interface Narrated {
  readonly facts: SampleCase;
  readonly narrative: string;
}

/** The extract as a force would send it: a heading row, then one row a case in order of reference. */
export function printExtract(cases: readonly Narrated[]): string {
  return printCsv([HEADINGS, ...cases.map(({ facts, narrative }, place) => row(facts, narrative, place))]);
}

function row(facts: SampleCase, narrative: string, place: number): string[] {
  const { people, dates, profile } = facts;
  const { code, offence } = offenceOf(facts);
  return [
    facts.ref,
    dates.offence === null ? '' : printDay(dates.offence),
    printDay(dates.recorded),
    printDay(dates.finalised),
    code,
    offence,
    OUTCOME,
    OUTCOME_DESCRIPTION,
    // Extracts show a missing age both ways, and an importer has to cope with either.
    people.age === null ? (place % 2 === 0 ? 'unknown' : '') : String(people.age),
    people.sex,
    people.relationship,
    people.domesticFlag ? 'Y' : 'N',
    people.reportedBy,
    ENGAGEMENT[profile.engagement],
    dates.withdrawal === null ? '' : String(dates.withdrawal),
    facts.area,
    facts.team,
    [...(isMinor(facts) ? ['child'] : []), ...(people.violence ? ['violence'] : [])].join('; '),
    narrative,
  ];
}

function isMinor({ profile, people }: SampleCase): boolean {
  return profile.underage || (people.age !== null && people.age < 18);
}
