import type { Inspection, Mapping } from '../../shared/contract/extract-commands.ts';
import { type CaseFieldId, isCaseField } from '../../shared/vocabulary/case-fields.ts';

/** What a column becomes: a field, an attribute under its own name, or nothing. */
export type Becomes = CaseFieldId | 'keep' | 'drop';

/** What each column of the file becomes under the mapping that the core suggests. */
export function suggestedBecomes({ columns, suggestedMapping }: Inspection): readonly Becomes[] {
  const uses = new Map<string, Becomes>(suggestedMapping.drop.map((heading) => [heading, 'drop']));
  for (const [field, given] of Object.entries(suggestedMapping.fields)) {
    if (given === undefined || !isCaseField(field)) continue;
    for (const heading of typeof given === 'string' ? [given] : given) uses.set(heading, field);
  }
  return columns.map(({ name }) => uses.get(name) ?? 'keep');
}

/**
 * The choices of the page as the mapping that an import takes. Maps of values are kept for fields that still come from the column they were
 * suggested for.
 *
 * @param dateFormat undefined where the day comes first
 */
export function mappingFrom(
  { columns, suggestedMapping }: Inspection,
  becomes: readonly Becomes[],
  dateFormat: string | undefined,
): Mapping {
  const fields: Record<string, string | string[]> = {};
  const drop: string[] = [];
  columns.forEach(({ name }, at) => {
    const field = becomes[at] ?? 'keep';
    if (field === 'drop') drop.push(name);
    else if (field === 'narrative') fields['narrative'] = [...((fields['narrative'] as string[] | undefined) ?? []), name];
    else if (field !== 'keep') fields[field] = name;
  });
  const suggested: Readonly<Record<string, string | string[] | undefined>> = suggestedMapping.fields;
  const values = Object.fromEntries(Object.entries(suggestedMapping.values).filter(([field]) => fields[field] === suggested[field]));
  return { fields, drop, values, ...(dateFormat !== undefined && { dateFormat }) };
}

/** How many values of a column are understood as others by the suggested map. */
export function mappedValues({ suggestedMapping }: Inspection, field: Becomes): number {
  return Object.keys(suggestedMapping.values[field] ?? {}).length;
}
