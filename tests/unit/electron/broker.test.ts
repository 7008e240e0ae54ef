import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noReview } from '../../../electron/open-review.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { answeringCore } from './fake-core.ts';

import { codeOf, setUp } from './host-set-up.ts';

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

  it('puts a text on the clipboard, and nothing that is none or too long', async () => {
    const { call, state } = setUp(answeringCore({}));
    expect(await call('desktop.copy-text', { text: 'sha256sum frame.txt' })).toEqual(ok({}));
    for (const text of ['', 7, 'x'.repeat(100_001)]) expect(codeOf(await call('desktop.copy-text', { text }))).toBe('wrong-input');
    expect(state.copied).toEqual(['sha256sum frame.txt']);
  });

  it('lets a frame be written by its first file alone, and keeps the folder of the second to itself', async () => {
    const files = ['/cases/frame.txt', '/cases/frame-keys.txt'].map((file) => ({ file, sha256: 'x' }));
    const { call, choose } = setUp(answeringCore({ 'draw.write-frame': ok({ drawId: 'draw-1', frame: 3, files }) }));
    const file = await choose('save-frame', '/cases/frame.txt');
    expect(await call('draw.write-frame', { file })).toEqual(
      ok({
        drawId: 'draw-1',
        frame: 3,
        files: [
          { file: 'frame.txt', sha256: 'x' },
          { file: 'frame-keys.txt', sha256: 'x' },
        ],
      }),
    );
  });

  it('does not grant writing over the review that is open', async () => {
    const { call, state, folder } = setUp(answeringCore({}), noReview());
    const open = setUp(answeringCore({}), { path: join(folder, 'a.dip'), passphrase: null });
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
