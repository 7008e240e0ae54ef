import { fail, ok, type Result } from '../result.ts';
import { texts } from '../texts/texts.ts';
import { isDay } from '../vocabulary/day.ts';
import type { Frame } from './frame.ts';
import { type DrawPlan, isByChance } from './method.ts';

/** Control characters, and halves of characters that have no UTF-8: nobody could type such a seed again. */
const untypable = /[\p{Cc}\p{Cs}]/u;

/** Refuses a plan that cannot be carried out on a frame, with what would mend it. */
export function checkPlan(plan: DrawPlan, { refs }: Pick<Frame, 'refs'>): Result<true> {
  const frame = refs.length;
  if (frame === 0 && plan.where !== '') return fail('frame-empty', texts.draws.frameFiltered(plan.where), { field: 'where' });
  if (frame === 0) return fail('frame-empty', texts.errors.frameEmpty(), null);
  if (plan.method === 'time-slice') return checkDays(plan);
  if (plan.method === 'purposive') return checkChosen(plan, refs);
  if (!isByChance(plan.method)) return ok(true);
  if (plan.seed.trim() === '') return fail('seed-blank', texts.errors.seedBlank(), { field: 'seed' });
  if (untypable.test(plan.seed)) return fail('seed-untypable', texts.draws.seedUntypable(), { field: 'seed' });
  const { size } = plan;
  if (!Number.isInteger(size) || size < 1) return fail('size-not-positive', texts.errors.sizeNotPositive(), { field: 'size' });
  if (size > frame) return fail('size-over-frame', texts.errors.sizeOverFrame(size, frame), { field: 'size' });
  if (plan.method === 'stratified' && plan.stratify === null)
    return fail('stratify-missing', texts.draws.stratifyMissing(), { field: 'stratify' });
  if (plan.method === 'stratified' && plan.allocation === 'neyman' && plan.rates.length === 0)
    return fail('rates-missing', texts.draws.ratesMissing(), { field: 'allocation' });
  return ok(true);
}

function checkDays({ from, to }: DrawPlan): Result<true> {
  if (from === null && to === null) return fail('days-missing', texts.draws.daysMissing(), { field: 'from' });
  for (const [field, day] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (day !== null && !isDay(day)) return fail('day-unreadable', texts.draws.dayUnreadable(day), { field });
  }
  if (from !== null && to !== null && from > to) return fail('days-reversed', texts.draws.daysReversed(from, to), { field: 'from' });
  return ok(true);
}

function checkChosen({ chosen, selectedBy, where }: DrawPlan, refs: readonly string[]): Result<true> {
  if (chosen.length === 0) return fail('chosen-missing', texts.draws.chosenMissing(), { field: 'cases' });
  if (selectedBy.trim() === '') return fail('selected-by-missing', texts.draws.selectedByMissing(), { field: 'selectedBy' });
  const frame = new Set(refs);
  const seen = new Set<string>();
  for (const [at, caseRef] of chosen.entries()) {
    if (!frame.has(caseRef)) {
      const message = where === '' ? texts.draws.chosenUnknown(caseRef) : texts.draws.chosenOutside(caseRef, where);
      return fail('chosen-unknown', message, { row: at + 1, field: 'cases' });
    }
    if (seen.has(caseRef)) return fail('chosen-twice', texts.draws.chosenTwice(caseRef), { row: at + 1, field: 'cases' });
    seen.add(caseRef);
  }
  return ok(true);
}
