import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { build } from 'vite';
import type { PdfPrinter } from '../../shared/pdf-printer.ts';
import { type Failure, fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { launchApp } from '../launch-app.ts';
import { announceOnStderr } from '../runtime/announce.ts';
import { type ElectronRuntime, resolveElectron } from '../runtime/resolve-electron.ts';
import { ensureSystemLibraries } from '../runtime/system-libraries.ts';
import { virtualDisplay } from '../runtime/virtual-display.ts';
import { printerConfig } from '../vite/config-for-host.ts';

/** Milliseconds until an Electron that says nothing is ended. It gives a document up by itself before that, and says so. */
const patience = 120_000;

/**
 * Prints a document in an Electron of its own, on a virtual display where there is none. Says on stderr what it fetches or installs for
 * that, and why where it cannot. The document and its PDF go through pipes; the folder made here holds no more than the printer's program
 * and Chromium's own settings.
 */
export const printInElectron: PdfPrinter<AbortSignal> = async (html, signal) => {
  const folder = await mkdtemp(join(tmpdir(), 'dip-sampler-print-'));
  try {
    const ready = await provision(folder);
    if (signal?.aborted) return cancelled();
    if (!ready.ok) return ready;
    return await print(html, ready.value, folder, signal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Brings an Electron and what it needs of the system, and bundles the printer's program into the folder. */
async function provision(folder: string): Promise<Result<ElectronRuntime>> {
  try {
    // The printer opens no review, so it needs no SQLite.
    const runtime = await resolveElectron({ steps: { nativeBindingFor: () => Promise.resolve(null) } });
    await ensureSystemLibraries(runtime.folder, { display: true });
    await build(printerConfig(folder));
    announceOnStderr(runtime.note);
    return ok(runtime);
  } catch (problem) {
    announceOnStderr(problem instanceof Error ? problem.message : String(problem));
    return fail('pdf-no-electron', texts.errors.pdfNoElectron());
  }
}

async function print(html: string, runtime: ElectronRuntime, folder: string, signal?: AbortSignal): Promise<Result<Uint8Array>> {
  let display: Awaited<ReturnType<typeof virtualDisplay>> = null;
  try {
    display = await virtualDisplay();
    const child = launchApp({
      runtime,
      app: join(folder, 'print-main.mjs'),
      parameters: [`--user-data-dir=${join(folder, 'chromium')}`],
      ...(display && { environment: { DISPLAY: display.display } }),
      // Chromium's remarks on the display and the graphics card are of no use to a person.
      handling: { stdio: ['pipe', 'pipe', 'ignore'], timeout: patience, killSignal: 'SIGKILL' },
    });
    const end = (): void => void child.kill();
    signal?.addEventListener('abort', end, { once: true });
    // Not before all its processes have gone: they would write to the folder while it is removed.
    const answer = await exchange(child, html).finally(() => signal?.removeEventListener('abort', end));
    return signal?.aborted ? cancelled() : readAnswer(answer);
  } catch {
    return fail('pdf-failed', texts.errors.pdfFailed());
  } finally {
    await display?.stop();
  }
}

/** Hands a document to the printer and takes what it answers. @throws when it could not be started */
async function exchange(child: ChildProcess, html: string): Promise<Buffer> {
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('The printer has no pipes.');
  // One that ends before it has read everything is told by what it answers.
  stdin.on('error', () => undefined);
  stdin.end(html);
  const [answer] = await Promise.all([buffer(stdout), once(child, 'close')]);
  return answer;
}

/** A PDF, or a failure as JSON. */
function readAnswer(answer: Buffer): Result<Uint8Array> {
  if (answer.subarray(0, 5).toString('latin1') === '%PDF-') return ok(answer);
  const failure: unknown = JSON.parse(answer.toString('utf8'));
  return failure as Failure;
}

function cancelled(): Failure {
  return fail('cancelled', texts.errors.cancelled());
}
