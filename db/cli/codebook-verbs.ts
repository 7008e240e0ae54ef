import type { Command } from 'commander';
import { groupLabel, isLive, themeGroups } from '../../shared/codebook/codebook.ts';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import { fail } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { readEdits } from '../codebook/read-edits.ts';
import { ask, Refused, valueOf } from './ask.ts';
import { type Bench, Misused, verb } from './verb.ts';

const { verbs, options } = texts.cli;
const t = texts.codebookEditor;

interface Flags {
  readonly import?: string;
  readonly edit?: string;
  readonly dryRun?: true;
  readonly by?: string;
  readonly reason: string;
}

/** `codebook`: shows it with its versions, takes one in, or makes the next version by edits. */
export function addCodebookVerbs(program: Command, { core, answer }: Bench): void {
  verb(program, 'codebook <review>', verbs.codebook)
    .option('--import <file>', options.importCodebook)
    .option('--edit <file>', options.editCodebook)
    .option('--dry-run', options.dryRun)
    .option('--by <name>', options.byCodebook)
    .option('--reason <text>', options.reasonCodebook, '')
    .action(async (review: string, flags: Flags) => {
      const { dryRun = false, by, reason } = flags;
      if (flags.import !== undefined && flags.edit !== undefined) throw new Misused(t.cli.eitherOr);
      if (flags.import === undefined && flags.edit === undefined) {
        if (dryRun) throw new Misused(t.cli.dryRunAlone);
        await ask(core, 'review.open', { file: review });
        const read = await ask(core, 'codebook.read', {});
        answer({ json: read, lines: bookLines(read) });
        return;
      }
      if (by === undefined && !dryRun) throw new Misused(t.cli.byMissing);
      await ask(core, 'review.open', { file: review });
      if (flags.import !== undefined) {
        const done = await ask(core, 'codebook.import', { file: flags.import, dryRun, by: by ?? '', reason });
        answer({ json: done, lines: importLines(done, dryRun) });
        return;
      }
      const edits = valueOf(readEdits(flags.edit ?? ''));
      if (dryRun) {
        const seen = await ask(core, 'codebook.preview', { edits });
        if (seen.problem) throw new Refused(fail(seen.problem.code, seen.problem.message, { field: seen.problem.field ?? '' }).error);
        answer({ json: seen, lines: [t.cli.would(seen.version), ...doneLines(seen)] });
        return;
      }
      const made = await ask(core, 'codebook.revise', { edits, by: by ?? '', reason });
      answer({ json: made, lines: [t.cli.made(made.version), ...doneLines(made)] });
    });
}

type Done = Pick<CommandOutput<'codebook.revise'>, 'changes' | 'outcome'>;

function doneLines({ changes, outcome }: Done): readonly string[] {
  const { looks, readThrough, keptAside, warnings } = outcome;
  return [
    ...changes.map(({ says, effect }) => t.cli.says(says, effect)),
    t.outcome.looks(looks.codings, looks.cases, looks.reviewers),
    ...(readThrough > 0 ? [t.outcome.readThrough(readThrough)] : []),
    ...(keptAside > 0 ? [t.outcome.keptAside(keptAside)] : []),
    ...warnings,
  ];
}

function importLines(done: CommandOutput<'codebook.import'>, dryRun: boolean): readonly string[] {
  const nothing = done.changes.length === 0;
  const head = nothing ? [t.cli.nothingToDo] : done.version === null || dryRun ? [t.cli.wouldImport] : [t.cli.made(done.version)];
  const left = done.leftOut.length === 0 ? [] : [t.cli.leftOut, ...done.leftOut.map((line) => `  ${line}`)];
  return [...head, ...(nothing ? [] : doneLines(done)), ...left];
}

function bookLines({ codebook, versions }: CommandOutput<'codebook.read'>): readonly string[] {
  const { themes, questions, measures, checks, title, version } = codebook;
  const items = [...themes, ...questions];
  const retired = items.filter((item) => !isLive(item));
  const section = (heading: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', heading, ...lines]);
  const asked = questions.filter(isLive);
  return [
    t.cli.head(title, version, themes.filter(isLive).length, asked.length, retired.length),
    ...[...themeGroups(codebook)].flatMap(([group, members]) =>
      section(
        group === '' ? t.cli.noGroup : groupLabel(codebook, group),
        members.map(({ id, key, label }) => t.cli.theme(id, key, label)),
      ),
    ),
    ...section(
      t.cli.questions,
      asked.map(({ id, label }) => t.cli.theme(id, '', label)),
    ),
    ...section(
      t.cli.measures,
      measures.map(({ id, label }) => t.cli.theme(id, '', label)),
    ),
    ...section(
      t.cli.checks,
      checks.map(({ id, says }) => t.cli.theme(id, '', says)),
    ),
    ...section(
      t.cli.retired,
      retired.map(({ id, label }) => t.cli.theme(id, '', label)),
    ),
    ...section(
      t.cli.versions,
      versions.flatMap(({ version: n, at, by, reason, changes }) => [
        t.cli.version(n, at, by, reason),
        ...changes.map(({ says, effect }) => t.cli.says(says, effect)),
      ]),
    ),
  ];
}
