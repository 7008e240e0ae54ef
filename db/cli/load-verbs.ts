import type { Command } from 'commander';
import { texts } from '../../shared/texts/texts.ts';
import { ask } from './ask.ts';
import { type Bench, oneOf, verb } from './verb.ts';

const { verbs, options } = texts.cli;

/** Lines shown of a list before the rest is counted. */
const shownRows = 10;

/** `new`, `inspect` and `import`. */
export function addLoadVerbs(program: Command, { core, answer }: Bench): void {
  verb(program, 'new <review>', verbs.new)
    .requiredOption('--title <text>', options.title)
    .option('--codebook <file>', options.codebook)
    .option('--marking <text>', options.marking)
    .action(async (file: string, given: { title: string; codebook?: string; marking?: string }) => {
      const made = await ask(core, 'review.create', {
        file,
        title: given.title,
        codebookFile: given.codebook ?? null,
        marking: given.marking ?? '',
      });
      answer({ json: made, lines: [texts.cli.created(made.review)] });
    });

  verb(program, 'inspect <file>', verbs.inspect).action(async (file: string) => {
    const { suggestedMapping: _mapping, ...seen } = await ask(core, 'extract.inspect', { file });
    const columns = seen.columns.map(({ name, suggestedField, filled }) =>
      texts.cli.column(name, suggestedField ?? texts.cli.extraAttribute, filled),
    );
    answer({
      json: seen,
      lines: [texts.cli.inspected(seen.file, seen.rows, seen.columns.length), ...columns, ...rowLines(seen.problems)],
      notes: [texts.cli.notScreened],
    });
  });

  verb(program, 'import <review> <file>', verbs.import)
    .option('--mapping <file>', options.mapping)
    .option('--number-rows <prefix>', options.numberRows)
    .option('--duplicates <policy>', options.duplicates, oneOf('--duplicates', ['refuse', 'skip', 'replace']), 'refuse')
    .option('--bad-rows <policy>', options.badRows, oneOf('--bad-rows', ['refuse', 'skip']), 'refuse')
    .option('--privacy <policy>', options.privacy, oneOf('--privacy', ['refuse', 'redact', 'accept']), 'refuse')
    .option('--reason <text>', options.reason, '')
    .action(async (review: string, file: string, given: ImportFlags) => {
      await ask(core, 'review.open', { file: review });
      const { duplicates, badRows, privacy, reason } = given;
      const done = await ask(core, 'extract.import', {
        file,
        mappingFile: given.mapping ?? null,
        numberRows: given.numberRows ?? null,
        duplicates,
        badRows,
        privacy,
        reason,
      });
      const { imported, rows, rejected, problems } = done;
      answer({
        json: done,
        lines: [
          texts.cli.imported(imported, rows),
          ...(rejected.length > 0
            ? [texts.cli.skipped(rejected.length), ...rowLines(rejected.map(({ row, reason: message }) => ({ row, message })))]
            : []),
          ...(problems.length > 0 ? [texts.cli.problems(problems.length), ...rowLines(problems)] : []),
        ],
        notes: [texts.cli.notScreened],
      });
    });
}

interface ImportFlags {
  readonly mapping?: string;
  readonly numberRows?: string;
  readonly duplicates: 'refuse' | 'skip' | 'replace';
  readonly badRows: 'refuse' | 'skip';
  readonly privacy: 'refuse' | 'redact' | 'accept';
  readonly reason: string;
}

export function rowLines(rows: readonly { readonly row: number; readonly message: string }[]): readonly string[] {
  const lines = rows.slice(0, shownRows).map(({ row, message }) => texts.cli.row(row, message));
  return rows.length > shownRows ? [...lines, texts.cli.more(rows.length - shownRows)] : lines;
}
