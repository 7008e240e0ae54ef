/** The bridge: one object with three functions, over one channel. Bundled to the single CommonJS file that a sandboxed preload must be. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Progress } from '../shared/contract/commands.ts';
import type { Bridge, BridgeCommand, BridgeInput, BridgeOutput, FileChoice, MenuEvent } from '../shared/contract/desktop.ts';
import { fail, type Result } from '../shared/result.ts';
import { desktopTexts } from '../shared/texts/desktop.ts';
import { type BridgeEvent, type BridgeRequest, channel } from './bridge-message.ts';

const progressOf = new Map<string, (progress: Progress) => void>();
const menuListeners = new Set<(event: MenuEvent) => void>();

ipcRenderer.on(channel, (_event, message: BridgeEvent) => {
  if (message.kind === 'progress') progressOf.get(message.id)?.(message.progress);
  else for (const listener of menuListeners) listener(message.event);
});

/** Main answers a Result always; what cannot even be sent there becomes one here. */
async function ask(request: BridgeRequest): Promise<unknown> {
  try {
    return await ipcRenderer.invoke(channel, request);
  } catch {
    return fail('not-sendable', desktopTexts.errors.notSendable);
  }
}

async function call<N extends BridgeCommand>(
  command: N,
  input: BridgeInput<N>,
  onProgress?: (progress: Progress) => void,
  id: string = crypto.randomUUID(),
): Promise<Result<BridgeOutput<N>>> {
  // A second call by an id that is in use is refused by main, and must not take the first one's listener with it.
  const listens = typeof onProgress === 'function' && !progressOf.has(id);
  if (listens) progressOf.set(id, onProgress);
  const result = await ask({ kind: 'call', id, command, input });
  if (listens) progressOf.delete(id);
  return result as Result<BridgeOutput<N>>;
}

function onMenu(callback: (event: MenuEvent) => void): () => void {
  menuListeners.add(callback);
  return () => void menuListeners.delete(callback);
}

async function fileToken(file: File): Promise<Result<FileChoice>> {
  return (await ask({ kind: 'file', path: pathOf(file) })) as Result<FileChoice>;
}

/** Empty for what is no File, or one that the page made itself. */
function pathOf(file: File): string {
  try {
    return webUtils.getPathForFile(file);
  } catch {
    return '';
  }
}

contextBridge.exposeInMainWorld('dipSampler', { call, onMenu, fileToken } satisfies Bridge);
