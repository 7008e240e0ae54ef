import { type Frame, frameOfText, frameText } from '../../shared/draw/frame.ts';
import type { StratumValue } from '../../shared/draw/method.ts';
import type { Steps } from '../../shared/draw/steps.ts';
import { evaluate, type Subject } from '../../shared/expression/evaluate.ts';
import { type Expression, operandsOf } from '../../shared/expression/expression.ts';
import {
  type CaseFieldId,
  type FieldValue,
  factFieldIds,
  isCaseField,
  type NarrativePart,
  narrativeText,
} from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { columnOf, fieldValue } from './cases.ts';

/** Cases read at a time: enough to be fast, few enough that a cancel is soon heard. */
const page = 20_000;

type FrameRow = { readonly ref: string; readonly narrative?: string; readonly extra?: string } & Readonly<Record<string, unknown>>;

/**
 * The cases for which a condition holds, sorted by reference, with the value of a field or extra attribute beside each where one is
 * asked for. Reads of each case only what is named, since narratives are most of a review.
 */
export function* readFrame(
  review: ReadableReview,
  where: Expression,
  keyField: string | null,
): Steps<Frame & { readonly refsText: string }> {
  if (where.type === 'everything' && keyField === null) {
    const refsText = allRefs(review);
    return { refs: frameOfText(refsText), keys: null, refsText };
  }
  const refs: string[] = [];
  const keys: StratumValue[] = [];
  let read = 0;
  for (const rows of pagesOf(review, namesOf(where, keyField))) {
    for (const row of rows) {
      const subject = subjectOf(row);
      if (evaluate(where, subject).truth !== true) continue;
      refs.push(row.ref);
      if (keyField !== null) keys.push(keyOf(valueOf(subject, keyField)));
    }
    read += rows.length;
    yield read;
  }
  return { refs, keys: keyField === null ? null : keys, refsText: frameText(refs) };
}

/** In one text, which SQLite makes from the index of references: a million of them in a tenth of a second. */
function allRefs(review: ReadableReview): string {
  const sql = `SELECT group_concat(ref || char(10), '') AS refs FROM (SELECT case_ref AS ref FROM case_record ORDER BY case_ref)`;
  return review.one<{ refs: string | null }>(sql)?.refs ?? '';
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
