import { cueWords, placePrepositions } from '../lexicon/context.ts';
import { Is } from '../lexicon/lexicon.ts';
import type { Capital } from './capital.ts';

/**
 * What is said of persons alone, so that even a name that is a word, a town or a people as well must be of somebody where it stands:
 * Grace's mother, Chelsea who drove them, Brown, d.o.b. 31/01/57.
 */

const kinOrBody =
  /^(?:mother|father|mum|mam|dad|brothers?|sisters?|parents|son|daughter|boyfriend|girlfriend|husband|wife|partner|ex|ex-partner|cousin|aunt|auntie|uncle|nan|grandmother|grandad|stepfather|stepdad|stepmum|friends?|flatmate|housemate|bed|bedroom|house|flat|phone|mobile|handset|arm|leg|hand|hands|neck|face|hair|clothes|underwear|jacket|coat|trousers|gp|solicitor|isva|idva|dob|whereabouts|lap|breath)$/;
const behindPerson =
  /^(?:,? \(?(?:d\.?o\.?b\b|d\/o\/b|born\b|b\. ?\d)|, (?:who|whose|whom)\b|,? (?:her|his|their|the victim['’]s|the suspect['’]s) (?:isva|idva|mum|mother|dad|father|sister|brother|friend|ex|partner|boyfriend|girlfriend|husband|wife|flatmate|housemate|cousin|boss|manager|neighbour|solicitor|son|daughter)\b| \((?:surname|friend|sister|brother|mother|father|mum|dad|partner|ex|boyfriend|girlfriend|neighbour|flatmate|housemate|witness|suspect|victim|isva|idva|m|f|male|female|aged?)\b)/i;
/** @returns whether what stands behind a word is said of persons alone: a birth, who, her ISVA */
export function isFollowedAsPerson(text: string, close: number): boolean {
  return behindPerson.test(text.slice(close, close + 32));
}

const byPerson =
  /\b(?:review(?:ed)?|updated?|attempt(?:ed)?|supervised|authorised|signed|written|completed|allocated|seen|interviewed|told|visited|contacted|driven|ratified|discussed|spoken to|raped|assaulted|hit|kissed|touched|punched|strangled|statement|decision|finalised|taken) by\s$/i;
const quoted =
  /(?:\b(?:known (?:only )?as|named(?: by [^.]{1,30})?(?: as)?|called?(?:s|ed)?(?: him| her| them)?|saved as|nicknamed|aka|goes by|(?:knew|knows) (?:him|her|them) as) ["“'‘]?)$/i;
const openQuote = /["“'‘]$/;
/** "Grace from the gym", "Winsome did something bad": what is said within a quotation. */
const inQuotation =
  /^ (?:from (?:the|work|school|uni|college|tinder|hinge|snap|town|church)|did|please|dont|don['’]t|stop|raped|hit|touched|hurt)\b/i;
const ofFamily = /^ (?:family|families|brothers|sisters|twins|household)\b/;
const heldByLaw =
  /^ (?:was|has been|had been|is|were) (?:then |later |also |now )?(?:arrested|charged|bailed|cautioned|remanded|convicted|acquitted|interviewed|deported|sentenced)\b/;

export function isSurelySaidOf(text: string, word: Capital, before: string, after: string): boolean {
  if (word.possessive) return kinOrBody.test(after);
  const behind = text.slice(word.close, word.close + 32);
  if (before === 'the') return ofFamily.test(behind) && (word.flags & Is.family) !== 0;
  if (placePrepositions.has(before)) return false;
  if (behindPerson.test(behind)) return !(before === 'to' || before === 'from') || (word.flags & Is.place) === 0;
  const lead = text.slice(Math.max(0, word.start - 48), word.start);
  if (openQuote.test(lead) ? inQuotation.test(behind) || quoted.test(lead) : before === 'as' && quoted.test(lead)) return true;
  if (before === 'by') return byPerson.test(lead) && (!(word.flags & Is.place) || (word.flags & Is.given) !== 0);
  if (word.flags & (Is.place | Is.known)) return false;
  return heldByLaw.test(behind) || markedRole(lead);
}

/** VIC - Brown, SUS: Grant */
function markedRole(lead: string): boolean {
  const role = /(\p{L}+)(?:\s\d)?\s?[:–—=-]\s$/u.exec(lead)?.[1];
  return role !== undefined && cueWords.has(role.toLowerCase());
}
