import { userInfo } from 'node:os';
import { Command, CommanderError } from 'commander';
import type { PdfPrinter } from '../shared/pdf-printer.ts';
import { texts } from '../shared/texts/texts.ts';
import { Refused } from './cli/ask.ts';
import { addCodeVerbs } from './cli/code-verbs.ts';
import { addDrawVerbs } from './cli/draw-verbs.ts';
import { exitCodeOf, exitCodes } from './cli/exit.ts';
import { addFindingsVerbs } from './cli/findings-verbs.ts';
import { addLoadVerbs } from './cli/load-verbs.ts';
import { addSampleVerbs } from './cli/sample-verbs.ts';
import { type Answer, Misused } from './cli/verb.ts';
import { createCore } from './core.ts';

/** The command line: the second host of the core. Resolves to the exit code. @param printPdf where left out, a PDF is refused */
export async function runCommandLine(args: readonly string[], printPdf?: PdfPrinter<AbortSignal>): Promise<number> {
  const json = args.includes('--json');
  const core = createCore({ actor: userInfo().username, ...(printPdf && { printPdf }) });
  let given: Answer = { json: null, lines: [] };
  const bench = { core, answer: (answer: Answer) => (given = answer) };
  const program = new Command('dip-sampler').description(texts.cli.program).exitOverride();
  for (const add of [addLoadVerbs, addSampleVerbs, addDrawVerbs, addCodeVerbs, addFindingsVerbs]) add(program, bench);
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

if (import.meta.main) process.exitCode = await runCommandLine(process.argv.slice(2));
