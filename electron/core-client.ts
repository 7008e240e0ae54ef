import type { Progress } from '../shared/contract/commands.ts';
import type { PdfPrinter } from '../shared/pdf-printer.ts';
import { type Failure, fail, type Result } from '../shared/result.ts';
import { desktopTexts } from '../shared/texts/desktop.ts';
import { type FromCore, isResult, type ToCore } from './core-protocol.ts';
import type { OpenReview } from './open-review.ts';
import { createPrintService, type PrintService } from './print-service.ts';

/** A running core process, as its client sees it. */
export interface CorePort {
  send(message: ToCore): void;
  onMessage(listener: (message: FromCore) => void): void;
  /** Called once, when the process has gone for whatever reason. */
  onExit(listener: () => void): void;
  kill(): void;
}

export interface CoreCall {
  readonly command: string;
  readonly input: unknown;
  readonly onProgress?: (progress: Progress) => void;
  /** Aborts the command in the core process. */
  readonly signal?: AbortSignal;
}

export interface CoreClient {
  /** Starts the process ahead of the first call. */
  start(): void;
  call(call: CoreCall): Promise<Result<unknown>>;
  /** Lets the command under way finish and the review be closed. Resolves once the process has gone. */
  stop(): Promise<void>;
}

interface Running {
  readonly port: CorePort;
  readonly pending: Map<number, { readonly settle: (result: Result<unknown>) => void; readonly onProgress: CoreCall['onProgress'] }>;
  ready: boolean;
  /** True until the review that was open when the last process died is open in this one. */
  lacksReview: boolean;
  reopening: Promise<Result<unknown>> | null;
  readonly printing: PrintService;
  readonly gone: Promise<void>;
}

/** After these a review need not be open again: they put another in its place, or none. */
const replacesReview: ReadonlySet<string> = new Set(['review.open', 'review.create', 'review.create-sample', 'review.close']);

const { errors } = desktopTexts;

interface ClientOptions {
  readonly fork: () => CorePort;
  readonly openReview: OpenReview;
  /** Prints what the core process asks for. */
  readonly print: PdfPrinter<AbortSignal>;
  /** Milliseconds that a process has to end by itself. */
  readonly patience?: number;
}

/**
 * Main's side of the core process. A process that dies answers its pending calls with an error; the next call starts a new one
 * and opens the review again first.
 */
export function createCoreClient({ fork, openReview, print, patience = 10_000 }: ClientOptions): CoreClient {
  let running: Running | null = null;
  let lastId = 0;

  const begin = (): Running => {
    const port = fork();
    const pending: Running['pending'] = new Map();
    const printing = createPrintService({ print, send: (message) => port.send(message) });
    const gone = new Promise<void>((settle) => {
      port.onExit(() => {
        if (running === current) running = null;
        printing.end();
        const failure: Failure = current.ready ? fail('core-stopped', errors.coreStopped) : fail('core-not-started', errors.coreNotStarted);
        for (const call of pending.values()) call.settle(failure);
        pending.clear();
        settle();
      });
    });
    const current: Running = { port, pending, ready: false, lacksReview: openReview.path !== null, reopening: null, printing, gone };
    port.onMessage((message) => receive(current, message));
    running = current;
    return current;
  };

  const send = ({ port, pending }: Running, { command, input, onProgress, signal }: CoreCall): Promise<Result<unknown>> =>
    new Promise((settle) => {
      lastId += 1;
      const id = lastId;
      const cancel = (): void => port.send({ kind: 'cancel', id });
      signal?.addEventListener('abort', cancel, { once: true });
      pending.set(id, {
        onProgress,
        settle: (result) => {
          signal?.removeEventListener('abort', cancel);
          settle(result);
        },
      });
      port.send({ kind: 'call', id, command, input });
    });

  const reopen = (current: Running): Promise<Result<unknown>> => {
    // One opening serves all the calls that wait for it; one that failed is tried again by the next.
    current.reopening ??= send(current, {
      command: 'review.open',
      input: { file: openReview.path, passphrase: openReview.passphrase },
    }).then((result) => {
      current.lacksReview = !result.ok;
      current.reopening = null;
      return result;
    });
    return current.reopening;
  };

  const call = async (wanted: CoreCall): Promise<Result<unknown>> => {
    const current = running ?? begin();
    if (replacesReview.has(wanted.command)) {
      const result = await send(current, wanted);
      if (result.ok) current.lacksReview = false;
      return result;
    }
    if (current.lacksReview && openReview.path !== null) {
      const reopened = await reopen(current);
      if (!reopened.ok) {
        const { code, message } = reopened.error;
        return code.startsWith('core-') ? reopened : fail(code, errors.notReopened(message));
      }
      if (running !== current) return fail('core-stopped', errors.coreStopped);
    }
    return send(current, wanted);
  };

  const stop = async (): Promise<void> => {
    if (!running) return;
    const { port, gone } = running;
    port.send({ kind: 'stop' });
    const impatience = setTimeout(() => port.kill(), patience);
    await gone;
    clearTimeout(impatience);
  };

  const start = (): void => {
    running ??= begin();
  };

  return { start, call, stop };
}

function receive(current: Running, message: FromCore): void {
  if (message.kind === 'ready') {
    current.ready = true;
    return;
  }
  if (message.kind === 'print' || message.kind === 'cancel-print') return current.printing.receive(message);
  const call = current.pending.get(message.id);
  if (!call) return;
  if (message.kind === 'progress') {
    call.onProgress?.(message.progress);
    return;
  }
  current.pending.delete(message.id);
  call.settle(isResult(message.result) ? message.result : fail('core-failed', errors.coreFailed));
}
