import type { ReasonTexts } from './wordings.ts';

/** What victims are recorded as saying, where the reason lies with the process or with their own recovery. */

export const JUSTICE: ReasonTexts = {
  plain: [
    '{V} explained that {she} did not want to give evidence in court.',
    '{V} was put off by how long it might take to reach a trial.',
    'The reason {v} gave was the thought of being cross-examined.',
    '{V} asked how long a case would take and, on being told, did not feel able to wait.',
    '{V} did not want to be in the same building as the suspect at a trial, even with screens.',
    '{V} told the officer that {she} had been through a court case before and would not do so again.',
  ],
  part: [
    '{V} did not want a trial "hanging over me" for a year or more.',
    '{V} said that {she} could not face being "picked apart" by a barrister.',
    '{V} explained that court was "the last place" {she} wished to be.',
  ],
  quotes: [
    'I could not face being asked about it in a court.',
    'I cannot have this hanging over me for years.',
    'I do not want to stand up in front of people and say it.',
    'If it were over in a month I might, but not two years.',
    'I know how long these things take.',
  ],
  also: [
    '{V} added that {she} did not want to give evidence.',
    'The length of time to a trial also weighed with {vo}.',
    '{V} was also concerned about being questioned in court.',
  ],
};

export const JUSTICE_CHILD: ReasonTexts = {
  plain: [
    '{V} explained that {she} did not want to go to court.',
    '{V} was put off by how long it might take to reach a trial.',
    'The reason {v} gave was the thought of being questioned in court, even by video link.',
    '{V} asked whether {she} would have to speak in court and, on hearing how it is done, did not wish to.',
  ],
  part: [
    '{V} did not want a trial "going on for ever" while {she} was at school.',
    '{V} explained that court "sounds horrible", and did not wish to go.',
  ],
  quotes: [
    'I do not want to go to court.',
    'I do not want to say it in front of people.',
    'It would still be going on when I leave school.',
  ],
  also: ['{V} added that {she} did not want to go to court.', 'The length of time to a trial also weighed with {vo}.'],
};

export const WELLBEING: ReasonTexts = {
  plain: [
    '{V} explained that going over it again was affecting {her} health.',
    '{V} wanted to move on with {her} life and look ahead.',
    '{Vp} reason was {her} own recovery, which {she} wished to put first.',
    '{V} told the officer that each conversation brought it back and that {she} was not sleeping.',
    '{V} had recently begun to feel better and did not want to lose that.',
    'The reason {v} gave was the strain that an investigation would place on {him}.',
    '{V} had taken advice from {her} GP and decided to concentrate on getting well.',
  ],
  part: [
    '{V} explained that it was all "too much" at present.',
    '{V} wished to "draw a line" and move on.',
    '{V} said that {she} needed {her} "head to be clear" and could not keep going over it.',
    '{V} felt that an investigation would "set me back", having begun to recover.',
  ],
  quotes: [
    'I just want to put it behind me.',
    'I need to look after myself now.',
    'Every time I talk about it I am back there.',
    'I am only just getting my life back.',
    'I want to stop thinking about it.',
    'I have a job to go to and I need to be well.',
    'I would rather spend my energy on getting better.',
  ],
  also: [
    '{V} added that it was affecting {her} health.',
    '{V} also wished to move on.',
    'The effect on {vp} health was another reason.',
    '{V} also found it hard to keep going over it.',
  ],
};

export const WELLBEING_CHILD: ReasonTexts = {
  plain: [
    '{V} wanted to get on with school and not to think about it any more.',
    '{V} explained that talking about it upset {him} for days afterwards.',
    '{V} wished to move on, and to sit {her} exams without this on {her} mind.',
    'The reason {v} gave was that {she} wanted life to go back to normal.',
    '{V} was finding it hard to sleep and did not want to go over it again.',
  ],
  part: [
    '{V} wanted things to be "normal again" and not to go over it.',
    '{V} said that it was "too much" with school as well.',
    '{V} explained that talking about it "makes it come back".',
  ],
  quotes: [
    'I just want to be normal again.',
    'I want to do my exams and forget about it.',
    'I do not want to talk about it any more.',
    'It makes me feel ill when I have to go over it.',
    'I just want to put it behind me.',
  ],
  also: ['{V} also wanted to get on with school.', '{V} added that talking about it upset {him}.'],
};

export const PRIVACY: ReasonTexts = {
  plain: [
    '{V} explained that {she} did not want {her} phone to be examined.',
    '{V} did not agree to a request for counselling notes, and would not go on if they were needed.',
    'The reason {v} gave was the request for records held by other services.',
    '{V} was unwilling for messages and photographs on {her} phone to be seen by others.',
    '{V} was concerned at how much of {her} private life might be disclosed.',
  ],
  part: ['{V} did not want strangers "going through" {her} phone.', '{V} said that {her} therapy notes were "mine and nobody else\'s".'],
  quotes: [
    'My whole life is on that phone.',
    'I do not want strangers reading my notes.',
    'What I say to my counsellor should stay with my counsellor.',
    'I am not handing my phone over.',
  ],
  also: ['{V} was also unwilling to hand over {her} phone.', '{V} added that {she} did not want {her} records to be requested.'],
};

export const POLICE: ReasonTexts = {
  plain: [
    '{V} was unhappy with the wait between calls and had lost confidence in the enquiry.',
    '{V} explained that the officer in the case had changed twice and that {she} did not want to begin again.',
    'The reason {v} gave was a lack of updates, for which an apology has been made.',
    '{V} felt that the first conversation had discouraged {him}. This has been raised with the team.',
    '{V} told the officer that things had moved too slowly for {him}.',
  ],
  part: [
    '{V} had "heard nothing" for some weeks and no longer wished to wait.',
    '{V} said that {she} had been "passed from one to the next" and did not want to start again.',
  ],
  quotes: [
    'I waited for weeks and heard nothing.',
    'I had to tell it again to each new officer.',
    'It felt as if I was being put off.',
    'By the time you rang I had given up on it.',
  ],
  also: ['{V} was also unhappy with the gaps between updates.', '{V} added that {she} had been spoken to by too many different officers.'],
};
