import type { Inspection, Mapping } from '../../shared/contract/extract-commands.ts';
import { type CaseFieldId, isCaseField } from '../../shared/vocabulary/case-fields.ts';

/** What a column becomes: a field, an attribute under its own name, or nothing. */
export type Becomes = CaseFieldId | 'age-and-band' | 'keep' | 'drop';

/** Fields that a choice takes for one column alone; any number may be kept, left out or part of the narrative. */
function fieldsOf(becomes: Becomes): readonly CaseFieldId[] {
  if (becomes === 'age-and-band') return ['victimAge', 'victimAgeBand'];
  return becomes === 'keep' || becomes === 'drop' || becomes === 'narrative' ? [] : [becomes];
}

/** True where two columns cannot be both. */
export function excludes(one: Becomes, other: Becomes): boolean {
  return fieldsOf(one).some((field) => fieldsOf(other).includes(field));
}

/** What each column of the file becomes under the mapping that the core suggests. */
export function suggestedBecomes({ columns, suggestedMapping }: Inspection): readonly Becomes[] {
  const uses = new Map<string, Becomes>(suggestedMapping.drop.map((heading) => [heading, 'drop']));
  for (const [field, given] of Object.entries(suggestedMapping.fields)) {
    if (given === undefined || !isCaseField(field)) continue;
    for (const heading of typeof given === 'string' ? [given] : given)
      uses.set(heading, isAgeOrBand(uses.get(heading)) ? 'age-and-band' : field);
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
    else for (const one of fieldsOf(field)) fields[one] = name;
  });
  const suggested: Readonly<Record<string, string | string[] | undefined>> = suggestedMapping.fields;
  const values = Object.fromEntries(Object.entries(suggestedMapping.values).filter(([field]) => fields[field] === suggested[field]));
  return { fields, drop, values, ...(dateFormat !== undefined && { dateFormat }) };
}

/** A column that two fields come from becomes an age and its band: no other two can. */
function isAgeOrBand(field: Becomes | undefined): boolean {
  return field === 'victimAge' || field === 'victimAgeBand';
}

/** How many values of a column are understood as others by the suggested map. */
export function mappedValues({ suggestedMapping }: Inspection, field: Becomes): number {
  return Object.keys(suggestedMapping.values[field] ?? {}).length;
}
