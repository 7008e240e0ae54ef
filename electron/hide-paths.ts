import { basename, dirname, sep } from 'node:path';
import { namesApart } from '../shared/names-apart.ts';
import type { Result } from '../shared/result.ts';

/**
 * Takes the folders of known files out of what the core answers, so that the window gets names and never paths: in an error's
 * sentence and place, and in an answer's own fields that are such a path.
 */
export function hidePaths(result: Result<unknown>, paths: readonly string[]): Result<unknown> {
  if (paths.length === 0) return result;
  // Files of one name from several folders stay apart, by names that the window makes in the same way.
  const names = namesApart(paths.map((path) => basename(path)));
  const nameOf = new Map(paths.map((path, at) => [path, names[at] ?? '']));
  if (result.ok) return { ok: true, value: withNames(result.value, nameOf) };
  const { code, message, where } = result.error;
  const file = where?.file === undefined ? {} : { file: nameOf.get(where.file) ?? basename(where.file) };
  return { ok: false, error: { code, message: withoutFolders(message, paths), where: where && { ...where, ...file } } };
}

type NameOf = ReadonlyMap<unknown, string>;

/** An answer's own fields, and its lists of files and of what was refused in them: other lists hold case data, which can be long and is not to be altered. */
const listsOfFiles: ReadonlySet<string> = new Set(['files', 'rejected']);

function withNames(value: unknown, nameOf: NameOf): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, content]) => {
      if (listsOfFiles.has(field) && Array.isArray(content)) return [field, content.map((each) => byName(each, nameOf))];
      return [field, nameOf.get(content) ?? content];
    }),
  );
}

/** A file by its name: the core may have written it beside the one that was asked for. */
function byName(told: unknown, nameOf: NameOf): unknown {
  if (typeof told !== 'object' || told === null || !('file' in told) || typeof told.file !== 'string') return told;
  return { ...told, file: nameOf.get(told.file) ?? basename(told.file) };
}

function withoutFolders(text: string, paths: readonly string[]): string {
  return paths.reduce((rest, path) => {
    const folder = dirname(path);
    // The file itself too: a folder that is the root cannot be taken out of a sentence on its own.
    const named = rest.replaceAll(path, basename(path));
    return folder.endsWith(sep) || folder === '.' ? named : named.replaceAll(folder + sep, '');
  }, text);
}
