import type { IdentitySpan } from '../../shared/vocabulary/identity-kinds.ts';
import { isOfKind } from './column-cell.ts';
import type { ColumnProfile } from './column-profile.ts';
import { findNamedHouses, findStreetAddresses } from './kinds/address.ts';
import { findDatesOfBirth } from './kinds/date-of-birth.ts';
import { findEmails, findSpeltEmails } from './kinds/email.ts';
import { findNationalInsuranceNumbers } from './kinds/national-insurance.ts';
import { findNhsNumbers } from './kinds/nhs-number.ts';
import { findPhones } from './kinds/phone.ts';
import { findPostcodes } from './kinds/postcode.ts';
import { findReferences } from './kinds/reference.ts';
import { findAddresses, findAnnouncedHandles, findHandles } from './kinds/url-or-handle.ts';
import { findVehicleRegistrations } from './kinds/vehicle-registration.ts';
import { findNames } from './name-look/find-names.ts';
import { createSpanList, type SpanList } from './span-list.ts';

export interface CellScreen {
  /** Sorted by position, none over another. */
  readonly spans: readonly IdentitySpan[];
  /** Some capitalised word may be a name and the rules could not tell: worth the slow look. */
  readonly unsure: boolean;
}

const clean: CellScreen = { spans: [], unsure: false };
/** Codes, dates, numbers, a word or two in lower case: most cells, and nothing in them to look at. */
const plainCell =
  /^[a-z][a-z '()/-]{0,40}$|^[^\p{L}@]{0,7}$|^\d{4}-\d\d-\d\d(?:T[\d:.+Z-]*)?$|^\d\d?\/\d\d?\/\d{4}$|^-?\d{1,3}\.\d{1,8}$|^\p{Lu}\p{Ll}?$/u;
const hasDigit = /\d/;
const hasCapital = /\p{Lu}/u;
const hasDotWord = /\.[a-z]{2}|:\/\//i;
const speaksOfHandles =
  /insta|snap|tik ?tok|facebook|\bfb\b|twitter|telegram|discord|\bkik\b|user ?name|screen ?name|gamer ?tag|profile name|account name|\bhandle|whatsapp|tinder|hinge|bumble|grindr|badoo|onlyfans|reddit|xbox|psn|playstation|twitch|roblox|skype|wickr|signal|messenger|steam/i;
const speaksOfHouses =
  /Cottage|Farm|Lodge|House|Barn|Villa|Manor|Hall|Grange|Bungalow|Rectory|Vicarage|Mill|View|Croft|Nook|Court|Mansions|Heights|Tower|\b(?:[Ff]lat|[Aa]partment) [A-Za-z0-9]/;
/** Published police data: a street that anonymises a place, and a census area. */
const publishedPlace = /^\s*(?:on or near\b|no location\b)|^[\p{L} .,'’&()-]+ \d{3}[A-Z]$/iu;

/** The fast look at one cell. */
export function screenCell(text: string, profile: ColumnProfile): CellScreen {
  if (text.length < 2) return clean;
  if (profile.holds === null && text.length < 42 && plainCell.test(text)) return clean;
  if (profile.holds !== null && isOfKind(text, profile.holds, profile.isRole)) return wholeCell(text, profile);
  return screenText(text, profile);
}

function wholeCell(text: string, { holds }: ColumnProfile): CellScreen {
  const start = text.length - text.trimStart().length;
  return { spans: [{ kind: holds ?? 'name', start, end: text.trimEnd().length }], unsure: false };
}

function screenText(text: string, profile: ColumnProfile): CellScreen {
  const list = createSpanList();
  const isPublished = text.length < 120 && publishedPlace.test(text);
  findSigns(text, list);
  if (hasDigit.test(text)) findNumbers(text, profile, list, isPublished);
  if (isPublished || !hasCapital.test(text)) return result(list, false);
  if (speaksOfHouses.test(text)) findNamedHouses(text, list.add);
  const unsure = findNames(text, isLabel(text, profile), list.add);
  return result(list, unsure);
}

function findSigns(text: string, list: SpanList): void {
  if (text.includes('@')) {
    findEmails(text, list.add);
    findHandles(text, list.add);
  }
  findSpeltEmails(text, list.add);
  if (hasDotWord.test(text)) findAddresses(text, list.add);
  if (speaksOfHandles.test(text)) findAnnouncedHandles(text, list.add);
}

/** The surest shapes first: where two kinds claim the same digits, the first stands. */
function findNumbers(text: string, profile: ColumnProfile, list: SpanList, isPublished: boolean): void {
  findNationalInsuranceNumbers(text, list.add);
  findDatesOfBirth(text, list.add);
  findNhsNumbers(text, list.add);
  findPhones(text, list.add);
  if (profile.mayRefer) findReferences(text, list.add);
  findPostcodes(text, list.add);
  findVehicleRegistrations(text, list.add);
  if (!isPublished) findStreetAddresses(text, list.add);
}

/** A short value without the small words of a sentence. */
function isLabel(text: string, { reads }: ColumnProfile): boolean {
  if (reads === 'prose') return false;
  if (text.length > 120) return false;
  return !/[.!?] |\b(?:the|was|is|has|had|that|her|him|his|she|he|told|said|they|who|with|by)\b/.test(text);
}

function result(list: SpanList, unsure: boolean): CellScreen {
  const spans = list.spans();
  return spans.length === 0 && !unsure ? clean : { spans, unsure };
}
