import type { PdfPrinter } from '../shared/pdf-printer.ts';
import type { PrintRequest, ToCore } from './core-protocol.ts';

/** Prints for one core process: what it asks for, until it cancels or ends. */
export interface PrintService {
  receive(request: PrintRequest): void;
  /** The process has gone: whatever is being printed for it is given up. */
  end(): void;
}

export function createPrintService({ print, send }: { print: PdfPrinter<AbortSignal>; send: (message: ToCore) => void }): PrintService {
  const jobs = new Map<number, AbortController>();

  const begin = async (id: number, html: string): Promise<void> => {
    const job = new AbortController();
    jobs.set(id, job);
    const result = await print(html, job.signal);
    jobs.delete(id);
    // Nobody waits for one that was cancelled, and the process may not be there any more.
    if (!job.signal.aborted) send({ kind: 'printed', id, result });
  };

  return {
    receive: (request) => {
      if (request.kind === 'cancel-print') jobs.get(request.id)?.abort();
      else void begin(request.id, request.html);
    },
    end: () => {
      for (const job of jobs.values()) job.abort();
    },
  };
}
