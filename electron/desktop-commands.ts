import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DesktopCommandName, DesktopInput, DesktopOutput, DesktopParsed, FileChoice } from '../shared/contract/desktop.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { desktopTexts } from '../shared/texts/desktop.ts';
import { beginAt, type FileDialog, fileDialogFor, withEnding } from './file-dialogs.ts';
import type { FileGrants } from './file-grants.ts';
import type { OpenReview } from './open-review.ts';
import { isFound, type RecentReviews } from './recent-reviews.ts';

/** One handler for each command that the host answers itself. */
export type DesktopHandlers = {
  readonly [N in DesktopCommandName]: (input: DesktopParsed<N>) => Promise<Result<DesktopOutput<N>>>;
};

export interface DesktopParts {
  readonly grants: FileGrants;
  readonly recents: RecentReviews;
  readonly openReview: OpenReview;
  readonly running: ReadonlyMap<string, AbortController>;
  /** Shows a file dialog, beginning at a path, and gives what was chosen; nothing when cancelled. */
  readonly showDialog: (dialog: FileDialog, beginning: string) => Promise<readonly string[]>;
  readonly showInFolder: (path: string) => void;
  readonly copyText: (text: string) => void;
  /** The review the app was started with, the first time it is asked for. */
  readonly takeStartFile: () => string | null;
  /** Where files are looked for and kept until the person has gone elsewhere. */
  readonly documents: () => string;
  readonly userData: string;
  readonly versions: { readonly app: string; readonly electron: string };
}

const { errors, sampleReview } = desktopTexts;

/** As many as one command takes; the contract itself would bring zod into main's start. */
const mostAtOnce = 500;

export function createDesktopHandlers(parts: DesktopParts): DesktopHandlers {
  const { grants, recents, openReview, running, versions } = parts;
  let lastFolder: string | null = null;

  const show = async (dialog: FileDialog): Promise<readonly string[]> => {
    const chosen = await parts.showDialog(dialog, beginAt(lastFolder ?? parts.documents(), dialog));
    if (chosen[0] !== undefined) lastFolder = dirname(chosen[0]);
    return chosen;
  };

  const chooseFile = async ({
    purpose,
    suggestedName,
  }: DesktopParsed<'desktop.choose-file'>): Promise<Result<{ choice: FileChoice | null }>> => {
    const dialog = fileDialogFor(purpose, suggestedName);
    const [chosen] = await show(dialog);
    if (chosen === undefined) return ok({ choice: null });
    const path = dialog.mode === 'save' ? withEnding(chosen, dialog.filters) : chosen;
    // The dialog asked about the name that was typed, not about the one with the ending added here.
    if (path !== chosen && existsSync(path)) return fail('file-exists', errors.fileExists(basename(path)));
    const given = grants.give(path, dialog.mode === 'save' ? 'write' : 'read');
    return given.ok ? ok({ choice: given.value }) : given;
  };

  const chooseFiles = async ({ purpose }: DesktopParsed<'desktop.choose-files'>): Promise<Result<{ choices: FileChoice[] }>> => {
    const paths = await show(fileDialogFor(purpose, ''));
    if (paths.length > mostAtOnce) return fail('too-many-files', errors.tooManyFiles(mostAtOnce));
    const choices: FileChoice[] = [];
    for (const path of paths) {
      const given = grants.give(path, 'read');
      if (!given.ok) return given;
      choices.push(given.value);
    }
    return ok({ choices });
  };

  const sampleFile = async (): Promise<Result<{ choice: FileChoice; exists: boolean }>> => {
    const path = join(parts.userData, sampleReview);
    await mkdir(parts.userData, { recursive: true });
    const exists = existsSync(path);
    const given = grants.give(path, exists ? 'read' : 'write');
    return given.ok ? ok({ choice: given.value, exists }) : given;
  };

  const listRecent = async (): Promise<Result<DesktopOutput<'desktop.recent'>>> => {
    const reviews = await recents.list();
    const found = await Promise.all(reviews.map(({ path }) => isFound(path)));
    const lines: DesktopOutput<'desktop.recent'> = [];
    for (const [index, { path, title, stage, workPackage, openedAt }] of reviews.entries()) {
      const given = grants.give(path, 'read');
      if (given.ok) lines.push({ choice: given.value, title, stage, workPackage, openedAt, found: found[index] ?? false });
    }
    return ok(lines);
  };

  const forgetRecent = async ({ token }: DesktopInput<'desktop.forget-recent'>): Promise<Result<Record<string, never>>> => {
    const path = grants.known(token);
    if (!path.ok) return path;
    await recents.forget(path.value);
    return ok({});
  };

  const showWritten = async ({ token }: DesktopInput<'desktop.show-written'>): Promise<Result<Record<string, never>>> => {
    const path = grants.written(token);
    if (!path.ok) return path;
    if (!existsSync(path.value)) return fail('file-gone', errors.fileGone(basename(path.value)));
    parts.showInFolder(path.value);
    return ok({});
  };

  const copyText = async ({ text }: DesktopInput<'desktop.copy-text'>): Promise<Result<Record<string, never>>> => {
    parts.copyText(text);
    return ok({});
  };

  const start = async (): Promise<Result<DesktopOutput<'desktop.start'>>> => {
    const path = parts.takeStartFile();
    const given = path === null ? null : grants.give(path, 'read');
    const open = given?.ok ? given.value : null;
    return ok({ open, resumed: openReview.path !== null, version: versions.app, electron: versions.electron });
  };

  const cancel = async ({ id }: DesktopInput<'desktop.cancel'>): Promise<Result<{ cancelled: boolean }>> => {
    const controller = running.get(id);
    controller?.abort();
    return ok({ cancelled: controller !== undefined });
  };

  return {
    'desktop.choose-file': chooseFile,
    'desktop.choose-files': chooseFiles,
    'desktop.sample-file': sampleFile,
    'desktop.recent': listRecent,
    'desktop.forget-recent': forgetRecent,
    'desktop.show-written': showWritten,
    'desktop.copy-text': copyText,
    'desktop.start': start,
    'desktop.cancel': cancel,
  };
}
