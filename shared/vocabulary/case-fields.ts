/** The fields of a case that the review knows by meaning. Any other column is kept as an extra attribute. */
export const caseFields = [
  { id: 'caseRef', kind: 'text' },
  { id: 'offenceDate', kind: 'date' },
  { id: 'recordedDate', kind: 'date' },
  { id: 'finalisedDate', kind: 'date' },
  { id: 'offenceCode', kind: 'text' },
  { id: 'offence', kind: 'text' },
  { id: 'outcomeCode', kind: 'text' },
  { id: 'outcome', kind: 'text' },
  { id: 'victimAge', kind: 'number' },
  { id: 'victimAgeBand', kind: 'text' },
  { id: 'victimSex', kind: 'text' },
  { id: 'relationship', kind: 'text' },
  { id: 'domesticFlag', kind: 'boolean' },
  { id: 'reportSource', kind: 'text' },
  { id: 'recordedEngagement', kind: 'text' },
  { id: 'daysToWithdrawal', kind: 'number' },
  { id: 'area', kind: 'text' },
  { id: 'team', kind: 'text' },
  { id: 'contentFlags', kind: 'text' },
  { id: 'narrative', kind: 'narrative' },
] as const;

export type CaseFieldId = (typeof caseFields)[number]['id'];
export type CaseFieldKind = (typeof caseFields)[number]['kind'];

export const caseFieldIds: readonly CaseFieldId[] = caseFields.map((field) => field.id);

/** Fields that hold one value: all but the narrative, which is text to be read. */
export type FactFieldId = Exclude<CaseFieldId, 'narrative'>;
export const factFieldIds = caseFieldIds.filter((id): id is FactFieldId => id !== 'narrative');

const kinds = new Map<string, CaseFieldKind>(caseFields.map((field) => [field.id, field.kind]));

export function fieldKind(id: CaseFieldId): CaseFieldKind {
  return kinds.get(id) ?? 'text';
}

export function isCaseField(id: string): id is CaseFieldId {
  return kinds.has(id);
}

/**
 * A value as stored. Dates are ISO 8601 text; a value that could not be read as its kind stays the text it was;
 * null is an empty cell.
 */
export type FieldValue = string | number | boolean | null;

export interface NarrativePart {
  /** Heading of the column it came from. */
  readonly column: string;
  readonly text: string;
}

export interface CaseRecord {
  readonly caseRef: string;
  readonly facts: Readonly<Partial<Record<FactFieldId, FieldValue>>>;
  readonly narrative: readonly NarrativePart[];
  /** Columns that are not mapped, under their own names; empty cells are left out. */
  readonly extra: Readonly<Record<string, string>>;
}

/** The narrative as one text: parts apart by a blank line, empty parts left out. */
export function narrativeText(parts: readonly NarrativePart[]): string {
  return parts
    .map((part) => part.text)
    .filter((text) => text !== '')
    .join('\n\n');
}
