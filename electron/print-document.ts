import type { PdfPrinter } from '../shared/pdf-printer.ts';
import { fail, ok } from '../shared/result.ts';
import { texts } from '../shared/texts/texts.ts';

/** A page of its own for one document, on its way to a PDF. */
export interface PrintPage {
  /** Rejects where the document cannot be shown or printed. */
  readonly pdf: Promise<Uint8Array>;
  /** Ends the page and whatever it is doing; again is harmless. */
  close(): void;
}

interface PrinterParts {
  readonly openPage: (html: string) => PrintPage;
  /** Milliseconds after which a document is given up. 5,000 paragraphs take some 4 s, 10,000 some 10: Chromium slows down as they grow. */
  readonly timeLimit?: number;
}

/** A printer that opens a page for each document and closes it again, however it went. */
export function createPdfPrinter({ openPage, timeLimit = 60_000 }: PrinterParts): PdfPrinter<AbortSignal> {
  return async (html, signal) => {
    const cancelled = () => fail('cancelled', texts.errors.cancelled());
    if (signal?.aborted) return cancelled();
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), timeLimit);
    const ending = AbortSignal.any(signal ? [signal, limit.signal] : [limit.signal]);
    let page: PrintPage | null = null;
    try {
      page = openPage(html);
      return ok(await Promise.race([page.pdf, abortion(ending)]));
    } catch {
      // What was thrown is the engine's own and may hold an address; the three cases are all that a person can use.
      if (signal?.aborted) return cancelled();
      if (limit.signal.aborted) return fail('pdf-too-slow', texts.errors.pdfTooSlow(timeLimit / 1000));
      return fail('pdf-failed', texts.errors.pdfFailed());
    } finally {
      clearTimeout(timer);
      page?.close();
    }
  };
}

/** Rejects when the signal is aborted, and else never settles. */
function abortion(signal: AbortSignal): Promise<never> {
  return new Promise((_settle, refuse) => {
    signal.addEventListener('abort', () => refuse(new Error('Aborted')), { once: true });
  });
}
