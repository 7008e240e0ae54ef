import type { DrawRequest } from '../../shared/contract/draw-plan.ts';
import { keyFieldOf } from '../../shared/draw/derive-draw.ts';
import { type Frame, frameText, keysText } from '../../shared/draw/frame.ts';
import type { DrawPlan } from '../../shared/draw/method.ts';
import { countStrata } from '../../shared/draw/strata.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { Occasion } from '../commands/handler.ts';
import { runSteps } from '../commands/run-steps.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { calibrationRefs } from '../store/calibration.ts';
import { countCases } from '../store/cases.ts';
import { chosenDraw, drawName, type StoredDraw } from '../store/draws.ts';
import { readFrame } from '../store/frames.ts';
import { storedFrame } from '../store/stored-frame.ts';
import { planOfRequest } from './plan-of-request.ts';

/** More strata than this is a field of another kind, such as a reference, taken by mistake. */
const mostStrata = 500;

/** A plan with the frame it is to be carried out on. */
export interface Prepared {
  readonly plan: DrawPlan;
  readonly frame: Frame;
  readonly refsText: string;
  readonly keysText: string | null;
  readonly frameSha256: string;
  readonly keysSha256: string | null;
  /** The draw it adds to. */
  readonly parent: StoredDraw | null;
}

export async function prepareDraw(review: ReadableReview, request: DrawRequest, occasion: Occasion): Promise<Result<Prepared>> {
  if (request.topUp !== null) return prepareTopUp(review, request, request.topUp);
  const planned = await planOfRequest(review, request, occasion);
  if (!planned.ok) return planned;
  const { plan, where } = planned.value;
  const steps = readFrame(review, where, keyFieldOf(plan));
  const total = countCases(review);
  const read = await runSteps(steps, 'frame', total, occasion);
  if (!read.ok) return read;
  const { refsText, keysText: keysBeside, ...frame } = read.value;
  if (plan.method === 'stratified') {
    const strata = countStrata(frame.keys ?? []).size;
    const name = plan.stratify ?? '';
    if (strata > mostStrata) return fail('too-many-strata', texts.draws.tooManyStrata(name, strata, mostStrata), { field: 'stratify' });
    const unknown = unknownRate(plan, frame);
    if (unknown) return unknown;
  }
  return ok({
    plan,
    frame,
    refsText,
    keysText: keysBeside,
    frameSha256: sha256Hex(refsText),
    keysSha256: keysBeside === null ? null : sha256Hex(keysBeside),
    parent: null,
  });
}

/** A rate for a stratum that the frame does not have is a slip of the pen, and would leave another without its own. */
function unknownRate({ rates }: DrawPlan, { keys }: Frame): Result<never> | null {
  const known = [...countStrata(keys ?? []).keys()];
  const odd = rates.find(({ value }) => !known.includes(value));
  if (!odd) return null;
  const named = known.map((value) => value ?? texts.draws.noValue).slice(0, 10);
  return fail('rates-unknown', texts.draws.ratesUnknown(odd.value ?? texts.draws.noValue, named), { field: 'rates' });
}

/** A top-up is the draw of a larger size on the frame of the first: it has all its cases, and what befell them. */
function prepareTopUp(review: ReadableReview, request: DrawRequest, name: string): Result<Prepared> {
  const found = chosenDraw(review, name);
  if (!found.ok) return found;
  const parent = found.value;
  const id = drawName(parent.id);
  const { method, seed } = parent.plan;
  if (method !== 'simple' && method !== 'stratified')
    return fail('top-up-method', texts.draws.topUpMethod(texts.draws.methods[method]), { field: 'topUp' });
  if (request.seed !== '' && request.seed !== seed) return fail('top-up-seed', texts.draws.topUpSeed(id), { field: 'seed' });
  if (!repeatsPlan(request, parent)) return fail('top-up-plan', texts.draws.topUpPlan(id), { field: 'topUp' });
  if (request.size === null) return fail('size-missing', texts.draws.sizeMissing(), { field: 'size' });
  if (request.size <= parent.size) return fail('top-up-size', texts.draws.topUpSize(id, parent.size), { field: 'size' });
  const held = parent.strata.map(({ value, size }) => ({ value, size }));
  return ok({ plan: { ...parent.plan, size: request.size, held }, ...frameToTopUp(review, parent), parent });
}

/** The frame of the first draw, without what everybody has read to calibrate since: none of it was drawn, so the first draw is still the beginning. */
function frameToTopUp(review: ReadableReview, parent: StoredDraw): Omit<Prepared, 'plan' | 'parent'> {
  const kept = storedFrame(review, parent.id);
  const leftOut = new Set(calibrationRefs(review));
  if (!kept.frame.refs.some((caseRef) => leftOut.has(caseRef))) {
    const { frameSha256, keysSha256 } = parent;
    return { ...kept, frameSha256, keysSha256 };
  }
  const stays = kept.frame.refs.map((caseRef) => !leftOut.has(caseRef));
  const refs = kept.frame.refs.filter((_, at) => stays[at]);
  const keys = kept.frame.keys?.filter((_, at) => stays[at]) ?? null;
  const [refsText, keysBeside] = [frameText(refs), keys && keysText(keys)];
  return {
    frame: { refs, keys },
    refsText,
    keysText: keysBeside,
    frameSha256: sha256Hex(refsText),
    keysSha256: keysBeside === null ? null : sha256Hex(keysBeside),
  };
}

/** What is left at its default says nothing; what is given must be what the first draw had. */
function repeatsPlan(request: DrawRequest, { plan }: StoredDraw): boolean {
  const { method, where, stratify, allocation, minPerStratum } = request;
  const stratified = stratify === null ? null : stratify.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"');
  return (
    (method === 'simple' || method === plan.method) &&
    (where.trim() === '' || where.trim() === plan.where) &&
    (stratified === null || stratified === plan.stratify) &&
    (allocation === 'proportional' || allocation === plan.allocation) &&
    (minPerStratum === 0 || minPerStratum === plan.minPerStratum)
  );
}
