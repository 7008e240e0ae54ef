import type { Codebook } from '../codebook/codebook.ts';
import { evaluate, type Subject } from '../expression/evaluate.ts';
import type { Expression } from '../expression/expression.ts';
import { ok, type Result } from '../result.ts';
import { compareUtf8 } from '../text-order.ts';
import type { FieldValue } from '../vocabulary/case-fields.ts';
import type { Basis } from './basis.ts';
import { countMeasure, type Rule, ruleOf } from './count-measure.ts';
import type { Design } from './design.ts';
import { type Finding, findingsOf } from './finding.ts';
import type { NormalQuantile } from './proportion.ts';

export interface Breakdown {
  readonly field: string;
  readonly value: FieldValue;
  readonly measures: readonly Finding[];
}

export interface Summary {
  readonly basis: Basis;
  readonly measures: readonly Finding[];
  readonly by: readonly Breakdown[];
}

export interface SummaryRequest {
  /** Keeps the cases for which it is true. */
  readonly where: Expression;
  /** Breaks the figures down by a field or extra attribute. */
  readonly by: { readonly field: string; readonly valueOf: (subject: Subject) => FieldValue } | null;
}

/** The figures of a draw: every measure of the codebook over its reviewed cases. */
export function summarise(
  codebook: Codebook,
  reviewed: readonly Subject[],
  basis: Basis,
  design: Design,
  request: SummaryRequest,
  quantile: NormalQuantile,
): Result<Summary> {
  const rules: Rule[] = [];
  for (const measure of codebook.measures) {
    const rule = ruleOf(measure);
    if (!rule.ok) return rule;
    rules.push(rule.value);
  }
  const kept = reviewed.filter((subject) => evaluate(request.where, subject).truth === true);
  const figures = (subjects: readonly Subject[]) =>
    findingsOf(
      rules.map((rule) => ({ rule, count: countMeasure(rule, subjects) })),
      design,
      quantile,
    );
  const { by } = request;
  const groups = by === null ? [] : groupBy(kept, by.valueOf);
  return ok({
    basis,
    measures: figures(kept),
    by: groups.map(([value, subjects]) => ({ field: by?.field ?? '', value, measures: figures(subjects) })),
  });
}

/** Subjects by value: numbers first, by size, then the rest in byte order of their text, the empty value last. */
function groupBy(subjects: readonly Subject[], valueOf: (subject: Subject) => FieldValue): readonly [FieldValue, readonly Subject[]][] {
  const groups = new Map<FieldValue, Subject[]>();
  for (const subject of subjects) {
    const value = valueOf(subject);
    const group = groups.get(value);
    if (group) group.push(subject);
    else groups.set(value, [subject]);
  }
  return [...groups].sort(([a], [b]) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    const numbersFirst = Number(typeof b === 'number') - Number(typeof a === 'number');
    return numbersFirst || compareUtf8(String(a), String(b));
  });
}
