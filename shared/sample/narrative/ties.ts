import type { ReasonTexts } from './wordings.ts';

/** What victims are recorded as saying, where the reason lies with the tie to the suspect. */

export const PROTECTS_PARTNER: ReasonTexts = {
  plain: [
    '{V} explained that {she} and the suspect had reconciled and were trying to keep the family together.',
    '{Vp} reason was the children, whom {she} did not want to lose touch with the suspect.',
    '{V} wanted the suspect to have help and did not want a prosecution.',
    '{V} told the officer that {she} still cared for the suspect and would not want to see harm come of this.',
    'The reason {v} gave was that the two of them had talked, and wished to settle it privately.',
  ],
  part: [
    '{V} explained that {she} and the suspect were "giving it another go" and that {she} would not support a case.',
    '{V} wanted "help, not court" for the suspect.',
    '{V} said that a case would be "unfair on the children", who see the suspect often.',
  ],
  quotes: [
    'We are trying to make it work.',
    'I want help for us, not a court case.',
    'I do not want the children to pay for this.',
    'I still care about what happens to the person.',
  ],
  also: [
    '{V} was also thinking of the children, and of their contact with the suspect.',
    '{V} added that {she} wanted the suspect to have help rather than a prosecution.',
  ],
};

export const PROTECTS_FAMILY: ReasonTexts = {
  plain: [
    '{V} explained that a prosecution would divide the family, which {she} did not want.',
    '{V} did not want other relatives to be hurt by what would follow for the suspect.',
    '{V} wanted the relative to be kept away and to have help, and did not want a prosecution.',
  ],
  part: [
    '{V} did not want to "split the family" by supporting a case.',
    '{V} said that older relatives "could not cope" with a prosecution of one of their own.',
  ],
  quotes: [
    'It would split the family.',
    'I do not want to be the one who breaks us up.',
    'I want it to stop, not for anyone to go to prison.',
  ],
  also: ['{V} added that {she} did not want the family divided.', '{V} was also thinking of other relatives.'],
};

export const PROTECTS_FRIEND: ReasonTexts = {
  plain: [
    '{V} explained that {she} did not want the suspect to get into trouble.',
    '{V} told the officer that {she} and the suspect had spoken since, and that {she} wished to leave it there.',
    '{V} wanted the suspect to be spoken to and helped, but not prosecuted.',
    "The reason {v} gave was that a case would ruin the suspect's life, which {she} did not want.",
  ],
  part: [
    '{V} did not want to "wreck a life" by supporting a case against the suspect.',
    '{V} said that the suspect "needs help", and did not want a prosecution.',
  ],
  quotes: ['I do not want to get anyone into trouble.', 'There should be help, not a punishment.', 'I would rather leave it there.'],
  also: ['{V} added that {she} did not want the suspect to get into trouble.', '{V} also hoped that the suspect would be offered help.'],
};
