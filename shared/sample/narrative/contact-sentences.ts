/** First contact, for victims who never supported an investigation or whose wishes are unclear. */

export const NEVER = [
  'A specialist officer called {vo} the next day. {V} did not, then or later, want the matter investigated.',
  'When first seen, {v} declined to give an account and would not support an investigation.',
  'An officer trained for these cases met {vo} at a place of {her} choosing. {V} listened to the options and chose not to go on.',
  '{V} was clear at first contact that {she} did not wish to make a statement or support a case.',
  'The options were explained to {vo} by telephone, including a video-recorded interview at a time to suit. {V} did not take these up and did not support an investigation.',
  "At the first visit {v} confirmed what {she} had reported but would not go further, and signed the officer's notebook to say so.",
  '{V} was offered time to think and a second call. On both occasions {she} did not support police action.',
  'Two officers visited {vo} on the day of the report. {V} was calm and clear: {she} did not want an investigation.',
  'An early conversation was held with {vo} about what an investigation would involve. {V} decided against it that day and has not changed {her} mind.',
  '{V} spoke to the officer in the case once, at some length, and at no point supported an investigation.',
  'No account was taken. {V} told the first officer that {she} did not want to make one or to see the matter pursued.',
  'A call back was made at the time {v} had asked for. {V} thanked the officer and wanted nothing further done.',
] as const;

export const NEVER_THIRD_PARTY = [
  'An officer rang {vo} to explain that a report had been received. {V} did not wish to speak about it and did not support an investigation.',
  '{V} was seen alone at a place where {she} felt safe. {V} had not wanted police to be told, and would not give an account.',
  'When officers reached {vo}, {she} made it known that the decision to report had not been {hers} and that {she} would not support police action.',
  'A message was passed to {vo}, who agreed to one conversation. In it {she} declined to support an investigation.',
  '{V} was visited by a specialist officer. {V} neither gave an account nor wished the matter to be investigated.',
  'A first meeting with {vo} was arranged with care, as {she} had not made the report. {V} did not want police involved, then or later.',
  'The report was discussed with {vo} by telephone. From the start {she} declined to take part.',
] as const;

export const NEVER_CHILD = [
  "A joint visit with children's social care was made. {V} did not want to give an account or see the matter taken further, and {her} wishes were recorded.",
  '{V} was spoken to at school with a trusted adult present. {V} did not want an investigation.',
  '{V} was offered a video-recorded interview, with an intermediary if {she} wished. {V} declined, at that meeting and at a second one, and did not support police action.',
  'A child protection officer met {vo} and {her} parent. {V} did not support police action.',
  'A child-trained officer explained to {vo}, in plain terms, what would happen next. {V} chose not to give an account and did not support an investigation.',
  '{V} was seen at home, with a parent in the next room at {her} request. {V} did not want to take it further.',
  'An officer met {vo} twice, the second time with a youth worker. On neither occasion did {she} want police to act.',
] as const;

export const NEVER_CHILD_THIRD_PARTY = [
  "A joint visit with children's social care took place. {V} would not discuss what had been reported and did not support an investigation.",
  '{V} was seen at school by a child-trained officer, with a member of staff {she} trusts. {V} had not asked for police to be told, and declined to give an account.',
  'After a strategy discussion {v} was visited at home. {V} would not be interviewed and did not support an investigation.',
  '{V} met an officer with a social worker present. {V} made it plain that {she} did not want an investigation.',
  'A video-recorded interview was offered and explained to {vo}. {V} declined it and did not support police action.',
  'An officer and a youth worker met {vo} together. {V} did not want to speak to police, then or later.',
  "{V} was visited with {her} parents' agreement by two officers in plain clothes. {V} asked them not to go on with it.",
] as const;

export const NEVER_REACHED = [
  'Several calls were made to {vo} at different times of day, and a letter was sent. None was answered.',
  '{V} did not answer the calls or messages that followed the report, and two visits found nobody at home.',
  'Attempts to reach {vo} by telephone, text and letter, over some weeks, brought no reply.',
  'An appointment was made with {vo}, which {she} did not keep. Later calls and messages were not returned.',
  'The number held for {vo} no longer connects, and letters and visits brought no answer.',
] as const;
export const NEVER_REACHED_THIRD_PARTY = [
  'Messages were left for {vo} and a visit was made, but {she} did not respond to either.',
  'No direct contact with {vo} was achieved: calls went unanswered, and a letter had no reply.',
  'Three appointments were offered to {vo} through services that know {him}. None was kept and no reply came.',
  'Attempts to speak to {vo}, by telephone and in person, met with no answer over several weeks.',
] as const;

export const UNCLEAR = [
  'The contact log is short. One entry says that {v} would think about it; the next, some weeks later, says only that the matter is to be closed.',
  'Two notes of {vp} wishes are on the file: an early one that {she} would support enquiries, and an undated one that {she} would not. Neither is explained.',
  '{V} was spoken to once by a duty officer, whose note does not say whether {she} wanted an investigation.',
  'An interview was booked with {vo} and then cancelled. The log does not say who cancelled it, or what {she} wanted.',
  'Messages were exchanged with {vo}, but they are not on the file and {her} wishes cannot be told from the log.',
] as const;
