import type { ReasonTexts } from './wordings.ts';

/** Why a victim who stayed engaged let the decision stand: the case is over, and what is declined is a review. */

export const STAYED_WELLBEING: ReasonTexts = {
  plain: [
    '{V} explained that {she} wished to put {her} health first now.',
    '{V} felt that {she} had done what {she} could and wanted to move on.',
    '{V} did not want to go over it again, for the sake of {her} health.',
    'The reason {v} gave was that {she} was ready to look ahead.',
  ],
  part: ['{V} wished to "draw a line" and move on.', '{V} explained that it had been "a long haul" and that {she} wanted to rest.'],
  quotes: [
    'I have done what I could, and now I need to look after myself.',
    'I just want to put it behind me.',
    'I am glad I reported it and I am tired.',
    'I would like my life back.',
  ],
  also: ['{V} added that {she} wished to move on.'],
};

export const STAYED_JUSTICE: ReasonTexts = {
  plain: [
    '{V} explained that a review could lead to a trial, and that {she} did not want to give evidence.',
    '{V} did not want to wait another year or more for a court to decide.',
    'The reason {v} gave was the thought of being cross-examined if the case were reopened.',
  ],
  part: [
    '{V} did not want it "hanging over me" through a review and a trial.',
    '{V} said that the process had been "long enough" already.',
  ],
  quotes: [
    'I do not think I could have faced a court.',
    'It has gone on long enough.',
    'I would not want to be asked about it in front of people.',
  ],
  also: ['{V} added that {she} did not want a trial.'],
};

export const STAYED_NOT_BELIEVED: ReasonTexts = {
  plain: [
    '{V} did not expect that anyone else would believe {him}.',
    '{V} said that it had come down to one word against another, as {she} had feared.',
    '{V} was embarrassed at the thought of more people reading about it.',
  ],
  part: ['{V} felt that it would be "the same again", as nobody would take {her} word.'],
  quotes: ["I knew that it would be my word against someone else's.", 'I did not think that I would be believed.'],
  also: ['{V} added that {she} had not expected to be believed.'],
};
