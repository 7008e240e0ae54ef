import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, session } from 'electron';
import { appScheme } from './app-files.ts';
import { hardenSession } from './hardening.ts';
import { createPdfPrinter, type PrintPage } from './print-document.ts';

/**
 * The documents on their way, by address. They are served from memory: a file would leave a trace of what may be sensitive, and a `data:`
 * address has room for 2 MB only.
 */
const documents = new Map<string, string>();

/** Drawings and style within the document, and nothing else. `sandbox` takes scripts, forms, popups and any `meta` refresh from it. */
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const;

let room: Session | null = null;

/** The session of printed pages, made for the first one: in memory, without a cache, with no way out but to the documents. */
function printRoom(): Session {
  if (room) return room;
  room = session.fromPartition('print', { cache: false });
  hardenSession(room);
  room.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !documents.has(url) }));
  room.protocol.handle(appScheme, ({ method, url }) => {
    const html = method === 'GET' ? documents.get(url) : undefined;
    return new Response(html ?? null, { status: html === undefined ? 404 : 200, headers });
  });
  // What is asked for from the disk does not go by the handler of requests.
  room.protocol.handle('file', () => new Response(null, { status: 403, headers }));
  return room;
}

/** Prints a document as this host does. To be called once the app is ready. */
export const printPdf = createPdfPrinter({ openPage });

/** Shows a document in a hidden page that can do nothing, and prints it. */
function openPage(html: string): PrintPage {
  const address = `${appScheme}://print/${randomUUID()}`;
  documents.set(address, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printRoom(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webgl: false,
      plugins: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: false,
    },
  });
  return {
    pdf: Promise.race([printed(window, address), gone(window)]),
    close: () => {
      documents.delete(address);
      if (!window.isDestroyed()) window.destroy();
    },
  };
}

async function printed({ webContents }: BrowserWindow, address: string): Promise<Uint8Array> {
  await webContents.loadURL(address);
  if (webContents.getURL() !== address) throw new Error('Another page is there.');
  return webContents.printToPDF({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    printBackground: true,
    preferCSSPageSize: true,
    // For a document that says nothing of its paper.
    pageSize: 'A4',
  });
}

/** Rejects when the page's process ends of itself. */
function gone({ webContents }: BrowserWindow): Promise<never> {
  return new Promise((_settle, refuse) => {
    webContents.once('render-process-gone', (_event, { reason }) => refuse(new Error(reason)));
  });
}
