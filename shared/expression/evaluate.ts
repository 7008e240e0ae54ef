import type { Agreed } from '../coding/agreed-value.ts';
import { assertNever } from '../result.ts';
import type { CaseFieldId, FieldValue } from '../vocabulary/case-fields.ts';
import { compareValues } from './compare-values.ts';
import type { Comparison, Expression, Operand } from './expression.ts';

/** What an expression is asked of: one case with its facts and its agreed codings. */
export interface Subject {
  fact(name: CaseFieldId): FieldValue;
  extra(name: string): FieldValue;
  agreed(id: string): Agreed;
}

/** `truth` null is unknown; `disputed` then says that a value it hangs on is disputed, not just missing. */
export interface Verdict {
  readonly truth: boolean | null;
  readonly disputed: boolean;
}

const yes: Verdict = { truth: true, disputed: false };
const no: Verdict = { truth: false, disputed: false };
const missing: Verdict = { truth: null, disputed: false };
const disputed: Verdict = { truth: null, disputed: true };

/** Truth of an expression for one case, by Kleene's strong logic. */
export function evaluate(expression: Expression, subject: Subject): Verdict {
  switch (expression.type) {
    case 'everything':
      return yes;
    case 'has': {
      const agreed = subject.agreed(expression.id);
      if (agreed.state === 'agreed') return verdict(agreed.value === 'present');
      return agreed.state === 'disputed' ? disputed : missing;
    }
    case 'holds': {
      const { value, isDisputed } = read(expression.operand, subject);
      return decide(value === null ? null : (compareValues(value, true)?.equal ?? null), isDisputed);
    }
    case 'compare':
      return compare(expression.op, expression.left, expression.right, subject);
    case 'in':
      return either(expression.options.map((option) => compare('=', expression.left, option, subject)));
    case 'between':
      return both([compare('>=', expression.left, expression.low, subject), compare('<=', expression.left, expression.high, subject)]);
    case 'is-null': {
      const { value, isDisputed } = read(expression.left, subject);
      return isDisputed ? disputed : verdict(value === null || value === '');
    }
    case 'not': {
      const inner = evaluate(expression.operand, subject);
      return inner.truth === null ? inner : verdict(!inner.truth);
    }
    case 'and':
      return both(expression.operands.map((operand) => evaluate(operand, subject)));
    case 'or':
      return either(expression.operands.map((operand) => evaluate(operand, subject)));
    default:
      return assertNever(expression);
  }
}

function compare(op: Comparison, left: Operand, right: Operand, subject: Subject): Verdict {
  const a = read(left, subject);
  const b = read(right, subject);
  const order = a.value === null || b.value === null ? null : compareValues(a.value, b.value);
  return decide(order === null ? null : holds(op, order), a.isDisputed || b.isDisputed);
}

function holds(op: Comparison, order: { equal: boolean; less: boolean | null }): boolean | null {
  if (op === '=') return order.equal;
  if (op === '!=') return !order.equal;
  if (order.less === null) return null;
  if (op === '<') return order.less;
  if (op === '<=') return order.less || order.equal;
  if (op === '>') return !order.less && !order.equal;
  return !order.less;
}

function read(operand: Operand, subject: Subject): { value: FieldValue; isDisputed: boolean } {
  if (operand.type === 'literal') return { value: operand.value, isDisputed: false };
  if (operand.type === 'field') return { value: subject.fact(operand.name), isDisputed: false };
  if (operand.type === 'extra') return { value: subject.extra(operand.name), isDisputed: false };
  const agreed = subject.agreed(operand.id);
  return { value: agreed.state === 'agreed' ? agreed.value : null, isDisputed: agreed.state === 'disputed' };
}

function both(parts: readonly Verdict[]): Verdict {
  if (parts.some((part) => part.truth === false)) return no;
  return parts.every((part) => part.truth === true) ? yes : unknownOf(parts);
}

function either(parts: readonly Verdict[]): Verdict {
  if (parts.some((part) => part.truth === true)) return yes;
  return parts.every((part) => part.truth === false) ? no : unknownOf(parts);
}

function unknownOf(parts: readonly Verdict[]): Verdict {
  return parts.some((part) => part.truth === null && part.disputed) ? disputed : missing;
}

function decide(truth: boolean | null, isDisputed: boolean): Verdict {
  return truth === null ? (isDisputed ? disputed : missing) : verdict(truth);
}

function verdict(truth: boolean): Verdict {
  return truth ? yes : no;
}
