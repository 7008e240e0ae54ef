import { cueWords } from '../lexicon/context.ts';
import { Is } from '../lexicon/lexicon.ts';
import type { Capital } from './capital.ts';

/**
 * Firms, pubs, drinks, bands and published cases bear the names of persons. What stands beside such a name often tells that it is of a thing:
 * a concert, staff, a glass of; and firms are said to have where a person has.
 */

/** Behind a name, of a thing. Nothing that a person has: in haste the possessive is left out. */
const ofThing = new Set(
  `concert concerts gig gigs ticket tickets tribute poster posters song songs album lyrics film films movie tour fan fans merch tattoo statue figurine branded bottle bottles cans direction directions
competent competence guidance principles ruling ward suite block app advert shop shops store stores branch outlet restaurant takeaway pub bar club hotel hostel staff employees security reception drivers bus buses coach train trains
cab cabs taxi taxis voucher vouchers trainers hoodie tracksuit brand logo line bridge centre center campus library building tower estate ward spaniel spaniels terrier terriers cocktail cake tea salad whisky whiskey vodka
gin rum wine beer lager cider aftershave perfume tracks playlist musical franchise series box-set league cup final derby matches fixture fixtures festival carnival parade arms tavern inn`.split(
    /\s+/,
  ),
);
const asMany = new Set(['have', "haven't", 'are', "aren't", 'were', "weren't", 'hold', "don't"]);
/** Before a person of whom a verb is asked or wished: did Aisha have, if Aisha were, let Aisha have. */
const asksVerb = new Set(
  "did does do would could should can will may might must didn't doesn't wouldn't couldn't won't let make made makes saw see heard hear watched help helped had if though wish wishes and or nor not than as that both &".split(
    ' ',
  ),
);
/** Aisha and Khan have; her mother Aisha, Khan were. */
const joined = /[,&]\s$|\b(?:and|or|nor|both|neither)\b[^.;]*$/i;
const behindThing =
  /\b(?:(?:glass(?:es)?|shots?|cans?|bottles?|pints?|jugs?|litres?|cups?) of|(?:bank statements?|receipts?|footage|cctv|parcels?|takeaways?|orders?|bookings?|tickets?|invoices?|refunds?|vouchers?) (?:from|with|by)|(?:paid|booked|ordered|hired|rented|sold) (?:through|via)|(?:ordered|hired) from|taxis? (?:by|with|from)|(?:dressed|costume|mask) (?:as|of)|(?:listening|listened) to|(?:R|DPP|Reg|Regina|Rex|Re) v\.?|Re)\s(?:an?\s|the\s)?$/i;
const aheadOfThing = /^(?: \[\d{4}\]| v (?:R|DPP|Secretary|Chief|Commissioner|Crown|Parole|HMA|United|UK)\b| & Co| and Co\b)/;
/** Of the alphabet that is read out, those that are names: call signs, not people. */
const readOut = new Set('charlie juliet juliett mike oscar romeo victor'.split(' '));
const spelling =
  /(?:\b(?:alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|yankee|zulu)[ ,.-]{1,2})$/i;
const spellsOn =
  /^(?:[ -]?\d{1,4}\b|[ ,.-]{1,2}(?:alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|yankee|zulu|one|two|unit|platform)\b)/i;

/** Whether a name that is told by the lists alone is of a thing, by what stands beside it. */
export function speaksOfThing(text: string, first: Capital, last: Capital, before: string, after: string): boolean {
  if (readOut.has(first.folded) && isReadOut(text, first, last)) return true;
  if (last.possessive) return false;
  if (ofThing.has(after)) return true;
  const lead = text.slice(Math.max(0, first.start - 28), first.start);
  if (asMany.has(after) && !asksVerb.has(before) && !cueWords.has(before) && !joined.test(lead)) return true;
  return behindThing.test(lead) || aheadOfThing.test(text.slice(last.close, last.close + 16));
}

function isReadOut(text: string, first: Capital, last: Capital): boolean {
  return spelling.test(text.slice(Math.max(0, first.start - 12), first.start)) || spellsOn.test(text.slice(last.close, last.close + 14));
}

const atPerson =
  /\b(?:shout\w*|scream\w*|swore|swear\w*|look\w*|laugh\w*|smil\w*|star(?:e[sd]?|ing)|point\w*|threw|throw\w*|throwing|lung\w+|yell\w*|anger|angry|annoyed|upset|aim\w*|directed|wav(?:ed|ing)|mad|furious|hit out|lash\w+ out|kick\w*|swung|grabb\w+|confid\w+|disclos\w*|interest\w*|trust\w*|faith|belie\w+|changes?|difference|pushed|goes|going|went|walk\w+|ran|came|run|turned|towards)\s(?:back\s|over\s|up\s|out\s)?(?:at|in|into|towards?|around)\s$/i;

/** At Harper Adams, near Thomas Telford: a place bears the name, unless one shouts at him or confides in her. */
export function isPlaceBefore(text: string, start: number): boolean {
  return !atPerson.test(text.slice(Math.max(0, start - 28), start));
}

/** A name that is an everyday word as well: Dean of Students, Master of the Rolls. */
export function isOfOffice({ flags, folded }: Capital, after: string): boolean {
  return (
    after === 'of' &&
    (flags & Is.word) !== 0 &&
    /^(?:dean|master|bishop|marquis|earl|duke|king|queen|prince|baron|page|price|rose|bill|mark|pat|grant|hope|joy|faith|grace)$/.test(
      folded,
    )
  );
}
