import type { Progress } from '../shared/contract/commands.ts';
import { fail, type Result } from '../shared/result.ts';
import { desktopTexts } from '../shared/texts/desktop.ts';
import { texts } from '../shared/texts/texts.ts';
import type { FromCore, ToCore } from './core-protocol.ts';

/** What the service needs of the core. */
export interface Dispatcher {
  dispatch(
    name: string,
    input: unknown,
    context?: { signal?: AbortSignal; onProgress?: (progress: Progress) => void },
  ): Promise<Result<unknown>>;
  close(): void;
}

interface ServiceOptions {
  readonly core: Dispatcher;
  readonly send: (message: FromCore) => void;
  /** Takes what main has printed for the core. */
  readonly printed: (id: number, result: Result<Uint8Array>) => void;
  /** Ends the process. */
  readonly exit: () => void;
  readonly now?: () => number;
}

/** Milliseconds between two reports of progress: at most 20 a second. */
const progressEvery = 50;

/**
 * The core process at work: takes messages, answers each call with exactly one Result. Commands run one after the other, because
 * they share one connection and a command may pause inside its transaction; a cancel overtakes them.
 */
export function createCoreService({ core, send, printed, exit, now = () => performance.now() }: ServiceOptions): (message: ToCore) => void {
  const calls = new Map<number, AbortController>();
  let last: Promise<void> = Promise.resolve();

  const answer = async (id: number, command: string, input: unknown, signal: AbortSignal): Promise<void> => {
    const onProgress = throttled((progress) => send({ kind: 'progress', id, progress }), now);
    let result: Result<unknown>;
    try {
      // One that was cancelled while it waited never begins.
      result = signal.aborted ? fail('cancelled', texts.errors.cancelled()) : await core.dispatch(command, input, { signal, onProgress });
    } catch {
      // What was thrown may hold case text or a path, so none of it is passed on.
      result = fail('core-failed', desktopTexts.errors.coreFailed);
    }
    calls.delete(id);
    send({ kind: 'result', id, result });
  };

  const stop = (): void => {
    for (const call of calls.values()) call.abort();
    last = last.then(() => core.close()).finally(exit);
  };

  return (message) => {
    if (message.kind === 'stop') return stop();
    if (message.kind === 'printed') return printed(message.id, message.result);
    if (message.kind === 'cancel') return calls.get(message.id)?.abort();
    const { id, command, input } = message;
    const controller = new AbortController();
    calls.set(id, controller);
    last = last.then(() => answer(id, command, input, controller.signal));
  };
}

/** Lets a report through where the last one is long enough ago. The result that follows says the end, so nothing is held back for later. */
function throttled(report: (progress: Progress) => void, now: () => number): (progress: Progress) => void {
  let next = Number.NEGATIVE_INFINITY;
  return (progress) => {
    if (now() < next) return;
    next = now() + progressEvery;
    report(progress);
  };
}
