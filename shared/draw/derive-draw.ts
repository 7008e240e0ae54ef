import { assertNever, fail, ok, type Result } from '../result.ts';
import { texts } from '../texts/texts.ts';
import { checkPlan } from './check-plan.ts';
import type { Drawn } from './drawn.ts';
import type { Frame } from './frame.ts';
import { census, purposive, timeSlice } from './listed-draw.ts';
import type { DrawPlan } from './method.ts';
import { simpleDraw } from './simple-draw.ts';
import type { Steps } from './steps.ts';
import { stratifiedDraw } from './stratified-draw.ts';
import { systematicDraw } from './systematic-draw.ts';
import type { Sha256Hex, Ticket } from './ticket.ts';

/**
 * Carries a plan out. The same plan and frame always give the same cases, which is how a draw is made and how it is verified.
 *
 * @param frame with keys where `keyFieldOf` names a field
 */
export function* deriveDraw(plan: DrawPlan, frame: Frame, sha256: Sha256Hex): Steps<Result<Drawn>> {
  const checked = checkPlan(plan, frame);
  if (!checked.ok) return checked;
  if (plan.method === 'stratified') return yield* stratifiedDraw(frame, plan, sha256);
  const cases = plan.method === 'simple' ? yield* simpleDraw(frame.refs, plan.size, plan.seed, sha256) : otherCases(plan, frame, sha256);
  if (cases.length === 0) return fail('slice-empty', texts.draws.sliceEmpty(plan.from, plan.to), { field: 'from' });
  return ok({ cases, strata: [] });
}

function otherCases(plan: DrawPlan, frame: Frame, sha256: Sha256Hex): readonly Ticket[] {
  const { method } = plan;
  switch (method) {
    case 'systematic':
      return systematicDraw(frame, plan.size, plan.seed, sha256);
    case 'time-slice':
      return timeSlice(frame, plan);
    case 'purposive':
      return purposive(plan);
    case 'census':
      return census(frame);
    case 'simple':
    case 'stratified':
      return [];
    default:
      return assertNever(method);
  }
}

/** The field whose values a plan needs beside the references; null where it needs none. */
export function keyFieldOf({ method, stratify }: Pick<DrawPlan, 'method' | 'stratify'>): string | null {
  if (method === 'stratified') return stratify;
  return method === 'systematic' || method === 'time-slice' ? 'recordedDate' : null;
}
