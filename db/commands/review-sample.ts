import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CommandInput, CommandName } from '../../shared/contract/commands.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { makeSampleReview } from '../../shared/sample/sample-review.ts';
import { sha256Hex } from '../sha256.ts';
import type { Handler } from './handler.ts';

/**
 * Makes the bundled synthetic review by the ordinary commands in a core of its own, so that what a newcomer tries is what the program does.
 * Nothing is left at the path when any step fails.
 */
export const createSampleReview: Handler<'review.create-sample'> = async (input, _session, occasion) => {
  const path = resolve(input.file);
  const sample = makeSampleReview(sha256Hex);
  const folder = mkdtempSync(join(tmpdir(), 'dip-sample-'));
  const core = occasion.anotherCore();
  let made = false;
  const step = <N extends CommandName>(name: N, given: CommandInput<N>): Promise<Result<unknown>> => core.dispatch(name, given);
  try {
    const created = await step('review.create', {
      file: path,
      title: sample.title,
      purpose: sample.purpose,
      marking: 'OFFICIAL',
      synthetic: true,
    });
    if (!created.ok) return created;
    made = true;
    const extract = join(folder, sample.fileName);
    writeFileSync(extract, sample.extract);
    const steps = [() => step('extract.import', { file: extract }), () => step('draw.make', { size: sample.size, seed: sample.seed })];
    sample.codings.forEach(({ reviewer, file }, at) => {
      const sheet = join(folder, `codings-${at + 1}.csv`);
      writeFileSync(sheet, file);
      steps.push(() => step('coding.bulk', { reviewer, file: sheet }));
    });
    for (const { case: caseRef, id, value, by, reason } of sample.resolutions) {
      steps.push(() => step('conflict.resolve', { caseRef, id, value, by, reason }));
    }
    for (const [done, next] of steps.entries()) {
      occasion.progress({ stage: 'sample', done, total: steps.length });
      const result = occasion.signal?.aborted ? fail('cancelled', '') : await next();
      if (!result.ok) return undo(result);
    }
    return ok({ review: path });
  } finally {
    core.close();
    rmSync(folder, { recursive: true, force: true });
  }

  function undo(result: Result<unknown> & { ok: false }): Result<never> {
    core.close();
    if (made) rmSync(path, { force: true });
    return result;
  }
};
