import { linkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileGrants, type FileGrants, type GrantMode } from '../../../electron/file-grants.ts';
import { isSameFile } from '../../../electron/open-review.ts';
import type { Result } from '../../../shared/result.ts';
import { temporaryFolder } from './temporary-folder.ts';

const none = { isOpenReview: () => false };

function given(grants: FileGrants, path: string, mode: GrantMode): string {
  const choice = grants.give(path, mode);
  if (!choice.ok) throw new Error(choice.error.message);
  return choice.value.token;
}

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

describe('file grants', () => {
  it('gives a token and a name, and no path', () => {
    const choice = createFileGrants(none).give('/cases/round 1/extract.csv', 'read');
    expect(choice).toEqual({ ok: true, value: { token: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'extract.csv' } });
  });

  it('lets a file be read again and again, for inspecting, previewing and importing', () => {
    const grants = createFileGrants(none);
    const token = given(grants, '/cases/extract.csv', 'read');
    for (let use = 0; use < 3; use += 1) {
      expect(grants.take(token, 'read')).toEqual({ ok: true, value: '/cases/extract.csv' });
      grants.settle(token, true);
    }
    expect(codeOf(grants.written(token))).toBe('file-not-written');
  });

  it('gives one token for a file that is chosen twice to be read, as young as the last choice', () => {
    const grants = createFileGrants({ ...none, limit: 2 });
    const first = given(grants, '/cases/a.dipreturn', 'read');
    given(grants, '/cases/b.dipreturn', 'read');
    expect(given(grants, '/cases/a.dipreturn', 'read')).toBe(first);
    given(grants, '/cases/c.dipreturn', 'read');
    expect(codeOf(grants.take(first, 'read'))).toBe('ok');
    expect(given(grants, '/cases/a.dipreturn', 'write')).not.toBe(first);
  });

  it('lets a file be written once, and then only be shown', () => {
    const grants = createFileGrants(none);
    const token = given(grants, '/out/findings.html', 'write');
    expect(codeOf(grants.written(token))).toBe('file-not-written');
    expect(codeOf(grants.take(token, 'write'))).toBe('ok');
    expect(codeOf(grants.take(token, 'write'))).toBe('file-used');
    grants.settle(token, true);
    expect(codeOf(grants.take(token, 'write'))).toBe('file-used');
    expect(codeOf(grants.take(token, 'read'))).toBe('file-mode');
    expect(grants.written(token)).toEqual({ ok: true, value: '/out/findings.html' });
  });

  it('gives a write back that came to nothing', () => {
    const grants = createFileGrants(none);
    const token = given(grants, '/out/findings.html', 'write');
    grants.take(token, 'write');
    grants.settle(token, false);
    expect(codeOf(grants.take(token, 'write'))).toBe('ok');
  });

  it('refuses tokens it has not made, whatever they are', () => {
    const grants = createFileGrants(none);
    for (const token of ['/etc/passwd', '', 'constructor', '__proto__', null, undefined, 7, {}, ['x']]) {
      expect([grants.take(token, 'read'), grants.take(token, 'write'), grants.written(token), grants.known(token)].map(codeOf)).toEqual(
        Array<string>(4).fill('file-unknown'),
      );
    }
  });

  it('refuses to write by a token to read', () => {
    const grants = createFileGrants(none);
    expect(codeOf(grants.take(given(grants, '/cases/extract.csv', 'read'), 'write'))).toBe('file-mode');
  });

  it('lets the oldest expire', () => {
    const grants = createFileGrants({ ...none, limit: 2 });
    const tokens = ['/a', '/b', '/c'].map((path) => given(grants, path, 'read'));
    expect(tokens.map((token) => codeOf(grants.take(token, 'read')))).toEqual(['file-unknown', 'ok', 'ok']);
  });

  it('never grants writing over the open review, not by another name for it either, nor when it was opened since', () => {
    const folder = temporaryFolder();
    const review = join(folder, 'round.dip');
    writeFileSync(review, '');
    symlinkSync(review, join(folder, 'link.dip'));
    linkSync(review, join(folder, 'hard.dip'));
    symlinkSync(folder, join(folder, 'here'));
    let open: string | null = null;
    const grants = createFileGrants({ isOpenReview: (path) => open !== null && isSameFile(path, open) });
    const early = given(grants, review, 'write');
    open = review;
    for (const name of ['round.dip', 'link.dip', 'hard.dip', 'here/round.dip']) {
      expect(codeOf(grants.give(join(folder, name), 'write'))).toBe('file-is-open-review');
    }
    expect(codeOf(grants.take(early, 'write'))).toBe('file-is-open-review');
    expect(codeOf(grants.give(join(folder, 'other.dip'), 'write'))).toBe('ok');
    expect(codeOf(grants.give(review, 'read'))).toBe('ok');
  });

  it('knows one path by two names before there is a file', () => {
    const folder = temporaryFolder();
    symlinkSync(folder, join(folder, 'here'));
    expect(isSameFile(join(folder, 'new.dip'), join(folder, 'here', 'new.dip'))).toBe(true);
    expect(isSameFile(join(folder, 'new.dip'), join(folder, 'old.dip'))).toBe(false);
  });
});
