import type { Command } from 'commander';
import { isByChance } from '../../shared/draw/method.ts';
import { texts } from '../../shared/texts/texts.ts';
import { percentText } from '../../shared/texts/words.ts';
import { ask } from './ask.ts';
import { exitCodes } from './exit.ts';
import { type RequestFlags, requestOf, withRequest } from './request-flags.ts';
import { type Bench, decimal, Misused, verb, wholeNumber } from './verb.ts';

const { verbs, options, drawing } = texts.cli;

/** `sample`, `verify-draw` and `size`. */
export function addSampleVerbs(program: Command, { core, answer }: Bench): void {
  withRequest(verb(program, 'sample <review>', verbs.sample))
    .option('--seed <text>', options.seed)
    .action(async (review: string, flags: RequestFlags) => {
      // Chance needs both; what it does not need is passed over, so the flags cannot be required of every method.
      const byChance = isByChance(flags.method) || flags.topUp !== undefined;
      if (byChance && flags.size === undefined) throw new Misused(texts.draws.sizeMissing());
      if (byChance && flags.seed === undefined && flags.topUp === undefined) throw new Misused(texts.draws.seedMissing());
      await ask(core, 'review.open', { file: review });
      const drawn = await ask(core, 'draw.make', requestOf(flags));
      const strata = drawn.strata.map(({ value, frame, size }) => drawing.stratum(value ?? texts.draws.noValue, size, frame));
      const lines = [texts.cli.drawn(drawn.drawId, drawn.size, drawn.frame), texts.cli.frameHash(drawn.frameSha256), ...strata];
      answer({ json: drawn, lines: [...lines, ...drawn.cases], notes: drawn.notes });
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
    .option('--size <n>', drawing.sizeInMind, wholeNumber('--size'))
    .option('--subgroup <n>', drawing.subgroup, wholeNumber('--subgroup'))
    .option('--minutes <n>', drawing.minutes, decimal('--minutes'))
    .option('--reviewers <n>', drawing.reviewerCount, wholeNumber('--reviewers'))
    .option('--overlap <share>', drawing.overlap, decimal('--overlap'))
    .action(async (flags: PlanFlags) => {
      const { population, margin, confidence, expect, overlap = 0 } = flags;
      const { size, formula, shows, cost } = await ask(core, 'draw.plan', {
        population,
        margin,
        confidence,
        expect,
        size: flags.size ?? null,
        subgroup: flags.subgroup ?? null,
        minutes: flags.minutes ?? null,
        reviewers: flags.reviewers ?? null,
        overlap,
      });
      const json = { size, formula, margin, ...(shows === null ? {} : { shows }), ...(cost === null ? {} : { cost }) };
      answer({ json, lines: [texts.cli.planned(size), ...showsLines(shows, flags.size), ...costLines(cost)] });
    });
}

interface PlanFlags {
  readonly population: number;
  readonly margin: number;
  readonly confidence: number;
  readonly expect: number;
  readonly size?: number;
  readonly subgroup?: number;
  readonly minutes?: number;
  readonly reviewers?: number;
  readonly overlap?: number;
}

type Planned = Awaited<ReturnType<typeof ask<'draw.plan'>>>;

function showsLines(shows: Planned['shows'], size = 0): readonly string[] {
  if (shows === null) return [];
  const { subgroup, smallestBase } = shows;
  const group = texts.planner.subgroup(subgroup.cases, percentText(subgroup.low), percentText(subgroup.high));
  return [
    texts.planner.heading(size),
    ...shows.shares.map(({ cases, low, high }) => texts.planner.interval(cases, size, percentText(low), percentText(high))),
    group,
    ...(subgroup.carries ? [] : [texts.planner.smallSubgroup(subgroup.cases, smallestBase)]),
  ];
}

function costLines(cost: Planned['cost']): readonly string[] {
  return cost === null ? [] : [texts.planner.cost(cost.readings, cost.hours, cost.hoursEach)];
}
