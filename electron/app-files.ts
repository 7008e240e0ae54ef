import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** The one origin the window has. Its files are the built renderer and nothing else. */
export const appScheme = 'app';
export const appHost = 'dip-sampler';
export const startPage = `${appScheme}://${appHost}/index.html`;

export interface AppFile {
  readonly path: string;
  readonly contentType: string;
}

/** What the build makes. Any other ending is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Names as the build gives them: no percent sign, so nothing encoded; no leading dot, so no `..`; neither backslash nor colon,
 * so no path of Windows. What is not allowed cannot be a trick.
 */
const plainPath = /^\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Whether an address is of our own scheme and host. */
export function isAppUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === '';
}

/** The file that an `app:` address stands for; null where it stands for none that may be served. */
export async function resolveAppFile(root: string, address: string): Promise<AppFile | null> {
  if (!isAppUrl(address)) return null;
  const { pathname } = new URL(address);
  const contentType = contentTypes[extname(pathname)];
  if (!plainPath.test(pathname) || contentType === undefined) return null;
  try {
    const [folder, path] = await Promise.all([realpath(root), realpath(join(root, ...pathname.split('/')))]);
    // After links are followed, and with the separator, so that `renderer-old` beside `renderer` is outside.
    if (!path.startsWith(folder + sep)) return null;
    return (await stat(path)).isFile() ? { path, contentType } : null;
  } catch {
    return null;
  }
}

/**
 * The policy every page is under. Nothing comes from anywhere but our own files, nothing is connected to, framed, submitted or
 * evaluated; no page can make markup out of text, because no Trusted Types policy may be created.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/** Answers a request for an `app:` address from the files in `root`: only GET, and 404 for all that may not be served. */
export async function answerAppRequest(root: string, request: { readonly method: string; readonly url: string }): Promise<Response> {
  const file = request.method === 'GET' ? await resolveAppFile(root, request.url) : null;
  const content = file && (await readFile(file.path).catch(() => null));
  if (!file || !content) return new Response(null, { status: 404, headers });
  return new Response(content, { status: 200, headers: { ...headers, 'Content-Type': file.contentType } });
}
