import type { IdentitySpan } from '../../shared/vocabulary/identity-kinds.ts';
import type { ColumnProfile } from './column-profile.ts';
import { findNamedHouses, findStreetAddresses, mentionsHouse } from './kinds/address.ts';
import { findDatesBehindNames, findDatesOfBirth } from './kinds/date-of-birth.ts';
import { findEmails, findSpeltEmails } from './kinds/email.ts';
import { findNationalInsuranceNumbers } from './kinds/national-insurance.ts';
import { findNhsNumbers } from './kinds/nhs-number.ts';
import { findPhones } from './kinds/phone.ts';
import { findPostcodes } from './kinds/postcode.ts';
import { findReferences } from './kinds/reference.ts';
import { findAddresses, findAnnouncedHandles, findHandles, findUnderscored } from './kinds/url-or-handle.ts';
import { findVehicleRegistrations } from './kinds/vehicle-registration.ts';
import { Sort, sortAt } from './letters.ts';
import type { Capital } from './name-look/capital.ts';
import { findLowerNames, findNamesBehindRoles } from './name-look/find-lower-names.ts';
import { findNames } from './name-look/find-names.ts';
import { createSpanList, type SpanList } from './span-list.ts';
import type { Survey } from './survey.ts';

export interface CellScreen {
  /** Sorted by position, none over another. */
  readonly spans: readonly IdentitySpan[];
  /** Some capitalised word may be a name and the rules could not tell: worth the slow look. */
  readonly unsure: boolean;
}

// Asked at the beginning of words only: no other pattern is asked of so many texts.
const speaksOfHandles =
  /\b(?:[Ii]nsta|[Ss](?:nap|creen ?name|kype)|S(?:ignal|team)|[Tt](?:ik ?[Tt]ok|witter|elegram|inder|witch)|[Ff](?:acebook|b\b)|FB\b|[Kk]ik\b|KIK\b|[Dd]iscord|[Uu]ser ?name|[Gg](?:amer ?tag|rindr)|[Pp](?:rofile name|lay[Ss]tation)|PSN|psn|[Aa]ccount name|[Hh](?:andle|inge)|[Ww](?:hats[Aa]pp|ickr)|[Bb](?:umble|adoo)|[Oo]nly[Ff]ans|[Rr](?:eddit|oblox)|[Xx]box|[Mm]essenger)/;
const shoutsOfHandles = /INSTA|SNAP|TIK ?TOK|FACEBOOK|TWITTER|TELEGRAM|DISCORD|USER ?NAME|SCREEN ?NAME|HANDLE|WHATSAPP|TINDER|GRINDR/;
/** Published police data: a street that anonymises a place, and a census area. */
const nearPlace = /^\s*(?:on or near\b|no location\b)/i;
const censusArea = /^[\p{L} .,'’&()-]+ \d{3}[A-Z]$/iu;

function isPublishedPlace(text: string): boolean {
  const endsInCode = sortAt(text, text.length - 2) === Sort.digit;
  return endsInCode ? censusArea.test(text) || nearPlace.test(text) : nearPlace.test(text);
}

/** What a look at a text, or at a piece of one, finds. */
export interface Found extends CellScreen {
  /** Words that would be names if a name elsewhere had them. */
  readonly doubts: readonly Capital[];
}

const noDoubts: readonly Capital[] = [];

/** @param named Words of the names that were found in other pieces of the text. */
export function lookAt(text: string, profile: ColumnProfile, survey: Survey, isLazy: boolean, named: Set<string>): Found {
  const list = createSpanList();
  const isPublished = text.length < 120 && isPublishedPlace(text);
  findSigns(text, survey, list);
  if (survey.digits > 0) findNumbers(text, survey, profile, list, isPublished);
  if (isPublished) return { spans: list.spans(), unsure: false, doubts: noDoubts };
  if (text.length > 11) {
    if (!survey.shouted) findNamesBehindRoles(text, survey.capitals, list.add);
    if (isLazy) findLowerNames(text, list.add);
  }
  if (survey.capitals.length === 0) return { spans: list.spans(), unsure: false, doubts: noDoubts };
  if (mentionsHouse(text, survey.capitals)) findNamedHouses(text, list.add);
  const { isWorthSlowLook, doubts } = findNames(text, survey, isLabel(text, profile), named, list.add);
  if (survey.digits > 2 && list.spans().length > 0) findDatesBehindNames(text, list.spans(), list.add);
  return { spans: list.spans(), unsure: isWorthSlowLook, doubts };
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
