import type { CoreCall, CorePort } from '../../../electron/core-client.ts';
import type { FromCore, ToCore } from '../../../electron/core-protocol.ts';
import type { PdfPrinter } from '../../../shared/pdf-printer.ts';
import { fail, type Result } from '../../../shared/result.ts';

/** For a client whose core process asks for no PDF. */
export const noPrint: PdfPrinter<AbortSignal> = async () => fail('pdf-failed', 'There is no printer in this test.');

/** A core process that only pretends: it has started, notes what it is sent, and says and dies as the test tells it. */
export class FakeCorePort implements CorePort {
  readonly sent: ToCore[] = [];
  killed = false;
  #hear: (message: FromCore) => void = () => undefined;
  #leave: () => void = () => undefined;
  readonly #starts: boolean;

  /** `starts` false: a process that never comes so far as to say that it is ready. */
  constructor({ starts = true }: { starts?: boolean } = {}) {
    this.#starts = starts;
  }

  send(message: ToCore): void {
    this.sent.push(message);
  }

  onMessage(listener: (message: FromCore) => void): void {
    this.#hear = listener;
    if (this.#starts) listener({ kind: 'ready' });
  }

  onExit(listener: () => void): void {
    this.#leave = listener;
  }

  kill(): void {
    this.killed = true;
    this.die();
  }

  say(message: FromCore): void {
    this.#hear(message);
  }

  die(): void {
    this.#leave();
  }

  /** The calls it was sent, in order. */
  get calls(): Extract<ToCore, { kind: 'call' }>[] {
    return this.sent.filter((message) => message.kind === 'call');
  }

  /** Answers the latest call. */
  answer(result: Result<unknown>): void {
    const id = this.calls.at(-1)?.id;
    if (id === undefined) throw new Error('The core was not called.');
    this.say({ kind: 'result', id, result });
  }
}

/** Answers of a core by command, and a note of what it was asked. */
export function answeringCore(answers: Readonly<Record<string, Result<unknown> | ((call: CoreCall) => Promise<Result<unknown>>)>>) {
  const asked: { command: string; input: unknown }[] = [];
  const call = async (wanted: CoreCall): Promise<Result<unknown>> => {
    asked.push({ command: wanted.command, input: wanted.input });
    const answer = answers[wanted.command];
    if (answer === undefined) return { ok: false, error: { code: 'no-answer', message: wanted.command, where: null } };
    return typeof answer === 'function' ? answer(wanted) : answer;
  };
  return { call, asked };
}
