import { speechVerbs, verbsOfPersons } from './context.ts';

/** A friend of X, let down by X, a check on X, Witness 1 is X, saved as "X. */
export const beforePerson = new RegExp(
  `\\b(?:${[
    '(?:friends?|partner|mother|father|mum|dad|parents?|sister|brother|wife|husband|child|son|daughter|afraid|scared|frightened|terrified|jealous|sick|rid|account|behalf|instead|statement|photos?|pictures?|images?|videos?|care|wary|suspicious|description|complaints?|evidence|version|sight|disclosures?|accused|support|intentions) of',
    '(?:confided|confiding|confides|disclosed|interested) in',
    '(?:^|[.!?] )I am',
    '(?:checks?|search(?:es)?|intel(?:ligence)?|markers?|pressure|record|trace|research|crush|hands) on',
    '(?:v|s|ip|vic|child|baby|father|mother|partner|ex|boyfriend|girlfriend|husband|wife|brother|sister|son|daughter|friend|neighbour|susp|suspect|offender|witness|victim|complainant|informant|caller|oic|male|female|he|she|man|woman|name|surname|this|it|believed|named|thought|known|said|likely) (?:\\d |believed |thought |said |known )?(?:is|was|to be|as|being|be)',
    '(?:emails?|emailed|messages?|letters?|texts?|statement|handed|given|passed|allocated|forwarded|assigned|reported|disclosed|returned|belongs?|belonged|related|married|according|spoken|spoke|spoke again|sent an? [a-z]+) (?:was |been |sent |over |back |on |again )?to',
    '(?:know|knows|knew) (?:him|her|them) as',
    '(?:calls?|called|calling|named?|naming) (?:himself|herself|themselves|him|her|them|me)',
    '(?:asks?|asked|asking|feelings|waiting|voicemail|voice ?note|number|birthday|gift|present|flowers|marker|warrant|looks?|looked|looking|responsible|sorry|statement|message|cover(?:ed|ing)?|feels?|text|cared?) for',
    '(?:only|not|just|about|against|between|without|towards?|behind|beside|besides|alongside|like|unlike|than|except|regarding|including|hi|hello|dear|sorry|thanks|ok|via|also)',
    '(?:as|called|by|name|nickname) ["“\'‘]',
    '(?:raped|assaulted|touched|hit|followed|abused|threatened|done|approached|seen|witnessed|contacted|completed|written|signed|authorised|reviewed|allocated|told|given|caused|down|caught|confirmed|believed|named|interviewed|sent) by',
  ].join('|')})["“'‘(]?\\s?["“'‘]?$`,
  'i',
);

/** Behind a subject that is a person. */
const leadsOn = new Set(
  "who whom whose will would could should can cannot may might must does did do not herself himself agrees knows feels fears speaks interprets hopes hates wishes sounds updated emailed informed notified tasked reviewed chased actioned emails rings texts isn't can't won't".split(
    ' ',
  ),
);
/** Whose subject a person is most often. */
const asksPerson = new Set(
  'that because if when where while whether whilst although though so then after before until once says said stated claims believes thinks thank thanks saw sees watched both neither either'.split(
    ' ',
  ),
);
/** What is done to persons. */
const doneTo = new Set(
  'blocked thanked hugged kissed dated divorced named blames blame likes hates loves fears trusts supports recognised remembers suspects hurt reported interviewed'.split(
    ' ',
  ),
);
/** Verbs of persons whose object is a place or a thing as often. */
const doesToThings = new Set(
  "attended attends used bought took takes drank drinks opened entered left leaves owned owns offered played joined ordered returned returns was has had is who then later also never did does didn't doesn't wasn't would could came comes went goes got gets works worked started began became put moved moves lived lives stayed stays arrived arrives walked walks ran fell visited called calls made makes wrote watched smoked cooked lost".split(
    ' ',
  ),
);

/** Of a given name alone: would X lie, took X home. What places and things bear is a surname more often. */
const beforeGiven = new Set('would could should did does can has had will took put lost called'.split(' '));

export function isGivenAfter(before: string): boolean {
  return beforeGiven.has(before);
}

export function isSubjectBefore(after: string): boolean {
  return verbsOfPersons.has(after) || speechVerbs.has(after) || leadsOn.has(after);
}

export function isObjectAfter(before: string): boolean {
  return asksPerson.has(before) || doneTo.has(before) || (verbsOfPersons.has(before) && !doesToThings.has(before));
}
