import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerAppRequest, contentSecurityPolicy, isAppUrl, resolveAppFile } from '../../../electron/app-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('the files behind app://', () => {
  let folder: string;
  let root: string;

  beforeEach(() => {
    folder = temporaryFolder();
    root = join(folder, 'renderer');
    for (const path of ['renderer/assets', 'renderer/folder.js', 'renderer-old']) mkdirSync(join(folder, path), { recursive: true });
    for (const path of ['renderer/index.html', 'renderer/assets/page-A_1.js', 'renderer/assets/notes.txt', 'renderer/.hidden.js']) {
      writeFileSync(join(folder, path), 'ours');
    }
    for (const path of ['secret.js', 'renderer-old/old.js']) writeFileSync(join(folder, path), 'secret');
    symlinkSync(join(folder, 'secret.js'), join(root, 'assets', 'link.js'));
    symlinkSync(join(folder, 'renderer-old'), join(root, 'linked'));
  });

  it.each([
    ['app://dip-sampler/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://dip-sampler/assets/page-A_1.js', 'assets/page-A_1.js', 'text/javascript; charset=utf-8'],
    ['app://dip-sampler/index.html?again#place', 'index.html', 'text/html; charset=utf-8'],
    ['app://dip-sampler/assets/../index.html', 'index.html', 'text/html; charset=utf-8'],
  ])('serves %s', async (address, file, contentType) => {
    expect(await resolveAppFile(root, address)).toEqual({ path: join(root, file), contentType });
  });

  it.each([
    ['a step up', 'app://dip-sampler/../secret.js'],
    ['steps up from a folder', 'app://dip-sampler/assets/../../../secret.js'],
    ['an encoded step', 'app://dip-sampler/%2e%2e/secret.js'],
    ['an encoded slash', 'app://dip-sampler/assets%2f..%2f..%2fsecret.js'],
    ['a step encoded twice', 'app://dip-sampler/%252e%252e/secret.js'],
    ['an overlong encoding', 'app://dip-sampler/%c0%ae%c0%ae/secret.js'],
    ['a backslash', 'app://dip-sampler/..\\secret.js'],
    ['an encoded backslash', 'app://dip-sampler/..%5csecret.js'],
    ['an absolute path', 'app://dip-sampler//etc/passwd'],
    ['an absolute path of Windows', 'app://dip-sampler/C:/secret.js'],
    ['a stream of NTFS', 'app://dip-sampler/index.html::$DATA'],
    ['a null byte', 'app://dip-sampler/index.html%00.js'],
    ['a sibling with the same beginning', 'app://dip-sampler/../renderer-old/old.js'],
    ['a link to a file outside', 'app://dip-sampler/assets/link.js'],
    ['a link to a folder outside', 'app://dip-sampler/linked/old.js'],
    ['a hidden file', 'app://dip-sampler/.hidden.js'],
    ['a kind that the build does not make', 'app://dip-sampler/assets/notes.txt'],
    ['a folder', 'app://dip-sampler/folder.js'],
    ['the root', 'app://dip-sampler/'],
    ['what is not there', 'app://dip-sampler/none.js'],
    ['another host', 'app://elsewhere/index.html'],
    ['a host that begins alike', 'app://dip-sampler.example/index.html'],
    ['a name and password', 'app://dip-sampler:x@dip-sampler/index.html'],
    ['a port', 'app://dip-sampler:80/index.html'],
    ['another scheme', 'http://dip-sampler/index.html'],
    ['a file address', 'file:///index.html'],
    ['no address', 'index.html'],
  ])('refuses %s', async (_what, address) => {
    expect(await resolveAppFile(root, address)).toBeNull();
  });

  it('refuses a sibling even where a link makes it look like a part of the root', async () => {
    expect(await resolveAppFile(join(folder, 'rend'), 'app://dip-sampler/index.html')).toBeNull();
  });

  it('answers under the policy, whether there is a file or not', async () => {
    const served = await answerAppRequest(root, { method: 'GET', url: 'app://dip-sampler/index.html' });
    expect([served.status, await served.text()]).toEqual([200, 'ours']);
    const refused = await answerAppRequest(root, { method: 'GET', url: 'app://dip-sampler/../secret.js' });
    expect([refused.status, await refused.text()]).toEqual([404, '']);
    for (const { headers } of [served, refused]) {
      expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('answers nothing but GET', async () => {
    expect((await answerAppRequest(root, { method: 'POST', url: 'app://dip-sampler/index.html' })).status).toBe(404);
  });

  it('allows nothing unsafe and nothing from elsewhere', () => {
    const directives = new Map(contentSecurityPolicy.split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1).join(' ')]));
    expect(directives.get('default-src')).toBe("'none'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    for (const name of ['connect-src', 'form-action', 'base-uri', 'frame-ancestors', 'trusted-types'])
      expect(directives.get(name)).toBe("'none'");
  });

  it('knows our own addresses', () => {
    expect(['app://dip-sampler/index.html', 'app://dip-sampler/x'].every(isAppUrl)).toBe(true);
    expect(['about:blank', 'app:dip-sampler', 'app://dip-sampler2/', 'devtools://dip-sampler/', ''].some(isAppUrl)).toBe(false);
  });
});
