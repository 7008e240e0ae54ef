import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBroker } from '../../../electron/broker.ts';
import { commandSurface } from '../../../electron/command-surface.ts';
import { createCoreClient } from '../../../electron/core-client.ts';
import { createDesktopHandlers } from '../../../electron/desktop-commands.ts';
import { takeDropped } from '../../../electron/dropped-file.ts';
import { createFileGrants } from '../../../electron/file-grants.ts';
import { isSameFile, type OpenReview } from '../../../electron/open-review.ts';
import { createRecentReviews } from '../../../electron/recent-reviews.ts';
import { createReviewKeeper } from '../../../electron/review-keeper.ts';
import type { Progress } from '../../../shared/contract/commands.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { answeringCore, FakeCorePort } from './fake-core.ts';
import { temporaryFolder } from './temporary-folder.ts';

type Core = Parameters<typeof createBroker>[0]['core'];

/** A whole host but for Electron: the dialog answers with `chosen`. */
function setUp(core: Core, openReview: OpenReview = { path: null }) {
  const folder = temporaryFolder();
  const state = { chosen: null as string | null, shown: [] as string[], startFile: null as string | null };
  const running = new Map<string, AbortController>();
  const grants = createFileGrants({ isOpenReview: (path) => openReview.path !== null && isSameFile(path, openReview.path) });
  const recents = createRecentReviews(join(folder, 'recent-reviews.json'));
  const desktop = createDesktopHandlers({
    grants,
    recents,
    openReview,
    running,
    showDialog: async () => state.chosen,
    showInFolder: (path) => void state.shown.push(path),
    takeStartFile: () => state.startFile,
    documents: () => folder,
    userData: join(folder, 'state'),
    versions: { app: '1.2.3', electron: '33' },
  });
  const keeper = createReviewKeeper({ openReview, recents, core });
  const broker = createBroker({
    surface: async () => commandSurface,
    core,
    desktop,
    grants,
    keeper,
    running,
    takeDropped: (path) => takeDropped(grants, path),
  });
  const heard: [string, Progress][] = [];
  const send = (message: unknown, ours = true) => broker(ours, message, (id, progress) => heard.push([id, progress]));
  let calls = 0;
  const call = (command: unknown, input: unknown = {}, id: unknown = `call-${(calls += 1)}`) => send({ kind: 'call', id, command, input });
  /** Chooses a path in the dialog and gives its token. */
  const choose = async (purpose: string, path: string): Promise<string> => {
    state.chosen = path;
    const result = await call('desktop.choose-file', { purpose });
    if (!result.ok) throw new Error(result.error.message);
    return (result.value as { choice: { token: string } }).choice.token;
  };
  return { folder, state, recents, openReview, heard, send, call, choose };
}

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);
const overview = { title: 'Round 1', fileName: 'a.dip', cases: 3, drawn: 2, reviewed: 1, openConflicts: 0 };

describe('the broker', () => {
  it('refuses every frame but ours', async () => {
    const core = answeringCore({ 'draw.plan': ok(1) });
    const { send } = setUp(core);
    for (const message of [{ kind: 'call', id: 'a', command: 'draw.plan', input: {} }, { kind: 'file', path: '/etc/passwd' }, null]) {
      expect(codeOf(await send(message, false))).toBe('not-allowed');
    }
    expect(core.asked).toEqual([]);
  });

  it.each(['nothing', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'desktop.', 'draw.plan ', 'DRAW.PLAN'])(
    'refuses the command %j',
    async (command) => {
      const core = answeringCore({});
      expect(codeOf(await setUp(core).call(command))).toBe('unknown-command');
      expect(core.asked).toEqual([]);
    },
  );

  it.each([
    ['nothing', undefined],
    ['a text', 'draw.plan'],
    ['no kind', { id: 'a', command: 'draw.plan' }],
    ['another kind', { kind: 'progress', id: 'a', command: 'draw.plan' }],
    ['a command that is no text', { kind: 'call', id: 'a', command: ['draw.plan'] }],
    ['an id that is no text', { kind: 'call', id: 7, command: 'draw.plan' }],
    ['an empty id', { kind: 'call', id: '', command: 'draw.plan' }],
    ['an id that is too long', { kind: 'call', id: 'a'.repeat(65), command: 'draw.plan' }],
    ['a path that is no text', { kind: 'file', path: 7 }],
  ])('answers %s with an error', async (_what, message) => {
    expect(codeOf(await setUp(answeringCore({})).send(message))).toBe('not-understood');
  });

  it('passes a command on, and its progress back by the window’s own id', async () => {
    const progress = { stage: 'rows', done: 1, total: null };
    const core = answeringCore({
      'draw.plan': async ({ onProgress }) => {
        onProgress?.(progress);
        return ok('planned');
      },
    });
    const { call, heard } = setUp(core);
    expect(await call('draw.plan', { population: 9 }, 'my-id')).toEqual(ok('planned'));
    expect(core.asked).toEqual([{ command: 'draw.plan', input: { population: 9 } }]);
    expect(heard).toEqual([['my-id', progress]]);
  });

  it('answers with a Result where the core or a part of the host throws', async () => {
    const thrown = answeringCore({ 'draw.plan': () => Promise.reject(new Error('/cases/secret')) });
    const result = await setUp(thrown).call('draw.plan');
    expect(codeOf(result)).toBe('host-failed');
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it('checks what goes into its own commands', async () => {
    const { call } = setUp(answeringCore({}));
    for (const input of [undefined, null, {}, { purpose: 'anything' }, { purpose: 'open-review', more: 1 }, []]) {
      expect(codeOf(await call('desktop.choose-file', input))).toBe('wrong-input');
    }
  });

  it('cancels by the id of the call, and only what is running', async () => {
    const core = answeringCore({
      'draw.plan': ({ signal }) =>
        new Promise((settle) => signal?.addEventListener('abort', () => settle(fail('cancelled', 'Cancelled.')))),
    });
    const { call } = setUp(core);
    const long = call('draw.plan', {}, 'long');
    await new Promise((settle) => setTimeout(settle, 1));
    expect(codeOf(await call('draw.plan', {}, 'long'))).toBe('id-in-use');
    expect(await call('desktop.cancel', { id: 'other' })).toEqual(ok({ cancelled: false }));
    expect(await call('desktop.cancel', { id: 'long' })).toEqual(ok({ cancelled: true }));
    expect(codeOf(await long)).toBe('cancelled');
    expect(await call('desktop.cancel', { id: 'long' })).toEqual(ok({ cancelled: false }));
  });
});

describe('files by token', () => {
  const inspected = ok({ file: '/cases/x.csv', rows: 2 });

  it('puts the path in place of the token, and the name in place of the path', async () => {
    const core = answeringCore({ 'extract.inspect': async ({ input }) => ok({ file: (input as { file: string }).file, rows: 2 }) });
    const { call, choose } = setUp(core);
    const token = await choose('open-extract', '/cases/x.csv');
    expect(await call('extract.inspect', { file: token })).toEqual(ok({ file: 'x.csv', rows: 2 }));
    expect(await call('extract.inspect', { file: token })).toEqual(ok({ file: 'x.csv', rows: 2 }));
    expect(core.asked[0]).toEqual({ command: 'extract.inspect', input: { file: '/cases/x.csv' } });
  });

  it.each(['/etc/passwd', '', 'constructor', 7, {}, ['/etc/passwd'], true])('refuses %j for a file', async (file) => {
    const core = answeringCore({ 'extract.inspect': inspected });
    expect(codeOf(await setUp(core).call('extract.inspect', { file }))).toBe('file-unknown');
    expect(core.asked).toEqual([]);
  });

  it('lets a file be left out where the command does', async () => {
    const core = answeringCore({ 'extract.import': ok({}) });
    const { call, choose } = setUp(core);
    const file = await choose('open-extract', '/cases/x.csv');
    for (const rest of [{}, { mappingFile: null }, { mappingFile: undefined }])
      expect(codeOf(await call('extract.import', { file, ...rest }))).toBe('ok');
    expect(codeOf(await call('extract.import', { file, mappingFile: '/etc/passwd' }))).toBe('file-unknown');
  });

  it('writes once, gives the write back when it failed, and then shows the file only', async () => {
    let outcome: Result<unknown> = fail('disk-full', 'There is no room for /out/findings.html.');
    const core = answeringCore({ 'findings.report': async () => outcome });
    const { call, choose, folder, state } = setUp(core);
    const path = join(folder, 'findings.html');
    const file = await choose('save-report', path);
    expect(codeOf(await call('extract.inspect', { file }))).toBe('file-mode');
    expect(codeOf(await call('findings.report', { file }))).toBe('disk-full');
    expect(codeOf(await call('desktop.show-written', { token: file }))).toBe('file-not-written');
    outcome = ok({ file: path, sha256: 'x', audience: 'panel' });
    expect(await call('findings.report', { file })).toEqual(ok({ file: 'findings.html', sha256: 'x', audience: 'panel' }));
    expect(codeOf(await call('findings.report', { file }))).toBe('file-used');
    expect(codeOf(await call('desktop.show-written', { token: file }))).toBe('file-gone');
    writeFileSync(path, '');
    expect(await call('desktop.show-written', { token: file })).toEqual(ok({}));
    expect(state.shown).toEqual([path]);
  });

  it('does not grant writing over the review that is open', async () => {
    const { call, state, folder } = setUp(answeringCore({}), { path: null });
    const open = setUp(answeringCore({}), { path: join(folder, 'a.dip') });
    open.state.chosen = join(folder, 'a.dip');
    expect(codeOf(await open.call('desktop.choose-file', { purpose: 'new-review' }))).toBe('file-is-open-review');
    state.chosen = null;
    expect(await call('desktop.choose-file', { purpose: 'new-review' })).toEqual(ok({ choice: null }));
  });

  it('adds the ending that was left out, unless that file is there', async () => {
    const { call, state, folder } = setUp(answeringCore({}));
    state.chosen = join(folder, 'round 1');
    expect(await call('desktop.choose-file', { purpose: 'new-review' })).toMatchObject(ok({ choice: { name: 'round 1.dip' } }));
    writeFileSync(join(folder, 'round 1.dip'), '');
    expect(codeOf(await call('desktop.choose-file', { purpose: 'new-review' }))).toBe('file-exists');
  });

  it('keeps folders out of what goes wrong', async () => {
    const failure = fail('file-unreadable', '/cases/round 1/x.csv cannot be read, nor can /cases/round 1/y.csv.', {
      file: '/cases/round 1/x.csv',
      row: 3,
    });
    const { call, choose } = setUp(answeringCore({ 'extract.inspect': failure }));
    const file = await choose('open-extract', '/cases/round 1/x.csv');
    expect(await call('extract.inspect', { file })).toEqual(
      fail('file-unreadable', 'x.csv cannot be read, nor can y.csv.', { file: 'x.csv', row: 3 }),
    );
  });

  it('takes dropped files that the app reads, and no others', async () => {
    const { send, folder } = setUp(answeringCore({}));
    for (const name of ['x.csv', 'key.pem']) writeFileSync(join(folder, name), '');
    mkdirSync(join(folder, 'folder.csv'));
    const drop = (path: string) => send({ kind: 'file', path });
    expect(await drop(join(folder, 'x.csv'))).toMatchObject(ok({ name: 'x.csv' }));
    expect(codeOf(await drop(join(folder, 'key.pem')))).toBe('dropped-kind');
    expect(codeOf(await drop(join(folder, 'folder.csv')))).toBe('dropped-folder');
    expect(codeOf(await drop(join(folder, 'none.csv')))).toBe('dropped-folder');
    expect([codeOf(await drop('')), codeOf(await drop('x.csv'))]).toEqual(['dropped-nothing', 'dropped-nothing']);
  });

  it('has the page make no file message through a call', async () => {
    const { call, folder } = setUp(answeringCore({}));
    expect(codeOf(await call('file', { kind: 'file', path: join(folder, 'x.csv') }))).toBe('unknown-command');
  });
});

describe('the open review', () => {
  it('is remembered, listed, and its stage brought up to date', async () => {
    let counts = overview;
    const core = answeringCore({
      'review.open': async () => ok(counts),
      'review.overview': async () => ok(counts),
      'review.close': ok({ closed: true }),
    });
    const { call, choose, openReview, folder } = setUp(core);
    const path = join(folder, 'a.dip');
    expect(await call('desktop.start')).toEqual(ok({ open: null, resumed: false, version: '1.2.3', electron: '33' }));
    expect(codeOf(await call('review.open', { file: await choose('open-review', path) }))).toBe('ok');
    expect(openReview.path).toBe(path);
    expect(await call('desktop.start')).toMatchObject(ok({ resumed: true }));
    expect(await call('desktop.recent')).toMatchObject(ok([{ title: 'Round 1', stage: 'code', found: false, choice: { name: 'a.dip' } }]));
    counts = { ...overview, reviewed: 2 };
    await call('review.overview');
    const listed = await call('desktop.recent');
    expect(listed).toMatchObject(ok([{ stage: 'findings' }]));
    expect(JSON.stringify(listed)).not.toContain(folder);
    const [line] = (listed as { value: { choice: { token: string } }[] }).value;
    expect(codeOf(await call('review.open', { file: line?.choice.token }))).toBe('ok');
    await call('review.close');
    expect(openReview.path).toBeNull();
    await call('desktop.forget-recent', { token: line?.choice.token });
    expect(await call('desktop.recent')).toEqual(ok([]));
  });

  it('is noted when it was made, by what the core then has open', async () => {
    const core = answeringCore({ 'review.create': ok({ review: 'x' }), 'review.overview': ok({ ...overview, cases: 0, drawn: 0 }) });
    const { call, choose, openReview, folder } = setUp(core);
    await call('review.create', { file: await choose('new-review', join(folder, 'a.dip')), title: 'Round 1' });
    expect(openReview.path).toBe(join(folder, 'a.dip'));
    expect(await call('desktop.recent')).toMatchObject(ok([{ title: 'Round 1', stage: 'load' }]));
  });

  it('is not noted when it could not be opened', async () => {
    const { call, choose, openReview } = setUp(answeringCore({ 'review.open': fail('not-a-review', 'No.') }));
    await call('review.open', { file: await choose('open-review', '/cases/a.dip') });
    expect(openReview.path).toBeNull();
    expect(await call('desktop.recent')).toEqual(ok([]));
  });

  it('comes back after the core has died', async () => {
    const ports: FakeCorePort[] = [];
    const openReview: OpenReview = { path: '/cases/a.dip' };
    const fork = () => {
      const port = new FakeCorePort();
      ports.push(port);
      port.say({ kind: 'ready' });
      return port;
    };
    const { call } = setUp(createCoreClient({ fork, openReview }), openReview);
    const lost = call('review.overview');
    await new Promise((settle) => setTimeout(settle, 1));
    ports[0]?.die();
    expect(codeOf(await lost)).toBe('core-stopped');
    const found = call('review.overview');
    await new Promise((settle) => setTimeout(settle, 1));
    ports[1]?.answer(ok(overview));
    await new Promise((settle) => setTimeout(settle, 1));
    ports[1]?.answer(ok(overview));
    expect(await found).toEqual(ok(overview));
    expect(ports[1]?.calls.map(({ command }) => command)).toEqual(['review.open', 'review.overview']);
  });

  it('offers the sample review to be made, then to be opened', async () => {
    const { call, folder } = setUp(answeringCore({ 'review.open': ok(overview), 'review.create-sample': ok({}) }));
    const made = await call('desktop.sample-file');
    expect(made).toMatchObject(ok({ exists: false }));
    const { token } = (made as { value: { choice: { token: string } } }).value.choice;
    expect(codeOf(await call('review.create-sample', { file: token }))).toBe('ok');
    expect(existsSync(join(folder, 'state'))).toBe(true);
    writeFileSync(join(folder, 'state', 'Sample review.dip'), '');
    expect(await call('desktop.sample-file')).toMatchObject(ok({ exists: true }));
  });
});
