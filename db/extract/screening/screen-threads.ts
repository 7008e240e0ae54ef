import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ColumnProfile } from '../../screen/column-profile.ts';
import { workerUrl } from '../../workers/worker-url.ts';
import type { ScreenAnswer, ScreenJob } from './screen-job.ts';

/** Something that screens jobs, here or on other threads. */
export interface Screeners {
  /** Jobs worth having under way at a time. */
  readonly width: number;
  screen(job: ScreenJob): Promise<ScreenAnswer>;
  close(): Promise<void>;
}

/** Heap that a thread may use, in MiB: the name lists and one job, with room. */
const threadMemory = 192;
const mostThreads = 4;

/** Screens on this thread: for a small file, for which starting others would take longer than the work. */
export function screenHere(profiles: readonly ColumnProfile[]): Screeners {
  // The lists of names take a quarter of a second to load: only whoever screens here is to wait for them.
  const answering = import('./answer-job.ts');
  return { width: 1, screen: async (job) => (await answering).answerJob(job, profiles), close: () => Promise.resolve() };
}

interface Waiting {
  readonly settle: (answer: ScreenAnswer) => void;
  readonly fail: (problem: Error) => void;
}

/** Screens on threads of their own, as many as there are processors, up to four. A thread that dies fails what it was given. */
export function screenOnThreads(profiles: readonly ColumnProfile[]): Screeners {
  const waiting = new Map<number, Waiting>();
  let broken: Error | null = null;
  const workers = Array.from({ length: Math.min(availableParallelism(), mostThreads) }, () => {
    const worker = new Worker(workerUrl('screen-worker'), {
      workerData: { profiles },
      resourceLimits: { maxOldGenerationSizeMb: threadMemory, maxYoungGenerationSizeMb: 4 },
    });
    worker.on('message', (answer: ScreenAnswer) => {
      waiting.get(answer.id)?.settle(answer);
      waiting.delete(answer.id);
    });
    worker.on('error', (problem) => {
      broken ??= problem instanceof Error ? problem : new Error('A screening thread stopped.');
      for (const { fail } of waiting.values()) fail(broken);
      waiting.clear();
    });
    return worker;
  });
  return {
    width: workers.length * 2,
    screen: (job) =>
      new Promise((settle, fail) => {
        // What is sent to a thread that is dead is never answered.
        if (broken) return fail(broken);
        waiting.set(job.id, { settle, fail });
        workers[job.id % workers.length]?.postMessage(job, [job.lengths.buffer as ArrayBuffer, job.columns.buffer as ArrayBuffer]);
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
