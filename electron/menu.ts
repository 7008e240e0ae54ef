import type { MenuItemConstructorOptions } from 'electron';
import type { MenuEvent } from '../shared/contract/desktop.ts';
import { desktopTexts } from '../shared/texts/desktop.ts';

interface MenuParts {
  readonly send: (event: MenuEvent) => void;
  readonly platform: NodeJS.Platform;
  readonly development: boolean;
}

const { menu } = desktopTexts;
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The application menu. What concerns the review is only sent on to the window, which knows what can be done now. */
export function menuTemplate({ send, platform, development }: MenuParts): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const only = (condition: boolean, ...items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] => (condition ? items : []);
  const file: MenuItemConstructorOptions[] = [
    { label: menu.newReview, accelerator: 'CmdOrCtrl+N', click: () => send({ item: 'new-review' }) },
    { label: menu.openReview, accelerator: 'CmdOrCtrl+O', click: () => send({ item: 'open-review' }) },
    separator,
    { label: menu.closeReview, accelerator: 'CmdOrCtrl+W', click: () => send({ item: 'close-review' }) },
    ...only(!mac, separator, { role: 'quit' }),
  ];
  return [
    ...only(mac, { role: 'appMenu' }),
    { label: menu.file, submenu: file },
    // Not `role: 'editMenu'`: on macOS that brings dictation and substitutions, which go through the system's services.
    {
      label: menu.edit,
      submenu: [{ role: 'undo' }, { role: 'redo' }, separator, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    },
    {
      label: menu.view,
      submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, separator, { role: 'togglefullscreen' }],
    },
    ...only(mac, { role: 'windowMenu' }),
    { label: menu.help, role: 'help', submenu: [{ label: menu.showHelp, accelerator: 'F1', click: () => send({ item: 'help' }) }] },
    ...only(development, { label: menu.development, submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }] }),
  ];
}
