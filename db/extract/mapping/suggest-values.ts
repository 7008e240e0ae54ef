import type { Mapping } from '../../../shared/contract/extract-commands.ts';
import type { CaseFieldId, FieldValue } from '../../../shared/vocabulary/case-fields.ts';
import { outcomeCodeOf } from './outcome-labels.ts';
import { readBoolean } from './read-values.ts';

/** What a force's values become, by the value as it stands. */
export type ValueMap = Record<string, FieldValue>;

const codeItself = /^\d{1,2}[a-z]?$/i;

/** Labels that a force's flag of domestic abuse has in place of yes and no. */
const domesticWords: readonly (readonly [pattern: RegExp, value: boolean])[] = [
  [/^(non|not|no)[ -]*(da|dv|domestic)\b|^no\s*[-–—:,(]|^none$/i, false],
  // “Domestic burglary” is a burglary of a dwelling.
  [/^(da|dv|domestic)(\s+(abuse|violence|related|incident|flag))*\s*($|[-–—:,(/])|^yes\b/i, true],
];

/** More distinct values than this are no labels. */
export const mostLabels = 200;
/** Share of the labels that must be understood. */
const enough = 0.8;

export type LabelledField = 'outcomeCode' | 'domesticFlag';

/** Fields whose values a force may have labels of its own for. */
export function hasLabels(field: CaseFieldId): field is LabelledField {
  return isLabelled(field);
}

function isLabelled(field: string): field is LabelledField {
  return field === 'outcomeCode' || field === 'domesticFlag';
}

/**
 * A map of values for a field whose labels are a force's own: outcome labels to Home Office codes, and flags that are neither yes nor no in
 * so many words. Null where none is needed, or too few labels are understood to be sure of any.
 *
 * @param values values of the column, repeated or not
 */
export function suggestValues(field: CaseFieldId, values: readonly string[]): ValueMap | null {
  if (!hasLabels(field)) return null;
  const labels = [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
  const own = labels.filter((label) => isOwnLabel(field, label));
  if (own.length === 0 || own.length > mostLabels) return null;
  const known = own.flatMap((label) => {
    const value = readLabel(field, label);
    return value === null ? [] : [[label, value] as const];
  });
  return known.length >= enough * own.length ? Object.fromEntries(known) : null;
}

/** The mapping that was used before, with the labels of this file that it does not have and whose meaning is clear. */
export function withLabels(mapping: Mapping, headings: readonly string[], columns: readonly (readonly string[])[]): Mapping {
  const values: Mapping['values'] = { ...mapping.values };
  for (const [field, heading] of Object.entries(mapping.fields)) {
    if (!isLabelled(field) || typeof heading !== 'string') continue;
    const known = mapping.values[field] ?? {};
    const labels = (columns[headings.indexOf(heading)] ?? []).map((value) => value.trim());
    const understood = labels
      .filter((label) => label !== '' && !Object.hasOwn(known, label) && isOwnLabel(field, label))
      .slice(0, mostLabels);
    const found = understood.flatMap((label) => {
      const value = readLabel(field, label);
      return value === null ? [] : [[label, value] as const];
    });
    if (found.length > 0) values[field] = { ...Object.fromEntries(found), ...known };
  }
  return { ...mapping, values };
}

/** Whether a value is a label of the force's own, and not what the field holds anyway. */
export function isOwnLabel(field: LabelledField, label: string): boolean {
  return field === 'outcomeCode' ? !codeItself.test(label) : readBoolean(label) === undefined;
}

/** What a label means; null where that is not clear. */
export function readLabel(field: LabelledField, label: string): FieldValue {
  return field === 'outcomeCode' ? outcomeCodeOf(label) : domesticOf(label);
}

function domesticOf(label: string): boolean | null {
  return domesticWords.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}
