import type { Command } from 'commander';
import type { DrawRequest } from '../../shared/contract/draw-plan.ts';
import { allocations, drawMethods } from '../../shared/draw/method.ts';
import { texts } from '../../shared/texts/texts.ts';
import { oneOf, wholeNumber } from './verb.ts';

const { drawing } = texts.cli;

/** The flags of a draw, as commander gives them. */
export interface RequestFlags {
  readonly size?: number;
  readonly seed?: string;
  readonly method: DrawRequest['method'];
  readonly where?: string;
  readonly stratify?: string;
  readonly allocation: DrawRequest['allocation'];
  readonly minPerStratum?: number;
  readonly rates?: string;
  readonly ratesFrom?: string;
  readonly ratesReview?: string;
  readonly cases?: string;
  readonly from?: string;
  readonly to?: string;
  readonly selectedBy?: string;
  readonly reason?: string;
  readonly topUp?: string;
}

/** Adds what says how to draw: `sample` and `frame` share it. */
export function withRequest(command: Command): Command {
  return command
    .option('--size <n>', texts.cli.options.size, wholeNumber('--size'))
    .option('--method <name>', texts.cli.options.method, oneOf('--method', drawMethods), 'simple')
    .option('--where <expression>', drawing.where)
    .option('--stratify <field>', drawing.stratify)
    .option('--allocation <rule>', drawing.allocation, oneOf('--allocation', allocations), 'proportional')
    .option('--min-per-stratum <n>', drawing.minPerStratum, wholeNumber('--min-per-stratum'))
    .option('--rates <file>', drawing.rates)
    .option('--rates-from <draw:measure>', drawing.ratesFrom)
    .option('--rates-review <file>', drawing.ratesReview)
    .option('--cases <file>', drawing.cases)
    .option('--from <date>', drawing.from)
    .option('--to <date>', drawing.to)
    .option('--selected-by <name>', drawing.selectedBy)
    .option('--reason <text>', drawing.reason)
    .option('--top-up <draw>', drawing.topUp);
}

/** The flags as the core's request. `--rates-from` is a measure, or a draw and a measure apart by a colon. */
export function requestOf(flags: RequestFlags) {
  const [draw, measure] = splitRates(flags.ratesFrom ?? '');
  return {
    method: flags.method,
    size: flags.size ?? null,
    seed: flags.seed ?? '',
    where: flags.where ?? '',
    stratify: flags.stratify ?? null,
    allocation: flags.allocation,
    minPerStratum: flags.minPerStratum ?? 0,
    ratesFile: flags.rates ?? null,
    ratesFrom: flags.ratesFrom === undefined ? null : { drawId: draw, measure },
    ratesReview: flags.ratesReview ?? null,
    casesFile: flags.cases ?? null,
    from: flags.from ?? null,
    to: flags.to ?? null,
    selectedBy: flags.selectedBy ?? '',
    reason: flags.reason ?? '',
    topUp: flags.topUp ?? null,
  };
}

/** Ids of measures may hold a colon themselves, names of draws never do. */
function splitRates(given: string): readonly [string | null, string] {
  const match = /^(draw-\d+):(.+)$/.exec(given);
  return match ? [match[1] ?? null, match[2] ?? ''] : [null, given];
}
