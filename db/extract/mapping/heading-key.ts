/** What a heading is abbreviated to in exports, and the word it stands for. */
const abbreviations: Readonly<Record<string, string>> = {
  vic: 'victim',
  victims: 'victim',
  vict: 'victim',
  susp: 'suspect',
  suspects: 'suspect',
  occ: 'occurrence',
  inv: 'investigation',
  ref: 'reference',
  refs: 'reference',
  no: 'number',
  num: 'number',
  nbr: 'number',
  dt: 'date',
  dttm: 'date',
  datetime: 'date',
  desc: 'description',
  descr: 'description',
  cd: 'code',
  rel: 'relationship',
  rec: 'recorded',
  fin: 'finalised',
  finalized: 'finalised',
  off: 'offence',
  offense: 'offence',
  cat: 'category',
  anonymized: 'anonymised',
  rptd: 'reported',
  rep: 'reported',
};

/** Words that say nothing of what a column holds, names of records systems among them. “By” says who, and is none of them. */
const fillers: ReadonlySet<string> = new Set(['of', 'the', 'a', 'at', 'to', 'for', 'and', 'in', 'is', 'was', 'full', 'niche', 'athena']);

/**
 * What two headings have in common that mean the same: their words in order of the alphabet, abbreviations spelled out, what stands in
 * brackets and words that say nothing left out. `Vic Age` and `Age of Victim (years)` have one key. A word in capitals inside another
 * is a word of its own: `CrimeRef`.
 */
export function headingKey(heading: string): string {
  const words = wordsOf(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  const isMoment = words.includes('date');
  const kept = words.filter((word) => !fillers.has(word) && !(isMoment && word === 'time'));
  return [...new Set(kept.length > 0 ? kept : words)].sort().join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => (Object.hasOwn(abbreviations, word) ? (abbreviations[word] ?? word) : word));
}

/** Lower case, letters and digits only. */
export function plainHeading(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]/g, '');
}
