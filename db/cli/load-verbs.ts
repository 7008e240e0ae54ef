import type { Command } from 'commander';
import type { IdentityFinding, Imported, PrivacyScreen, Reading } from '../../shared/contract/extract-commands.ts';
import { lastHeaderRow, type ReadingChoices, type TextEncoding, textEncodings } from '../../shared/contract/extract-reading.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ask } from './ask.ts';
import { type Bench, Misused, notBlank, numberBetween, oneOf, verb } from './verb.ts';

const { verbs, options } = texts.cli;

/** Lines shown of a list before the rest is counted. */
const shownRows = 10;

/** `new`, `inspect`, `import` and `problems`. */
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

  reading(verb(program, 'inspect <file>', verbs.inspect)).action(async (file: string, given: ReadingFlags) => {
    const { suggestedMapping, columns, ...seen } = await ask(core, 'extract.inspect', { file, reading: choicesOf(given) });
    const lines = columns.map(({ name, suggestedField, filled }) =>
      texts.cli.column(
        name,
        suggestedField ?? (suggestedMapping.drop.includes(name) ? texts.cli.toLeaveOut : texts.cli.extraAttribute),
        filled,
      ),
    );
    answer({
      json: { ...seen, columns, suggestedMapping },
      lines: [
        texts.cli.inspected(seen.file, seen.rows, columns.length),
        readLine(seen),
        ...dateLine(
          columns.flatMap(({ name, suggestedField }) => (suggestedField?.endsWith('Date') === true ? [name] : [])),
          suggestedMapping.dateFormat ?? null,
        ),
        ...lines,
        ...screenLines(seen.privacy),
        ...seen.privacy.beside.map(({ place, number, kind, masked }) => texts.identities.beside(place, number, kind, masked)),
        ...findingLines(seen.privacy.findings),
        ...rowLines(seen.problems, seen.problemCount),
      ],
      notes: [...seen.notes, ...seen.dates.map(({ column, order, example }) => texts.imports.dateOrder(column, order, example))],
    });
  });

  reading(verb(program, 'import <review> <file>', verbs.import))
    .option('--mapping <file>', options.mapping)
    .option('--number-rows <prefix>', options.numberRows, notBlank('--number-rows'))
    .option('--duplicates <policy>', options.duplicates, oneOf('--duplicates', ['refuse', 'skip', 'replace']), 'refuse')
    .option('--bad-rows <policy>', options.badRows, oneOf('--bad-rows', ['refuse', 'skip']), 'refuse')
    .option('--privacy <policy>', options.privacy, oneOf('--privacy', ['refuse', 'redact', 'accept']), 'refuse')
    .option('--keep <file>', options.keep)
    .option('--reason <text>', options.reason, '')
    .action(async (review: string, file: string, given: ImportFlags) => {
      await ask(core, 'review.open', { file: review });
      const { duplicates, badRows, privacy, reason } = given;
      const done = await ask(core, 'extract.import', {
        file,
        reading: choicesOf(given),
        mappingFile: given.mapping ?? null,
        numberRows: given.numberRows ?? null,
        duplicates,
        badRows,
        privacy,
        keepFile: given.keep ?? null,
        reason,
      });
      answer({ json: done, lines: importLines(done, { privacy, duplicates }), notes: done.notes });
    });

  reading(verb(program, 'problems <file>', verbs.problems))
    .requiredOption('--out <file>', options.out)
    .option('--mapping <file>', options.mapping)
    .option('--number-rows <prefix>', options.numberRows, notBlank('--number-rows'))
    .action(async (file: string, given: ReadingFlags & { out: string; mapping?: string; numberRows?: string }) => {
      const told = await ask(core, 'extract.problems', {
        file,
        out: given.out,
        reading: choicesOf(given),
        mappingFile: given.mapping ?? null,
        numberRows: given.numberRows ?? null,
      });
      answer({ json: told, lines: [texts.cli.problemsWritten(told.rows, told.file)] });
    });
}

interface ReadingFlags {
  readonly encoding?: TextEncoding;
  readonly delimiter?: string;
  readonly headerRow?: number;
  readonly sheet?: string;
}

interface ImportFlags extends ReadingFlags {
  readonly mapping?: string;
  readonly numberRows?: string;
  readonly duplicates: 'refuse' | 'skip' | 'replace';
  readonly badRows: 'refuse' | 'skip';
  readonly privacy: 'refuse' | 'redact' | 'accept';
  readonly keep?: string;
  readonly reason: string;
}

/** The flags by which a person corrects what the importer understood of a file. */
function reading(command: Command): Command {
  return command
    .option('--encoding <name>', options.encoding, oneOf('--encoding', textEncodings))
    .option('--delimiter <character>', options.delimiter, oneCharacter('--delimiter'))
    .option('--header-row <n>', options.headerRow, numberBetween('--header-row', 1, lastHeaderRow))
    .option('--sheet <name>', options.sheet);
}

/** A tab cannot be typed everywhere, so its name will do. */
function oneCharacter(flag: string): (value: string) => string {
  return (value) => {
    const character = value === 'tab' || value === '\\t' ? '\t' : value;
    if (character.length !== 1 || /["\r\n]/.test(character)) throw new Misused(texts.cli.oneCharacter(flag, value));
    return character;
  };
}

function choicesOf({ encoding, delimiter, headerRow, sheet }: ReadingFlags): ReadingChoices {
  return { encoding, delimiter, headerRow, sheet };
}

function readLine({ format, encoding, delimiter, sheet, headerRow }: Omit<Reading, 'notUtf8' | 'sheets'>): string {
  return texts.cli.readAs(format, encoding, delimiter, sheet, headerRow);
}

function dateLine(columns: readonly string[], format: string | null): readonly string[] {
  return columns.length === 0 ? [] : [texts.cli.datesRead(columns, format)];
}

function importLines(done: Imported, policies: Pick<ImportFlags, 'privacy' | 'duplicates'>): readonly string[] {
  const { imported, rows, duplicates, rejected, rejectedCount, problems, problemCount, strayQuotes, emptyCells, privacy, redactions } =
    done;
  const keptAsText = problemCount - strayQuotes - emptyCells;
  return [
    texts.cli.imported(imported, rows),
    readLine(done.reading),
    ...dateLine(Object.keys(done.dates), Object.values(done.dates)[0]?.format ?? null),
    ...done.columns.map(({ name, becomes }) => texts.cli.became(name, becomes)),
    ...(duplicates > 0 ? [texts.cli.duplicates(duplicates, policies.duplicates)] : []),
    ...screenLines(privacy),
    ...(redactions > 0 ? [texts.cli.redacted(redactions)] : []),
    ...(policies.privacy === 'accept' && privacy.total > 0 ? [texts.cli.accepted(privacy.total)] : []),
    ...(rejectedCount > 0
      ? [
          texts.cli.skipped(rejectedCount),
          ...rowLines(
            rejected.map(({ row, reason: message }) => ({ row, message })),
            rejectedCount,
          ),
        ]
      : []),
    ...(keptAsText > 0 ? [texts.cli.problems(keptAsText)] : []),
    ...(strayQuotes > 0 ? [texts.imports.strayQuotes(strayQuotes)] : []),
    ...rowLines(problems, problemCount),
  ];
}

function screenLines({ total, counts, looks }: Omit<PrivacyScreen, 'findings'>): readonly string[] {
  const { fast, slow, slowRows, unsure } = looks;
  return [
    total === 0 ? texts.cli.nothingFound(fast) : texts.cli.identitiesFound(total, counts),
    // Where no text left the fast look unsure there was nothing for the slow one.
    ...(slow + unsure > 0 ? [texts.cli.looks(slow, slowRows, unsure)] : []),
  ];
}

function findingLines(findings: readonly IdentityFinding[]): readonly string[] {
  const lines = findings
    .slice(0, shownRows)
    .map(({ row, column, kind, masked }) => texts.cli.finding(row, column, texts.identities.kind(kind), masked));
  return findings.length > shownRows ? [...lines, texts.cli.more(findings.length - shownRows)] : lines;
}

/** @param count how many there are, where the list is only their beginning */
export function rowLines(rows: readonly { readonly row: number; readonly message: string }[], count = rows.length): readonly string[] {
  const lines = rows.slice(0, shownRows).map(({ row, message }) => texts.cli.row(row, message));
  return count > shownRows ? [...lines, texts.cli.more(count - shownRows)] : lines;
}
