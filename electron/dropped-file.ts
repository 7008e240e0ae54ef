import { stat } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import type { FileChoice } from '../shared/contract/desktop.ts';
import { fail, type Result } from '../shared/result.ts';
import { desktopTexts } from '../shared/texts/desktop.ts';
import { isReadableKind, readableEndings } from './file-dialogs.ts';
import type { FileGrants } from './file-grants.ts';

const { errors } = desktopTexts;

/** A grant to read a file that was dropped on the window or picked in it. An empty path: the page made the file up itself. */
export async function takeDropped(grants: FileGrants, path: string): Promise<Result<FileChoice>> {
  if (!isAbsolute(path)) return fail('dropped-nothing', errors.droppedNothing);
  const name = basename(path);
  const isFile = await stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
  if (!isFile) return fail('dropped-folder', errors.droppedFolder(name));
  if (!isReadableKind(path)) return fail('dropped-kind', errors.droppedKind(name, readableEndings));
  return grants.give(path, 'read');
}
