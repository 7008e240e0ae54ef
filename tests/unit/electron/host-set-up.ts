import { join } from 'node:path';
import { createBroker } from '../../../electron/broker.ts';
import { commandSurface } from '../../../electron/command-surface.ts';
import { createDesktopHandlers } from '../../../electron/desktop-commands.ts';
import { takeDropped } from '../../../electron/dropped-file.ts';
import { createFileGrants } from '../../../electron/file-grants.ts';
import { isSameFile, noReview, type OpenReview } from '../../../electron/open-review.ts';
import { createRecentReviews } from '../../../electron/recent-reviews.ts';
import { createReviewKeeper } from '../../../electron/review-keeper.ts';
import type { Progress } from '../../../shared/contract/commands.ts';
import type { Result } from '../../../shared/result.ts';
import { temporaryFolder } from './temporary-folder.ts';

type Core = Parameters<typeof createBroker>[0]['core'];

/** A whole host but for Electron: the dialog answers with `chosen`. */
export function setUp(core: Core, openReview: OpenReview = noReview()) {
  const folder = temporaryFolder();
  const state = {
    chosen: null as string | readonly string[] | null,
    shown: [] as string[],
    copied: [] as string[],
    startFile: null as string | null,
  };
  const running = new Map<string, AbortController>();
  const grants = createFileGrants({ isOpenReview: (path) => openReview.path !== null && isSameFile(path, openReview.path) });
  const recents = createRecentReviews(join(folder, 'recent-reviews.json'));
  const desktop = createDesktopHandlers({
    grants,
    recents,
    openReview,
    running,
    showDialog: async () => (state.chosen === null ? [] : [state.chosen].flat()),
    showInFolder: (path) => void state.shown.push(path),
    copyText: (text) => void state.copied.push(text),
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
  const call = (command: unknown, input: unknown = {}, id?: unknown) => {
    calls += 1;
    return send({ kind: 'call', id: id ?? `call-${calls}`, command, input });
  };
  /** Chooses a path in the dialog and gives its token. */
  const choose = async (purpose: string, path: string): Promise<string> => {
    state.chosen = path;
    const result = await call('desktop.choose-file', { purpose });
    if (!result.ok) throw new Error(result.error.message);
    return (result.value as { choice: { token: string } }).choice.token;
  };
  return { folder, state, recents, openReview, heard, send, call, choose };
}

export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);
export const overview = { title: 'Round 1', fileName: 'a.dip', cases: 3, drawn: 2, reviewed: 1, openConflicts: 0 };
