/** The desktop host's start: what must be set before Chromium is up, then the core process and the window side by side. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, Menu, protocol, session } from 'electron';
import { desktopTexts } from '../shared/texts/desktop.ts';
import { answerAppRequest, appScheme, startPage } from './app-files.ts';
import { channel } from './bridge-message.ts';
import { hardenSession } from './hardening.ts';
import { createHost, type Host, loadSurface, sendTo } from './host.ts';
import { lockDown } from './lock-down.ts';
import { menuTemplate } from './menu.ts';
import { refuseRequests } from './no-network.ts';
import { isOurFrame } from './sender.ts';
import { reviewAskedFor } from './start-file.ts';
import { bringForward, createWindow } from './window.ts';

const development = !app.isPackaged && process.env['DIP_DEVELOPMENT'] === '1';
const rendererFolder = join(import.meta.dirname, '..', 'renderer');
const { stopped } = desktopTexts;
let window: BrowserWindow | null = null;

const startFile = reviewAskedFor(process.argv.slice(1), process.cwd());
if (app.requestSingleInstanceLock({ open: startFile })) beginBeforeReady();
// The first instance has been told, and shows itself.
else app.exit(0);

function beginBeforeReady(): void {
  lockDown();
  app.on('window-all-closed', () => app.quit());
  let asked = startFile;
  let host: Host | null = null;
  const openFromOutside = (path: string): void => {
    if (host) host.openFromOutside(path);
    else asked = path;
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFromOutside(path);
  });
  app.on('second-instance', (_event, _parameters, _folder, data) => {
    if (window) bringForward(window);
    const open: unknown = typeof data === 'object' && data !== null && 'open' in data ? data.open : null;
    if (typeof open === 'string') openFromOutside(open);
  });
  app
    .whenReady()
    .then(() => {
      host = createHost({ window: () => window, startFile: asked, coreModule: join(import.meta.dirname, 'core-process.js') });
      openWindow(host);
    })
    .catch(() => giveUp(stopped.startFailed));
}

function openWindow(host: Host): void {
  host.core.start();
  hardenSession(session.defaultSession);
  refuseRequests(session.defaultSession, development);
  protocol.handle(appScheme, (request) => answerAppRequest(rendererFolder, request));
  const opened = createWindow({ preload: join(import.meta.dirname, 'preload.cjs'), development });
  window = opened;
  ipcMain.handle(channel, ({ senderFrame }, message: unknown) =>
    host.broker(isOurFrame(senderFrame, opened.webContents.mainFrame), message, (id, progress) =>
      sendTo(opened, { kind: 'progress', id, progress }),
    ),
  );
  const load = (): void => void opened.loadURL(startPage).catch(() => undefined);
  load();
  // From here on the page is on its way in its own process; what follows is not needed for the first paint.
  void loadSurface();
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ send: host.sendMenu, platform: process.platform, development })));
  reloadAfterCrash(opened, load);
  closeReviewBeforeQuit(host);
  if (development) reloadOnChange(opened);
}

/** Once: a page that crashes again within half a minute would do so for ever. */
function reloadAfterCrash(opened: BrowserWindow, load: () => void): void {
  let lastCrash = Number.NEGATIVE_INFINITY;
  opened.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    if (performance.now() - lastCrash < 30_000) return giveUp(stopped.windowFailed);
    lastCrash = performance.now();
    load();
  });
}

/** Lets the core process close the file itself: killed in the middle it would leave a journal beside the review until the next start. */
function closeReviewBeforeQuit({ core }: Host): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void core.stop().then(() => {
      closed = true;
      app.quit();
    });
  });
}

/** In development only: the window follows what the build writes. */
function reloadOnChange(opened: BrowserWindow): void {
  let settled: NodeJS.Timeout | undefined;
  watch(rendererFolder, { recursive: true }, () => {
    clearTimeout(settled);
    settled = setTimeout(() => opened.isDestroyed() || opened.webContents.reloadIgnoringCache(), 150);
  });
}

function giveUp(why: string): void {
  dialog.showErrorBox(stopped.title, why);
  app.exit(1);
}
