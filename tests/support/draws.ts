import { sha256Hex } from '../../db/sha256.ts';
import { deriveDraw } from '../../shared/draw/derive-draw.ts';
import type { Drawn } from '../../shared/draw/drawn.ts';
import type { Frame } from '../../shared/draw/frame.ts';
import { sortedFrame } from '../../shared/draw/frame.ts';
import { type DrawPlan, plainPlan, type StratumValue } from '../../shared/draw/method.ts';
import { finish } from '../../shared/draw/steps.ts';
import type { Result } from '../../shared/result.ts';

/** A frame of references, each with its key where keys are given. */
export function frameOf(cases: readonly string[] | Readonly<Record<string, StratumValue>>): Frame {
  if (Array.isArray(cases)) return { refs: sortedFrame(cases as readonly string[]), keys: null };
  const keyOf = new Map(Object.entries(cases as Readonly<Record<string, StratumValue>>));
  const refs = sortedFrame([...keyOf.keys()]);
  return { refs, keys: refs.map((ref) => keyOf.get(ref) ?? null) };
}

/** Carries out a plan of which only what matters is said. */
export function derived(plan: Partial<DrawPlan>, frame: Frame): Result<Drawn> {
  return finish(deriveDraw({ ...plainPlan, size: 1, seed: 'dice', ...plan }, frame, sha256Hex));
}

/** The same where it must succeed. */
export function drawn(plan: Partial<DrawPlan>, frame: Frame): Drawn {
  const result = derived(plan, frame);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** References in draw order. */
export function refsDrawn(plan: Partial<DrawPlan>, frame: Frame): readonly string[] {
  return drawn(plan, frame).cases.map(({ caseRef }) => caseRef);
}
