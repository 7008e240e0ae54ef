import { describe, expect, it } from 'vitest';
import { finds } from './look.ts';

describe('names of people', () => {
  it.each([
    ['She told Aisha that it hurt.', 'Aisha'],
    ['Her friend Oluwaseun Adeyemi was there.', 'Oluwaseun Adeyemi'],
    ['PC Smith attended.', 'Smith'],
    ['Agreed with DI Szczepański.', 'Szczepański'],
    ['Mrs O’Brien rang.', 'O’Brien'],
    ['Siân ap Dafydd gave a statement.', 'Siân ap Dafydd'],
    ['a man called Zdzisław', 'Zdzisław'],
    ['J. Smith signed it.', 'J. Smith'],
    ['Will told officers that he left.', 'Will'],
    ['She met Grace at work.', 'Grace'],
    ['Grace Young gave a statement.', 'Grace Young'],
    ['Brown denied this.', 'Brown'],
    ['SHE TOLD AISHA KHAN THAT SHE WAS AFRAID OF REPRISAL', 'AISHA KHAN'],
    ['Emma Stone was spoken to.', 'Emma Stone'],
    ["They went to Kwabena's flat.", 'Kwabena'],
    ['Nguyen Thi Huong withdrew.', 'Nguyen Thi Huong'],
    ['Faduma Abdullahi Warsame withdrew.', 'Faduma Abdullahi Warsame'],
    ['the suspect, Xhoventin Gjokaj, denied it', 'Xhoventin Gjokaj'],
    ['Rumbidzai said no.', 'Rumbidzai'],
    ['Suspect: OKAFOR, Chidi', 'OKAFOR'],
  ])('%s', (text, name) => expect(finds(text)).toContain(`name: ${name}`));

  it.each([
    "A disclosure under Clare's Law and Sarah's Law was made.",
    'They met at Victoria Station and went to St Mary’s Hospital.',
    "Op Soteria principles; referral to Women's Aid and the Crown Prosecution Service.",
    'He messaged her on Snapchat from Leicester. A Polish interpreter was used.',
    'The Sexual Offences Act 2003 applies. In May she withdrew. In April and June 2022 she did not answer.',
    'Will not engage. Mark on arm. Hope was expressed. Grace period of 14 days.',
    'The victim moved to Lincoln, then to Chelsea, Derby and Jordan.',
    'A Christian charity in Preston helped. Christian Aid was contacted.',
    'ABE declined, VRI not done, MARAC and DASH completed by the SARC; A.B. was told.',
    'VICTIM DECLINES TO PROVIDE A STATEMENT AND DOES NOT SUPPORT A PROSECUTION',
    'The Stephen Lawrence Inquiry was cited. Albert Road is near King Edward Street.',
    'Detective Inspector. Evidential Stage not met.',
    'Prime Minister, Home Office, Ministry of Justice, De Montfort University, University of Leicester.',
  ])('not in: %s', (text) => expect(finds(text)).toEqual([]));
});
