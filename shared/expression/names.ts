import { type Codebook, isLive } from '../codebook/codebook.ts';
import { successorsOf } from '../coding/theme-lineage.ts';
import { nearest } from '../nearest.ts';
import { fail, ok, type Result } from '../result.ts';
import { texts } from '../texts/texts.ts';
import { fieldKind } from '../vocabulary/case-fields.ts';
import { isDay } from '../vocabulary/day.ts';
import { type Expression, type Operand, operandsOf, orderedPairs, questionsOf, themesOf } from './expression.ts';

/**
 * Checks that an expression names only what exists: themes and questions of the codebook, and extra attributes
 * of the review (`extras` null where no extract is at hand). Dates must be written as ISO, since any other
 * order of day and month would be compared as text and quietly answer wrongly.
 */
export function checkNames(expression: Expression, codebook: Codebook, extras: readonly string[] | null): Result<Expression> {
  const themeIds = codebook.themes.filter(isLive).map((theme) => theme.id);
  for (const id of themesOf(expression)) {
    const retired = codebook.themes.find((theme) => theme.id === id && theme.retired);
    if (retired) return unknown(texts.errors.expressionRetired(retired.label, usedInstead(id, codebook)), id);
    if (!themeIds.includes(id)) return unknown(texts.errors.expressionUnknownTheme(id, nearest(id, themeIds)), id);
  }
  const questionIds = codebook.questions.filter(isLive).map((question) => question.id);
  for (const id of questionsOf(expression)) {
    const retired = codebook.questions.find((question) => question.id === id && question.retired);
    if (retired) return unknown(texts.errors.expressionRetired(retired.label, []), id);
    if (!questionIds.includes(id)) return unknown(texts.errors.expressionUnknownQuestion(id, nearest(id, questionIds)), id);
  }
  const operands = operandsOf(expression);
  for (const operand of operands) {
    if (extras && operand.type === 'extra' && !extras.includes(operand.name)) {
      return unknown(texts.errors.expressionUnknownColumn(operand.name, nearest(operand.name, extras)), operand.name);
    }
  }
  if (operands.some(isDateField)) {
    const odd = operands.find(
      (operand) => operand.type === 'literal' && typeof operand.value === 'string' && looksLikeOtherDate(operand.value),
    );
    if (odd?.type === 'literal') return unknown(texts.errors.expressionDate(String(odd.value)), String(odd.value));
  }
  const [noDay] = orderedPairs(expression).flatMap((pair) => dayMissed(pair) ?? []);
  return noDay === undefined ? ok(expression) : unknown(texts.errors.expressionNoDay(noDay), noDay);
}

/** Ids of what to ask for in place of a retired theme. */
function usedInstead(id: string, codebook: Codebook): readonly string[] {
  return successorsOf(id, codebook).map((theme) => theme.id);
}

/** What is compared in order with a date and is no day: nothing lies before or after it. Null where all is well. */
function dayMissed([a, b]: readonly [Operand, Operand]): string | null {
  const other = isDateField(a) ? b : isDateField(b) ? a : null;
  if (other?.type !== 'literal' || typeof other.value === 'boolean') return null;
  const text = String(other.value);
  return isDay(text.slice(0, 10)) && (text.length === 10 || /^[T ]/.test(text.slice(10))) ? null : text;
}

function isDateField(operand: Operand): boolean {
  return operand.type === 'field' && fieldKind(operand.name) === 'date';
}

function looksLikeOtherDate(text: string): boolean {
  return /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text);
}

function unknown(message: string, field: string): Result<Expression> {
  return fail('expression-unknown-name', message, { field });
}
