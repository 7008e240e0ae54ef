import type { IdentitySpan } from '../../shared/vocabulary/identity-kinds.ts';
import { isOfKind } from './column-cell.ts';
import type { ColumnProfile } from './column-profile.ts';
import { findNamedHouses, findStreetAddresses, mentionsHouse } from './kinds/address.ts';
import { findDatesOfBirth } from './kinds/date-of-birth.ts';
import { findEmails, findSpeltEmails } from './kinds/email.ts';
import { findNationalInsuranceNumbers } from './kinds/national-insurance.ts';
import { findNhsNumbers } from './kinds/nhs-number.ts';
import { findPhones } from './kinds/phone.ts';
import { findPostcodes } from './kinds/postcode.ts';
import { findReferences } from './kinds/reference.ts';
import { findAddresses, findAnnouncedHandles, findHandles, findUnderscored } from './kinds/url-or-handle.ts';
import { findVehicleRegistrations } from './kinds/vehicle-registration.ts';
import { findLowerNames, isLazilyTyped } from './name-look/find-lower-names.ts';
import { findNames } from './name-look/find-names.ts';
import { createSpanList, type SpanList } from './span-list.ts';
import { type Survey, surveyText } from './survey.ts';

export interface CellScreen {
  /** Sorted by position, none over another. */
  readonly spans: readonly IdentitySpan[];
  /** Some capitalised word may be a name and the rules could not tell: worth the slow look. */
  readonly unsure: boolean;
}

const clean: CellScreen = { spans: [], unsure: false };
/** Codes, dates, numbers, a word in lower case: most cells, and nothing in them to look at. */
const plainCell =
  /^[a-z]{1,24}$|^[^\p{L}@]{0,7}$|^\d{4}-\d\d-\d\d(?:T[\d:.+Z-]*)?$|^\d\d?\/\d\d?\/\d{4}$|^-?\d{1,3}\.\d{1,8}$|^\p{Lu}\p{Ll}?$/u;
const speaksOfHandles =
  /[Ii]nsta|[Ss]nap|[Tt]ik ?[Tt]ok|[Ff]acebook|\b(?:fb|FB|kik|Kik|KIK)\b|[Tt]witter|[Tt]elegram|[Dd]iscord|[Uu]ser ?name|[Ss]creen ?name|[Gg]amer ?tag|[Pp]rofile name|[Aa]ccount name|\b[Hh]andle|[Ww]hats[Aa]pp|[Tt]inder|[Hh]inge|[Bb]umble|[Gg]rindr|[Bb]adoo|[Oo]nly[Ff]ans|[Rr]eddit|[Xx]box|PSN|psn|[Pp]lay[Ss]tation|[Tt]witch|[Rr]oblox|[Ss]kype|[Ww]ickr|Signal|[Mm]essenger|Steam/;
const shoutsOfHandles = /INSTA|SNAP|TIK ?TOK|FACEBOOK|TWITTER|TELEGRAM|DISCORD|USER ?NAME|SCREEN ?NAME|HANDLE|WHATSAPP|TINDER|GRINDR/;
/** Published police data: a street that anonymises a place, and a census area. */
const publishedPlace = /^\s*(?:on or near\b|no location\b)|^[\p{L} .,'’&()-]+ \d{3}[A-Z]$/iu;

/** The fast look at one cell. */
export function screenCell(text: string, profile: ColumnProfile): CellScreen {
  if (text.length < 2) return clean;
  if (profile.holds === null && text.length < 42 && plainCell.test(text)) return clean;
  if (profile.holds !== null && isOfKind(text, profile.holds, profile.isRole)) return wholeCell(text, profile);
  return text.length > longestRemembered ? screenText(text, profile) : screenValue(text, profile);
}

/** Values come again and again: those of a column that were clean are known by sight. Only clean ones are kept, so that no identity is. */
const longestRemembered = 40;
const mostRemembered = 5_000;
const cleanValues = new WeakMap<ColumnProfile, Set<string>>();

function screenValue(text: string, profile: ColumnProfile): CellScreen {
  let values = cleanValues.get(profile);
  if (values?.has(text)) return clean;
  const found = screenText(text, profile);
  if (found !== clean) return found;
  if (values === undefined || values.size >= mostRemembered) {
    values = new Set();
    cleanValues.set(profile, values);
  }
  values.add(text);
  return found;
}

function wholeCell(text: string, { holds }: ColumnProfile): CellScreen {
  const start = text.length - text.trimStart().length;
  return { spans: [{ kind: holds ?? 'name', start, end: text.trimEnd().length }], unsure: false };
}

function screenText(text: string, profile: ColumnProfile): CellScreen {
  const list = createSpanList();
  const survey = surveyText(text);
  const isPublished = text.length < 120 && publishedPlace.test(text);
  findSigns(text, survey, list);
  if (survey.digits > 0) findNumbers(text, survey, profile, list, isPublished);
  if (isPublished) return result(list, false);
  if (text.length > 11 && isLazilyTyped(text, survey)) findLowerNames(text, list.add);
  if (survey.capitals.length === 0) return result(list, false);
  if (mentionsHouse(text, survey.capitals)) findNamedHouses(text, list.add);
  const unsure = findNames(text, survey, isLabel(text, profile), list.add);
  return result(list, unsure);
}

function findSigns(text: string, survey: Survey, list: SpanList): void {
  if (survey.atSign) findEmails(text, list.add);
  // Before web addresses, or example.org would be one of them.
  if (text.length > 7) findSpeltEmails(text, survey.innerStop, list.add);
  if (survey.innerStop) findAddresses(text, list.add);
  if (survey.atSign) findHandles(text, list.add);
  if (text.length < 8) return;
  if (text.includes('_')) findUnderscored(text, list.add);
  if (speaksOfHandles.test(text) || (survey.shouted && shoutsOfHandles.test(text))) findAnnouncedHandles(text, list.add);
}

/** The surest shapes first: where two kinds claim the same digits, the first stands. */
function findNumbers(text: string, survey: Survey, profile: ColumnProfile, list: SpanList, isPublished: boolean): void {
  const { digits, letterBeforeDigit, letterAfterDigit, capitalNearDigit } = survey;
  if (digits > 5) findNationalInsuranceNumbers(text, list.add);
  if (digits > 2) findDatesOfBirth(text, list.add);
  if (digits > 9) {
    findNhsNumbers(text, list.add);
    findPhones(text, list.add);
  }
  if (profile.mayRefer && (survey.looksLikeReference || survey.longestNumber > 1)) findReferences(text, survey, list.add);
  if (letterBeforeDigit && letterAfterDigit) findPostcodes(text, list.add);
  if (letterBeforeDigit || letterAfterDigit || capitalNearDigit) findVehicleRegistrations(text, list.add);
  if (!isPublished) findStreetAddresses(text, survey.houseNumbers, list.add);
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
