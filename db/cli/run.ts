import { userInfo } from 'node:os';
import { Command, CommanderError } from 'commander';
import type { PdfPrinter } from '../../shared/pdf-printer.ts';
import { fail } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { Core } from '../commands/handler.ts';
import { createCore } from '../core.ts';
import { Refused } from './ask.ts';
import { addCareVerbs } from './care-verbs.ts';
import { addCodeVerbs } from './code-verbs.ts';
import { addCodebookVerbs } from './codebook-verbs.ts';
import { addDeskVerbs } from './desk-verbs.ts';
import { addDrawVerbs } from './draw-verbs.ts';
import { exitCodeOf, exitCodes } from './exit.ts';
import { addFindVerbs } from './find-verbs.ts';
import { addFindingsVerbs } from './findings-verbs.ts';
import { addLoadVerbs } from './load-verbs.ts';
import { addPackageVerbs } from './package-verbs.ts';
import { openedBy, passphrasesOf } from './passphrases.ts';
import { addReconcileVerbs } from './reconcile-verbs.ts';
import { addReportsVerbs } from './reports-verbs.ts';
import { addSampleVerbs } from './sample-verbs.ts';
import { type Answer, Misused } from './verb.ts';

/** As `--help` lists them: in the order of the work. */
const verbsInOrder = [
  addLoadVerbs,
  addSampleVerbs,
  addDrawVerbs,
  addCodebookVerbs,
  addCodeVerbs,
  addReconcileVerbs,
  addDeskVerbs,
  addCareVerbs,
  addReportsVerbs,
  addFindVerbs,
  addPackageVerbs,
  addFindingsVerbs,
];

/** Runs one verb. Resolves to the exit code. What the signal ends is refused as cancelled. */
export async function runVerb(args: readonly string[], signal: AbortSignal, printPdf?: PdfPrinter<AbortSignal>): Promise<number> {
  const json = args.includes('--json');
  let given: Answer = { json: null, lines: [] };
  const program = new Command('dip-sampler').description(texts.cli.program).exitOverride();
  const passphrases = passphrasesOf(program);
  const own = createCore({ actor: userInfo().username, ...(printPdf && { printPdf }) });
  const core = openedBy(passphrases, cancelledBy(signal, own));
  const bench = { core, passphrases, answer: (answer: Answer) => (given = answer) };
  for (const add of verbsInOrder) add(program, bench);
  program.configureOutput({ writeErr: (text) => process.stderr.write(text.replace(/^error: /, '')) });
  for (const verb of program.commands) verb.exitOverride().copyInheritedSettings(program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (problem) {
    return ended(problem, json);
  } finally {
    core.close();
  }
  for (const note of given.notes ?? []) process.stderr.write(`${note}\n`);
  print(json ? JSON.stringify(given.json, null, 2) : given.lines.join('\n'));
  return given.exitCode ?? exitCodes.done;
}

/** The same core, whose commands the signal ends; one that comes behind it is not begun. */
function cancelledBy(signal: AbortSignal, core: Core): Core {
  return {
    ...core,
    dispatch: (name, input, options) =>
      signal.aborted ? Promise.resolve(fail('cancelled', texts.errors.cancelled())) : core.dispatch(name, input, { ...options, signal }),
  };
}

function ended(problem: unknown, json: boolean): number {
  if (problem instanceof Misused) {
    process.stderr.write(`${problem.message}\n`);
    return exitCodes.usage;
  }
  if (problem instanceof CommanderError) return problem.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  const error = problem instanceof Refused ? problem.error : { code: 'internal', message: texts.errors.internal(), where: null };
  process.stderr.write(`${error.message}\n`);
  if (json) print(JSON.stringify({ error }, null, 2));
  return exitCodeOf(error.code);
}

function print(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`);
}
