import { type Frame, frameOfText, frameText, keysOfText, keysText } from '../../shared/draw/frame.ts';
import type { StratumValue } from '../../shared/draw/method.ts';
import type { Steps } from '../../shared/draw/steps.ts';
import { evaluate, type Subject } from '../../shared/expression/evaluate.ts';
import { type Expression, operandsOf } from '../../shared/expression/expression.ts';
import {
  type CaseFieldId,
  type FactFieldId,
  type FieldValue,
  factFieldIds,
  fieldKind,
  isCaseField,
  type NarrativePart,
  narrativeText,
} from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { calibrationRefs, isNoCalibration } from './calibration.ts';
import { columnOf, fieldValue } from './cases.ts';

/** Cases read at a time: enough to be fast, few enough that a cancel is soon heard. */
const page = 20_000;

type FrameRow = { readonly ref: string; readonly narrative?: string; readonly extra?: string } & Readonly<Record<string, unknown>>;

/** A frame with the texts that are stored and hashed. */
interface FrameWithTexts extends Frame {
  readonly refsText: string;
  readonly keysText: string | null;
}

/**
 * The cases for which a condition holds, sorted by reference, with the value of a field or extra attribute beside each where one is
 * asked for. Those that everybody reads to calibrate are in no frame. Reads of each case only what is named, since narratives are most of
 * a review.
 */
export function* readFrame(review: ReadableReview, where: Expression, keyField: string | null): Steps<FrameWithTexts> {
  if (where.type === 'everything' && (keyField === null || isPlain(keyField))) return yield* readWholeFrame(review, keyField);
  const refs: string[] = [];
  const keys: StratumValue[] = [];
  const leftOut = new Set(calibrationRefs(review));
  let read = 0;
  for (const rows of pagesOf(review, namesOf(where, keyField))) {
    for (const row of rows) {
      if (leftOut.has(row.ref)) continue;
      const subject = subjectOf(row);
      if (evaluate(where, subject).truth !== true) continue;
      refs.push(row.ref);
      if (keyField !== null) keys.push(keyOf(valueOf(subject, keyField)));
    }
    read += rows.length;
    yield read;
  }
  return {
    refs,
    keys: keyField === null ? null : keys,
    refsText: frameText(refs),
    keysText: keyField === null ? null : keysText(keys),
  };
}

/** A field that SQLite writes as we do: it has 1 for a flag, and 16.0 for an age. */
function isPlain(field: string): field is FactFieldId {
  return isCaseField(field) && ['text', 'date'].includes(fieldKind(field));
}

/** Every case, put into one text by SQLite: a row an object costs three times the time and memory. */
function* readWholeFrame(review: ReadableReview, keyField: FactFieldId | null): Steps<FrameWithTexts> {
  const key = keyField === null ? 'NULL' : `json_quote(NULLIF(CAST(${columnOf(keyField)} AS TEXT), ''))`;
  const sql = `SELECT group_concat(ref || char(10), '') AS refs, group_concat(key || char(10), '') AS keys, max(ref) AS last, count(*) AS read
    FROM (SELECT case_ref AS ref, ${key} AS key FROM case_record WHERE case_ref > ? AND id ${isNoCalibration}
      ORDER BY case_ref LIMIT ${5 * page})`;
  const texts: { refs: string; keys: string }[] = [];
  let read = 0;
  for (let after: string | null = ''; after !== null; ) {
    const part: WholePart | undefined = review.one<WholePart>(sql, after);
    after = part?.last ?? null;
    if (part?.refs) texts.push({ refs: part.refs, keys: part.keys ?? '' });
    read += part?.read ?? 0;
    yield read;
  }
  const refsText = texts.map(({ refs }) => refs).join('');
  const text = keyField === null ? null : texts.map(({ keys }) => keys).join('');
  return { refs: frameOfText(refsText), keys: text === null ? null : keysOfText(text), refsText, keysText: text };
}

interface WholePart {
  readonly refs: string | null;
  readonly keys: string | null;
  readonly last: string | null;
  readonly read: number;
}

/** Every case in the order of references, a page at a time, with the columns of the fields named. */
export function* pagesOf(review: ReadableReview, names: readonly string[]): Generator<FrameRow[], void, undefined> {
  const facts = factFieldIds.filter((id) => names.includes(id)).map(columnOf);
  const columns = [...new Set([...facts, ...(names.includes('narrative') ? ['narrative'] : [])])];
  const extra = names.some((name) => !isCaseField(name)) ? ['extra'] : [];
  const sql = `SELECT ${['case_ref AS ref', ...columns, ...extra].join(', ')} FROM case_record WHERE case_ref > ? ORDER BY case_ref LIMIT ${page}`;
  let after = '';
  for (;;) {
    const rows = review.all<FrameRow>(sql, after);
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)?.ref ?? '';
  }
}

function namesOf(where: Expression, keyField: string | null): readonly string[] {
  const named = operandsOf(where).flatMap((operand) => (operand.type === 'field' || operand.type === 'extra' ? [operand.name] : []));
  return keyField === null ? named : [...named, keyField];
}

/** A row as an expression asks of it. Nobody has coded it, as far as the frame is concerned. */
export function subjectOf(row: FrameRow): Subject {
  let extra: Readonly<Record<string, string>> | null = null;
  return {
    fact: (name) => factOf(row, name),
    extra: (name) => {
      extra ??= JSON.parse(row.extra ?? '{}') as Record<string, string>;
      return Object.hasOwn(extra, name) ? (extra[name] ?? null) : null;
    },
    agreed: () => ({ state: 'missing' }),
  };
}

function factOf(row: FrameRow, name: CaseFieldId): FieldValue {
  if (name === 'caseRef') return row.ref;
  if (name === 'narrative') return narrativeText(JSON.parse(row.narrative ?? '[]') as NarrativePart[]);
  return fieldValue(name, row[columnOf(name)]);
}

/** A field by its id, or else an extra attribute. */
export function valueOf(subject: Subject, name: string): FieldValue {
  return isCaseField(name) ? subject.fact(name) : subject.extra(name);
}

/** A value as that of a stratum: blank is none. */
export function keyOf(value: FieldValue): StratumValue {
  return value === null || value === '' ? null : String(value);
}
