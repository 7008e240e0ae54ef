import { describe, expect, it } from 'vitest';
import { finds } from './look.ts';

/** A lone word that the lists have as a name is one where what stands beside it is of a person. */
describe('a lone name needs a word for a person beside it', () => {
  it.each([
    ['She has blocked Ffion on everything.', 'name: Ffion'],
    ['PC 1432 Hollis took the statement.', 'name: Hollis'],
    ['Feels let down by Kwame, who had promised to help.', 'name: Kwame'],
    ["It was on Thilini's phone.", 'name: Thilini'],
    ['PNC check on Ferreira, no trace.', 'name: Ferreira'],
    ['He asked for Tegan, 15, to be told.', 'name: Tegan'],
    ['She is scared of the Doherty family.', 'name: Doherty'],
    ['Eilidh, who is 19, was crying.', 'name: Eilidh'],
    ['Why would Samira lie?', 'name: Samira'],
    ['Email sent to Fairclough re disclosure.', 'name: Fairclough'],
    ['Left a voicemail for Shanice.', 'name: Shanice'],
    ['Okonkwo to review within 28 days.', 'name: Okonkwo'],
  ])('%s', (text, found) => expect(finds(text)).toContain(found));

  it.each([
    "She was treated at Addenbrooke's and has Crohn's.",
    'She moved from Chelsea to Florence and then to Sydney.',
    'They stayed at the Premier Inn in Victoria.',
    'She got an Uber to Digbeth.',
    'The direction in R v Evans was given.',
    'Speaks Portuguese; may be from Angola or Madeira.',
    "Staff at Gail's and at Wilko were spoken to.",
    'Social Work from North Lanarkshire attended.',
    'OICs were tasked and SOITs updated.',
    'They shopped at Holland and Barrett, then ate at a Toby Carvery.',
    'The Aspers casino was checked; he had a Peroni.',
    'She was listening to Taylor Swift on the coach to Ben Nevis.',
  ])('not in: %s', (text) => expect(finds(text)).toEqual([]));
});
