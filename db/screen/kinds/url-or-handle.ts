import { flagsOf, Is } from '../lexicon/lexicon.ts';
import { matchesOf } from '../matches-of.ts';
import type { AddSpan } from '../span-list.ts';

const address =
  /(?<![\w@.])(?:https?:\/\/[^\s<>"'()[\]]{3,2000}|www\.[^\s<>"'()[\]]{3,2000}|(?:[a-z0-9-]{1,63}\.){1,5}(?:com|net|org|uk|me|io|tv|gg|ly|app|info|biz|co|eu|fr|de|pl|ro|live|site|online|xyz|link|be|to|us|ie)(?:\/[^\s<>"'()[\]]{0,2000})?)(?![\w@])/gi;
/** Bodies whose addresses stand in these texts and tell of nobody. */
const publicBody =
  /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:(?:police|gov|nhs|parliament|ac|mod)\.uk|rapecrisis\.org\.uk|victimsupport\.org\.uk|gov\.(?:scot|wales)|judiciary\.uk)(?:[/?#]|$)/i;
/** Firms and systems that a case file names by their address, which tells of nobody unless a path follows. */
const firm =
  /^(?:https?:\/\/)?(?:www\.)?(?:booking|evidence|airbnb|amazon|ebay|uber|just-?eat|deliveroo|trainline|google|gmail|hotmail|outlook|yahoo|icloud|facebook|instagram|snapchat|tiktok|tinder|hinge|match|bumble|pof|badoo|grindr|onlyfans|whatsapp|youtube|netflix|paypal|monzo|hotels|expedia|lastminute|ticketmaster|gumtree|vinted|rightmove|zoopla|indeed|linkedin|reddit|twitter|x|microsoft|apple|zoom|gov|bbc|mind|nspcc|ask|safeline)\.(?:com|co\.uk|org|org\.uk|uk|net|co)\/?$/i;
const handle = /(?<![\w@./])@([a-z_][\w.]{1,30}\w)/gi;

const platform =
  '(?:insta(?:gram)?|snap(?:chat)?|tik\\s?tok|facebook|fb|messenger|twitter|telegram|discord|kik|whatsapp|wickr|signal|skype|reddit|tumblr|youtube|linkedin|tinder|hinge|bumble|badoo|grindr|onlyfans|xbox|psn|playstation|steam|twitch|roblox|fortnite|pof|x)';
const naming = '(?:user\\s?names?|handles?|accounts?|profiles?|names?|user|users|id|ids|tag|tags|page|@|add|screen\\s?name)';
const filler = '(?:is|was|as|of|called|named|under|the|her|his|their|with|by|being|known|on|at|in|for|via|using|from|a|an|my)';
const token = '[a-z0-9_][\\w.\\-]{1,31}(?:#\\d{4})?';
const quote = '["\'“‘(]?';
/** A platform or the word username, a few words between, then what could be a handle. */
const announced = new RegExp(
  `\\b(${platform}(?:\\s+(?:user\\s?)?${naming})?|(?:user\\s?name|screen\\s?name|gamer\\s?tag|handle|profile name|account name))\\b((?:\\s+${filler}|\\s*[:=\\-–]|\\s+${naming}\\b){0,4})[\\s,]*${quote}(?<![\\w.])(@?${token})`,
  'gi',
);

export function findAddresses(text: string, add: AddSpan): void {
  for (const { 0: whole, index } of matchesOf(address, text)) {
    const written = whole.replace(/[.,;:!?]+$/, '');
    if (publicBody.test(written) || firm.test(written) || !/[a-z]{2}/i.test(written) || isSlip(written)) continue;
    add('url-or-handle', index, index + written.length);
  }
}

/** "later.to go": a full stop without its space. */
function isSlip(written: string): boolean {
  const [first = '', second = ''] = written.toLowerCase().split('.');
  return (
    !/[/:]/.test(written) &&
    /^(?:to|me|be|us|co|live|link|online|site|app|de)$/.test(written.split('.').at(-1)?.toLowerCase() ?? '') &&
    (flagsOf(first) & Is.common) !== 0 &&
    second !== ''
  );
}

export function findHandles(text: string, add: AddSpan): void {
  for (const { 0: whole, 1: name = '', index } of matchesOf(handle, text)) {
    const flags = flagsOf(name.toLowerCase());
    if (flags & Is.common) continue;
    add('url-or-handle', index, index + whole.length);
  }
}

/** zoe.b_2003: letters, an underscore and a digit are in no word of prose. A file of the case's own has an ending that says so. */
const underscored = /(?<![\w@./\\-])[a-z][\w.]{0,30}_[\w.]{0,30}[a-z\d](?![\w@/-])/g;
const ofFile = /\.(?:jpe?g|png|gif|mp[34]|mov|avi|pdf|docx?|xlsx?|csv|txt|zip|msg|eml|html?)$/i;

/** soft.girl.era_, xo__mia, _jay_: no field's name nor a file's ends so, doubles its line or has a full stop as well. */
const trailing =
  /(?<![\w@./\\-])(?=[\w.]*[a-z])(?:[a-z][\w.]{1,30}_|_[a-z][\w.]{1,30}|[a-z]\w{0,30}__\w{1,30}|[a-z]\w{0,20}\.[a-z\d.]{0,20}_\w{0,20}|[a-z]\w{0,20}_[a-z\d]{0,20}\.\w{0,20}[a-z\d_])(?![\w@/-])/g;

export function findUnderscored(text: string, add: AddSpan): void {
  for (const { 0: whole, index } of matchesOf(underscored, text)) {
    if (/\d/.test(whole) && !ofFile.test(whole)) add('url-or-handle', index, index + whole.length);
  }
  for (const { 0: whole, index } of matchesOf(trailing, text)) {
    if (!ofFile.test(whole)) add('url-or-handle', index, index + whole.length);
  }
}

/** Function words and what is commonly said of an account; after a platform's name they are prose. */
const said = new Set(
  `unknown known not none no withheld deleted blocked used using via and or but that which who where when while because so to from in on at by for with is was are were be been has had
have he she they it we you i her his their its the a an this these those there then message messages messaged messaging account accounts profile profiles chat chats group groups call calls
video videos photo photos image images picture pictures post posts story stories friend friends app apps application contact contacts request requests page data download downloads evidence
conversation conversations exchange exchanges enquiries enquiry records record after before since until during also only once again later as if than about of over under between through without within
name named names user users username handle id number details seen sent showed shown shows show provided given saved recorded noted changed removed disclosed live private public two three several some any all`.split(
    /\s+/,
  ),
);

export function findAnnouncedHandles(text: string, add: AddSpan): void {
  for (const { 0: whole, 1: cue = '', 2: between = '', 3: found = '', index } of matchesOf(announced, text)) {
    const name = found.replace(/[.-]+$/, '');
    const end = index + whole.length - (found.length - name.length);
    const isQuoted = /["'“‘]/.test(text.charAt(end - name.length - 1));
    if (!isHandle(name, cue, between, text.slice(end, end + 2)) && !isUnheardOf(name, `${cue} ${between}`, isQuoted)) continue;
    add('url-or-handle', end - name.length, end);
  }
}

function isHandle(name: string, cue: string, between: string, behind: string): boolean {
  if (name.length < 3 || /^\d+$/.test(name) || said.has(name.toLowerCase())) return false;
  if (name.startsWith('@') || /[a-z].*[\d_]|[\d_].*[a-z]|[a-z]\.[a-z]|#\d/i.test(name))
    return (!/^\d+(?:st|nd|rd|th|am|pm|hrs|yr|yrs|mins?)?$/i.test(name) && !/^\d/.test(name.replace(/^@/, ''))) || name.includes('_');
  const flags = flagsOf(name.toLowerCase());
  const says = /user|handle|tag|screen|(?:snap|insta|kik|tik|twitter|discord|telegram|fb|facebook|xbox|psn).*\b(?:name|id|add)\b/i.test(
    `${cue} ${between}`,
  );
  const pointed = /[:=]/.test(between);
  // Grindr: distance shown as 40 m
  if (pointed && flags & Is.common && /^ [a-z]/.test(behind)) return false;
  if (pointed && !/^x$/i.test(cue)) return /^[a-z]/.test(name) || !(flags & Is.word);
  if (!says || /^handles?$/i.test(cue)) return false;
  if (/(?:name|handle|tag|\bid)s?\b/i.test(`${cue} ${between}`)) return !(flags & Is.common) || /^[.,;)"”'’]|^$/.test(behind);
  return false;
}

/** A word that is none, where an account is named: TikTok account sophsxo, on Tinder as "CheekyChap". */
function isUnheardOf(name: string, between: string, isQuoted: boolean): boolean {
  if (!/^[a-z]{5,}$/i.test(name) || !/\b(?:accounts?|profiles?|page|as|under)\b/i.test(between)) return false;
  const isCamel = /[a-z][A-Z]/.test(name);
  return flagsOf(name.toLowerCase()) === 0 && (isQuoted || isCamel || /^[a-z]+$/.test(name));
}
