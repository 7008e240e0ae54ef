import type { ReasonTexts } from './wordings.ts';

/** What victims are recorded as saying, where the reason is belief, choice, or a different view of events. */

export const NOT_BELIEVED: ReasonTexts = {
  plain: [
    '{V} did not think that {she} would be believed.',
    '{V} blamed {herself}. The officer told {him} plainly that {she} was not to blame.',
    '{V} explained that {she} felt ashamed and did not want others to know.',
    'The reason {v} gave was that it would come down to one word against another.',
    '{V} was worried about what people would think of {him}.',
    '{V} felt that {she} would be judged, and did not expect to be taken at {her} word.',
  ],
  part: [
    '{V} felt that people would "take sides" and that {she} would not be believed.',
    '{V} said that {she} had been "stupid", and was told that {she} was not to blame.',
    '{V} did not want to be "the one they talk about".',
  ],
  quotes: [
    'Nobody would take my word for it.',
    'I feel ashamed that it happened.',
    "It would be my word against someone else's.",
    'I keep thinking that it was my fault.',
    'People would look at me differently.',
  ],
  also: [
    '{V} also doubted that {she} would be believed.',
    '{V} added that {she} was embarrassed and did not want others to know.',
    '{V} spoke, too, of blaming {herself}, and was told that this was not so.',
  ],
};

export const RECORDED_ONLY: ReasonTexts = {
  plain: [
    '{V} explained that {she} had only ever wanted the matter to be on record.',
    '{V} had made contact to be put in touch with support, and not to see anyone prosecuted.',
    '{V} wanted it noted in case the suspect came to notice again, and asked for no more than that.',
    'What {v} had wanted from the start was a record of the report, with no further steps.',
    '{V} told the officer that {she} had come for advice and support alone.',
  ],
  part: ['{V} wanted it "on record" and nothing more.', '{V} had rung "for advice", and asked for no more than that and a record.'],
  quotes: [
    'I only wanted it on record.',
    'I do not want anything done, I want it written down.',
    'I rang because I wanted someone to talk to, not a case.',
    'If it happens to someone else, at least my report is there.',
  ],
  also: ['{V} added that {she} had only wanted it to be recorded.'],
};

export const DISPUTES: ReasonTexts = {
  plain: [
    '{V} explained that {she} did not regard what had happened as a crime.',
    '{V} did not agree with the report as it was made.',
    '{V} told the officer that {she} had not said what was attributed to {him}.',
    '{V} described the contact as consensual. The officer took care to see that {she} was free to speak.',
    '{V} said that there had been a misunderstanding and that no offence had taken place.',
  ],
  part: [
    '{V} said that it had been "taken the wrong way" and that no crime had happened.',
    '{V} told the officer that the report was "not what I said".',
  ],
  quotes: [
    'That is not how I see it.',
    'I never said it was that.',
    'It has been taken the wrong way.',
    'It was not what they have made it into.',
  ],
  also: ['{V} added that {she} did not see it as a crime.'],
};
/** A person under 16 cannot consent in law, so the view recorded is theirs and the file says so. */
export const DISPUTES_CHILD: ReasonTexts = {
  plain: [
    '{V} explained that {she} did not see what had happened as a crime. {Her} view is recorded; {her} age means that it does not settle the question.',
    '{V} did not agree with the report as it was made.',
    '{V} told the officer that {she} had not said what was attributed to {him}.',
    '{V} said that the adults had misunderstood and that nothing needed to be done.',
  ],
  part: [
    '{V} said that it had been "taken the wrong way" by the adults around {him}, and that no crime had happened.',
    '{V} told the officer that the report was "not what I said".',
  ],
  quotes: ['That is not how I see it.', 'I never said it was that.', 'They have got it wrong.'],
  also: ['{V} added that {she} did not see it as a crime.'],
};

export const OTHER: ReasonTexts = {
  plain: [
    '{V} explained that {she} was about to move away and wished to start afresh.',
    '{V} was already engaged in civil proceedings, and preferred to leave it to them.',
    '{V} told the officer that {she} had a new job and could not take time off for interviews.',
    '{V} was caring for a relative who was ill and had no room for anything else.',
    'The reason {v} gave was that the suspect had moved away, so that there was nothing to be gained.',
  ],
  part: [
    '{V} had "other things to deal with" in the family and could not take this on.',
    '{V} wished to "start again somewhere new" and was about to move.',
  ],
  quotes: [
    'It is not the right thing for me at this time.',
    'I have thought it over and my mind is made up.',
    'I am dealing with it in another way.',
    'There are other things that I have to see to.',
  ],
  also: ['{V} was also about to move away.', '{V} added that {she} had a relative to care for.'],
};
export const OTHER_CHILD: ReasonTexts = {
  plain: [
    '{V} explained that {she} was changing schools and wished to start afresh.',
    '{V} told the officer that the family was about to move away and that {she} would rather leave it.',
    'The reason {v} gave was that the school had already dealt with it.',
  ],
  part: ['{V} was changing schools and wanted "a new start".'],
  quotes: [
    'I do not need it to go any further.',
    'It is sorted out, as far as I am concerned.',
    'I would rather not have police in it now.',
  ],
  also: ['{V} was also about to change schools.'],
};
