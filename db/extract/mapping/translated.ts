import { type FactFieldId, type FieldValue, fieldKind } from '../../../shared/vocabulary/case-fields.ts';
import { dateReader, readBoolean, readNumber } from './read-values.ts';

/**
 * What a value that a mapping gives for a label becomes in its field: a text is read as a cell would be. Undefined where the field cannot hold
 * it, a word for a flag for one, which would be neither yes nor no in every count.
 */
export function translated(field: FactFieldId, value: FieldValue, dateFormat: string | undefined): FieldValue | undefined {
  if (value === null || value === '') return null;
  switch (fieldKind(field)) {
    case 'boolean':
      return readBoolean(String(value));
    case 'number':
      return typeof value === 'boolean' ? undefined : readNumber(String(value));
    case 'date':
      return typeof value === 'string' ? dateReader(dateFormat)(value) : undefined;
    default:
      return String(value);
  }
}
