import { describe, expect, it } from 'vitest';
import { finds } from './look.ts';

describe('e-mail, web addresses and handles', () => {
  it.each([
    ['Statement sent to j.smith84@example.co.uk.', 'email: j.smith84@example.co.uk'],
    ["Reply from sean.o'neill@example.org today", "email: sean.o'neill@example.org"],
    ['Wrote to maria [at] example [dot] com', 'email: maria [at] example [dot] com'],
    ['He posted at instagram.com/kiera.xo again', 'url-or-handle: instagram.com/kiera.xo'],
    ['See https://www.facebook.com/jade.b.77?x=1.', 'url-or-handle: https://www.facebook.com/jade.b.77?x=1'],
    ['He wrote as @kev_smith99 to her', 'url-or-handle: @kev_smith99'],
    ['snapchat name kira_99 was hers', 'url-or-handle: kira_99'],
    ['added on insta: jodie.x', 'url-or-handle: jodie.x'],
  ])('%s', (text, found) => expect(finds(text)).toEqual([found]));

  it.each([
    'He contacted her on Snapchat and on Instagram.',
    'Her username was not known. The Facebook account was deleted.',
    'Reported through www.leics.police.uk and gov.uk/report.',
    'They met @ 10:00 at work.',
    'She left.The door was open.',
  ])('not in: %s', (text) => expect(finds(text)).toEqual([]));
});

describe('phone numbers', () => {
  it.each([
    '07700 900123',
    '07700900456',
    '+44 7700 900789',
    '0044 7700 900321',
    '(0116) 496 0123',
    '0116 4960456',
    '+44 (0)20 7946 0999',
    '07700.900.777',
    '01632960555',
    '+48 512 345 678',
  ])('%s', (phone) => expect(finds(`rang her from ${phone} twice`)).toEqual([`phone: ${phone}`]));

  it.each([
    'He paid £1,250.00 on 01/02/2023 at 0230 hrs and 01.02.2023 at 14.30.',
    'Between 0100 and 0230 hours on 01-02-2023.',
    'The National Domestic Abuse Helpline, 0808 2000 247, was offered.',
    'A probability of 1 in 1,000,000,000.',
  ])('not in: %s', (text) => expect(finds(text)).toEqual([]));
});

describe('postcodes and addresses', () => {
  it.each([
    ['seen near LE1 5WW', 'postcode: LE1 5WW'],
    ['seen near le115xy', 'postcode: le115xy'],
    ['seen near EC1A 1BB', 'postcode: EC1A 1BB'],
    ['lives at 14 Station Road', 'address: 14 Station Road'],
    ['lives at Flat 3b, 22 High St', 'address: Flat 3b, 22 High St'],
    ['lives at 5 The Crescent', 'address: 5 The Crescent'],
    ['lives at 12 station road', 'address: 12 station road'],
    ['lives at Rose Cottage, Mill Lane', 'address: Rose Cottage, Mill Lane'],
    ['met at the Premier Inn, 12 Station Rd', 'address: 12 Station Rd'],
    ['moved to Flat 12, Willow Court', 'address: Flat 12, Willow Court'],
    ['at 6 Kingsway', 'address: 6 Kingsway'],
  ])('%s', (text, found) => expect(finds(text)).toContain(found));

  it.each([
    'On or near Station Road',
    'It happened on Station Road, off the A52 and the M1.',
    'Spoken to at Euston Street Police Station in Leicester.',
    'A 10 minute walk down the road, after a 2 mile drive.',
    'On 14 March Road Policing stopped the car.',
    'Section 4 Road Traffic Act and LSOA E01025678.',
    'On the A1 2nd exit, in LE1.',
    'ZZ1 2AB is no postcode.',
  ])('not in: %s', (text) => expect(finds(text)).toEqual([]));
});

describe('numbers of persons', () => {
  it.each([
    ['NHS number 943 476 5918', 'nhs-number: 943 476 5918'],
    ['on the form, 943 476 5919', 'nhs-number: 943 476 5919'],
    ['NINO QQ 12 34 56 C', 'national-insurance: QQ 12 34 56 C'],
    ['it was qq123456c', 'national-insurance: qq123456c'],
    ['Victim (DOB 12/03/1987)', 'date-of-birth: 12/03/1987'],
    ['born in Leicester on 3 March 1990', 'date-of-birth: 3 March 1990'],
    ['d.o.b. 01.02.79', 'date-of-birth: 01.02.79'],
    ['12/03/1987 (date of birth)', 'date-of-birth: 12/03/1987'],
  ])('%s', (text, found) => expect(finds(text)).toEqual([found]));

  it.each(['on the form, 943 476 5918', 'On 12/03/1987 she reported it.', 'Born and brought up locally. On 12/03/2023 she reported it.'])(
    'not in: %s',
    (text) => expect(finds(text)).toEqual([]),
  );
});

describe('vehicles and references', () => {
  it.each([
    ['a silver Corsa AB12 CDE', 'vehicle-registration: AB12 CDE'],
    ['ANPR shows A123 BCD', 'vehicle-registration: A123 BCD'],
    ['an old KGB 456T', 'vehicle-registration: KGB 456T'],
    ['crime ref 12/34567/23', 'reference: 12/34567/23'],
    ['occurrence 23000123456', 'reference: 23000123456'],
    ['custody record MK/1234/23', 'reference: MK/1234/23'],
    ['URN 13CR/0123456/23', 'reference: 13CR/0123456/23'],
    ['linked to 22*123456*23', 'reference: 22*123456*23'],
    ['CAD 1234 of 12 March', 'reference: 1234 of 12 March'],
  ])('%s', (text, found) => expect(finds(text)).toEqual([found]));

  it.each([
    'IN 2019 SHE LEFT AND WAS AWAY FOR 20 YRS',
    'section 36(2) and S20 GBH, Outcome 16, code 19C',
    'a5d7b2f0c1e84d3c9b6a7f1e2d3c4b5a6f7e8d9c0b1a2f3e4d5c6b7a8f9e0d1c',
    'crime recorded on 12/03/2023; the report of 2019',
    'in 2022/23 there were 1200 reports',
  ])('not in: %s', (text) => expect(finds(text)).toEqual([]));
});
