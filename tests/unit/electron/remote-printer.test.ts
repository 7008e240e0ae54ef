import { describe, expect, it } from 'vitest';
import { createCoreClient } from '../../../electron/core-client.ts';
import type { FromCore } from '../../../electron/core-protocol.ts';
import { noReview } from '../../../electron/open-review.ts';
import { createRemotePrinter } from '../../../electron/remote-printer.ts';
import type { PdfPrinter } from '../../../shared/pdf-printer.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { FakeCorePort } from './fake-core.ts';

interface Job {
  readonly html: string;
  readonly signal: AbortSignal | undefined;
  finish(result: Result<Uint8Array>): void;
}

/** Both ends, as in the app: the core process's printer, and main's client that hands it what main prints. */
function setUp() {
  const jobs: Job[] = [];
  const print: PdfPrinter<AbortSignal> = (html, signal) => new Promise((finish) => jobs.push({ html, signal, finish }));
  const port = new FakeCorePort();
  createCoreClient({ fork: () => port, openReview: noReview(), print }).start();
  const asked: FromCore[] = [];
  const printer = createRemotePrinter((message) => {
    asked.push(message);
    port.say(message);
  });
  /** Lets main's answers come over, as the service of the core process does. */
  const deliver = async (): Promise<void> => {
    await new Promise((settle) => setImmediate(settle));
    for (const message of port.sent.splice(0)) if (message.kind === 'printed') printer.printed(message.id, message.result);
  };
  const job = (index: number): Job => {
    const found = jobs[index];
    if (!found) throw new Error(`Nothing was printed as number ${index}.`);
    return found;
  };
  return { printer, port, asked, jobs, job, deliver };
}

const pdf = (text: string): Result<Uint8Array> => ok(new TextEncoder().encode(text));

describe('printing for the core process', () => {
  it('gives each document its own answer, in whatever order they come', async () => {
    const { printer, job, deliver } = setUp();
    const answers = [printer.print('one'), printer.print('two')];
    job(1).finish(pdf('2'));
    await deliver();
    job(0).finish(fail('pdf-failed', 'It gave up.'));
    await deliver();
    expect(await Promise.all(answers)).toEqual([fail('pdf-failed', 'It gave up.'), pdf('2')]);
    expect([job(0).html, job(1).html]).toEqual(['one', 'two']);
  });

  it('ends at once when it is cancelled, and has main stop; a late answer is nobody’s', async () => {
    const { printer, port, asked, job, deliver } = setUp();
    const controller = new AbortController();
    const answer = printer.print('one', controller.signal);
    controller.abort();
    expect(await answer).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(asked.map(({ kind }) => kind)).toEqual(['print', 'cancel-print']);
    expect(job(0).signal?.aborted).toBe(true);
    job(0).finish(pdf('1'));
    await deliver();
    expect(port.sent).toEqual([]);
  });

  it('asks for nothing that was cancelled before', async () => {
    const { printer, asked } = setUp();
    expect(await printer.print('one', AbortSignal.abort())).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(asked).toEqual([]);
  });

  it('cancels nothing that is printed already', async () => {
    const { printer, asked, job, deliver } = setUp();
    const controller = new AbortController();
    const answer = printer.print('one', controller.signal);
    job(0).finish(pdf('1'));
    await deliver();
    expect(await answer).toEqual(pdf('1'));
    controller.abort();
    expect(asked.map(({ kind }) => kind)).toEqual(['print']);
  });

  it('stops when the core process has gone, and sends it nothing more', async () => {
    const { printer, port, job, deliver } = setUp();
    void printer.print('one');
    port.die();
    expect(job(0).signal?.aborted).toBe(true);
    job(0).finish(pdf('1'));
    await deliver();
    expect(port.sent).toEqual([]);
  });
});
