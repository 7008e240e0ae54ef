import type { CaseFieldId } from '../../shared/vocabulary/case-fields.ts';
import type { IdentityKind } from '../../shared/vocabulary/identity-kinds.ts';

/** What a column says of its cells. Plain data, since it is posted to a worker. */
export interface ColumnProfile {
  /** The kind of identity that the heading announces, or null: its cells are then judged by what they hold. */
  readonly holds: IdentityKind | null;
  /** The heading is a role (Victim, Officer): a cell is a name only if it looks like one. */
  readonly isRole: boolean;
  /** The pseudonym of the case is a reference by design. */
  readonly mayRefer: boolean;
  /** Prose is read for names nobody has heard of; in a short value, and more so in one of a place, such a word is no name. */
  readonly reads: 'prose' | 'value' | 'either';
}

const roles =
  'victim complainant aggrieved suspect offender perpetrator accused defendant witness officer oic sio oc investigator supervisor sergeant inspector constable detective reviewer author interviewer interpreter isva idva solicitor informant caller parent guardian child nominal contact gp doctor'.split(
    ' ',
  );
const nameWords =
  'name names full first last middle given family second other maiden nick christian alias aliases known as preferred previous legal'.split(
    ' ',
  );
const fillers =
  'the of in case charge and or for by to a s 1 2 3 4 assigned allocated lead reporting investigating supervising closing reviewing oic ic ip vic ds dc pc person persons deputy dealing attending interviewing line'.split(
    ' ',
  );
const allowedBesideName = new Set([
  ...roles,
  ...nameWords,
  ...fillers,
  'person',
  'mother',
  'father',
  'partner',
  'next',
  'kin',
  'relative',
  'staff',
  'user',
  'employee',
  'manager',
  'subject',
  'individual',
  'social',
  'worker',
  'carer',
  'teacher',
  'advocate',
  'signed',
  'completed',
  'display',
]);
const roleWords = new Set(roles);
const roleOnly = new Set([...roles, ...fillers]);
const places =
  /\b(?:ward|beat|area|district|station|location|town|city|borough|county|lpa|bcu|npa|neighbourhood|region|lsoa|msoa|place|venue|force|parish|constituency|division|team|unit|court|country|nationality|ethnicity|language|religion|operation|falls within|reported by)\b/;

/** What a heading, and the field of a case it is mapped to, say of the cells below. Known fields are never judged by heading alone. */
export function profileColumn(heading: string, field: CaseFieldId | null): ColumnProfile {
  const words = plainWords(heading);
  const isPlace = places.test(words);
  if (field === 'narrative') return { holds: null, isRole: false, mayRefer: true, reads: 'prose' };
  if (field !== null) return { holds: null, isRole: false, mayRefer: field !== 'caseRef', reads: 'value' };
  const holds = announcedKind(words);
  if (holds !== null) return { holds, isRole: false, mayRefer: true, reads: 'value' };
  if (isNameHeading(words)) return { holds: 'name', isRole: false, mayRefer: true, reads: 'value' };
  if (isRoleHeading(words)) return { holds: 'name', isRole: true, mayRefer: true, reads: 'value' };
  return { holds: null, isRole: false, mayRefer: true, reads: isPlace ? 'value' : 'either' };
}

/** victimDOB, VICTIM_DOB and "Victim D.O.B." all read "victim dob". */
function plainWords(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/\b(\w)\.(?:\s?(\w)\.)(?:\s?(\w)\b\.?)?/g, '$1$2$3')
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const number = '(?:no|nos|num|number|numbers|id)?';
const announcements: readonly (readonly [IdentityKind, RegExp])[] = [
  ['date-of-birth', /\b(?:dob|date of birth|birth ?dates?|born(?: on)?|birthday|d o b|do b|d ob|date birth)\b/],
  ['email', /\be ?mails?\b/],
  [
    'phone',
    /\b(?:(?:tele)?phones?|tel|mobiles?|mob|landlines?|cell ?phone|contact (?:no|num|numbers?|tel)|tel ?no|phone ?no|mobile ?no|fax|whatsapp|msisdn)\b/,
  ],
  ['nhs-number', /\bnhs(?: ?(?:no|num|numbers?|id))?\b/],
  ['national-insurance', /\b(?:nino|national insurance|nat ins|ni(?: ?(?:no|num|number)))\b|^ni$/],
  [
    'vehicle-registration',
    /\b(?:vrm|vrn|(?:vehicle|car|veh) ?(?:reg(?:istration)?|index|plate|mark)|registration (?:mark|plate|no|number)|reg (?:no|number|plate|mark)|number ?plate|licen[cs]e plate|index (?:mark|number|no)|^reg)\b|^reg$/,
  ],
  ['postcode', /\b(?:post ?codes?|zip(?: ?code)?|pcode)\b/],
  [
    'address',
    /\b(?:(?:home|postal|residential|current|last|street|full|suspect|victim|witness|offence|previous|work|correspondence|incident|scene|contact)? ?address(?:es)?(?: line)?(?: \d)?|addr\d?|address\d|house (?:no|number|name)|street(?: name)?|(?:home|residence) location|place of residence|residence)\b/,
  ],
  [
    'url-or-handle',
    /\b(?:social ?media(?: (?:handle|account|profile|user ?name|id)s?)?|handles?|user ?names?|screen ?names?|instagram|insta|facebook|snap(?:chat)?|tik ?tok|twitter|url|urls|website|web ?page|profile (?:link|url|name)|links?)\b/,
  ],
  [
    'reference',
    new RegExp(
      `\\b(?:urn|urns|cad|crn|crime|custody|occurrence|incident|niche|athena|log|pnc ?id|pnc|cro|storm|prison|collar|warrant|shoulder|passport|driving licen[cs]e|case|police|force|court|exhibit|nominal|record|hospital|forensic|system|investigation|unique|external|source|oel|file)\\b ?(?:ref(?:erence)?s?|no|nos|num|numbers?|id|ids|urn|log|record ?(?:no|number|ref(?:erence)?))\\b|\\b(?:custody|occurrence|incident|cad|crime) record\\b|^(?:urn|cad|crn|pncid|pnc id|refs?|reference|references|reference ${number}|ref ${number}|our ref|your ref|custody|occurrence|id number|oin|uid)$|\\burn\\b`,
    ),
  ],
];
/** Headings that have a word of an announcement and still hold none: whether there is one, when it came, how many. */
const aboutIt =
  /\b(?:date|time|type|count|number of|flag|provided|given|known|status|seized|examined|downloaded|y n|yes no|has|is|was|outcome|result|method|consent|recorded|reported|category|class|code|level|location|area|title|description|summary|rationale|notes?|comments?|details?)\b/;

function announcedKind(words: string): IdentityKind | null {
  for (const [kind, pattern] of announcements) {
    if (!pattern.test(words)) continue;
    if (kind !== 'date-of-birth' && kind !== 'postcode' && kind !== 'address' && aboutIt.test(words.replace(pattern, ''))) continue;
    if (kind === 'address' && /\b(?:type|known|category|flag|ip|email)\b/.test(words)) continue;
    return kind;
  }
  return null;
}

function isNameHeading(words: string): boolean {
  if (/\b(?:surnames?|forenames?|firstnames?|lastnames?|fullnames?|middlenames?|maidenname|nicknames?|alias|aliases)\b/.test(words))
    return true;
  if (/\bnext of kin\b/.test(words) && !/\bdate|relationship\b/.test(words)) return true;
  if (!/\b(?:names?|known as)\b/.test(words)) return false;
  return words.split(' ').every((word) => allowedBesideName.has(word));
}

function isRoleHeading(words: string): boolean {
  const parts = words.split(' ');
  return parts.some((word) => roleWords.has(word)) && parts.every((word) => roleOnly.has(word));
}
