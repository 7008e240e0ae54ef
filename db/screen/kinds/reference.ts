import { matchesOf } from '../matches-of.ts';
import type { AddSpan } from '../span-list.ts';
import type { Survey } from '../survey.ts';
import { isDateOrTime } from './date-or-time.ts';
import { findCuedReferences } from './reference-near-cue.ts';

const kinds =
  '(?:crime|occurrence|incident|custody|detention|cad|storm|log|urn|niche|athena|nspis|pnc(?:\\s?id)?|pncid|cro|ppn|misper|mis-per|intel(?:ligence)?|court|case|police|force|forensic|property|prison(?:er)?|collar|warrant|shoulder|badge|officer|passport|driving licen[cs]e|licen[cs]e|exhibit|file|investigation|report|records?|marac|hospital|patient|social services|account|visa|home office|ho|nominal|dp)';
const nouns = '(?:ref(?:erence)?(?:erences)?s?|numbers?|nos?\\.?|num|record|id|log|report|urn|#)';
const code = '[A-Z0-9][A-Z0-9/*._\\-]{1,30}[A-Z0-9]';

/** A word of the kind, a word for reference, then the reference: crime ref 12/34567/23. */
const announced = new RegExp(
  `\\b${kinds}(?:['’]s)?\\s+(?:${kinds}\\s+)?(?:${nouns}[\\s.:#-]*){1,3}(?:is|was|of|under|as)?[\\s:#=-]*\\(?(${code})`,
  'gi',
);
/** Kinds that need no word for reference: URN 13CR/0123456/23, occurrence 23000123456, CAD 1234 of 12 March. */
const direct = new RegExp(
  `\\b(?:crime|occurrence|incident|custody|cad|storm|log|urn|niche|pnc|pncid|cro|ref(?:erence)?s?|crn)\\b(?:\\s+(?:is|was|under|no\\.?|number|ref\\.?))?[\\s.:#=-]{1,3}\\(?(${code})`,
  'gi',
);
/** Shapes that are references by themselves. */
const shapes = [
  /(?<![\w£*/.-])\d{2}\*\d{4,8}\*\d{2,4}(?![\w*])/g,
  /(?<![\w£/.-])\d{2}[A-Z]{1,2}\d?\/\d{3,8}\/\d{2,4}(?![\w/])/gi,
  /(?<![\w£/.-])[A-Z]{1,5}\d?\/\d{3,8}\/\d{2,4}(?![\w/])/gi,
  /(?<![\w£/.-])\d{1,3}\/\d{4,8}\/\d{2}(?![\w/])/g,
  /(?<![\w£/.-])\d{2}[A-Z]{2}\d{7,9}(?![\w/])/g,
  /(?<![\w£/.+-])[12]\d000\d{6}(?![\w/])/g,
  /(?<![\w£/.-])(?:19|20)\d{2}\/\d{4,9}(?![\w/])/g,
  /(?<![\w£/.-])\d{2}\/\d{4,7}[A-Z](?![\w/])/g,
  /(?<![\w£/.-])[A-Z]{2,5}[-/](?:19|20)\d{2}[-/]\d{3,8}(?![\w/])/g,
  /(?<![\w£/.-])[A-Z]{2,4}\/\d{5,9}(?![\w/])/g,
  // With hyphens: CR-23-184726, INC-000184726, PS-20230412-0873, NIC-847261-23.
  /(?<![\w£/.-])[A-Z]{2,6}-(?:\d{2}-\d{5,8}|\d{6,9}|\d{8}-\d{3,6}|\d{5,8}-\d{2})(?![\w/-])/g,
  /(?<![\w£/.+-])\d{4}-(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}(?![\w/-])/g,
  // The year or the force first, then the system: 22NICHE0418726.
  /(?<![\w£/.-])\d{2}[A-Z]{3,6}\d{5,9}(?![\w/])/g,
  /(?<![\w£*/.-])\d{2}\*\d{5,8}(?![\w*])/g,
  /(?<![\w£/.-])\d{3,5}\/\d{2}(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\d{2,4}(?![\w/])/gi,
  /(?<![\w£/.-])\d{5,8}\/\d{2}[A-Z]?(?![\w/])/g,
  /(?<![\w£/.-])[A-Z]{2,5}(?:\/[A-Z\d]{2,6})?\/\d{4,9}\/\d{2,4}(?![\w/])/g,
  // 14000/0417/23, 34/01/5678/22, 2301234567/23.
  /(?<![\w£*/.-])(?:\d{4,6}\/\d{3,6}|\d{2}\/\d{2}\/\d{4,7}|\d{9,11})\/\d{2}(?![\w/])/g,
  // Ten digits: the force or the year first.
  /(?<![\w£/.+*-])(?<!\d[ ])(?:5\d|2[0-4])\d{8}(?![\w/*]|[.,]\d)/g,
  // Eleven digits that are no telephone number: force, year and number.
  /(?<![\w£/.+*-])(?!44)[1-9]\d{10}(?![\w/*]|[.,]\d)/g,
];

const speaksOfReferences = /\b(?:ref|no\b|num|id\b|record|log|report|urn|cad|crime|occurrence|incident|custody|storm|niche|pnc|cro|crn)|#/i;

export function findReferences(text: string, { digits, looksLikeReference, longestNumber }: Survey, add: AddSpan): void {
  if (looksLikeReference) {
    for (const shape of shapes)
      for (const { 0: whole, index } of matchesOf(shape, text)) if (!isDateOrTime(whole)) add('reference', index, index + whole.length);
  }
  if (!(longestNumber > 2 || looksLikeReference) || !speaksOfReferences.test(text)) return;
  for (const pattern of [announced, direct]) {
    for (const match of matchesOf(pattern, text)) {
      const found = (match[1] ?? '').replace(/[._*-]+$/, '');
      const start = match.index + match[0].length - (match[1] ?? '').length;
      if (isReference(found, match[0], text.slice(start + found.length, start + found.length + 8)))
        add('reference', start, start + found.length);
    }
  }
  if (digits > 3 && (looksLikeReference || longestNumber > 3)) findCuedReferences(text, add);
}

function isReference(found: string, announcedBy: string, behind: string): boolean {
  const digits = found.replace(/\D/g, '').length;
  const ofLog = /^(?:cad|log|storm|incident)/i.test(announcedBy);
  if (digits < (ofLog ? 2 : 3) || isDateOrTime(found)) return false;
  if (/^\d+$/.test(found)) {
    if (/^(?:19|20)\d\d$/.test(found)) return false;
    if (/^\s?(?:hrs|hours|am|pm|on the|days|times)/i.test(behind)) return false;
    if (ofLog && digits < 4) return /^\s?(?:of|dated|on)\s/i.test(behind) && digits > 1;
    if (digits < 4) return false;
  }
  // Home Office codes are of offences, not of cases.
  if (/^(?:999|101|111|N100.*)$/i.test(found)) return false;
  return !/^\d+(?:st|nd|rd|th|hrs|am|pm|yrs|yr|mins)$/i.test(found) && !/^(?:mg|ic|s|sec|form|dash)\d/i.test(found);
}
