import { describe, expect, it } from 'vitest';
import type { FromCore } from '../../../electron/core-protocol.ts';
import { createCoreService, type Dispatcher } from '../../../electron/core-service.ts';
import { ok } from '../../../shared/result.ts';

function serve(dispatch: Dispatcher['dispatch']) {
  const said: FromCore[] = [];
  const printed: unknown[] = [];
  const events: string[] = [];
  let time = 0;
  const receive = createCoreService({
    core: { dispatch, close: () => void events.push('closed') },
    send: (message) => said.push(message),
    printed: (id, result) => void printed.push([id, result]),
    exit: () => void events.push('exit'),
    now: () => time,
  });
  return { receive, said, printed, events, wait: (milliseconds: number) => (time += milliseconds) };
}

const settled = (): Promise<void> => new Promise((settle) => setTimeout(settle, 5));

describe('the core service', () => {
  it('answers each call once, in turn', async () => {
    const order: string[] = [];
    const { receive, said } = serve(async (name) => {
      order.push(`${name} begins`);
      await settled();
      order.push(`${name} ends`);
      return ok(name);
    });
    receive({ kind: 'call', id: 1, command: 'a', input: {} });
    receive({ kind: 'call', id: 2, command: 'b', input: {} });
    await settled().then(settled).then(settled);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(said).toEqual([
      { kind: 'result', id: 1, result: ok('a') },
      { kind: 'result', id: 2, result: ok('b') },
    ]);
  });

  it.each([
    [
      'thrown',
      () => {
        throw new Error('/cases/secret.dip: she said');
      },
    ],
    ['rejected', () => Promise.reject(new Error('/cases/secret.dip: she said'))],
  ])('turns what is %s into an error without its words, and goes on', async (_how, dispatch) => {
    const { receive, said } = serve(dispatch);
    receive({ kind: 'call', id: 1, command: 'a', input: {} });
    receive({ kind: 'call', id: 2, command: 'a', input: {} });
    await settled();
    expect(said).toHaveLength(2);
    for (const message of said) expect(message).toMatchObject({ kind: 'result', result: { ok: false, error: { code: 'core-failed' } } });
    expect(JSON.stringify(said)).not.toContain('secret');
  });

  it('reports progress at most twenty times a second', async () => {
    let tick = (_milliseconds: number): unknown => undefined;
    const { receive, said, wait } = serve(async (_name, _input, context) => {
      for (let done = 0; done < 1_000; done += 1) {
        context?.onProgress?.({ stage: 'rows', done, total: 1_000 });
        tick(1);
      }
      return ok(null);
    });
    tick = wait;
    receive({ kind: 'call', id: 1, command: 'a', input: {} });
    await settled();
    expect(said.filter(({ kind }) => kind === 'progress')).toHaveLength(20);
  });

  it('aborts a running command, and never begins one that was cancelled while it waited', async () => {
    const begun: string[] = [];
    const { receive, said } = serve(
      (name, _input, context) =>
        new Promise((settle) => {
          begun.push(name);
          context?.signal?.addEventListener('abort', () => settle(ok('aborted')));
        }),
    );
    receive({ kind: 'call', id: 1, command: 'a', input: {} });
    receive({ kind: 'call', id: 2, command: 'b', input: {} });
    await settled();
    receive({ kind: 'cancel', id: 2 });
    receive({ kind: 'cancel', id: 1 });
    receive({ kind: 'cancel', id: 3 });
    await settled();
    expect(begun).toEqual(['a']);
    expect(said).toMatchObject([
      { id: 1, result: ok('aborted') },
      { id: 2, result: { ok: false, error: { code: 'cancelled' } } },
    ]);
  });

  it('hands on what main has printed while a command waits for it', async () => {
    let finish = (_value: string): void => undefined;
    const { receive, said, printed } = serve(async () => ok(await new Promise<string>((settle) => (finish = settle))));
    receive({ kind: 'call', id: 1, command: 'a', input: {} });
    await settled();
    const pdf = ok(new Uint8Array([1, 2]));
    receive({ kind: 'printed', id: 7, result: pdf });
    expect(printed).toEqual([[7, pdf]]);
    finish('printed');
    await settled();
    expect(said).toEqual([{ kind: 'result', id: 1, result: ok('printed') }]);
  });

  it('closes the review after the command under way, then ends', async () => {
    const { receive, events } = serve(async (_name, _input, context) => {
      await settled();
      events.push(`finished, aborted ${context?.signal?.aborted}`);
      return ok(null);
    });
    receive({ kind: 'call', id: 1, command: 'a', input: {} });
    await Promise.resolve();
    receive({ kind: 'stop' });
    await settled().then(settled).then(settled);
    expect(events).toEqual(['finished, aborted true', 'closed', 'exit']);
  });
});
