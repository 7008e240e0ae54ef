import type { Frame } from '../../shared/draw/frame.ts';
import type { DrawPlan, Stratum } from '../../shared/draw/method.ts';
import { texts } from '../../shared/texts/texts.ts';
import { isDay } from '../../shared/vocabulary/day.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { calibrationRefs } from '../store/calibration.ts';

/** What deserves a second look in a draw that can be made. */
export function drawNotes(plan: DrawPlan, { keys }: Frame, strata: readonly Stratum[]): string[] {
  const small = strata.filter(({ frame }) => plan.method === 'stratified' && frame < plan.minPerStratum);
  const empty = strata.filter(({ size }) => plan.method === 'stratified' && plan.size > 0 && size === 0);
  const known = new Set(plan.rates.map(({ value }) => value));
  const assumed = plan.rates.length === 0 ? [] : strata.filter(({ value }) => !known.has(value));
  const notes = [
    ...empty.map(({ value }) => texts.draws.emptyStratum(value ?? texts.draws.noValue)),
    ...(assumed.length === 0 ? [] : [texts.draws.ratesAssumed(assumed.map(({ value }) => value ?? texts.draws.noValue))]),
    ...small.map(({ value, frame }) => texts.draws.smallStratum(value ?? texts.draws.noValue, frame, plan.minPerStratum)),
  ];
  if (plan.method !== 'time-slice' && plan.method !== 'systematic') return notes;
  const undated = (keys ?? []).filter((key) => !isDay((key ?? '').slice(0, 10))).length;
  if (undated === 0) return notes;
  return [...notes, plan.method === 'time-slice' ? texts.draws.undated(undated) : texts.draws.undatedOrder(undated)];
}

/** Says that cases everybody has read are in no frame. */
export function calibrationNotes(review: ReadableReview): string[] {
  const n = calibrationRefs(review).length;
  return n === 0 ? [] : [texts.deskReports.calibrationLeftOut(n)];
}
