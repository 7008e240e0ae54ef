import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Failure, fail, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { workerUrl } from '../../workers/worker-url.ts';
import { limits } from './limits.ts';
import type { SheetRow } from './sheet-row.ts';
import { more, type WorkbookAnswer, type WorkbookRequest } from './worker-messages.ts';

export interface WorkerRun {
  readonly signal?: AbortSignal;
  readonly onRows?: (rows: readonly SheetRow[]) => void | Promise<void>;
  readonly onProgress?: (done: number, total: number) => void;
  /** Milliseconds without a sign of life after which the worker is given up. */
  readonly silence?: number;
  readonly heapMebibytes?: number;
}

/** Has a worker of its own read a workbook, and ends it whatever happens. */
export async function runInWorker<T>(request: WorkbookRequest, run: WorkerRun): Promise<Result<T>> {
  if (run.signal?.aborted) return fail('cancelled', texts.errors.cancelled());
  const worker = new Worker(workerUrl('workbook-worker'), {
    workerData: request,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: run.heapMebibytes ?? limits.heapMebibytes, maxYoungGenerationSizeMb: 8 },
  });
  try {
    return (await answerOf(worker, request, run)) as Result<T>;
  } finally {
    await worker.terminate();
  }
}

/** Settles with the first of: the worker's answer, its death, its silence, the caller's signal, what `onRows` throws. */
function answerOf(worker: Worker, request: WorkbookRequest, run: WorkerRun): Promise<Result<unknown>> {
  const { signal, silence = limits.silence } = run;
  const file = basename(request.path);
  return new Promise((resolve, reject) => {
    let over = false;
    // One after another: a batch is taken when the one before has been.
    let taken: Promise<void> = Promise.resolve();
    // What the caller has begun to take it finishes first: it may be about to undo all of it.
    const settle = (end: () => void) => {
      over = true;
      clearInterval(timer);
      signal?.removeEventListener('abort', cancel);
      void taken.then(end);
    };
    const cancel = () => settle(() => resolve(fail('cancelled', texts.errors.cancelled())));
    const stalled = () =>
      settle(() => resolve(fail('workbook-stalled', texts.workbook.stalled(file, silence / 1000), { file: request.path })));
    // Two looks without a sign of life in between: after a sleep of the whole computer the first one comes before anything else can.
    let quietLooks = 0;
    let callerIsBusy = false;
    const timer = setInterval(() => {
      quietLooks = callerIsBusy ? 0 : quietLooks + 1;
      if (quietLooks === 2) stalled();
    }, silence / 2);
    signal?.addEventListener('abort', cancel);

    const take = async (answer: WorkbookAnswer): Promise<void> => {
      if (over) return;
      if (answer.kind === 'finished') settle(() => resolve(answer.result));
      else if (answer.kind === 'progress') run.onProgress?.(answer.done, answer.total);
      else {
        callerIsBusy = true;
        await run.onRows?.(rowsOf(answer));
        callerIsBusy = false;
        worker.postMessage(more);
      }
    };
    worker.on('message', (answer: WorkbookAnswer) => {
      quietLooks = 0;
      taken = taken
        .then(() => take(answer))
        .catch((problem: unknown) => settle(() => reject(problem instanceof Error ? problem : new Error(String(problem)))));
    });
    worker.on('error', (problem) => settle(() => resolve(failureOfDeath(problem, request.path))));
    worker.on('exit', () => {
      // What it posted last may still wait for its turn.
      void taken.then(() => !over && settle(() => resolve(fail('internal', texts.errors.internal()))));
    });
  });
}

function rowsOf({ lines, cells, merged, doubts }: WorkbookAnswer & { kind: 'rows' }): readonly SheetRow[] {
  return lines.map((line, at) => {
    const [spans, doubted] = [merged.get(at), doubts.get(at)];
    return { line, cells: cells[at] ?? [], ...(spans && { merged: spans }), ...(doubted && { doubts: doubted }) };
  });
}

function failureOfDeath(problem: unknown, path: string): Failure {
  const outOfMemory = problem instanceof Error && 'code' in problem && problem.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return outOfMemory
    ? fail('workbook-too-large', texts.workbook.tooLarge(basename(path), texts.workbook.detail.memory()), { file: path })
    : fail('internal', texts.errors.internal());
}
