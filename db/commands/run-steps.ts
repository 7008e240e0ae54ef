import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../../shared/draw/steps.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { Occasion } from './handler.ts';

/** Runs long work step by step: it tells how far it is, and a cancel between two steps ends it. */
export async function runSteps<T>(steps: Steps<T>, stage: string, total: number | null, occasion: Occasion): Promise<Result<T>> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return ok(value);
    occasion.progress({ stage, done: value, total });
    // Lets a cancel be heard.
    await setImmediate();
    if (occasion.signal?.aborted) return fail('cancelled', texts.errors.cancelled());
  }
}
