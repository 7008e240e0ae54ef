/**
 * `npm run cli`: the command line as it runs in a checkout. All it adds to db/cli.ts is a printer, since only the build knows how to find
 * an Electron. Nothing of that is loaded before a PDF is asked for.
 */
import { runCommandLine } from '../db/cli.ts';
import type { PdfPrinter } from '../shared/pdf-printer.ts';
import { fail } from '../shared/result.ts';
import { texts } from '../shared/texts/texts.ts';

const printPdf: PdfPrinter<AbortSignal> = async (html, signal) => {
  // Development packages are what it is made with, and `npm ci --omit=dev` leaves them out.
  const printing = await import('./printing/print-in-electron.ts').catch(() => null);
  return printing ? printing.printInElectron(html, signal) : fail('pdf-no-electron', texts.errors.pdfNoElectron());
};

process.exitCode = await runCommandLine(process.argv.slice(2), printPdf);
