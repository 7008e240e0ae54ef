import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { profileColumn } from '../../../db/screen/column-profile.ts';
import { findsUnder } from './look.ts';

describe('a heading that says what its cells are', () => {
  it.each([
    ['Officer Name', 'Grace Hope', 'name'],
    ['Surname', 'Long', 'name'],
    ['Victim', 'A Khan', 'name'],
    ['OIC', 'DC 1234 Okafor', 'name'],
    ['DOB', '12/03/1987', 'date-of-birth'],
    ['victimDOB', '32874', 'date-of-birth'],
    ['Date of Birth', '1994-11-30', 'date-of-birth'],
    ['Home Address', 'The Old Mill, Anstey', 'address'],
    ['Postcode', 'LE1 5WW', 'postcode'],
    ['Mobile', '7700 900123', 'phone'],
    ['E-mail', 'a@b.example', 'email'],
    ['NHS No', '943 476 5918', 'nhs-number'],
    ['NINO', 'AB123456', 'national-insurance'],
    ['VRM', 'K1 NGS', 'vehicle-registration'],
    ['Instagram', 'kiera.xo', 'url-or-handle'],
    ['Custody Ref', '0012345', 'reference'],
    ['Crime No', 'CR-2023-17', 'reference'],
    ['URN', '13CR0123456', 'reference'],
  ])('%s: %s', (heading, cell, kind) => expect(findsUnder(heading, cell)).toEqual([`${kind}: ${cell}`]));

  it.each([
    ['Officer Name', '[redacted]'],
    ['Officer Name', 'Not recorded'],
    ['Victim', 'Victim 1'],
    ['Victim', 'Female'],
    ['Suspect', 'Known male'],
    ['LSOA name', 'Charnwood 002D'],
    ['Team name', 'Signal Team 3'],
    ['Offence name', 'Rape of a female aged 16 and over'],
    ['Location', 'On or near Charlotte Street'],
    ['Postcode District', 'LE1'],
    ['Reported by', 'Avon and Somerset Constabulary'],
    ['Victim Age', '34'],
    ['Date of report', '12/03/2023'],
    ['Phone examined', 'Y'],
    ['Ward', 'Eyres Monsell'],
    ['DA Flag', 'Non-DA'],
  ])('nothing under %s in: %s', (heading, cell) => expect(findsUnder(heading, cell)).toEqual([]));

  it('takes no hash for a reference, nor anything within one', () => {
    const hashes = Array.from({ length: 5_000 }, (_, at) => createHash('sha256').update(`case ${at}`).digest('hex'));
    for (const heading of ['Crime ID', 'URN', 'Summary'])
      expect(hashes.filter((hash) => findsUnder(heading, hash).length > 0 || findsUnder(heading, hash.toUpperCase()).length > 0)).toEqual(
        [],
      );
  });

  it('says nothing where the column is a known field, whose cells are read all the same', () => {
    expect(findsUnder('Crime No', 'CR/12345/23', 'caseRef')).toEqual([]);
    expect(findsUnder('Crime No', 'Aisha Khan 07700 900123', 'caseRef')).toEqual(['name: Aisha Khan', 'phone: 07700 900123']);
    expect(findsUnder('Officer', 'Team 2', 'team')).toEqual([]);
    expect(findsUnder('Team', 'DS Okafor', 'team')).toEqual(['name: Okafor']);
  });

  it('is plain data that a worker can be sent', () => {
    const profile = profileColumn('Surname', null);
    expect(structuredClone(profile)).toEqual(profile);
  });
});
