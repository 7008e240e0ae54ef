import type { Relationship, SampleCase } from '../sample-case.ts';
import * as circumstance from './circumstance-sentences.ts';
import * as opening from './opening-sentences.ts';
import { type Choosing, may, must, type Sentence } from './sentence.ts';

/** What was reported, how and by whom, and the circumstances that themes are coded from. */
export function circumstances(facts: SampleCase, { deal, random }: Choosing): Sentence[] {
  const { people } = facts;
  const sentences = [must(deal(openingBank(facts)))];
  if (people.relationship === 'stranger') sentences.push(must(deal(circumstance.IDENTIFIED)));
  if (isChild(facts)) sentences.push(must(deal(people.age === null ? circumstance.AGE_OF_CHILD_UNKNOWN : circumstance.AGE_OF_CHILD)));
  else if (people.age !== null && !people.childhood && random.chance(0.35)) sentences.push(may(deal(circumstance.AGE_OF_ADULT)));
  sentences.push(elapsed(facts, { deal, random }));
  if (people.violence) sentences.push(must(deal(violenceBank(facts)), deal(circumstance.VIOLENCE_SHORT)));
  return sentences;
}

/** The phrases that stand for `{suspect}`, `{source}` and `{age}` in one case. */
export function circumstanceWords(facts: SampleCase, { deal }: Choosing): Record<string, string> {
  const { people } = facts;
  const source = deal(sourceBank(facts));
  return {
    suspect: deal(suspectBank(facts)),
    source,
    Source: source.charAt(0).toUpperCase() + source.slice(1),
    age: people.age === null ? 'under 16' : String(people.age),
    childAge: people.age === null ? 'under 13' : `${people.age} years old`,
  };
}

/** True where the narrative is about a young person now, not an adult who looks back. */
export function isChild(facts: SampleCase): boolean {
  return facts.profile.underage && !facts.people.childhood;
}

function openingBank(facts: SampleCase): readonly string[] {
  const { people } = facts;
  if (people.reportedBy === 'third-party professional') return opening.BY_PROFESSIONAL;
  if (people.reportedBy === 'third-party family or friend') return opening.BY_FAMILY_OR_FRIEND;
  if (people.reportedBy === 'police-generated') return opening.BY_POLICE;
  if (people.withSupport) return opening.BY_VICTIM_WITH_SUPPORT;
  if (people.childhood) return opening.BY_ADULT_OF_CHILDHOOD;
  return isChild(facts) ? opening.BY_CHILD : opening.BY_VICTIM;
}

function suspectBank(facts: SampleCase): readonly string[] {
  const { relationship, childhood } = facts.people;
  const closer: Readonly<Partial<Record<Relationship, readonly string[]>>> = childhood
    ? opening.SUSPECTS_IN_CHILDHOOD
    : isChild(facts)
      ? opening.SUSPECTS_OF_CHILD
      : {};
  return closer[relationship] ?? opening.SUSPECTS[relationship];
}

function sourceBank(facts: SampleCase): readonly string[] {
  const child = isChild(facts);
  if (facts.people.reportedBy === 'third-party family or friend') {
    return child ? opening.CHILD_FAMILY_OR_FRIENDS : opening.ADULT_FAMILY_OR_FRIENDS;
  }
  if (child) return opening.CHILD_PROFESSIONALS;
  return facts.profile.domestic ? opening.DOMESTIC_PROFESSIONALS : opening.PROFESSIONALS;
}

/** Time between incident and report: left out at will, unless a theme hangs on it. */
function elapsed(facts: SampleCase, { deal }: Choosing): Sentence {
  if (facts.people.childhood) return may(deal(circumstance.NON_RECENT_CHILDHOOD));
  if (facts.nonRecent === 'present') return must(deal(circumstance.NON_RECENT), deal(circumstance.NON_RECENT_SHORT));
  if (facts.dates.offence === null) return must(deal(circumstance.DATE_NOT_KNOWN));
  const days = facts.dates.recorded - facts.dates.offence;
  return may(deal(days < 7 ? circumstance.SAME_WEEK : days < 40 ? circumstance.SAME_MONTH : circumstance.SAME_YEAR));
}

function violenceBank(facts: SampleCase): readonly string[] {
  if (!facts.profile.domestic || isChild(facts)) return circumstance.VIOLENCE_OTHER;
  return facts.people.relationship === 'family' ? circumstance.VIOLENCE_FAMILY : circumstance.VIOLENCE_PARTNER;
}
