/** The end of a rationale: the supervisor, the filing, and what remains open to the victim. */

export const REVIEWED = [
  'A detective inspector reviewed the file and agreed with the finalisation.',
  'A detective sergeant read the log, discussed the decision with the officer and endorsed it.',
  'A supervisor has reviewed the case and recorded a rationale for closing it.',
  'The file was reviewed by a supervisor, who was satisfied that reasonable lines of enquiry had been considered.',
  'This has been reviewed by a detective inspector, whose entry sets out why the case is being closed.',
  'A second supervisor, from outside the team, reviewed the decision and agreed with it.',
  'A detective sergeant checked the contact log and recorded reasons for agreeing to the closure.',
] as const;
export const REVIEWED_SHORT = [
  'A supervisor has reviewed this and given reasons.',
  'Reviewed and agreed by a detective sergeant.',
  'A detective inspector reviewed the file and agrees.',
] as const;
export const REVIEWED_PARTLY = [
  'A supervisor has endorsed the closure, without a written rationale.',
  "A supervisor's entry agrees the closure in a single line.",
  'A supervisor saw the file at an early stage but has not commented on its closure.',
] as const;
export const NOT_REVIEWED = [
  "No supervisor's entry had been made when this was written.",
  'The officer in the case has closed this without referral to a supervisor.',
] as const;

export const FILED = [
  'The suspect is identified and the victim does not support further action: filed as outcome 16.',
  'With a suspect identified and no support from the victim, this is finalised as outcome 16.',
  'Outcome 16 is applied.',
  'In these circumstances the crime is filed as outcome 16.',
  'The report is closed as outcome 16, with {vp} wishes recorded.',
  'Having weighed {vp} wishes, I recommend that this be finalised as outcome 16.',
  'I am satisfied that the decision is {vp} own. To be filed as outcome 16.',
  'Finalised as outcome 16, in line with {vp} decision.',
  'For these reasons the crime is filed under outcome 16.',
  'No further action is proposed against {vp} wishes, and outcome 16 is recorded.',
] as const;
export const FILED_SHORT = [
  'Filed as outcome 16.',
  'Closed as outcome 16.',
  'Finalised as outcome 16.',
  'Outcome 16 is recorded.',
] as const;
export const FILED_LOST = [
  'As {v} cannot be reached, support cannot be confirmed and the crime is filed as outcome 16.',
  'Without contact the enquiry cannot go on. Finalised as outcome 16.',
  'With {vo} out of reach, outcome 16 is recorded.',
  'All reasonable attempts at contact having been made, the crime is filed as outcome 16.',
] as const;
export const FILED_STAYED = [
  'The crime is filed as outcome 16.',
  'Finalised as outcome 16.',
  'Outcome 16 has been applied on closing.',
  'The suspect is identified. Closed under outcome 16.',
  'All enquiries being complete, the crime is filed as outcome 16.',
] as const;
export const FILED_UNCLEAR = [
  'Filed as outcome 16 on the understanding that there was no support.',
  'Closed as outcome 16.',
  'Outcome 16 has been recorded.',
] as const;
/** For a rationale that begins with its conclusion. */
export const FILED_FIRST = [
  'This rationale is for finalisation as outcome 16.',
  'For filing as outcome 16.',
  'Closing rationale, outcome 16.',
  'Recommended for finalisation as outcome 16, for the reasons below.',
] as const;

export const DOOR_OPEN = [
  '{V} knows that {she} can come back to police at any time.',
  'The report can be reopened if {v} wishes.',
  "{V} has the officer's details should {she} change {her} mind.",
  '{V} was told that {her} decision today does not close the door.',
  'The closing letter to {vo} says how to get back in touch.',
] as const;
/** Where the victim had not decided against going on, there is no decision to change. */
export const DOOR_OPEN_UNDECIDED = [
  'The closing letter to {vo} says how to get back in touch.',
  '{V} knows that {she} can come back to police at any time.',
  'A letter to {vo} sets out how to ask for a review.',
] as const;
export const DOOR_OPEN_LOST = [
  'A closing letter explained how to get back in touch.',
  'The case can be reopened if contact is made.',
] as const;

export const SUSPECT_LEFT = [
  'The suspect has not been approached, in line with {vp} wishes.',
  'The suspect is identified on the report and has not been interviewed.',
  "The suspect's identity is known to police. No arrest has been made.",
] as const;
export const SUSPECT_SEEN = [
  'The suspect was interviewed by appointment and denied the offence.',
  'The suspect gave a prepared statement denying the offence.',
  'The suspect had been released under investigation and has been told of the outcome.',
] as const;
