import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../shared/result.ts';
import { answeringCore } from './fake-core.ts';
import { codeOf, setUp } from './host-set-up.ts';

const paths = ['/post/ab/return.dipreturn', '/post/cd/return.dipreturn', '/post/ef.dipreturn'] as const;

/** Chooses several files in one dialog and gives their tokens. */
async function chooseAll({ state, call }: ReturnType<typeof setUp>, chosen: readonly string[] | null): Promise<string[]> {
  state.chosen = chosen;
  const result = await call('desktop.choose-files', { purpose: 'open-returns' });
  if (!result.ok) throw new Error(result.error.message);
  return (result.value as { choices: { token: string }[] }).choices.map(({ token }) => token);
}

describe('a list of files by token', () => {
  it('is chosen in one dialog, a token and a name for each, and empty when cancelled', async () => {
    const host = setUp(answeringCore({}));
    host.state.chosen = paths;
    const chosen = await host.call('desktop.choose-files', { purpose: 'open-returns' });
    expect(chosen).toMatchObject(ok({ choices: [{ name: 'return.dipreturn' }, { name: 'return.dipreturn' }, { name: 'ef.dipreturn' }] }));
    expect(JSON.stringify(chosen)).not.toContain('/post');
    expect(await chooseAll(host, null)).toEqual([]);
  });

  it('is refused where it is longer than a command takes', async () => {
    const host = setUp(answeringCore({}));
    host.state.chosen = Array.from({ length: 501 }, (_, at) => `/post/${at}.dipreturn`);
    expect(codeOf(await host.call('desktop.choose-files', { purpose: 'open-returns' }))).toBe('too-many-files');
  });

  it('reaches the core as paths in its order', async () => {
    const core = answeringCore({ 'merge.preview': ok({}) });
    const host = setUp(core);
    const [one, two, three] = await chooseAll(host, paths);
    await host.call('merge.preview', { files: [three, one, two] });
    expect(core.asked).toEqual([{ command: 'merge.preview', input: { files: [paths[2], paths[0], paths[1]] } }]);
  });

  it('comes back as names that tell files of one name apart, in what is taken and in what is refused', async () => {
    const answer = {
      added: 2,
      files: [{ file: paths[1], added: 2 }],
      rejected: [
        { file: paths[0], case: null, reason: 'return.dipreturn is damaged.' },
        { file: paths[2], case: 'N-01', reason: 'No.' },
      ],
    };
    const host = setUp(answeringCore({ 'merge.preview': ok(answer) }));
    const told = await host.call('merge.preview', { files: await chooseAll(host, paths) });
    expect(told).toMatchObject(
      ok({
        files: [{ file: 'return.dipreturn (2)' }],
        rejected: [{ file: 'return.dipreturn', case: null }, { file: 'ef.dipreturn' }],
      }),
    );
    expect(JSON.stringify(told)).not.toContain('/post');
  });

  it('keeps the folder of every file out of what goes wrong', async () => {
    const refused = fail('return-locked', `${paths[1]} cannot be opened, nor ${paths[2]}.`, { file: paths[1] });
    const host = setUp(answeringCore({ 'merge.make': refused }));
    expect(await host.call('merge.make', { files: await chooseAll(host, paths) })).toEqual(
      fail('return-locked', 'return.dipreturn cannot be opened, nor ef.dipreturn.', { file: 'return.dipreturn (2)' }),
    );
  });

  it.each([[['/etc/passwd']], [[7]], [[null]], [[[]]]])('is refused with %j in it, and nothing is asked of the core', async (strange) => {
    const core = answeringCore({ 'merge.make': ok({}) });
    const host = setUp(core);
    const [token] = await chooseAll(host, paths);
    expect(codeOf(await host.call('merge.make', { files: [token, ...strange] }))).toBe('file-unknown');
    expect(core.asked).toEqual([]);
  });

  it('has no token to write in it', async () => {
    const host = setUp(answeringCore({ 'merge.make': ok({}) }));
    const file = await host.choose('save-return', join(host.folder, 'r.dipreturn'));
    expect(codeOf(await host.call('merge.make', { files: [file] }))).toBe('file-mode');
    // It was not used up by that.
    expect(codeOf(await host.call('package.return', { file }))).toBe('no-answer');
  });
});
