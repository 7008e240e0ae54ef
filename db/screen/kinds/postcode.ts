import { matchesOf } from '../matches-of.ts';
import type { AddSpan } from '../span-list.ts';

/** The areas there are, from Royal Mail's Postcode Address File; the letters tell a postcode from a code that has its shape. */
const areas = new Set(
  `AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG
HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK
SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(/\s+/),
);

const shape = /(?<![\w£@#.*-])([a-z]{1,2})(\d[a-z\d]?)([ \u00a0.-]{0,2})(\d)([a-z]{2})(?![\w@]|-\d)/gi;
/** Letters that Royal Mail never gives a unit; with a gap before them they were mistyped, without one it is another code. */
const neverGiven = /[cikmov]/i;
/** What is written behind a number: 1am, 4km. */
const measures = /^(?:am|pm|km|cm|mm|kg|ml|in|ok|ft|hr|st|nd|rd|th|mg|cl)$/i;
/** B1 2nd floor; but 3nd is none. */
const ordinal = /^(?:1st|2nd|3rd|[04-9]th)$/i;

/** Whole postcodes; a district alone (LE1) is a town's worth of people. */
export function findPostcodes(text: string, add: AddSpan): void {
  for (const { 0: whole, 1: area = '', 2: district = '', 3: gap = '', 4: sector = '', 5: unit = '', index } of matchesOf(shape, text)) {
    if (!areas.has(area.toUpperCase())) continue;
    // A letter ends the district in London's centre only.
    if (/[a-z]$/i.test(district) && !/^(?:e|ec|n|nw|se|sw|w|wc)$/i.test(area)) continue;
    if (neverGiven.test(unit) && (gap !== ' ' || measures.test(unit))) continue;
    if (gap !== '' && ordinal.test(`${sector}${unit}`)) continue;
    if ((gap.includes('.') || gap.includes('-')) && gap.length > 1) continue;
    add('postcode', index, index + whole.length);
  }
}
