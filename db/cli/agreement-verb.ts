import type { Command } from 'commander';
import { coefficientNames } from '../../shared/agreement/unit-agreement.ts';
import type { AgreementUnit } from '../../shared/contract/agreement-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ask } from './ask.ts';
import { type Bench, verb } from './verb.ts';

const t = texts.agreement;

/** `agreement`. */
export function addAgreementVerb(program: Command, { core, answer }: Bench): void {
  verb(program, 'agreement <review>', texts.cli.verbs.agreement)
    .option('--draw <id>', texts.cli.options.draw)
    .action(async (review: string, { draw }: { draw?: string }) => {
      await ask(core, 'review.open', { file: review });
      const agreement = await ask(core, 'agreement.read', { drawId: draw ?? null });
      const { units } = agreement;
      const nothing = units.length === 0 ? t.noUnits : t.nothing;
      const compared = units.filter(({ cases }) => cases > 0);
      answer({ json: agreement, lines: compared.length === 0 ? [nothing] : [t.lead, t.method, ...units.flatMap(unitLines)] });
    });
}

/** A unit as a person reads it: its base, each figure with its interval, why one is lacking, and what they mean. */
function unitLines(unit: AgreementUnit): readonly string[] {
  const figures = coefficientNames.flatMap((name) => {
    const value = unit[name];
    const interval = unit.intervals[name];
    if (value === null || interval === null) return [];
    const { low, high } = interval;
    return name === 'percentAgreement'
      ? t.figure(t.names[name], t.percent(value), t.percentRange(low, high))
      : t.figure(t.names[name], t.value(value), t.range(low, high));
  });
  const says = [...figures, ...(unit.why === null ? [] : [unit.why]), unit.reading.join(' '), ...unit.cautions];
  return ['', t.line(unit.label, t.base(unit.cases, unit.raters)), ...says.filter((line) => line !== '').map((line) => `  ${line}`)];
}
