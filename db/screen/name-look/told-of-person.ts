import { cueWords, titleWords, towardsPerson, verbsOfPersons, weakTowards, weakVerbs } from '../lexicon/context.ts';
import { personThings } from '../lexicon/person-things.ts';
import type { Capital } from './capital.ts';
import { isInState, isNoLonger } from './judge-ambiguous.ts';
import { isFollowedAsPerson } from './said-of-person.ts';

/** Endings of English places. */
const placeEnding =
  /(?:ton|ham|bury|ford|shire|chester|cester|mouth|borough|wick|worth|ley|dale|combe|pool|bridge|field|stead|minster|gate|by|thorpe|stow|hurst|wood|hill|head|port|land|ville|burgh|burn|church|well|wells|side|don|den|ness|sea|cliffe?|stone|stock|holme|green|cross|heath|marsh|moor|tree|street|end)$/;

const withPerson =
  /\b(?:spoke|speaking|spoken|was|is|were|be|been|being|li[vf]e[sd]?|living|stay(?:s|ed|ing)?|went|gone|going|sex|intercourse|relationship|contact|out|home|slept|sleeping|met|left|leave|married|friends?|argu\w+|argument|away|bed|flat|house|alone|child|children|baby|row|fight|chat(?:ted|ting)?|talk(?:ed|ing)?|in touch|involved|affair|together|back|over|up|drinking|interview|bar|came|come|shift|party|night|drinks?|meal|dinner|taxi|car|club|pub|walk\w*|danc\w+|kiss\w+|flirt\w+|shar(?:e|es|ed|ing)|room|kitchen|pregnant|photo|picture|seen|holiday)\s+with\s$/i;
const againstPerson =
  /\b(?:case|cases|charges?|allegations?|evidence|action|complaints?|proceedings|made|orders?|reports?|taken|brought|lodged|statement|file|account) (?:is to be taken |to be taken |made |taken |brought )?against\s$/i;
/** No name known for a thing is asked for by where: asking where X was. */
const asksWhere = /\b(?:ask(?:ed|ing|s)?|know|knows|knew|wonder\w*|told|see|seen|find out|said)\b[^.;]{0,20}\bwhere\s$/i;
/** The account of X; the name of X. */
const ofPerson =
  /\b(?:accounts?|names?|arrest|identity|statement|interview|evidence|mother|father|address|version|denial|behaviour|description|photos?|whereabouts|that) of\s$/i;
const nameWas =
  /\b(?:(?:his|her|their|the|first|last|real|full|whose) (?:sur|fore|nick|last |first )?name|named|called) (?:is|was|as|being)\s$/i;
/** 'Habibur please dont; stop, Jubair, stop: one who is spoken to. */
const spokenTo = /(?:\b(?:stop|no|please|pls|sorry|listen|look|thanks|thank you|cheers|bye|love you|hi|hey|hello|don['’]?t|why|yes),\s)$/i;
const speaksOn =
  /^ (?:please|pls|stop|dont|don['’]t|no|why|i|im|i['’]m|you|u|ur|youre|sorry|leave|answer|what|where|ring|call|text|come|let|get|its|it['’]s|babe|we|are|can)\b/;
const quoted = /["'“‘]$/;
const byThing =
  /\b(?:run|made|owned|operated|supplied|analysed|tested|provided|funded|managed|organised|hosted|sold|produced|prescribed|employed|housed|supported)\s+by\s$/i;
/** A word for a person and a mark between: sister (Chloe), Witness: Ana. */
const markedCue = /(\p{L}+)(?:\s\d)?['’]?\s?(?:[:(–—=-]\s?["“'‘]?|\s["“'‘])$/u;

/** Whether what stands beside a word is of a person: her friend X, told X, X said, X's. An unknown word alone is a brand, a village or a drug as often. */
const between = /\bbetween\s$/i;
/** X and I; X and her sister; X and Y are. */
const andOther =
  /^ and (?:I|he|she|they|her|him|his|their|the (?:suspect|victim|complainant|witness|ip)|\p{Lu}[\p{L}'’-]+ (?:are|were|have|had|went|met|left|came|argued|both))\b/u;
const otherAnd = /\p{Lu}[\p{L}'’-]+ and $/u;
const asMany = new Set('are were have had went met left came argued both'.split(' '));
/** When X came back; she says X did not: what opens a clause, and a verb that is weak elsewhere. */
const opensClause = new Set(
  'when while as after before because since if that what how why whether until once but then says said say thinks thought knows knew believes claims'.split(
    ' ',
  ),
);
const moves = new Set(
  "came comes left leaves went gave gives did didn't does doesn't never would wouldn't could couldn't took takes started stopped began tried kept made".split(
    ' ',
  ),
);
/** V/X; S1/X */
const markedParty = /(?:^|[\s(])(?:V|S|W|IP|AP|OIC|VIC|SUS)\d?\/\s?$/;
const kinOfMany = new Set(
  'children kids sons daughters brothers sisters friends siblings twins housemates flatmates cousins colleagues'.split(' '),
);
const appositive = /^, (\p{Ll}+)/u;

/** A clause, a pair or a mark that has a person in it. */
function standsAsPerson(text: string, word: Capital, before: string, after: string, behind: string): boolean {
  const ahead = text.slice(word.close, word.close + 40);
  if (kinOfMany.has(before) || markedParty.test(behind)) return true;
  if (isFollowedAsPerson(text, word.close) || /^ who\b/.test(ahead)) return true;
  if (between.test(behind) || andOther.test(ahead)) return true;
  if (before === 'and' && asMany.has(after) && otherAnd.test(behind)) return true;
  if (opensClause.has(before) && moves.has(after)) return true;
  return (
    behind.endsWith(', ') && verbsOfPersons.has(appositive.exec(ahead)?.[1] ?? '') && !weakVerbs.has(appositive.exec(ahead)?.[1] ?? '')
  );
}

export function isToldOfPerson(text: string, word: Capital, before: string, after: string): boolean {
  if (cueWords.has(before) || titleWords.has(before)) return true;
  if (word.possessive) return personThings.has(after);
  if (isThingElsewhere(text, word) || /^ (?:told|informed|advised|asked) us\b/.test(text.slice(word.close, word.close + 12))) return false;
  const behind = text.slice(Math.max(0, word.start - 36), word.start);
  if (standsAsPerson(text, word, before, after, behind)) return true;
  if (spokenTo.test(behind) || (quoted.test(behind) && speaksOn.test(text.slice(word.close, word.close + 12)))) return true;
  if (before === 'against') return againstPerson.test(behind);
  if (before === 'where') return (after === 'was' || after === 'is' || after === 'lived' || after === 'lives') && asksWhere.test(behind);
  if (before === 'of') return ofPerson.test(behind);
  if ((before === 'was' || before === 'is' || before === 'as' || before === 'being') && nameWas.test(behind)) return true;
  if (before === 'with') return withPerson.test(behind);
  if (before === 'by') return !byThing.test(behind);
  if (before === 'from') return sends.test(behind);
  if (before === 'to') return saysTo.test(behind) && !placeEnding.test(word.folded);
  if (towardsPerson.has(before) && !weakTowards.has(before)) return true;
  if (before === 'as') return asPerson.test(behind);
  if (before === 'and') return andPerson.test(behind);
  if (actsAlone(text, word, after)) return true;
  if (quotedName.test(behind)) return true;
  const marked = markedCue.exec(behind)?.[1]?.toLowerCase();
  return marked !== undefined && (cueWords.has(marked) || titleWords.has(marked));
}

/** CCTV requested at X; X replied: what one is at, on or in is no person. Only words near are asked, so that no text makes it slow. */
function isThingElsewhere(text: string, { start, end }: Capital): boolean {
  const from = Math.max(0, start - 1_000);
  const near = text.slice(from, end + 1_000);
  const written = text.slice(start, end);
  let at = near.indexOf(written);
  for (let seen = 0; at !== -1 && seen < mostSeen; seen++, at = near.indexOf(written, at + written.length)) {
    if (at + from !== start && thingBefore.test(near.slice(Math.max(0, at - 12), at))) return true;
  }
  return false;
}

const mostSeen = 6;
const thingBefore = /\b(?:at|on|in|via|through|using|the|a|an|to the|from the)\s$/i;

const asPerson =
  /\b(?:known|introduced|identified|named|saved|described himself|referred to|suspect|goes|went|contact|(?:knew|knows|know|introduced|saved|named|registered|identified) (?:in (?:her|his|the) (?:phone|handset|mobile|contacts)|him|her|them|himself|herself|it|the \p{L}+)) (?:only )?(?:(?:to|by) \p{L}+ )?as\s$/iu;
/** known as "Abz" */
const quotedName =
  /\b(?:known (?:only )?as|introduced as|(?:knew|knows|know) (?:him|her|them) as|call(?:s|ed|ing)? (?:him|her|them|himself|herself|me)|called|named|nicknamed|saved as|goes by|aka)\s["“'‘]$/i;
const andPerson =
  /\b(?:victim|suspect|complainant|witness|IP|AP|I|we|they|she|he|her|him|herself|himself|partner|ex|husband|wife|mother|mum|father|dad|sister|brother|friend|both|between \p{L}+) and\s$/iu;

/** A verb that a thing would not have: X drove, X was drunk, X no longer supports. */
function actsAlone(text: string, word: Capital, after: string): boolean {
  if (isInState(text, word, after) || isNoLonger(text, word, after)) return true;
  return verbsOfPersons.has(after) && !weakVerbs.has(after);
}

/** To whom one speaks, gives or is bound; to a town one goes. */
const saysTo =
  /\b(?:spoke|spoken|speaks?|speaking|talk\w*|said|says|gave|given|giving|disclos\w+|show[ns]?|shown|read|known|married|engaged|explained|reported|related|according|introduced|sold|lent|texts?|texted|messages?|messaged|emails?|emailed|letters?|calls?|apolog\w+|listen\w*|happened|rude|nasty|abusive|violent|belong\w*|attracted|handed|returned|similar|linked|access|allocated|reassigned|reallocated|passed|updates?|due|thanks|put|did|do|done|owed|paid|pays|tell|admitted|replied|reply|response|registered|attributed|leads?|name|TC|T\/C|VM|voicemail|lift|visits?) (?:it |this |that |them |back |over |out |all )?to\s$/i;
const sends =
  /\b(?:(?:ISVA|IDVA|OIC|SOIT|officer|worker|solicitor|sister|mother|friend) (?:update|call|email|note)|texts?|calls?|messages?|emails?|letters?|contact|gifts?|money|reply|response|account|statement|heard|away|apart|separated|divorced|pressure|threats?|support|apology|phone|voicemail|screenshots?|request)\s+from\s$/i;
