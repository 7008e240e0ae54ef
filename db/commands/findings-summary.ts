import type { SummaryOutput } from '../../shared/contract/findings-commands.ts';
import type { Subject } from '../../shared/expression/evaluate.ts';
import { checkNames } from '../../shared/expression/names.ts';
import { parseExpression } from '../../shared/expression/parse.ts';
import { type Summary, summarise } from '../../shared/measure/summarise.ts';
import { nearest } from '../../shared/nearest.ts';
import { type Failure, fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { type FieldValue, factFieldIds } from '../../shared/vocabulary/case-fields.ts';
import { standardNormalQuantile } from '../quantile.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { extraNames } from '../store/cases.ts';
import { currentCodebook, wholeCodebook } from '../store/codebooks.ts';
import { chosenDraw, type StoredDraw } from '../store/draws.ts';
import { reviewedSubjects } from '../store/subjects.ts';
import type { Handler } from './handler.ts';

/** Percentage summaries of a draw, for the panel. */
export const summariseFindings: Handler<'findings.summary'> = (input, review) => {
  const refused = refuseAudience(input.audience);
  if (refused) return refused;
  const draw = chosenDraw(review, input.drawId);
  if (!draw.ok) return draw;
  const summary = summaryOf(review, draw.value, input.where, input.by);
  return summary.ok ? ok(asOutput(summary.value)) : summary;
};

/** Figures for readers outside the panel need disclosure control; without it they are refused rather than shown whole. */
export function refuseAudience(audience: string): Failure | null {
  return audience === 'panel' ? null : fail('audience-not-built', texts.errors.audienceNotBuilt(audience), { field: 'audience' });
}

/** The summary of one draw; `where` and `by` as the contract has them, empty and null for neither. */
export function summaryOf(review: ReadableReview, draw: StoredDraw, where: string, by: string | null): Result<Summary> {
  const codebook = currentCodebook(review);
  const expression = parseExpression(where);
  if (!expression.ok) return expression;
  const extras = where === '' && by === null ? [] : extraNames(review);
  const checked = checkNames(expression.value, wholeCodebook(review), extras);
  if (!checked.ok) return checked;
  const grouping = by === null ? ok(null) : groupingBy(by, extras);
  if (!grouping.ok) return grouping;
  const { subjects, basis, design } = reviewedSubjects(review, draw);
  return summarise(codebook, subjects, basis, design, { where: expression.value, by: grouping.value }, standardNormalQuantile);
}

interface Grouping {
  readonly field: string;
  readonly valueOf: (subject: Subject) => FieldValue;
}

/** A field of the case, or an extra attribute with or without its double quotes. */
function groupingBy(by: string, extras: readonly string[]): Result<Grouping> {
  const field = factFieldIds.find((id) => id === by);
  if (field) return ok({ field, valueOf: (subject) => subject.fact(field) });
  const name = by.replace(/^"(.*)"$/, '$1');
  if (extras.includes(name)) return ok({ field: name, valueOf: (subject) => subject.extra(name) });
  return fail('unknown-field', texts.errors.expressionUnknownField(by, nearest(by, [...factFieldIds, ...extras])), { field: 'by' });
}

export function asOutput(summary: Summary): SummaryOutput {
  return {
    basis: summary.basis,
    measures: [...summary.measures],
    by: summary.by.map((part) => ({ ...part, measures: [...part.measures] })),
  };
}
