import { matchesOf } from '../matches-of.ts';
import type { AddSpan } from '../span-list.ts';
import { isDateOrTime } from './date-or-time.ts';

/** Letters, digits and strokes that stand together, a digit among the first. */
const token = /(?<![\w£$€.,:/*+#-])(?=[A-Z/*-]{0,8}\d)[A-Z\d][A-Z\d/*-]{2,22}[A-Z\d](?![\w@:/*]|[.,-]\d)/gi;
/** A word that announces a reference, some words before it in the sentence: CAD reference given by the caller was 20230412-1188. */
const cue =
  /\b(?:crimes?|refs?|references?|referenced|occurrences?|occ|cad|incidents?|logs?|logged|custody|records?|urn|crn|niche|athena|storm)\b[^.;!?\n]{0,48}$/i;
/** 019/08, 19C, and N100 with what stands behind its stroke. */
const codeOfOffence = /^(?:\d{1,3}[a-z]?\/\d{1,3}[a-z]?|\d{1,3}[a-z]{1,2}|N100.*)$/i;
const timeSpan = /^\d{3,4}(?:hrs?)?[-/]\d{3,4}(?:hrs?)?$/i;
const measure = /^\d{1,5}[a-z]{1,4}$/i;
const helpline = /^0[38]0/;
/** What is counted or measured by a number rather than named: 1234567 bytes. */
const counted = /^ (?!(?:was|is|has|refers|relates|as|shows|regards|concerns)\b)(?:[a-z]{2,}s|people|[kmg]b|of the)\b/;
/** Digits alone that read as a date: 20230412, 12042023, 120423. */
const dateInDigits =
  /^(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)?\d{2}))$/;

/** Tokens of four digits and more behind such a word, that are no date, time, code of an offence, measure or phone. */
export function findCuedReferences(text: string, add: AddSpan): void {
  for (const { 0: found, index } of matchesOf(token, text)) {
    if (!isCode(found)) continue;
    const end = index + found.length;
    if (cue.test(text.slice(Math.max(0, index - 60), index)) && !counted.test(text.slice(end, end + 16))) add('reference', index, end);
  }
}

function isCode(found: string): boolean {
  const digits = found.replace(/\D/g, '').length;
  // Plain digits are counts and times as often: six of them are neither.
  if (digits < 4 || (digits === found.length && digits < 6)) return false;
  if (dateInDigits.test(found)) return false;
  return !(isDateOrTime(found) || codeOfOffence.test(found) || timeSpan.test(found) || measure.test(found) || helpline.test(found));
}
