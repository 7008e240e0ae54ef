import { cueWords } from '../lexicon/context.ts';
import { Is } from '../lexicon/lexicon.ts';
import type { Capital } from './capital.ts';

/**
 * Firms, pubs, drinks, bands and published cases bear the names of persons. What stands beside such a name often tells that it is of a thing:
 * a concert, staff, a glass of; and firms are said to have where a person has.
 */

/** Behind a name, of a thing. Nothing that a person has: in haste the possessive is left out. */
const ofThing = new Set(
  `concert concerts gig gigs night flag flags shirt shirts lounge trip flight flights parcel parcels show shows book books novel quote quotes impersonator impression lookalike ticket tickets tribute poster posters song songs album lyrics film films movie tour fan fans merch tattoo statue figurine branded bottle bottles cans direction directions
competent competence guidance guideline guidelines warning warnings hearing indication criteria scale score syndrome disease palsy reflex stage oil bush flower flowers plant perfume soap shampoo candle incense principles ruling ward suite block app advert shop shops store stores branch outlet restaurant takeaway pub bar club hotel hostel staff employees security reception drivers bus buses coach train trains
cab cabs taxi taxis voucher vouchers trainers hoodie tracksuit brand logo line bridge centre center campus library building tower estate ward spaniel spaniels terrier terriers cocktail cake tea salad whisky whiskey vodka
gin rum wine beer lager cider aftershave perfume tracks playlist musical franchise series box-set league cup final derby matches fixture fixtures festival carnival parade arms tavern inn`.split(
    /\s+/,
  ),
);
/** Of those the ones of a star: Taylor's tour. */
const performed = new Set('tour album albums concert gig song songs lyrics film films movie novel law'.split(' '));
const asMany = new Set(['have', "haven't", 'are', "aren't", 'were', "weren't", 'hold', "don't"]);
/** Before a person of whom a verb is asked or wished: did Aisha have, if Aisha were, let Aisha have. */
const asksVerb = new Set(
  "did does do would could should can will may might must didn't doesn't wouldn't couldn't won't let make made makes saw see heard hear watched help helped had if though wish wishes and or nor not than as that both &".split(
    ' ',
  ),
);
/** Aisha and Khan have; her mother Aisha, Khan were. */
const joined = /[,&]\s$|\b(?:and|or|nor|both|neither)\b[^.;]*$/i;
const drinkBefore = /\b(?:glass(?:es)?|shots?|cans?|bottles?|pints?|jugs?|litres?|cups?|measures?) of\s$/i;
const behindThing =
  /\b(?:(?:bank statements?|receipts?|footage|cctv|parcels?|takeaways?|orders?|bookings?|tickets?|invoices?|refunds?|vouchers?) (?:from|with|by)|(?:paid|booked|ordered|hired|rented|sold) (?:through|via)|(?:ordered|hired) from|taxis? (?:by|with|from)|(?:dressed|costume|mask) (?:as|of)|(?:listening|listened) to|(?:drinking|drank|drunk|prescribed|taking|takes|wearing|wore|playing)(?: \p{Lu}\p{L}+(?:,| and))*|(?:the )?case(?:s)? of|(?:gospel|book|psalms?|epistle|feast|church|parish) of|(?:cit(?:es|ed|ing)|rel(?:y|ies|ied) on|applying) |\b(?:R|DPP|Reg|Regina|Rex|Re) v\.?)\s(?:an?\s|the\s)?$/iu;
const aheadOfThing =
  /^(?: \[\d{4}\]| v (?:R|DPP|Secretary|Chief|Commissioner|Crown|Parole|HMA|United|UK)\b| & Co| and Co\b| (?:has|have|had) its\b| (?:has|had|holds) no (?:cctv|footage|bookings?|capacity|vacanc)| (?:was|is) (?:offline|uninstalled|installed|prescribed|refurbished|fully booked|down (?:until|since|for))\b| (?:applied|considered|followed|distinguished|cited|direction given)[.,;)])/;
/** Of the alphabet that is read out, those that are names: call signs, not people. */
const readOut = new Set('charlie juliet juliett mike oscar romeo victor'.split(' '));
const spelling =
  /(?:\b(?:alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|yankee|zulu)[ ,.-]{1,2})$/i;
const spellsOn =
  /^(?:[ -]?\d{1,4}\b|[ ,.-]{1,2}(?:alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|yankee|zulu|one|two|unit|platform)\b)/i;

/** The words right before and behind that the patterns above speak of: any other need not be looked at. */
const leads = new Set(
  'drinking drank drunk prescribed taking takes wearing wore playing and of on cites cited citing applying from with by through via as to v a an the'.split(
    ' ',
  ),
);
const follows = new Set([
  '',
  'v',
  'and',
  'has',
  'have',
  'had',
  'holds',
  'was',
  'is',
  'applied',
  'considered',
  'followed',
  'distinguished',
  'cited',
]);
const tells = new Set('told informed advised asked emailed'.split(' '));

/** R v Cairns, listed for trial: a case of the day. R v Evans [2019]: one that the law was made by. */
const liveCase =
  /\b(?:indict\w*|listed|trial|ptph|mention|sentenc\w+|plea|arraign\w*|adjourn\w*|bail\w*|remand\w*|warned list|jury|verdict|convicted|acquitted|counts? \d|cps review|witness care|case progression)\b/i;
const ofLaw =
  /\[(?:19|20)\d\d\]|\b(?:EWCA|UKSC|UKHL|App|guid\w+|directions?|principles?|tests?|authorit\w+|considered|applied|applies|held|following|relies|see|per|law)\b/i;

function isLiveCase(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - 50), end + 60);
  return liveCase.test(near) && !ofLaw.test(near);
}

/** Whether a name that is told by the lists alone is of a thing, by what stands beside it. */
export function speaksOfThing(text: string, first: Capital, last: Capital, before: string, after: string): boolean {
  if (readOut.has(first.folded) && isReadOut(text, first, last)) return true;
  if (before === 'v' && isLiveCase(text, first.start, last.end)) return false;
  const lead = leads.has(before) || asMany.has(after) ? text.slice(Math.max(0, first.start - 28), first.start) : '';
  if (before === 'of' && drinkBefore.test(lead)) return true;
  if (last.possessive) return performed.has(after);
  if (ofThing.has(after)) return true;
  if (asMany.has(after) && !asksVerb.has(before) && !cueWords.has(before) && !joined.test(lead)) return true;
  if (
    !(first.flags & Is.given) &&
    tells.has(after) &&
    /^ (?:told|informed|advised|asked|emailed) us\b/.test(text.slice(last.close, last.close + 14))
  )
    return true;
  if (isPublishedCase(text, first, last)) return true;
  return (lead !== '' && behindThing.test(lead)) || (follows.has(after) && aheadOfThing.test(text.slice(last.close, last.close + 24)));
}

/** R v Evans once, and Evans thereafter is the case. */
function isPublishedCase(text: string, { start }: Capital, { end }: Capital): boolean {
  const near = text.slice(Math.max(0, start - 1_500), end + 1_500);
  const at = near.indexOf(`v ${text.slice(start, end)}`);
  return at > 0 && /\b(?:R|DPP) $/.test(near.slice(Math.max(0, at - 5), at));
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
