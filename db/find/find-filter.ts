import type { Expression } from '../../shared/expression/expression.ts';
import { operandsOf } from '../../shared/expression/expression.ts';
import { checkNames } from '../../shared/expression/names.ts';
import { parseExpression } from '../../shared/expression/parse.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { extraNames, hasExtra } from '../store/cases.ts';
import { currentCodebook } from '../store/codebooks.ts';

/** A condition on cases as it was typed, held against the review; whatever is wrong with it, the field is `where`. */
export function findFilter(review: ReadableReview, source: string): Result<Expression> {
  const read = readFilter(review, source);
  return read.ok ? read : fail(read.error.code, read.error.message, { field: 'where' });
}

function readFilter(review: ReadableReview, source: string): Result<Expression> {
  const parsed = parseExpression(source);
  if (!parsed.ok) return parsed;
  const named = operandsOf(parsed.value).flatMap((operand) => (operand.type === 'extra' ? [operand.name] : []));
  // All names of many cases take their time, so they are collected only where one is not found.
  const extras = named.every((name) => hasExtra(review, name)) ? named : extraNames(review);
  return checkNames(parsed.value, currentCodebook(review), extras);
}
