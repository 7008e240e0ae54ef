/** What follows the first sentence: age, time between incident and report, and what the content flags refer to. */

export const AGE_OF_CHILD = [
  '{V} was {age} at the time.',
  '{V} was aged {age} and at school.',
  '{V} was {age} when this happened, and in full-time education.',
  'At the time {v} was {age} and attending secondary school.',
  '{V} was a pupil, aged {age}.',
] as const;
export const AGE_OF_CHILD_UNKNOWN = ['{V} was under 16 and still at school.', '{V} was of school age, under 16, at the time.'] as const;
/** Age is given for some adults, as officers do. */
export const AGE_OF_ADULT = ['{V} was {age} at the time.', '{V} was then {age}.', '{V} was aged {age} when this happened.'] as const;

export const NON_RECENT = [
  '{V} explained that this had happened more than a year before, and that {she} had not felt able to report it then.',
  'More than twelve months had passed between the incident and the report.',
  'The incident was over a year old when it was reported.',
  'This was reported well over twelve months after it happened.',
  'The report concerns events of more than a year earlier.',
] as const;
export const NON_RECENT_SHORT = ['The report came more than a year later.', 'This was reported over a year on.'] as const;
export const NON_RECENT_CHILDHOOD = [
  '{V} had not spoken of it to anyone in authority before.',
  '{V} said that it had taken many years to feel able to report it.',
  'Many years had passed before the report was made.',
] as const;
export const DATE_NOT_KNOWN = ['The date of the incident is not known.', 'The file does not give a date for the incident.'] as const;
export const SAME_WEEK = [
  'The report was made within the week.',
  'This was reported within days.',
  'It was reported promptly, in the same week.',
] as const;
export const SAME_MONTH = [
  'The report came some weeks after the incident.',
  'This was reported within about a month.',
  'A few weeks had gone by before the report was made.',
] as const;
export const SAME_YEAR = [
  'The report was made some months after the incident.',
  'Some months had passed by the time it was reported.',
  'It was reported within the year, though not at once.',
] as const;

export const VIOLENCE_PARTNER = [
  'Earlier reports of violence in the relationship are on record.',
  'The relationship had been violent at times, and two earlier calls are on record.',
  'The suspect has a recorded history of violence towards {vo}.',
] as const;
export const VIOLENCE_FAMILY = [
  'Earlier incidents of violence at home are on record.',
  'The family is known to officers for earlier violence at home.',
] as const;
export const VIOLENCE_OTHER = [
  'The report also mentioned violence, and medical care was offered.',
  'Threats were said to have been made at the time.',
  'Violence was mentioned at the time of the report and is recorded separately.',
] as const;

export const VIOLENCE_SHORT = ['Violence was also mentioned.', 'The report spoke of violence too.'] as const;

export const IDENTIFIED = [
  'The suspect has since been identified.',
  'The suspect was identified in the days that followed.',
  'Enquiries have since identified the suspect.',
] as const;
