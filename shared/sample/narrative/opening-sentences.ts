/** How the report reached police. `{suspect}` may be a phrase that only reads well before a comma or a full stop. */

export const BY_VICTIM = [
  '{V} called the non-emergency line to report a rape by {suspect}.',
  '{V} came to the front counter of a police station and reported a rape by {suspect}.',
  '{V} used the online form to report a rape by {suspect}, and an officer rang back the same day.',
  '{V} dialled 999 and told the call handler of a rape by {suspect}.',
  'Officers were speaking to {vo} about another matter when {she} told them of a rape by {suspect}.',
  '{V} attended the SARC first and, after advice there, chose to tell police about a rape by {suspect}.',
  '{V} asked for a call back and told a trained officer, over the telephone, of a rape by {suspect}.',
  '{V} told a neighbourhood officer, whom {she} already knew, of a rape by {suspect}.',
  'In a call to the control room, {v} reported a rape by {suspect}.',
  '{V} wrote to the force through its website to report a rape by {suspect}.',
  '{V} first spoke to a helpline and was then put through to police, to whom {she} reported a rape by {suspect}.',
  'Officers called to check on {vo}, who told them of a rape by {suspect}.',
  '{V} walked into a police station late in the evening and asked to report a rape by {suspect}.',
  'This report was made by {victim} in person. {V} told the enquiry officer of a rape by {suspect}.',
] as const;

export const BY_CHILD = [
  '{V} rang the non-emergency line {herself}, with a parent beside {him}, and reported a rape by {suspect}.',
  '{V} came to a police station with a parent and reported a rape by {suspect}.',
  '{V} asked an officer who visits the school to listen, and reported a rape by {suspect}.',
  '{V} used the online form to report a rape by {suspect}, and an officer trained to speak to children rang back.',
  '{V} dialled 999 to report a rape by {suspect}, and officers went to {her} home.',
  '{V} told the officer who covers {her} school of a rape by {suspect}.',
  'At a drop-in session with a local officer, {v} reported a rape by {suspect}.',
] as const;

export const BY_ADULT_OF_CHILDHOOD = [
  '{V}, now an adult, called the non-emergency line to report that {she} had been raped in childhood, when {childAge}, by {suspect}.',
  '{V} came forward as an adult to report a rape in {her} childhood, when {she} was {childAge}, by {suspect}.',
  'In a call arranged through the website {v}, who is now an adult, reported a rape that took place when {she} was {childAge}, by {suspect}.',
  '{V} is now an adult. {She} came to a police station to report a rape when {she} was a child, {childAge}, by {suspect}.',
] as const;

export const BY_VICTIM_WITH_SUPPORT = [
  '{V} called the non-emergency line {herself} to report a rape by {suspect}. A friend sat beside {him} for support.',
  '{V} came to a police station to report a rape by {suspect}. A friend came too, for support, but the account was {hers}.',
  '{V} reported a rape by {suspect}, over the telephone; a support worker sat with {him} while {she} made the call.',
  '{V} rang the control room to report a rape by {suspect}. A relative was in the room for support and did not speak.',
] as const;

export const BY_PROFESSIONAL = [
  '{Source} contacted police after {victim} spoke of a rape by {suspect}. {Victim} was not part of that call.',
  'Police were told by {source} that {victim} had disclosed a rape by {suspect}.',
  'This report came from {source}, to whom {victim} had mentioned a rape by {suspect}.',
  'A referral from {source} set out what {victim} had disclosed: a rape by {suspect}.',
  'As professional duty required, {source} passed on a disclosure by {victim} of a rape by {suspect}. {Victim} had not asked for this.',
  'The first contact was from {source}, who was concerned for {victim} after hearing of a rape by {suspect}.',
  'A telephone call from {source} began this report. {Victim} had spoken of a rape by {suspect}.',
] as const;

export const BY_FAMILY_OR_FRIEND = [
  '{Source} rang the non-emergency line, having been told by the victim of a rape by {suspect}.',
  '{Source} came to a police station to pass on what {victim} had disclosed: a rape by {suspect}.',
  'The report was made by {source}, who was worried after being told of a rape by {suspect}.',
  '{Source} dialled 999 on learning of a rape by {suspect}. {Victim} was not with the caller and did not speak to the call handler.',
  'Police heard of this from {source}. {Victim} had spoken in confidence about a rape by {suspect}.',
  '{Source} made the report without telling {victim} beforehand, out of concern after hearing of a rape by {suspect}.',
] as const;

export const BY_POLICE = [
  'Police recorded this crime themselves after messages seen in another enquiry referred to a rape by {suspect}. {Victim} had made no report.',
  'Officers at a separate incident recorded a rape by {suspect}, from a remark made by someone who was there. {Victim} had not made a report.',
  'Information from another investigation pointed to a rape by {suspect}, and police recorded it. {Victim} had not come forward.',
  'A detective reviewing an earlier incident noted a reference to a rape by {suspect} and recorded a crime. {Victim} had not reported it.',
  'The crime was recorded from a review of intelligence, which suggested a rape by {suspect}. The report is not {vp} own.',
] as const;

export const PROFESSIONALS = [
  'a practice nurse',
  'a hospital safeguarding nurse',
  'a mental health worker',
  'a support worker',
  'a social worker',
  'a housing officer',
  'a midwife',
  'a key worker at a treatment service',
] as const;
export const DOMESTIC_PROFESSIONALS = [
  'a domestic abuse worker',
  'a health visitor',
  'a refuge worker',
  'a practice nurse',
  'a social worker',
] as const;
export const CHILD_PROFESSIONALS = [
  'a school safeguarding lead',
  'a social worker',
  'a youth worker',
  'a school nurse',
  'a head of year',
  'a school counsellor',
  'a family support worker',
  'a hospital safeguarding nurse',
] as const;
export const ADULT_FAMILY_OR_FRIENDS = [
  "the victim's mother",
  "the victim's sister",
  'a close friend of the victim',
  "the victim's brother",
  'a colleague of the victim',
  "the victim's housemate",
] as const;
export const CHILD_FAMILY_OR_FRIENDS = [
  "the victim's mother",
  "the victim's father",
  "the victim's aunt",
  'the parent of a friend of the victim',
  "the victim's older sister",
  "the victim's grandmother",
] as const;

/** Who the suspect is to the victim. */
export const SUSPECTS = {
  'current partner': ['{vp} partner', '{vp} current partner', 'the partner with whom {v} lives'],
  'ex-partner': ['{vp} ex-partner', '{vp} former partner'],
  family: ['a member of {vp} family', 'one of {vp} relatives'],
  acquaintance: [
    'someone {v} knew',
    'an acquaintance',
    'a person known to {vo}',
    'a friend of a friend',
    'someone {v} knew through work',
    'a person in {vp} circle of friends',
  ],
  stranger: ['a stranger', 'a person not known to {vo}', 'someone {v} had not met before'],
  professional: ['someone {v} knew in a professional capacity', 'a person in a position of trust'],
  unknown: ['a person whose link to {vo} is not recorded', 'a person whose relationship to {vo} is not stated'],
} as const;
export const SUSPECTS_IN_CHILDHOOD = {
  acquaintance: ['someone {she} knew through {her} family', 'a person known to {her} family', 'an older acquaintance'],
  professional: ['a person in a position of trust', 'an adult in a position of trust'],
} as const;
export const SUSPECTS_OF_CHILD = {
  'current partner': ['a young person {v} was going out with'],
  'ex-partner': ['a young person {v} had been going out with', 'another young person {v} had been going out with'],
  acquaintance: [
    'another young person at {vp} school',
    'someone {v} knew from school',
    'an older acquaintance',
    'a young person known to {vo}',
    'someone {v} had met through friends',
  ],
} as const;
