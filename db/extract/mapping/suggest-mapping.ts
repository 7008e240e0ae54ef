import type { Mapping } from '../../../shared/contract/extract-commands.ts';
import { type CaseFieldId, fieldKind } from '../../../shared/vocabulary/case-fields.ts';
import { dateOrder } from './date-order.ts';
import { headingKey, plainHeading } from './heading-key.ts';
import { mayBeOutcome } from './outcome-headings.ts';
import { outcomeCodeOf } from './outcome-labels.ts';
import { dateReader, readBoolean, readNumber } from './read-values.ts';
import { suggestValues, type ValueMap } from './suggest-values.ts';
import { synonyms } from './synonyms.ts';
import { vague } from './vague-names.ts';

export interface Suggestion {
  readonly field: CaseFieldId | null;
  /** 0–1; from `sure` on the importer acts on it unasked. */
  readonly confidence: number;
}

/** From this confidence on a suggested case reference is taken without being named. */
export const sure = 0.9;

/** A text this long on average is an account, not a label: characters. */
const accountLength = 120;

const none: Suggestion = { field: null, confidence: 0 };

interface KnownHeading {
  readonly field: CaseFieldId;
  readonly isFirst: boolean;
  readonly isVague: boolean;
}

const byPlain = new Map<string, KnownHeading>();
const byKey = new Map<string, KnownHeading>();
for (const [field, names] of Object.entries(synonyms) as [CaseFieldId, readonly string[]][]) {
  names.forEach((name, at) => {
    const known = { field, isFirst: at === 0, isVague: vague.has(name) };
    for (const [map, key] of [
      [byPlain, plainHeading(name)],
      [byKey, headingKey(name)],
    ] as const) {
      if (!map.has(key)) map.set(key, known);
    }
  });
}
byPlain.set('casereference', { field: 'caseRef', isFirst: false, isVague: false });

/** True for a heading that police extracts are known to have, as it stands. A word that may mean anything does not count. */
export function isKnownHeading(heading: string): boolean {
  const known = byPlain.get(plainHeading(heading));
  return known !== undefined && !known.isVague;
}

const readDate = dateReader(undefined);

const outcomeCode = /^\d{1,2}[a-z]?$/i;

/**
 * What each column is likely to be, by its heading and its values. A field goes to the column that fits it best; only the narrative may
 * have several.
 *
 * @param rows some rows of the extract
 */
export function suggestFields(headings: readonly string[], rows: readonly (readonly string[])[]): readonly Suggestion[] {
  const wishes = headings.map((heading, column) => wishesOf(heading, valuesOf(rows, column)));
  // Who does not get the first wish has the second, for which others may then have to yield.
  for (;;) {
    const first = wishes.map(([wish = none]) => wish);
    const taken = takers(first);
    const lost = first.flatMap(({ field }, column) =>
      field === null || field === 'narrative' || taken.get(field) === column ? [] : [column],
    );
    if (lost.length === 0) return first;
    for (const column of lost) wishes[column] = wishes[column]?.slice(1) ?? [];
  }
}

/** The column that each field goes to. */
function takers(wishes: readonly Suggestion[]): ReadonlyMap<CaseFieldId, number> {
  const taken = new Map<CaseFieldId, number>();
  wishes.forEach(({ field, confidence }, column) => {
    if (field === null || field === 'narrative') return;
    const other = taken.get(field);
    if (other === undefined || confidence > (wishes[other]?.confidence ?? 0)) taken.set(field, column);
  });
  return taken;
}

/** What a column may be, the likeliest first. */
function wishesOf(heading: string, values: readonly string[]): readonly Suggestion[] {
  const wish = fitted(bestField(heading), values);
  const perhaps = wish.field === null && mayBeOutcome(heading);
  if ((wish.field !== 'outcome' && !perhaps) || !(areOutcomes(values) || (!perhaps && areCodesMostly(values)))) return [wish];
  // A column that says that it holds the code comes before one that only turns out to.
  return perhaps
    ? [
        { field: 'outcomeCode', confidence: 0.4 },
        { field: 'outcome', confidence: 0.4 },
      ]
    : [{ field: 'outcomeCode', confidence: 0.5 }, wish];
}

/** Whether codes can be told for a column: because it holds them, or labels that mean them. */
function areOutcomes(values: readonly string[]): boolean {
  if (values.length === 0) return false;
  return values.every((value) => outcomeCode.test(value) && outcomeCodeOf(value) !== null) || suggestValues('outcomeCode', values) !== null;
}

/** Share of the rows that must be understood where codes stand among them. The rest stays as text and is listed. */
const enoughAmongCodes = 0.5;

/** Whether a column of outcomes holds codes, with labels among them that may be a few nobody can tell: one is no reason to lose all codes. */
function areCodesMostly(values: readonly string[]): boolean {
  const isUnderstood = new Map([...new Set(values)].map((value) => [value, outcomeCodeOf(value) !== null]));
  const understood = values.filter((value) => isUnderstood.get(value) === true);
  return understood.some((value) => outcomeCode.test(value)) && understood.length >= enoughAmongCodes * values.length;
}

function valuesOf(rows: readonly (readonly string[])[], column: number): readonly string[] {
  return rows.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '');
}

function bestField(heading: string): Suggestion {
  const exact = byPlain.get(plainHeading(heading));
  if (exact) return { field: exact.field, confidence: exact.isVague ? (exact.isFirst ? 0.9 : 0.6) : exact.isFirst ? 1 : 0.95 };
  const alike = byKey.get(headingKey(heading));
  return alike ? { field: alike.field, confidence: alike.isVague ? 0.6 : 0.9 } : none;
}

/** The wish for a heading, held against what stands under it. */
function fitted(wish: Suggestion, values: readonly string[]): Suggestion {
  if (values.length === 0) return wish;
  if (wish.field === null) return looksLikeAccounts(values) ? { field: 'narrative', confidence: 0.6 } : wish;
  // A column headed “Outcome” holds codes in one force's export and sentences in another's.
  if (wish.field === 'outcomeCode' && values.some((value) => !outcomeCode.test(value))) {
    return suggestValues('outcomeCode', values) || areCodesMostly(values) ? wish : { ...wish, field: 'outcome' };
  }
  return wish.confidence < 1 && !fitsKind(wish.field, values) ? { ...wish, confidence: Math.min(wish.confidence, 0.5) } : wish;
}

/** Whether at least some values can be read as the field's kind. A column headed “Domestic” may hold a sentence. */
function fitsKind(field: CaseFieldId, values: readonly string[]): boolean {
  const kind = fieldKind(field);
  if (kind === 'date') return values.some((value) => readDate(value) !== undefined || dateOrder([value]).order === 'month-first');
  if (kind === 'number') return values.some((value) => readNumber(value) !== undefined);
  if (kind === 'boolean') return values.some((value) => readBoolean(value) !== undefined) || suggestValues(field, values) !== null;
  return true;
}

function looksLikeAccounts(values: readonly string[]): boolean {
  const spaced = values.filter((value) => value.includes(' '));
  const length = values.reduce((sum, value) => sum + value.length, 0) / values.length;
  return spaced.length > 0.8 * values.length && length >= accountLength;
}

/** The mapping that the suggestions add up to, value maps included. Dates are read day first unless a person says otherwise. */
export function mappingOf(
  headings: readonly string[],
  suggestions: readonly Suggestion[],
  columns: readonly (readonly string[])[],
): Mapping {
  const fields: Record<string, string | string[]> = {};
  const narrative: string[] = [];
  const values: Record<string, ValueMap> = {};
  headings.forEach((heading, column) => {
    const field = suggestions[column]?.field ?? null;
    if (field === null) return;
    if (field === 'narrative') {
      narrative.push(heading);
      return;
    }
    fields[field] = heading;
    const found = columns[column] ?? [];
    const map = suggestValues(field, found);
    if (map) values[field] = map;
  });
  const narratives = narrative.length === 0 ? {} : { narrative: narrative.length === 1 ? (narrative[0] ?? '') : narrative };
  return { fields: { ...fields, ...narratives }, drop: [], values };
}
