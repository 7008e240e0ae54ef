import { basename } from 'node:path';
import type { Mapping } from '../../../shared/contract/extract-commands.ts';
import { nearest } from '../../../shared/nearest.ts';
import { type Failure, fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { caseFieldIds, type FactFieldId, fieldKind, isCaseField } from '../../../shared/vocabulary/case-fields.ts';
import { isDateFormat } from './read-values.ts';
import { translated } from './translated.ts';

/** Where a mapping and the headings that it is held against come from. */
export interface MappingSource {
  /** Path of the extract. */
  readonly file: string;
  /** Path of the mapping, where it is a file of its own. */
  readonly mappingFile: string | null;
}

/** For each column what it becomes: a field, `extra`, or null where it is dropped at the door. */
export type Uses = readonly (FactFieldId | 'narrative' | 'extra' | null)[];

/** What each column becomes, or why the mapping does not fit. */
export function usesOf(mapping: Mapping, headings: readonly string[], numberRows: string | null, source: MappingSource): Result<Uses> {
  const { dateFormat } = mapping;
  const refuse = refuserOf(source);
  if (dateFormat !== undefined && !isDateFormat(dateFormat))
    return refuse('dateFormat', (by, file) => texts.errors.mappingDateFormat(by, file, dateFormat));
  const uses: Uses[number][] = headings.map(() => 'extra');
  const used = new Map<string, string>();
  for (const [field, given] of Object.entries(mapping.fields)) {
    // Numbered rows take no reference from the file; a column mapped to it is kept under its own name.
    if (given === undefined || !isCaseField(field) || (field === 'caseRef' && numberRows !== null)) continue;
    const names = typeof given === 'string' ? [given] : given;
    if (field !== 'narrative' && names.length > 1) return refuse(field, (by, file) => texts.errors.mappingOneColumn(by, file, field));
    for (const heading of names) {
      const column = headings.indexOf(heading);
      if (column < 0)
        return refuse(field, (by, file) => texts.errors.mappingUnknownColumn(by, file, field, heading, nearest(heading, headings)));
      const other = used.get(heading);
      if (other !== undefined && !isAgeWithBand(other, field))
        return refuse(field, (by, file) => texts.errors.mappingColumnTwice(by, file, heading));
      used.set(heading, field);
      uses[column] = other === undefined ? field : 'victimAge';
    }
  }
  for (const heading of mapping.drop) {
    const column = headings.indexOf(heading);
    if (column < 0) return refuse('drop', (by, file) => texts.errors.mappingUnknownDrop(by, file, heading, nearest(heading, headings)));
    if (used.has(heading)) return refuse('drop', (by, file) => texts.errors.mappingColumnTwice(by, file, heading));
    uses[column] = null;
  }
  return valuesUnfit(mapping, source) ?? ok(uses);
}

/** The one pair of fields that a column can become both of: the band is told by the age. */
function isAgeWithBand(one: string, other: string): boolean {
  return [one, other].sort().join() === 'victimAge,victimAgeBand';
}

/** The heading that is kept as an age and banded too; null where there is none. */
export function headingOfAgeAndBand({ fields: { victimAge, victimAgeBand } }: Mapping): string | null {
  const [age, band] = [[victimAge].flat()[0], [victimAgeBand].flat()[0]];
  return age !== undefined && age === band ? age : null;
}

/** Values that are translated for no column, or to what the field cannot hold, are a slip: what they were to become would be missed in silence. */
function valuesUnfit({ fields, values, dateFormat }: Mapping, source: MappingSource): Failure | null {
  const refuse = refuserOf(source);
  // A whole account is no label.
  const known = caseFieldIds.filter((id) => id !== 'narrative');
  for (const [name, map] of Object.entries(values)) {
    const place = `values.${name}`;
    const field = known.find((id) => id === name);
    if (field === undefined) return refuse(place, (by, file) => texts.errors.mappingUnknownValues(by, file, name, nearest(name, known)));
    if (fields[field] === undefined) return refuse(place, (by, file) => texts.errors.mappingValuesUnused(by, file, field));
    // What it is to become may be a name: its place is told, not its words.
    const slip = Object.values(map).findIndex((value) => translated(field, value, dateFormat) === undefined);
    if (slip >= 0) return refuse(place, (by, file) => texts.errors.mappingValueUnfit(by, file, field, fieldKind(field), slip + 1));
  }
  return null;
}

type Refuse = (field: string, say: (by: string | null, file: string) => string) => Failure;

function refuserOf({ file, mappingFile }: MappingSource): Refuse {
  const by = mappingFile === null ? null : basename(mappingFile);
  return (field, say) => fail('mapping-unfit', say(by, basename(file)), { file: mappingFile ?? file, field });
}
