import type { Command } from 'commander';
import { basisSchema } from '../../shared/contract/findings-commands.ts';
import { fail } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ask, Refused } from './ask.ts';
import { exitCodes } from './exit.ts';
import { type Bench, decimal, oneOf, verb, wholeNumber } from './verb.ts';

const { verbs, options } = texts.cli;
const methods = ['simple', 'stratified', 'systematic', 'purposive', 'time-slice', 'census'] as const;
const built = basisSchema.shape.method;

/** `sample`, `verify-draw` and `size`. */
export function addSampleVerbs(program: Command, { core, answer }: Bench): void {
  verb(program, 'sample <review>', verbs.sample)
    .requiredOption('--size <n>', options.size, wholeNumber('--size'))
    .requiredOption('--seed <text>', options.seed)
    .option('--method <name>', options.method, oneOf('--method', methods), 'simple')
    .action(async (review: string, { size, seed, method }: { size: number; seed: string; method: (typeof methods)[number] }) => {
      const known = built.safeParse(method);
      if (!known.success)
        throw new Refused(fail('method-not-built', texts.errors.notBuilt(`The method “${method}”`, 'Draw with --method simple.')).error);
      await ask(core, 'review.open', { file: review });
      const drawn = await ask(core, 'draw.make', { size, seed, method: known.data });
      answer({
        json: drawn,
        lines: [texts.cli.drawn(drawn.drawId, drawn.size, drawn.frame), texts.cli.frameHash(drawn.frameSha256), ...drawn.cases],
      });
    });

  verb(program, 'verify-draw <review>', verbs.verifyDraw)
    .option('--draw <id>', options.draw)
    .action(async (review: string, { draw }: { draw?: string }) => {
      await ask(core, 'review.open', { file: review });
      const verified = await ask(core, 'draw.verify', { drawId: draw ?? null });
      const { drawId, reproduced } = verified;
      answer(
        reproduced
          ? { json: verified, lines: [texts.cli.reproduced(drawId)] }
          : { json: verified, lines: [], notes: [texts.errors.drawNotReproduced(drawId)], exitCode: exitCodes.integrity },
      );
    });

  verb(program, 'size', verbs.size)
    .requiredOption('--population <n>', options.population, wholeNumber('--population'))
    .option('--margin <share>', options.margin, decimal('--margin'), 0.05)
    .option('--confidence <share>', options.confidence, decimal('--confidence'), 0.95)
    .option('--expect <share>', options.expect, decimal('--expect'), 0.5)
    .action(async (plan: { population: number; margin: number; confidence: number; expect: number }) => {
      const { population, margin, confidence, expect } = plan;
      const { size, formula } = await ask(core, 'draw.plan', { population, margin, confidence, expect });
      answer({ json: { size, formula, margin }, lines: [texts.cli.planned(size)] });
    });
}
