/** Victims who supported an investigation: those who later withdrew, and those who stayed. */

export const WITHDREW = [
  '{V} gave a video-recorded interview and supported the investigation at first. After {span} {she} told the officer that {she} no longer wished to continue.',
  'An initial account was taken from {vo}, who agreed to enquiries being made. {Span} later {she} asked for them to stop.',
  '{V} supported the investigation when it began, and early enquiries were made with {her} agreement. {V} withdrew that support after {span}.',
  'At first contact {v} wanted the matter investigated, and gave an account. {Span} into the enquiry {she} contacted the officer to withdraw.',
  '{V} was in regular contact with the officer at the start. After {span} {she} signed a short statement withdrawing {her} support.',
  '{V} gave an account, and the suspect was interviewed under caution. {V} was told of the interview and, {span} after the report, decided not to go on.',
  'An interview with {vo} was arranged and went ahead with {her} agreement. When the officer rang {span} after the report, {she} did not want the case to continue.',
  '{V} began by supporting police action and named two people who might be spoken to. {Span} after the report {she} asked that nothing more be done.',
  'The first officer took a full account from {vo}, who wanted action taken. {Span} on, at a planned update, {she} withdrew.',
] as const;
export const WITHDREW_CHILD = [
  '{V} gave a video-recorded interview with support. After {span} {she} told a trusted adult that {she} did not want to go on, and confirmed this to the officer.',
  '{V} and {her} parent at first agreed to an investigation, and {she} was interviewed. {Span} after the report {she} asked for it to stop.',
  '{V} wanted police to act and gave an account to a child-trained officer. {Span} later {she} changed {her} mind.',
] as const;
export const WITHDREW_LOST = [
  '{V} gave an account and agreed to further enquiries. After {span} contact was lost: calls, texts and letters have had no answer since.',
  'A statement was taken from {vo} early on. From {span} after the report {she} could not be reached, by telephone, by letter or in person.',
  '{V} met the officer twice and supported enquiries. {Span} after the report {she} stopped replying, and visits have found nobody in.',
  '{V} was engaged at first and an interview took place. Messages left from {span} after the report onwards have not been returned.',
] as const;

export const STAYED = [
  '{V} gave a video-recorded interview and kept in touch with the officer until the case was closed.',
  '{V} supported the investigation throughout, answering every call and agreeing to each step.',
  'A full account was taken from {vo}, who remained in contact with the officer and supported each enquiry.',
  '{V} attended the interview, provided what was asked for and stayed in contact to the end.',
  '{V} remained willing to take part at every stage, and was updated every fortnight.',
  'From the first account onwards {v} supported the enquiry, and did not miss an appointment.',
] as const;
export const DECISION = [
  'Enquiries were completed and the file was measured against the evidential test, which it did not meet.',
  'The CPS gave early advice that there was not enough evidence for a charge.',
  'The suspect was interviewed and denied the offence. With no lines of enquiry left, it was decided not to seek a charge.',
  'The evidence was reviewed by a decision-maker, who found that it fell short of the test for a charge.',
  'Witnesses were seen and messages examined, by consent, and it was then decided that there was not enough for a charge.',
] as const;
export const NEVER_ASKED_TO_STOP = [
  'The log has no entry in which {v} asks for the case to end.',
  '{V} was told of the decision; what {she} thought of it is not recorded.',
  'There is no record that {v} withdrew {her} support.',
  '{V} was informed by letter, and {her} response is not on the log.',
  'Nothing on the file says that {v} wished the matter to stop, or why {she} might have.',
] as const;
export const WOULD_NOT_ASK_FOR_REVIEW = [
  'When told, {v} decided not to ask for the decision to be reviewed.',
  '{V} was told in person, and chose not to seek a review.',
  'The decision was explained to {vo}, and {she} agreed that the case should close.',
  'On hearing this, {v} did not wish to go further.',
] as const;
export const STAYED_QUOTES = [
  'I want it looked at properly.',
  'I will do whatever is needed.',
  'I do not want this to happen to anyone else.',
  'I want to see this through.',
  'I am glad that I said something, whatever comes of it.',
] as const;
