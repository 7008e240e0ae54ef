import type { Measure } from '../codebook/codebook.ts';
import { evaluate, type Subject } from '../expression/evaluate.ts';
import { type Expression, questionsOf, themesOf } from '../expression/expression.ts';
import { parseExpression } from '../expression/parse.ts';
import { ok, type Result } from '../result.ts';

/** A measure with its two expressions parsed. */
export interface Rule {
  readonly measure: Measure;
  readonly of: Expression;
  readonly where: Expression;
  /** Themes and questions that the rule names. */
  readonly items: readonly string[];
}

export function ruleOf(measure: Measure): Result<Rule> {
  const of = parseExpression(measure.of);
  if (!of.ok) return of;
  const where = parseExpression(measure.where);
  if (!where.ok) return where;
  const parts = [of.value, where.value];
  const items = [...new Set([...parts.flatMap(themesOf), ...parts.flatMap(questionsOf)])];
  return ok({ measure, of: of.value, where: where.value, items });
}

/** Reviewed cases as a measure sorts them. */
export interface Count {
  readonly numerator: number;
  readonly denominator: number;
  /** In neither part, because a value it hangs on is disputed. */
  readonly unresolved: number;
  /** In neither part, because a value it hangs on was not coded or recorded. */
  readonly missing: number;
  /** Cases of the denominator with a theme or answer that the measure names agreed unclear. */
  readonly unclear: number;
}

/** A count with the cases behind it. */
export interface CountedCases extends Count {
  /** The cases of the denominator; `counted` says that one is in the numerator too. */
  readonly members: readonly { readonly subject: Subject; readonly counted: boolean }[];
}

export function countMeasure(rule: Rule, cases: Iterable<Subject>): CountedCases {
  const count = { numerator: 0, denominator: 0, unresolved: 0, missing: 0, unclear: 0 };
  const members: { subject: Subject; counted: boolean }[] = [];
  for (const subject of cases) {
    const of = evaluate(rule.of, subject);
    if (of.truth === false) continue;
    const where = of.truth === null ? of : evaluate(rule.where, subject);
    if (where.truth === null) {
      if (where.disputed) count.unresolved++;
      else count.missing++;
      continue;
    }
    count.denominator++;
    members.push({ subject, counted: where.truth });
    if (where.truth) count.numerator++;
    if (rule.items.some((item) => isUnclear(subject, item))) count.unclear++;
  }
  return { ...count, members };
}

function isUnclear(subject: Subject, item: string): boolean {
  const agreed = subject.agreed(item);
  return agreed.state === 'agreed' && agreed.value === 'unclear';
}
