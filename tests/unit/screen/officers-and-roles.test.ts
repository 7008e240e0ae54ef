import { describe, expect, it } from 'vitest';
import { finds, findsUnder } from './look.ts';

describe('behind a rank and a collar number stands a surname, be it a word or a place', () => {
  it.each([
    ['PC 4521 Thornton attended.', 'name: Thornton'],
    ['Seen by Sgt 12 Baker.', 'name: Baker'],
    ['DC 1234 Close updated the log.', 'name: Close'],
    ['Statement by PC 77 Street, exhibited.', 'name: Street'],
    ['T/DC 990 Leicester has the case.', 'name: Leicester'],
  ])('%s', (text, found) => expect(finds(text)).toEqual([found]));

  it('also in a column of officers', () => expect(findsUnder('Officer', 'PC 1000 Doe')).toEqual(['name: Doe']));

  it.each([
    'PC 4521 attended.',
    'PC 4521 Attended at 0900.',
    'DC 1234 Review',
    'PC 4521 and DC 1234 BWV seized.',
    'PS 77 Monday late shift.',
  ])('but not in: %s', (text) => expect(finds(text)).toEqual([]));
});

describe('behind a rank alone stands a surname too', () => {
  it.each([
    ['OIC: DC Wellington', 'name: Wellington'],
    ['DC Sobers to take the account.', 'name: Sobers'],
    ['Attended with PC St Hilaire.', 'name: St Hilaire'],
  ])('%s', (text, found) => expect(finds(text)).toEqual([found]));

  it.each([
    'DS Supervision. DI Review. DC Enquiries.',
    'DI Authority given. PS Notes.',
    'Updates from DCI Leicestershire.',
    'Victim updated by Witness Care.',
  ])('but not in: %s', (text) => expect(finds(text)).toEqual([]));
});

describe('behind a role a name may be in lower case', () => {
  it.each([
    ['IP kelly smith declined', 'name: kelly smith'],
    ['Emailed by OIC patel today.', 'name: patel'],
    ['The victim shanice brown was seen.', 'name: shanice brown'],
    ["Witness aisha's account was taken.", 'name: aisha'],
  ])('%s', (text, found) => expect(finds(text)).toEqual([found]));

  it.each(['IP states no.', 'The victim will not attend.', 'The suspect may mark her bag.', 'Witness grace period over.'])(
    'but not in: %s',
    (text) => expect(finds(text)).toEqual([]),
  );
});

describe('a given name and a word that streets end in are a person where they do what persons do', () => {
  it.each([
    ['Jordan Lane refused.', 'name: Jordan Lane'],
    ['Paris Hill said no.', 'name: Paris Hill'],
    ['Chelsea Close denied it.', 'name: Chelsea Close'],
  ])('%s', (text, found) => expect(finds(text)).toEqual([found]));

  it.each(['They met in Abbey Park.', 'Victoria Park closed at ten.', 'Seen on Jordan Lane.'])('but not in: %s', (text) =>
    expect(finds(text)).toEqual([]),
  );
});
