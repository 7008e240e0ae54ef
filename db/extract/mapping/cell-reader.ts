import type { Mapping } from '../../../shared/contract/extract-commands.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { type FactFieldId, type FieldValue, fieldKind } from '../../../shared/vocabulary/case-fields.ts';
import { ownCopy } from '../own-copy.ts';
import { ageBand } from './age-band.ts';
import type { DatesSeen } from './date-order.ts';
import { outcomeCodeOf } from './outcome-labels.ts';
import { dateReader, readBoolean, readNumber } from './read-values.ts';
import { hasLabels, isOwnLabel, type LabelledField, mostLabels, readLabel } from './suggest-values.ts';
import { translated } from './translated.ts';
import { valueMemory } from './value-memory.ts';

/** A value that could not be read as its kind and is kept as the text it was. */
export interface UnreadCell {
  /** Its column, from 0. */
  readonly column: number;
  /** The sentence that says so. It quotes the value, which may hold an identity: whoever calls it has masked that. */
  readonly tell: (heading: string, value: string) => string;
}

/** Reads a cell as the value of a field; what cannot be read is reported and stays the text it was. */
export type ReadCell = (text: string, report: (found: UnreadCell) => void) => FieldValue;

/**
 * The reader of a column that is mapped to a field.
 *
 * @param learned labels of the force's own that are understood as they come, by label, to be added to; null where a person has said what is
 * understood
 * @param dates shown every date that is read, one that comes again perhaps once
 */
export function cellReader(
  field: FactFieldId,
  column: number,
  mapping: Mapping,
  learned: Record<string, FieldValue> | null,
  dates: DatesSeen,
): ReadCell {
  const valueMap = mapping.values[field];
  const plainRead = withDoubts(field, column, kindReader(field, column, mapping.dateFormat, dates));
  const read = hasLabels(field) ? labelReader(field, column, plainRead, learned) : plainRead;
  const plain: ReadCell = (text, report) => {
    const cell = text.trim();
    if (valueMap && Object.hasOwn(valueMap, cell)) return translated(field, valueMap[cell] ?? null, mapping.dateFormat) ?? null;
    return cell === '' ? null : read(cell, report);
  };
  // A reference is different in every row: there is nothing to remember.
  return read === plainRead && fieldKind(field) === 'text' && !valueMap && field !== 'victimAgeBand' ? plain : remembering(plain);
}

/** Reads labels that no map has: by their meaning where that may be learned, else they are reported, since they are no code. */
function labelReader(field: LabelledField, column: number, read: ReadCell, learned: Record<string, FieldValue> | null): ReadCell {
  let known = 0;
  return (cell, report) => {
    if (!isOwnLabel(field, cell)) return read(cell, report);
    const value = learned && known < mostLabels ? readLabel(field, cell) : null;
    if (learned && value !== null) {
      if (!Object.hasOwn(learned, cell)) known++;
      learned[ownCopy(cell)] = value;
      return value;
    }
    if (field === 'outcomeCode') report({ column, tell: texts.imports.outcomeUnread });
    return read(cell, report);
  };
}

const oldest = 120;
/** 4.2E+11: what Excel makes of a reference of digits alone when it saves a sheet as CSV. */
const shortened = /^\d([.,]\d+)?E\+\d{2}$/;

/** Tells what can be read and yet cannot be right: an outcome that the Home Office does not have, an age that nobody is, a shortened number. */
function withDoubts(field: FactFieldId, column: number, read: ReadCell): ReadCell {
  if (field === 'outcomeCode') {
    return (cell, report) => {
      if (!isOwnLabel(field, cell) && outcomeCodeOf(cell) === null) report({ column, tell: texts.imports.outcomeUnknown });
      return read(cell, report);
    };
  }
  if (field === 'caseRef') {
    return (cell, report) => {
      if (cell.includes('E+') && shortened.test(cell)) report({ column, tell: texts.imports.referenceShortened });
      return read(cell, report);
    };
  }
  if (field !== 'victimAge') return read;
  return (cell, report) => {
    const age = read(cell, report);
    if (typeof age === 'number' && (age < 0 || age > oldest)) report({ column, tell: texts.imports.ageUnlikely });
    return age;
  };
}

/** A date is parsed once, and not in each of a million rows. What cannot be read is reported every time. */
function remembering(read: ReadCell): ReadCell {
  const memory = valueMemory<FieldValue>();
  return (text, report) => {
    const value = memory.get(text);
    if (value !== undefined) return value;
    const problems: UnreadCell[] = [];
    const found = read(text, (problem) => problems.push(problem));
    for (const problem of problems) report(problem);
    if (problems.length === 0) memory.keep(text, typeof found === 'string' ? ownCopy(found) : found);
    return found;
  };
}

function kindReader(field: FactFieldId, column: number, dateFormat: string | undefined, dates: DatesSeen): ReadCell {
  const kind = fieldKind(field);
  if (field === 'victimAgeBand') return ageBand;
  if (kind === 'text' || kind === 'narrative') return (cell) => cell;
  const [read, tell] =
    kind === 'date'
      ? ([dateReader(dateFormat), texts.imports.dateUnread] as const)
      : kind === 'number'
        ? ([readNumber, texts.imports.numberUnread] as const)
        : ([readBoolean, texts.imports.flagUnread] as const);
  return (cell, report) => {
    const value = read(cell);
    if (kind === 'date') dates.add(cell);
    if (value !== undefined) return value;
    if (kind === 'date') dates.unread++;
    report({ column, tell });
    return cell;
  };
}
