import type { CaseFieldId, FieldValue } from '../vocabulary/case-fields.ts';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** What an expression can compare. */
export type Operand =
  | { readonly type: 'literal'; readonly value: Exclude<FieldValue, null> }
  | { readonly type: 'field'; readonly name: CaseFieldId }
  | { readonly type: 'extra'; readonly name: string }
  | { readonly type: 'answer'; readonly id: string };

/** A condition on a case. Its truth is true, false or unknown (Kleene's strong three-valued logic). */
export type Expression =
  | { readonly type: 'everything' }
  | { readonly type: 'has'; readonly id: string }
  | { readonly type: 'holds'; readonly operand: Operand }
  | { readonly type: 'compare'; readonly op: Comparison; readonly left: Operand; readonly right: Operand }
  | { readonly type: 'in'; readonly left: Operand; readonly options: readonly Operand[] }
  | { readonly type: 'between'; readonly left: Operand; readonly low: Operand; readonly high: Operand }
  | { readonly type: 'is-null'; readonly left: Operand }
  | { readonly type: 'not'; readonly operand: Expression }
  | { readonly type: 'and' | 'or'; readonly operands: readonly Expression[] };

/** The operands of an expression, wherever they stand in it. */
export function operandsOf(expression: Expression): readonly Operand[] {
  switch (expression.type) {
    case 'everything':
    case 'has':
      return [];
    case 'holds':
      return [expression.operand];
    case 'compare':
      return [expression.left, expression.right];
    case 'in':
      return [expression.left, ...expression.options];
    case 'between':
      return [expression.left, expression.low, expression.high];
    case 'is-null':
      return [expression.left];
    case 'not':
      return operandsOf(expression.operand);
    case 'and':
    case 'or':
      return expression.operands.flatMap(operandsOf);
  }
}

/** The pairs that an expression puts in an order, by `<` and its like or by `between`. */
export function orderedPairs(expression: Expression): readonly (readonly [Operand, Operand])[] {
  switch (expression.type) {
    case 'compare':
      return expression.op === '=' || expression.op === '!=' ? [] : [[expression.left, expression.right]];
    case 'between':
      return [
        [expression.left, expression.low],
        [expression.left, expression.high],
      ];
    case 'not':
      return orderedPairs(expression.operand);
    case 'and':
    case 'or':
      return expression.operands.flatMap(orderedPairs);
    default:
      return [];
  }
}

/** Ids of the themes that an expression asks for with `has`. */
export function themesOf(expression: Expression): readonly string[] {
  switch (expression.type) {
    case 'has':
      return [expression.id];
    case 'not':
      return themesOf(expression.operand);
    case 'and':
    case 'or':
      return expression.operands.flatMap(themesOf);
    default:
      return [];
  }
}

/** Ids of the questions that an expression asks for with `answer`. */
export function questionsOf(expression: Expression): readonly string[] {
  return operandsOf(expression).flatMap((operand) => (operand.type === 'answer' ? [operand.id] : []));
}

/** Answers that an expression compares a question's with, each with the question. */
export function answersNamed(expression: Expression): readonly { readonly question: string; readonly value: string }[] {
  switch (expression.type) {
    case 'compare':
      return answersAmong([expression.left, expression.right]);
    case 'in':
      return answersAmong([expression.left, ...expression.options]);
    case 'not':
      return answersNamed(expression.operand);
    case 'and':
    case 'or':
      return expression.operands.flatMap(answersNamed);
    default:
      return [];
  }
}

function answersAmong(operands: readonly Operand[]): readonly { readonly question: string; readonly value: string }[] {
  const questions = operands.flatMap((operand) => (operand.type === 'answer' ? [operand.id] : []));
  const values = operands.flatMap((operand) => (operand.type === 'literal' ? [String(operand.value)] : []));
  return questions.flatMap((question) => values.map((value) => ({ question, value })));
}
