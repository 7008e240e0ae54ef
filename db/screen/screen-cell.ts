import { isOfKind } from './column-cell.ts';
import type { ColumnProfile } from './column-profile.ts';
import { type CellScreen, lookAt } from './look-at.ts';
import { isLazilyTyped } from './name-look/find-lower-names.ts';
import { longestInOne, screenInPieces } from './screen-in-pieces.ts';
import { surveyText } from './survey.ts';

const clean: CellScreen = { spans: [], unsure: false };
/** Codes, dates, numbers, a word in lower case: most cells, and nothing in them to look at. */
const plainCell =
  /^[a-z]{1,24}$|^[^\p{L}@]{0,7}$|^\d{4}-\d\d-\d\d(?:T[\d:.+Z-]*)?$|^\d\d?\/\d\d?\/\d{4}$|^-?\d{1,3}\.\d{1,8}$|^\p{Lu}\p{Ll}?$/u;
/** A hash, which published data have for a reference: its digits and letters stand as those of a phone or a plate by chance. */
const hash = /^\s*[\da-f]{64}\s*$/i;

/** The fast look at one cell. */
export function screenCell(text: string, profile: ColumnProfile): CellScreen {
  if (text.length < 2) return clean;
  if (profile.holds === null && text.length < 42 && plainCell.test(text)) return clean;
  if (text.length >= 64 && text.length < 68 && hash.test(text)) return clean;
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
  if (text.length > longestInOne) return screenInPieces(text, profile);
  const survey = surveyText(text);
  const { spans, unsure } = lookAt(text, profile, survey, isLazilyTyped(text, survey), new Set());
  return spans.length === 0 && !unsure ? clean : { spans, unsure };
}
