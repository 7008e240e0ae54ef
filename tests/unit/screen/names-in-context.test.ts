import { describe, expect, it } from 'vitest';
import { profileColumn } from '../../../db/screen/column-profile.ts';
import { screenCell } from '../../../db/screen/screen-cell.ts';

/** Names stand in braces. All of it is synthetic. */
const sentences = [
  "Spoke with {Hannah} by phone; she's unsure. {Hannah}'s mum was listening in.",
  'Suspect is {Darren Pickles} (ex-husband). {Pickles} lives in Wigston.',
  'OIC PC 1432 {Hollis} tasked {DC Anwar} to view CCTV.',
  'I, DC {Leah Thornbury}, have reviewed the file with {T/DI Marsh}.',
  "victim's sister ({Chloe}) says that {Jordan} has hit her before",
  '{Ms Achterberg} gave evidence that {Mr van Dijk} was there',
  'Per {Insp. Kowalski}, file as OC16.',
  'The male was identified as {Abdul Rahman Khan}, known as "{Abz}".',
  'Her boss, {Steve}, drove her home; {Steve} then tried to kiss her.',
  '{BEGUM}, {Rukhsana} - victim. {MIAH}, {Shofiqul} - suspect.',
  'ENQUIRIES SHOW THAT {NGOZI OKONKWO} AND {TUNDE BAKARE} LIVED TOGETHER',
  '{Tomasz} and {Agata} were both at the flat with {Mateusz}.',
  "The suspect's name is {Ionel Cretu}.",
  'Statement taken from {Miss Rutherford-Hayes}.',
  'She said "{Liam} forced me". She said {Liam}, her cousin, was drunk.',
  'Solicitor: {Imran Sheikh} of Lawson & Co.',
  '{Dr. Chukwuemeka} confirmed bruising.',
  'ISVA {Bethan} has emailed; IDVA {Priya Raghunathan} too.',
  'Victim went with {Kayleigh-Ann} to the Red Lion.',
  'Text from {Mehmet}: "pls drop it"',
  'In interview {Nasrallah} accepted sex took place.',
  "The child's father, {Femi Adewale-Johnson}, has PR.",
  '{Xiang Li} came with her interpreter {Mei}.',
  'Witness {Efstathiou} did not see anything. Witness 2: {Papadopoulos}',
  '{Ceri} disclosed to teacher {Mrs Pugh} at school',
  'Dear {Rebecca}, I am sorry you feel unable to go on.',
  'Signed: {A. Whitcombe}',
  'Reviewed by {DS K. Blythe} 12/3/23',
  'informed {sgt Malik} of the result',
  'CPS lawyer {Fiona McAllister} advised NFA',
  '{Rhys ap Gwilym} and {Owain} lived together',
  'DNA belonged to {Costel Munteanu}, not {Vasile}.',
  '{Charlotte} told staff. {Chelsea} told her mum. {Georgia} was upset and {Paris} said nothing.',
  'met {Faith} and {Hope} at church',
  'She was with {Amber}, {Jade} and {Ruby} at the time',
  'The suspect {Dean} left. {Dean} has previous for DV.',
  '{Rob} picked her up. {Bill} saw them. {Frank} denied it. {Mark} was arrested.',
  'She alleges {Guy} did it and that {Max} watched',
  '{Kelly} stated {Ashley} was on top of her',
  'victim stays with {Sandy} in Leeds',
  '"It was {Will}", she said, "not {Jack}."',
  'her ex {Robin} and his new partner {Summer}',
  '{Kumari} withdrew. {Sathyanarayanan} was sent a letter',
  '{Tesfalem} (Eritrean) speaks Tigrinya; {Letebrhan} interprets',
  'Mother = {Shukri Cabdi}. Father = {Maxamed}.',
  '- {Olena Hrytsenko}: friend, no statement',
  'Names: {Jānis Bērziņš}; {Gintarė}; {Vytautė Šimonytė}',
  'Nominal: {HUSSAIN, Zafar}',
  '{Precious} texted {Blessing} to say she was ok',
  '{Thi Hoa} and {Ngoc Anh} worked at the nail bar',
  '{El-Hadji Ndiaye} was spoken to. {Ould Mohamed} too.',
  'Met {Bartholomew} on Bumble. {Bartholomew} paid.',
  'vic states that {aisha} told her to go to police',
  'pc {smith} attended and spoke to {aisha khan}',
  'the suspect {mohammed} then left. ds {okafor} updated',
  'her friend {kayleigh} saw this and {oluwaseun adeyemi} did not',
  'The complainant rang {Yevgenia} and asked to be collected from the Moat House bar.',
  "As per {DS Featherstone}'s email, NFA. He has left the force.",
  '{Ikechukwu} then sent threatening texts to {Nkiruka}.',
  '{Mrs Tchoudjinoff} overheard the row. Neighbour {Peggy} too.',
  'Suspect 1 - {Callum Reeve}; Suspect 2 - {Jayden Osei-Bonsu}',
  'I contacted {Ruksana} on 3 occasions',
  '{Haydn} is 22 and lives at home',
  'she loves {Sebastián} and wants him back',
  'Witness {Dorota Zdrojewska} moved to Gdansk',
  '{Farhiya} fears her brother {Cabdi} will find out',
  'Had consensual sex with {Brandon} before; not on this night',
  '{Tegan}, 15, told {Miss Lacey} (form tutor)',
  'Arrested: {Kiril Stoyanchev} 0415hrs',
  '{Gurdeep Singh Bains} gave no comment',
  'V is {Mei-Xing}; S is {Jun Hao Tan}',
  'letter from {Dr M. Rasool} re injuries',
  'he lied to {Sioned} about it',
  'VICTIM {SHANIQUA BROWN} REFUSED. SPOKE TO {MARCUS} INSTEAD.',
  'at the house of her aunt {Beryl}',
  'She is scared of the {Doherty} family',
  '{Ali} & {Hamza} were in the car, {Zeeshan} drove',
  'The IDVA ({Joanne Ó Súilleabháin}) rang.',
  "{Vasyl} knows {Halyna}'s address",
  'Rang {Bev} - no reply. Rang {Trev} - no reply.',
  '{Abraham} locked the door',
  "{Tamika-Rose} doesn't want her nan told",
];

const narrative = profileColumn('Summary', 'narrative');

describe('a name in the thick of a police text', () => {
  it.each(sentences)('%s', (marked) => {
    const text = marked.replace(/[{}]/g, '');
    const { spans } = screenCell(text, narrative);
    let shift = 0;
    for (const match of marked.matchAll(/\{([^}]+)\}/g)) {
      const start = match.index - shift;
      const end = start + (match[1] ?? '').length;
      shift += 2;
      expect(
        spans.some((span) => span.kind === 'name' && span.start < end && start < span.end),
        match[1],
      ).toBe(true);
    }
  });
});
