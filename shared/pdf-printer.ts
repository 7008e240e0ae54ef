import type { Result } from './result.ts';

/**
 * Makes a tagged PDF of a finished HTML document of ours, which loads nothing and runs nothing. It takes a browser engine, so each host has
 * its own way. Never rejects; an aborted signal (an `AbortSignal`, which this folder has no name for) gives a failure with the code `cancelled`.
 */
export type PdfPrinter<Signal> = (html: string, signal?: Signal) => Promise<Result<Uint8Array>>;
