import type { PdfPrinter } from '../shared/pdf-printer.ts';
import { fail, type Result } from '../shared/result.ts';
import { texts } from '../shared/texts/texts.ts';
import type { FromCore } from './core-protocol.ts';

/** The core process's way to a browser engine: main has one, so main is asked. */
export interface RemotePrinter {
  readonly print: PdfPrinter<AbortSignal>;
  /** Takes main's answer to a request. */
  printed(id: number, result: Result<Uint8Array>): void;
}

export function createRemotePrinter(send: (message: FromCore) => void): RemotePrinter {
  const waiting = new Map<number, (result: Result<Uint8Array>) => void>();
  let lastId = 0;

  const print: PdfPrinter<AbortSignal> = (html, signal) =>
    new Promise((settle) => {
      const cancelled = fail('cancelled', texts.errors.cancelled());
      if (signal?.aborted) return settle(cancelled);
      lastId += 1;
      const id = lastId;
      const finish = (result: Result<Uint8Array>): void => {
        waiting.delete(id);
        signal?.removeEventListener('abort', cancel);
        settle(result);
      };
      const cancel = (): void => {
        send({ kind: 'cancel-print', id });
        finish(cancelled);
      };
      waiting.set(id, finish);
      signal?.addEventListener('abort', cancel, { once: true });
      send({ kind: 'print', id, html });
    });

  return { print, printed: (id, result) => waiting.get(id)?.(result) };
}
