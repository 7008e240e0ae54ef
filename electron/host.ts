import { join } from 'node:path';
import { app, type BrowserWindow, clipboard, dialog, shell } from 'electron';
import type { MenuEvent } from '../shared/contract/desktop.ts';
import type { BridgeEvent } from './bridge-message.ts';
import { channel } from './bridge-message.ts';
import { type Broker, createBroker } from './broker.ts';
import { type CoreClient, createCoreClient } from './core-client.ts';
import { forkCore } from './core-fork.ts';
import { createDesktopHandlers, type DesktopParts } from './desktop-commands.ts';
import { takeDropped } from './dropped-file.ts';
import { createFileGrants } from './file-grants.ts';
import { isSameFile, noReview } from './open-review.ts';
import { createRecentReviews } from './recent-reviews.ts';
import { createReviewKeeper } from './review-keeper.ts';

/** The parts of the host that live as long as the app, put together. */
export interface Host {
  readonly core: CoreClient;
  readonly broker: Broker;
  /** Hands a review that was opened from outside to the window, now or when it asks what to begin with. */
  openFromOutside(path: string): void;
  sendMenu(event: MenuEvent): void;
}

interface HostParts {
  readonly window: () => BrowserWindow | null;
  readonly startFile: string | null;
  readonly coreModule: string;
}

export function createHost({ window, startFile, coreModule }: HostParts): Host {
  const openReview = noReview();
  const running = new Map<string, AbortController>();
  const core = createCoreClient({
    fork: () => forkCore(coreModule),
    openReview,
    // What prints is not needed before something is to be printed.
    print: async (html, signal) => (await import('./print-page.ts')).printPdf(html, signal),
  });
  const grants = createFileGrants({ isOpenReview: (path) => openReview.path !== null && isSameFile(path, openReview.path) });
  const recents = createRecentReviews(join(app.getPath('userData'), 'recent-reviews.json'));
  const keeper = createReviewKeeper({ openReview, recents, core });
  const sendMenu = (event: MenuEvent): void => sendTo(window(), { kind: 'menu', event });

  let waiting = startFile;
  let windowHasAsked = false;
  const desktop = createDesktopHandlers({
    grants,
    recents,
    openReview,
    running,
    showDialog: (wanted, beginning) => showDialog(window(), wanted, beginning),
    showInFolder: (path) => shell.showItemInFolder(path),
    copyText: (text) => void clipboard.writeText(text),
    takeStartFile: () => {
      const path = waiting;
      [waiting, windowHasAsked] = [null, true];
      return path;
    },
    documents: () => app.getPath('documents'),
    userData: app.getPath('userData'),
    versions: { app: app.getVersion(), electron: process.versions.electron },
  });

  return {
    core,
    broker: createBroker({
      surface: loadSurface,
      core,
      desktop,
      grants,
      keeper,
      running,
      takeDropped: (path) => takeDropped(grants, path),
    }),
    sendMenu,
    openFromOutside: (path) => {
      if (!windowHasAsked) waiting = path;
      const given = windowHasAsked ? grants.give(path, 'read') : null;
      if (given?.ok) sendMenu({ item: 'open-file', choice: given.value });
    },
  };
}

/** Loads what checks requests. Called ahead of the first one, so that it is there by then. */
export const loadSurface = async () => (await import('./command-surface.ts')).commandSurface;

/** Sends to the window, if it is still there. */
export function sendTo(window: BrowserWindow | null, event: BridgeEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send(channel, event);
}

type Dialog = Parameters<DesktopParts['showDialog']>;

/** Asks `dialog` at each call, so that a test can put its own answers there. */
async function showDialog(
  window: BrowserWindow | null,
  { mode, title, buttonLabel, filters, several }: Dialog[0],
  defaultPath: Dialog[1],
): Promise<readonly string[]> {
  const options = { title, buttonLabel, filters, defaultPath };
  if (mode === 'open') {
    const opening = {
      ...options,
      properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
    } satisfies Electron.OpenDialogOptions;
    const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, opening) : dialog.showOpenDialog(opening));
    return canceled ? [] : filePaths;
  }
  const saving = { ...options, properties: ['showOverwriteConfirmation'] } satisfies Electron.SaveDialogOptions;
  const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, saving) : dialog.showSaveDialog(saving));
  return canceled || filePath === '' ? [] : [filePath];
}
