import type { App, Session, WebContents } from 'electron';

/**
 * Puts every renderer in Chromium's sandbox and takes a `--no-sandbox` off the command line. Root alone may keep it: Chromium does not
 * start for root otherwise, and that is how tests run in containers.
 */
export function insistOnSandbox(app: App): void {
  const isRoot = process.getuid?.() === 0;
  if (!(isRoot && app.commandLine.hasSwitch('no-sandbox'))) app.enableSandbox();
}

/** Refuses what a page could ask of the machine: permissions, devices, screens, downloads, spell-check dictionaries. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Keeps a page where it is: no navigation, no redirect, no frame going elsewhere, no window, no webview. */
export function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
