import type { PdfPrinter } from '../shared/pdf-printer.ts';
import { listenForInterrupt } from './cli/interrupt.ts';

/** The command line: the second host of the core. Resolves to the exit code. @param printPdf where left out, a PDF is refused */
export async function runCommandLine(args: readonly string[], printPdf?: PdfPrinter<AbortSignal>): Promise<number> {
  const interruption = listenForInterrupt();
  // The rest takes a third of a second to load, in which Ctrl C would end the program without a word.
  const { runVerb } = await import('./cli/run.ts');
  const exitCode = await runVerb(args, interruption.signal, printPdf);
  interruption.end();
  return exitCode;
}

if (import.meta.main) process.exitCode = await runCommandLine(process.argv.slice(2));
