import type { ReasonTexts } from './wordings.ts';

/** What victims are recorded as saying, where the reason is what the suspect, or those around them, might do. */

const FEAR_AT_HOME = {
  part: [
    '{V} explained that {she} would be "looking over my shoulder", and feared what the suspect would do.',
    '{V} was afraid of the suspect\'s response, which {she} was sure would "make it worse".',
    '{V} said that the suspect "would not let it go", and {she} was frightened of reprisal.',
  ],
  quotes: [
    'I am scared of what would happen when it got back.',
    'It would only make things worse for me.',
    'I would be looking over my shoulder all the time.',
    'You would leave, and I would still have to live with what came after.',
    'I know what it would mean for me if this went on.',
    'I do not feel safe enough to go through with it.',
  ],
  also: ['{V} was afraid, too, of what the suspect might do.', 'There was also a fear of what the suspect would do in return.'],
} as const;
const FEAR_OF_SUSPECT = [
  '{V} explained that {she} was afraid of what the suspect would do on learning that police were involved.',
  '{V} told the officer that there would be repercussions from the suspect if {she} supported a prosecution.',
  '{V} feared what the suspect might do to {him} if the case went to court.',
] as const;

export const FEAR_EX_PARTNER: ReasonTexts = {
  ...FEAR_AT_HOME,
  plain: [
    ...FEAR_OF_SUSPECT,
    '{Vp} reason was fear: {she} believed that the suspect would find out where {she} was living.',
    "{V} was frightened that the suspect, or the suspect's family, would take reprisals against {him}.",
    'The reason {v} gave was fear of the suspect, who still contacts {him} through other people.',
    '{V} explained that {she} had only lately got away from the suspect and was afraid of being found.',
  ],
};
export const FEAR_CURRENT_PARTNER: ReasonTexts = {
  ...FEAR_AT_HOME,
  plain: [
    ...FEAR_OF_SUSPECT,
    'The reason {v} gave was that things would become worse at home, and that {she} was scared of the suspect.',
    "{V} was frightened of the suspect's temper if it became known that {she} had spoken to police.",
    "{Vp} reason was fear of reprisal from the suspect and from the suspect's family.",
  ],
};
export const FEAR_FAMILY: ReasonTexts = {
  ...FEAR_AT_HOME,
  plain: [
    ...FEAR_OF_SUSPECT,
    "The reason {v} gave was fear of what relatives on the suspect's side would do to {him}.",
    '{V} was frightened of the suspect, and of being punished by others in the family for speaking.',
  ],
};
export const FEAR_STRANGER: ReasonTexts = {
  plain: [
    'The reason {v} gave was fear of reprisal against {herself} and {her} family.',
    '{V} explained that {she} was afraid of the suspect finding out who had spoken to police.',
    '{V} was frightened of what the suspect might do if {she} were asked to give evidence.',
    '{V} told the officer that {she} did not feel safe and feared repercussions.',
  ],
  part: [
    '{V} explained that {she} did "not feel safe", and feared that the suspect would come looking.',
    '{V} was afraid of the suspect, and said that naming anyone "puts me at risk".',
  ],
  quotes: [
    'I am frightened of what would happen to me.',
    'I do not know what this person could do.',
    'I do not want to be found.',
    'It is not safe for me to be the one who told.',
  ],
  also: ['{V} was afraid, too, of what the suspect might do.', 'There was also a fear of repercussions.'],
};

export const FEAR_OTHER: ReasonTexts = {
  plain: [
    "{V} explained that {she} was afraid of the suspect's friends, who live close by.",
    '{V} told the officer that {she} feared repercussions from people around the suspect.',
    'The reason {v} gave was fear of reprisal against {herself} and {her} family.',
    '{V} had heard that there would be consequences for speaking to police, and was frightened of them.',
    '{V} was afraid of what the suspect would do, as they have people in common.',
    '{Vp} reason was that the suspect knows where {she} lives and {she} feared a visit.',
  ],
  part: [
    '{V} was frightened of the "trouble" that the suspect\'s friends would bring to {her} door.',
    '{V} said that word would "get back", and feared what would follow from the suspect\'s friends.',
    '{V} was afraid of the suspect, and of being "known as the one who told".',
  ],
  quotes: [
    'They know where my family live.',
    'I have to live near these people.',
    'If I say any more they will come to the house.',
    'I am frightened of what they would do.',
    'It is not safe for me to be the one who told.',
  ],
  also: ["{V} was afraid, too, of what the suspect's friends might do.", 'There was also a fear of repercussions.'],
};

export const FEAR_CHILD: ReasonTexts = {
  plain: [
    '{V} explained that {she} was frightened of what others close to the suspect would do if {she} spoke.',
    "{V} was worried about reprisals from the suspect's friends, some of whom {she} sees at school.",
    'The reason {v} gave was fear of what would happen to {him} at school and on the way home.',
    '{V} told the officer that {she} was scared of the suspect and did not want it known that {she} had spoken.',
    '{V} feared repercussions for {herself} and for a younger brother.',
  ],
  part: [
    '{V} said that everyone would "turn on me", and that {she} was scared of the suspect\'s friends.',
    '{V} was afraid of being "got at" by people who know the suspect.',
  ],
  quotes: [
    'They would make my life impossible.',
    'I am scared of what they would do if they knew.',
    'I see them every day and they would know it was me.',
    'I do not want anyone coming after my family.',
  ],
  also: ["{V} was afraid, too, of what the suspect's friends might do."],
};
