import { basename, dirname, sep } from 'node:path';
import type { Result } from '../shared/result.ts';

/**
 * Takes the folders of known files out of what the core answers, so that the window gets names and never paths: in an error's
 * sentence and place, and in an answer's own fields that are such a path.
 */
export function hidePaths(result: Result<unknown>, paths: readonly string[]): Result<unknown> {
  if (paths.length === 0) return result;
  if (result.ok) return { ok: true, value: withNames(result.value, paths) };
  const { code, message, where } = result.error;
  const file = where?.file === undefined ? {} : { file: basename(where.file) };
  return { ok: false, error: { code, message: withoutFolders(message, paths), where: where && { ...where, ...file } } };
}

/** Only the answer's own fields, and its list of files written: other lists hold case data, which can be long and is not to be altered. */
function withNames(value: unknown, paths: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, content]) => {
      if (field === 'files' && Array.isArray(content)) return [field, content.map(fileName)];
      return [field, paths.some((path) => path === content) ? basename(String(content)) : content];
    }),
  );
}

/** A file that was written, by its name: the core may have put it beside the one that was asked for. */
function fileName(written: unknown): unknown {
  if (typeof written !== 'object' || written === null || !('file' in written) || typeof written.file !== 'string') return written;
  return { ...written, file: basename(written.file) };
}

function withoutFolders(text: string, paths: readonly string[]): string {
  return paths.reduce((rest, path) => {
    const folder = dirname(path);
    // The file itself too: a folder that is the root cannot be taken out of a sentence on its own.
    const named = rest.replaceAll(path, basename(path));
    return folder.endsWith(sep) || folder === '.' ? named : named.replaceAll(folder + sep, '');
  }, text);
}
