import type { StratumRate, StratumValue } from '../../shared/draw/method.ts';
import { evaluate } from '../../shared/expression/evaluate.ts';
import { ruleOf } from '../../shared/measure/count-measure.ts';
import { nearest } from '../../shared/nearest.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { currentCodebook } from '../store/codebooks.ts';
import { chosenDraw, drawName } from '../store/draws.ts';
import { keyOf, valueOf } from '../store/frames.ts';
import { reviewedSubjects } from '../store/subjects.ts';

/** Earlier shares by stratum, and what they are of, in words. */
export interface FoundRates {
  readonly rates: readonly StratumRate[];
  readonly source: string;
}

/** Laplace's rule of succession: a stratum of few cases that all agree would otherwise count as one that cannot vary, and get none. */
export function succession(x: number, n: number): number {
  return (x + 1) / (n + 2);
}

/** What an earlier draw of the review found of a measure in each stratum. */
export function ratesOfDraw(
  review: ReadableReview,
  from: { readonly drawId: string | null; readonly measure: string },
  field: string,
): Result<FoundRates> {
  const draw = chosenDraw(review, from.drawId);
  if (!draw.ok) return draw;
  const { measures } = currentCodebook(review);
  const measure = measures.find(({ id }) => id === from.measure);
  if (!measure) {
    const ids = measures.map(({ id }) => id);
    return fail('unknown-measure', texts.draws.measureUnknown(from.measure, nearest(from.measure, ids)), { field: 'measure' });
  }
  const rule = ruleOf(measure);
  if (!rule.ok) return rule;
  const counts = new Map<StratumValue, { n: number; x: number }>();
  for (const subject of reviewedSubjects(review, draw.value).subjects) {
    const key = keyOf(valueOf(subject, field));
    const where = evaluate(rule.value.of, subject).truth === true ? evaluate(rule.value.where, subject).truth : null;
    if (where === null) continue;
    const count = counts.get(key) ?? { n: 0, x: 0 };
    counts.set(key, { n: count.n + 1, x: count.x + Number(where) });
  }
  if (counts.size === 0) return fail('rates-none', texts.draws.ratesNoField(field), { field: 'ratesFrom' });
  const rates = [...counts].map(([value, { n, x }]) => ({ value, rate: succession(x, n) }));
  return ok({ rates, source: `${measure.label}, ${drawName(draw.value.id)}` });
}
