import type { Command } from 'commander';
import { fail } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { themeStateOf } from '../extract/coding-sheet.ts';
import { ask, Refused } from './ask.ts';
import { rowLines } from './load-verbs.ts';
import { type Bench, verb } from './verb.ts';

const { verbs, options } = texts.cli;

/** `code`, `conflicts` and `resolve`. */
export function addCodeVerbs(program: Command, { core, answer }: Bench): void {
  verb(program, 'code <review> <file>', verbs.code)
    .requiredOption('--reviewer <name>', options.reviewer)
    .action(async (review: string, file: string, { reviewer }: { reviewer: string }) => {
      await ask(core, 'review.open', { file: review });
      const done = await ask(core, 'coding.bulk', { reviewer, file });
      const { codings, changed, rejected } = done;
      const left = rejected.map(({ row, reason }) => ({ row, message: reason }));
      answer({
        json: done,
        lines: [texts.cli.coded(codings, changed), ...(left.length > 0 ? [texts.cli.skipped(left.length), ...rowLines(left)] : [])],
      });
    });

  verb(program, 'conflicts <review>', verbs.conflicts).action(async (review: string) => {
    await ask(core, 'review.open', { file: review });
    const conflicts = await ask(core, 'conflict.list', {});
    const lines = conflicts.map(({ case: ref, id, values, resolved }) => {
      const said = Object.entries(values).map(([reviewer, value]) => `${reviewer}: ${value}`);
      return texts.cli.conflict(ref, id, said.join(', '), resolved?.value ?? null);
    });
    answer({ json: conflicts, lines: lines.length > 0 ? lines : [texts.cli.noConflicts] });
  });

  verb(program, 'resolve <review>', verbs.resolve)
    .requiredOption('--case <ref>', options.case)
    .requiredOption('--set <id=value>', options.set)
    .requiredOption('--by <name>', options.by)
    .requiredOption('--reason <text>', options.reason)
    .action(async (review: string, given: { case: string; set: string; by: string; reason: string }) => {
      const decision = /^([^=]+)=(.+)$/s.exec(given.set);
      if (!decision) throw new Refused(fail('resolve-form', texts.errors.resolveForm(), { field: '--set' }).error);
      const [, id = '', text = ''] = decision;
      const { codebook } = await ask(core, 'review.open', { file: review });
      const isTheme = codebook.themes.some((theme) => theme.id === id);
      const value = isTheme ? themeStateOf(text) : text;
      const done = await ask(core, 'conflict.resolve', { caseRef: given.case, id, value, by: given.by, reason: given.reason });
      answer({ json: done, lines: [texts.cli.resolved(done.case, done.id, done.value)] });
    });
}
