import { describe, expect, it } from 'vitest';
import { createCoreClient } from '../../../electron/core-client.ts';
import { noReview, type OpenReview } from '../../../electron/open-review.ts';
import { fail, ok } from '../../../shared/result.ts';
import { FakeCorePort, noPrint } from './fake-core.ts';

function setUp(openReview: OpenReview = noReview()) {
  const ports: FakeCorePort[] = [];
  const fork = () => {
    const port = new FakeCorePort();
    ports.push(port);
    return port;
  };
  const client = createCoreClient({ fork, openReview, print: noPrint, patience: 20 });
  const port = (index: number): FakeCorePort => {
    const found = ports[index];
    if (!found) throw new Error(`No process ${index} was started.`);
    return found;
  };
  return { client, ports, port };
}

/** Lets what is already settled run on. */
const breathe = (): Promise<void> => new Promise((settle) => setImmediate(settle));
const open: OpenReview = { path: '/cases/a.dip', passphrase: 'old lamp' };
const plan = { command: 'draw.plan', input: { population: 250 } };

describe('the core client', () => {
  it('starts one process, once', async () => {
    const { client, ports, port } = setUp();
    client.start();
    client.start();
    const answer = client.call(plan);
    port(0).answer(ok(1));
    expect(await answer).toEqual(ok(1));
    expect(ports).toHaveLength(1);
  });

  it('gives each call its own answer and progress', async () => {
    const { client, port } = setUp();
    const heard: unknown[] = [];
    const first = client.call({ ...plan, onProgress: (progress) => heard.push(progress) });
    const second = client.call(plan);
    const [one, two] = port(0).calls.map(({ id }) => id) as [number, number];
    port(0).say({ kind: 'progress', id: one, progress: { stage: 'rows', done: 1, total: 2 } });
    port(0).say({ kind: 'progress', id: two, progress: { stage: 'rows', done: 9, total: 9 } });
    port(0).say({ kind: 'result', id: two, result: ok('two') });
    port(0).say({ kind: 'result', id: one, result: ok('one') });
    port(0).say({ kind: 'result', id: 99, result: ok('nobody') });
    expect([await first, await second]).toEqual([ok('one'), ok('two')]);
    expect(heard).toEqual([{ stage: 'rows', done: 1, total: 2 }]);
  });

  it.each([undefined, null, 7, {}, { ok: true }, { ok: false }, { ok: false, error: {} }])(
    'makes an error of an answer that is no Result: %j',
    async (answer) => {
      const { client, port } = setUp();
      const result = client.call(plan);
      port(0).answer(answer as never);
      expect(await result).toMatchObject({ ok: false, error: { code: 'core-failed' } });
    },
  );

  it('passes a cancel on while the call runs, and not after', async () => {
    const { client, port } = setUp();
    const controller = new AbortController();
    const result = client.call({ ...plan, signal: controller.signal });
    controller.abort();
    expect(port(0).sent.at(-1)).toEqual({ kind: 'cancel', id: port(0).calls[0]?.id });
    port(0).answer(fail('cancelled', 'Cancelled.'));
    await result;
    const later = new AbortController();
    const done = client.call({ ...plan, signal: later.signal });
    port(0).answer(ok(1));
    await done;
    later.abort();
    expect(port(0).sent.filter(({ kind }) => kind === 'cancel')).toHaveLength(1);
  });

  it('answers pending calls when the process dies, and starts another for the next', async () => {
    const { client, port } = setUp();
    const pending = [client.call(plan), client.call(plan)];
    port(0).die();
    for (const result of await Promise.all(pending)) expect(result).toMatchObject({ ok: false, error: { code: 'core-stopped' } });
    const next = client.call(plan);
    port(1).answer(ok(2));
    expect(await next).toEqual(ok(2));
  });

  it('opens the review again in a new process, by its passphrase, once, before what waits for it', async () => {
    const { client, port } = setUp(open);
    const waiting = [client.call({ command: 'case.list', input: {} }), client.call({ command: 'audit.list', input: {} })];
    await breathe();
    expect(port(0).calls.map(({ command, input }) => [command, input])).toEqual([
      ['review.open', { file: '/cases/a.dip', passphrase: 'old lamp' }],
    ]);
    port(0).answer(ok({}));
    await breathe();
    expect(port(0).calls.map(({ command }) => command)).toEqual(['review.open', 'case.list', 'audit.list']);
    for (const { id } of port(0).calls) port(0).say({ kind: 'result', id, result: ok(id) });
    expect((await Promise.all(waiting)).every(({ ok: fine }) => fine)).toBe(true);
  });

  it('says so where the review cannot be opened again, and tries again for the next call', async () => {
    const { client, port } = setUp(open);
    const first = client.call({ command: 'case.list', input: {} });
    await breathe();
    port(0).answer(fail('file-missing', 'a.dip does not exist.'));
    expect(await first).toMatchObject({
      ok: false,
      error: { code: 'file-missing', message: expect.stringContaining('a.dip does not exist.') },
    });
    void client.call({ command: 'case.list', input: {} });
    await breathe();
    expect(port(0).calls.map(({ command }) => command)).toEqual(['review.open', 'review.open']);
  });

  it('opens another review without the old one', async () => {
    const { client, port } = setUp(open);
    const opened = client.call({ command: 'review.open', input: { file: '/cases/b.dip' } });
    port(0).answer(ok({}));
    await opened;
    void client.call({ command: 'case.list', input: {} });
    await breathe();
    expect(port(0).calls.map(({ command }) => command)).toEqual(['review.open', 'case.list']);
  });

  it('tells a process that never began from one that stopped', async () => {
    const ports: FakeCorePort[] = [];
    const fork = () => {
      const port = new FakeCorePort({ starts: false });
      ports.push(port);
      return port;
    };
    const client = createCoreClient({ fork, openReview: noReview(), print: noPrint });
    const result = client.call(plan);
    ports[0]?.die();
    expect(await result).toMatchObject({ ok: false, error: { code: 'core-not-started' } });
  });

  it('asks the process to end, and ends it where it does not', async () => {
    const { client, port } = setUp();
    await client.stop();
    client.start();
    await client.stop();
    expect(port(0).sent).toEqual([{ kind: 'stop' }]);
    expect(port(0).killed).toBe(true);
  });
});
