import { matchesOf } from '../matches-of.ts';
import type { AddSpan } from '../span-list.ts';
import type { Survey } from '../survey.ts';
import { isDateOrTime } from './date-or-time.ts';
import { findCuedReferences } from './reference-near-cue.ts';

const kinds =
  '(?:crime|occurrence|incident|custody|detention|cad|storm|log|urn|niche|athena|nspis|pnc(?:\\s?id)?|pncid|cro|ppn|misper|mis-per|intel(?:ligence)?|court|case|police|force|forensic|property|prison(?:er)?|collar|warrant|shoulder|badge|officer|passport|driving licen[cs]e|licen[cs]e|exhibit|file|investigation|report|records?|marac|hospital|patient|social services|account|visa|home office|ho|nominal|dp|rio|systmone|emis|lcs|mosaic|liquidlogic|mrn|nomis|libra|student|payroll|sia)';
const nouns = '(?:ref(?:erence)?(?:erences)?s?|numbers?|nos?\\.?|num|record|id|log|report|urn|#)';
const code = '[A-Z0-9][A-Z0-9/*._\\-]{1,30}[A-Z0-9]';

/** A word of the kind, a word for reference, then the reference: crime ref 12/34567/23. */
const announced = new RegExp(
  `\\b${kinds}(?:['’]s)?\\s+(?:${kinds}\\s+)?(?:${nouns}[\\s.:#-]*){1,3}(?:is|was|of|under|as)?[\\s:#=-]*\\(?(${code})`,
  'gi',
);
/** Kinds that need no word for reference: URN 13CR/0123456/23, occurrence 23000123456, CAD 1234 of 12 March. */
const direct = new RegExp(
  `\\b(?:crime|occurrence|incident|custody|cad|storm|log|urn|niche|pnc|pncid|cro|ref(?:erence)?s?|crn|passport|libra|mrn|nomis)\\b(?:\\s+(?:is|was|under|no\\.?|number|ref\\.?))?[\\s.:#=-]{1,3}\\(?(${code})`,
  'gi',
);
/** Shapes that are references by themselves. */
const shapes = [
  /(?<![\w£*/.-])\d{2}\*\d{4,8}\*\d{2,4}(?![\w*])/g,
  /(?<![\w£/.-])\d{2}[A-Z]{1,2}\d?\/\d{3,8}[A-Z]?\/\d{2,4}(?![\w/])/gi,
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
  /(?<![\d£/.-])\d{3,5}\/\d{2}(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\d{2,4}(?![\w/])/gi,
  /(?<![\w£/.-])\d{5,8}\/\d{2}[A-Z]?(?![\w/])/g,
  /(?<![\w£/.-])[A-Z]{2,5}(?:\/[A-Z\d]{2,6})?\/\d{4,9}\/\d{2,4}(?![\w/])/g,
  // 14000/0417/23, 34/01/5678/22, 2301234567/23.
  /(?<![\w£*/.-])(?:\d{4,6}\/\d{3,6}|\d{2}\/\d{2}\/\d{4,7}|\d{9,11})\/\d{2}(?![\w/])/g,
  // Ten digits: the force or the year first.
  /(?<![\w£/.+*-])(?<!\d[ ])(?:5\d|2[0-4])\d{8}(?![\w/*]|[.,]\d)/g,
  // Eleven digits, which are no telephone number without a nought in front: force, year and number.
  /(?<![\w£/.+*-])[1-9]\d{10}(?![\w/*]|[.,]\d)/g,
  // Groups of digits behind letters, or behind a day: EM1-5528-22-0101, OCC-2203-19842, 20220911-0043.
  /(?<![\w£/.-])[A-Z]{1,6}\d?(?=(?:[-/]?\d){6})(?:[-/]\d{2,8}){2,4}(?![\w/-])/g,
  /(?<![\w£/.+-])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-\d{3,6}(?![\w/-])/g,
  // Arrest and summons: 22/01AB/01/12345X; northern forces: 042123L/22.
  /(?<![\w£/.-])\d{2}\/\d{2}[A-Z\d]{2}\/\d{2}\/\d{3,7}[A-Z]?(?![\w/])/g,
  /(?<![\w£/.-])\d{5,7}[A-Z]\/\d{2}(?![\w/])/g,
  /(?<![\w£/.-])[A-Z]{1,3}\d{2}\/\d{4,8}[A-Z]?(?![\w/])/g,
  // Of a prisoner: A1234BC.
  /(?<![\w£/.-])[A-Z]\d{4}[A-HJ-Z]{2}(?![\w/-])/g,
];
/** Capitals and six digits or more without a mark between: T20227714, 21X1MP09274, P22012345. */
const jumbled = /(?<![\w£$€@#/*+.,:-])(?=[A-Z\d]{0,15}[A-Z])(?=(?:[A-Z]{0,6}\d){6})[A-Z\d]{8,16}(?![\w@/*]|[.,:-]\d)/g;
/** As forms space them: 06 XY 12345 23, T2022 7714. */
const spaced = /(?<![\w£/.-])(?:\d{2} [A-Z]{2} \d{4,7} ?\d{2}|[AST]20\d{2} \d{4})(?![\w/*]|[.,:-]\d)/g;
/** Such a run that is a measure, a day with its time, or the census code of an area: 1048576KB, 20230412T2300, E01019797. */
const measured = /^(?:[EKNSW]\d{8}|\d+(?:[KMG]B|HRS|UTC|GMT|BST|Z)|(?:19|20)\d{6}T\d{4,6}Z?)$/;

const days =
  "(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|\\d{6}|\\d{1,2}(?:st|nd|rd|th)?\\s?(?:of\\s)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?(?:,?\\s?['’]?(?:20)?\\d{2})?|(?:today|yesterday|same (?:date|day)|that day)\\b)";
/** The number of a call's log is only whole with its day: log 93 of 2 July, Inc 618 of 05/11/22, serial 0412 dated 3/5/23. */
const numberOfDay = new RegExp(`(?<![\\w£$€.,/-])\\d{1,5}\\s?(?:of|dated|[-–,]|\\s)\\s?(?:the\\s)?${days}(?!\\d)`, 'gi');
const logBefore = /\b(?:log|cad|storm|fwin|chs|serial|event|job)s?(?:\s(?:no\.?|number|ref(?:erence)?))?[\s.:#]{1,3}$/i;
/** Incidents are counted too: of those the day must follow with its word. */
const incidentBefore = /\binc(?:id(?:ent)?)?(?:\s(?:log|no\.?|number|ref(?:erence)?))?[\s.:#]{1,3}$/i;
const saysOf = /^\d{2,5}\s(?:of|dated)/i;

function findLogsOfDay(text: string, add: AddSpan): void {
  for (const { 0: whole, index } of matchesOf(numberOfDay, text)) {
    const before = text.slice(Math.max(0, index - 30), index);
    if (logBefore.test(before) || (saysOf.test(whole) && incidentBefore.test(before))) add('reference', index, index + whole.length);
  }
}

const speaksOfReferences =
  /\b(?:ref|no\b|num|id\b|record|log|report|urn|cad|crime|occurrence|incident|custody|storm|niche|pnc|cro|crn|inc\b|fwin|chs\b|serial|event|job|passport|libra|mrn|nomis)|#/i;
/** Dates look like references, and most of what does is a date: only what is none is worth all the shapes. */
const mark = /\d[A-Za-z\d/*-]{3,}/g;

function hasMark(text: string): boolean {
  mark.lastIndex = 0;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const before = found.index === 0 ? 32 : text.charCodeAt(found.index - 1);
    if ((before !== 32 && before !== 40) || !isDateOrTime(found[0])) return true;
  }
  return false;
}

export function findReferences(text: string, survey: Survey, add: AddSpan): void {
  const { digits, looksLikeReference, longestNumber } = survey;
  if (looksLikeReference && hasMark(text)) {
    for (const shape of shapes)
      for (const { 0: whole, index } of matchesOf(shape, text)) if (!isDateOrTime(whole)) add('reference', index, index + whole.length);
  }
  if (digits > 5 && longestNumber > 1 && (survey.letterBeforeDigit || survey.letterAfterDigit)) {
    for (const { 0: whole, index } of matchesOf(jumbled, text)) if (!measured.test(whole)) add('reference', index, index + whole.length);
  }
  if (digits > 7 && (survey.capitalNearDigit || survey.letterBeforeDigit)) {
    for (const { 0: whole, index } of matchesOf(spaced, text)) add('reference', index, index + whole.length);
  }
  if (!speaksOfReferences.test(text)) return;
  findLogsOfDay(text, add);
  if (!(longestNumber > 2 || looksLikeReference)) return;
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
