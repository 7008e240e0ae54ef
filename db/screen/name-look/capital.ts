import { isLetter, Sort, sortAt } from '../letters.ts';
import { fold } from '../lexicon/fold.ts';
import { flagsOf, Is, isName } from '../lexicon/lexicon.ts';
import { isBuiltOfSyllables, isSyllable } from '../lexicon/syllables.ts';

/** A word with a capital, as it stands in a text. */
export interface Capital {
  readonly start: number;
  /** Behind the word, without a possessive ending. */
  readonly end: number;
  /** Behind the possessive ending too. */
  readonly close: number;
  readonly folded: string;
  /** What the lexicon knows of it, see `Is`. */
  readonly flags: number;
  /** Two letters or more, all of them capitals. */
  readonly shouted: boolean;
  /** One or two capitals that stand for given names. */
  readonly initial: boolean;
  readonly possessive: boolean;
  /** Shaped as names alone are: O'Brien, McKay, D'Souza. */
  readonly shaped: boolean;
}

const shapes =
  /^(?:(?:O|D|N|Ng|L)['’]\p{Lu}|Mc\p{Lu}|Mac\p{Lu}|Fitz\p{Lu}|De\p{Lu}|Da\p{Lu}|Di\p{Lu}|Du\p{Lu}|Le\p{Lu}|La\p{Lu}|Van\p{Lu}|Abd\p{Lu}|O['’]\p{L})/u;
const initialsOfMany = /^\p{Lu}{2,5}['’]?s$/u;
/** OASys, DPNa, ABEd: initials that go on in small letters. */
const initialsWithin = /^\p{Lu}{2,}\p{Ll}/u;
/** Words of medicine, law and machines, which no list has all of: colposcopy, toxicology, cefalexin, bodycam. */
const learned =
  /(?:scop(?:y|e|ies|ic)|olog(?:y|ist|ical|ies)|ectomy|otomy|ostomy|itis|osis|a?emia|algia|pathy|plasty|graph(?:y|s|ic)?|metr(?:y|ic|ies)|gram(?:s)?|therap(?:y|ies|ist)|azole|mycin|cillin|oxacin|azepam|azolam|oxetine|triptyline|apine|idone|prazole|statin|sartan|olol|pril|dipine|parin|setron|codone|morphone|barbital|caine|amine|amide|lexin|cycline|vir|mab|phobia|philia|cide|isation|ization|ification|ware|cam|tech|phone|proof)$/;
const innerCapital = /\p{Ll}\p{Lu}/u;

/** Reads the word that begins at `start`, where a letter stands. */
export function readCapital(text: string, start: number): Capital {
  let close = start;
  let uppers = 0;
  let letters = 0;
  let joined = false;
  for (; close < text.length; close++) {
    const sort = sortAt(text, close);
    if (sort === Sort.apostrophe || sort === Sort.hyphen) {
      if (!isLetter(sortAt(text, close + 1))) break;
      joined = true;
    } else if (isLetter(sort)) {
      letters++;
      if (sort === Sort.upper) uppers++;
    } else break;
  }
  let end = close;
  const possessive = joined && close - start > 3 && isPossessive(text, close);
  if (possessive) end = close - 2;
  const written = text.slice(start, end);
  const shouted = letters > 1 && uppers >= letters - (possessive ? 1 : 0);
  const folded = fold(written);
  const shaped = !shouted && uppers > 1 && shapes.test(written);
  const flags = flagsOfWritten(written, folded, joined, shaped, shouted);
  return {
    start,
    end,
    close,
    folded,
    flags,
    shouted,
    initial: letters === 1 || (shouted && letters === 2 && flagsOf(folded) === 0 && sortAt(text, close) !== Sort.digit),
    possessive,
    // MacBook is none, though MacDuff is.
    shaped: shaped && !(flags & Is.known),
  };
}

const contraction = /['’](?:ve|ll|d|re|m|t)$/i;

function isPossessive(text: string, close: number): boolean {
  const last = text.charCodeAt(close - 1) | 32;
  return last === 0x73 && sortAt(text, close - 2) === Sort.apostrophe;
}

function flagsOfWritten(written: string, folded: string, joined: boolean, shaped: boolean, shouted: boolean): number {
  // I've, They'll, Didn't.
  if (joined && contraction.test(written)) return Is.word | Is.common;
  const flags = flagsOf(folded);
  if (flags & ~Is.initials || (flags && shouted)) return flags;
  if (joined && folded.includes('-')) return flagsOfParts(written);
  if (shaped) return Is.family;
  if (joined && (folded.startsWith("o'") || folded.startsWith("d'"))) return Is.family;
  // OICs, SOITs: more than one of what initials stand for.
  if (initialsOfMany.test(written)) return Is.known;
  // WhatsApp and its like: a capital within, but not as names have it.
  if (innerCapital.test(written) || initialsWithin.test(written)) return Is.known;
  // Lanarkshire and all its like.
  if (folded.endsWith('shire')) return Is.place;
  if (isFormOfWord(folded) || isCompound(folded) || (folded.length > 7 && learned.test(folded))) return Is.word;
  return isBuiltOfSyllables(folded) ? Is.given | Is.family : 0;
}

const shoutedParts = /^\p{Lu}{2,4}(?:[-‐‑]\p{Lu}{2,4})+$/u;

/** Non-DA, Pre-IDVA: initials behind a word, however much both sound like syllables. */
const initialsBehind = /\p{Ll}[-‐‑]\p{Lu}{2,4}$/u;

/** Okafor-Smith is a name, since its parts may be; Non-recent and Smith-led are not read as one. */
function flagsOfParts(written: string): number {
  // UK-US, CPS-NPCC
  if (shoutedParts.test(written) || initialsBehind.test(written)) return Is.known;
  if (isOfTwoSyllables(written)) return Is.given;
  let bits = 0;
  let unknown = false;
  let plain = false;
  for (const part of written.split(/[-‐‑]/)) {
    const flags = flagsOf(fold(part));
    if (flags === 0) unknown = true;
    bits |= flags & isName;
    if (flags & isName && !(flags & (Is.common | Is.known))) continue;
    if (part.toLowerCase() === part || (flags & (Is.word | Is.known | Is.place) && !(flags & isName))) plain = true;
  }
  if (plain) return Is.word;
  return bits || (unknown ? 0 : Is.word);
}

/** Seo-yeon, Zhi-wei; but not Go-to, of which both are words. */
function isOfTwoSyllables(written: string): boolean {
  const parts = written.split(/[-‐‑]/).map(fold);
  return parts.length === 2 && parts.every(isSyllable) && !parts.every((part) => flagsOf(part) & (Is.word | Is.known));
}

/** Keyholder, Toolstation, Passcode: of two plain words, the latter none that ends surnames. */
function isCompound(folded: string): boolean {
  if (folded.length < 7 || folded.length > 16 || endsSurnames.test(folded)) return false;
  for (let cut = 3; cut <= folded.length - 4; cut++) {
    if (flagsOf(folded.slice(0, cut)) & Is.common && flagsOf(folded.slice(cut)) & Is.common) return true;
  }
  return false;
}

const endsSurnames =
  /(?:wood|field|ford|man|men|son|well|worth|ley|bank|banks|head|land|house|bottom|fellow|smith|wright|croft|stone|brook|hurst|hill|water|waters|bridge|gate|ton|ham|by|shaw|more|low|ward|dale|burn|kin|kins|side|pool|way|green|day|bury|cock|love|grove|tree|street|hall|combe|lock|castle|church|mill|marsh|moor|wall|berry|father|child|grass|rose|peace|god|good|heart|foot|body|jack|horn|corn|bird|thorn|ridge|ward|over|lake|wick|ash)$/;

/** Endings and beginnings that make one English word of another; lists never have all of those. */
function isFormOfWord(folded: string): boolean {
  if (folded.length < 5) return false;
  for (const ending of ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers', 'ness', "s'"]) {
    if (!folded.endsWith(ending)) continue;
    const base = flagsOf(folded.slice(0, -ending.length));
    if (base & Is.word) return true;
    if (base & Is.known && !(base & isName)) return true;
  }
  for (const beginning of [
    'un',
    're',
    'non',
    'co',
    'pre',
    'post',
    'anti',
    'self',
    'cyber',
    'mis',
    'over',
    'under',
    'multi',
    'bio',
    'step',
  ]) {
    if (folded.startsWith(beginning) && folded.length - beginning.length > 3 && flagsOf(folded.slice(beginning.length)) & Is.word)
      return true;
  }
  return false;
}
