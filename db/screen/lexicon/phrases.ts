import { fold } from './fold.ts';
import { moreWellKnown } from './well-known.ts';

/**
 * Well-known things of two words and more whose words are names too, one a line: shops and makers, pubs and inns, schemes, days, towns. Plain
 * facts, from general knowledge. What is written here in full is no person, whoever bears the name.
 */
const wellKnown = `
Marks and Spencer|Marks & Spencer|John Lewis|Thomas Cook|Calvin Klein|Charles Tyrwhitt|Dr Martens|Doc Martens|Dorothy Perkins|Laura Ashley|Paul Smith
Ben Sherman|Fred Perry|Jack Wills|Jo Malone|Estee Lauder|Louis Vuitton|Michael Kors|Karen Millen|Vivienne Westwood|Kurt Geiger|Russell and Bromley
Harvey Nichols|Ernest Jones|H Samuel|Robert Dyas|Tim Hortons|Ben and Jerry's|Ben & Jerry's|Papa John's|Papa Johns|Frankie and Benny's|Ed's Easy Diner
Wendy's|Morgan Stanley|Lloyds Bank|William Hill|Paddy Power|Betty's|Harry Ramsden's|Jack and Jones|River Island|Jack Daniel's|Johnnie Walker|Jim Beam
Captain Morgan|Stella Artois|Dom Perignon|Sherlock Holmes|Harry Potter|James Bond|Father Christmas|Santa Claus|Mickey Mouse|Peter Pan|Robin Hood
Guy Fawkes|Charles de Gaulle|John Lennon Airport|George Best Airport|Ask for Angela|Lord Nelson|George and Dragon|Duke of York|Duke of Wellington
Marquis of Granby|Prince of Wales|Prince Albert|Robin Hood Airport|Queen Victoria|King George|King William|Queen Elizabeth|Princess Royal|Rose and Crown
Crown and Anchor|Sir John Moore|Lady Godiva|Lady Bay|Jesus Green|Jesus College|Christ's Pieces|Christ's College|Christ Church|Christ Apostolic Church|Corpus Christi
Francis Crick|Florence Nightingale|Elizabeth Garrett Anderson|John Radcliffe|Charles Clifford|James Cook|Royal Victoria|Royal Albert|Robert Peel
Alexandra Palace|Victoria Park|Albert Dock|Abbey Park|Bradgate Park|Sherwood Forest|Thetford Forest|Epping Forest|New Forest|Forest of Dean
Long Eaton|Market Harborough|Melton Mowbray|Burton upon Trent|Ashby de la Zouch|Ashby-de-la-Zouch|Newton Abbot|Newton Aycliffe|Chester le Street
Bishop Auckland|Bishop's Stortford|Milton Keynes|Bury St Edmunds|King's Lynn|St Albans|St Helens|St Ives|St Austell|St Neots|Abbots Langley|Kirkby Stephen
Barton Seagrave|Stanley Park|Newton Heath|Clayton le Moors|Ashton under Lyne|Ashton-under-Lyne|Stanford le Hope|Hazel Grove|Holly Lodge|Lytham St Annes
Houghton le Spring|Houghton-le-Spring|Hetton le Hole|Port Talbot|Port Stanley|Kirkby in Ashfield|Sutton in Ashfield|Sutton Coldfield|Castle Donington
Stoney Stanton|Barrow upon Soar|Welwyn Garden City|Letchworth Garden City|Hemel Hempstead|Leighton Buzzard|Chipping Norton|Moreton in Marsh|Stow on the Wold
Gerrards Cross|Potters Bar|Waltham Abbey|Waltham Cross|Canvey Island|Wells next the Sea|Weston super Mare|Weston-super-Mare|Shepton Mallet|Bradford on Avon
Cape Town|San Francisco|San Diego|Santa Cruz|Santa Ponsa|Los Angeles|Las Vegas|New York|New Jersey|New Delhi|Hong Kong|Tel Aviv|Sao Paulo|Rio de Janeiro
Buenos Aires|Costa Rica|Costa Blanca|Gran Canaria|Sierra Leone|Sri Lanka|Saudi Arabia|El Salvador|Puerto Rico|Port Harcourt|Addis Ababa|Dar es Salaam
Rosh Hashanah|Yom Kippur|Chinese New Year|Martin Luther King Day|St Patrick's Day|St George's Day|St David's Day|St Andrew's Day|Valentine's Day
Jimmy Savile|Harvey Weinstein|Jeffrey Epstein|Sarah Everard|Stephen Lawrence|Victoria Climbie|Angiolini|Casey Review|Lucy Faithfull|Lucy Faithfull Foundation
Barnardo's|Barnardos|Dame Vera Baird|Ched Evans|Penny dropped|Bradford and Bingley|Young Person|Young Victims
Old Bailey|Petty France|White British|White Irish|White European|White Other|White English|White Welsh|White Scottish|Black British|Black African|Brown Asian
McDonald's|McDonalds|Nando's|Nandos|Sainsbury's|Domino's|Wetherspoon's|Levi's|Kellogg's|Lloyd's|Hooch|Macey's|Debenham's|Waterstones|Top Gun|Ugly Mugs
Christ|John Moores|Liverpool John Moores|Robert Gordon|Edge Hill|Anglia Ruskin|Oxford Brookes|Sheffield Hallam|Leeds Beckett|Heriot Watt|Heriot-Watt|Mary Seacole|Nelson Mandela|Winston Churchill|Martin Luther King|Charles Darwin|Isaac Newton|Alan Turing|Rosa Parks|Malala
`;

/** Phrases by their first word, the longest first. */
const byFirst = new Map<string, string[]>();
for (const phrase of `${wellKnown}|${moreWellKnown}`.split(/[|\n]/)) {
  const text = phrase.trim();
  if (text === '') continue;
  const first = fold(/^[\p{L}’']+/u.exec(text)?.[0] ?? '');
  // The look for names reads a possessive as the word before it.
  for (const key of new Set([first, first.replace(/['’]s$/, '')])) {
    byFirst.set(
      key,
      [...(byFirst.get(key) ?? []), text.toLowerCase()].sort((a, b) => b.length - a.length),
    );
  }
}

/**
 * Where a well-known phrase ends that begins at a capitalised word; -1 where none does. Words behind its end are judged by themselves.
 *
 * @param folded the word there, folded
 */
export function phraseEnd(text: string, start: number, folded: string): number {
  const phrases = byFirst.get(folded);
  if (phrases === undefined) return -1;
  // The first is the longest.
  const here = text
    .slice(start, start + (phrases[0]?.length ?? 0))
    .toLowerCase()
    .replaceAll('’', "'");
  for (const phrase of phrases) {
    const end = start + phrase.length;
    if (here.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(text.charAt(end))) return end;
  }
  return -1;
}
