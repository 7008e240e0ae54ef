import type { MessagePort } from 'node:worker_threads';
import type { Result } from '../../../shared/result.ts';
import { parseSheet, parseSheetNames } from './parse-workbook.ts';
import type { TakeRows } from './row-batches.ts';
import { batchesUnderWay, type WorkbookAnswer, type WorkbookRequest } from './worker-messages.ts';

/** Milliseconds between two signs of life. */
const pause = 50;

/** The worker's side: reads, posts batches as far as they are taken, and tells how far it is and what came of it. */
export async function answerRequest(request: WorkbookRequest, port: MessagePort): Promise<void> {
  const post = (answer: WorkbookAnswer) => port.postMessage(answer);
  const result: Result<unknown> =
    request.kind === 'list'
      ? await parseSheetNames(request.path, throttled(post))
      : await parseSheet(request.path, request.sheet, postingRows(port, post), throttled(post));
  post({ kind: 'finished', result });
  port.close();
}

function postingRows(port: MessagePort, post: (answer: WorkbookAnswer) => void): TakeRows {
  let underWay = 0;
  let wake: (() => void) | null = null;
  port.on('message', () => {
    underWay--;
    wake?.();
    wake = null;
  });
  return async (rows) => {
    const merged = new Map(rows.flatMap((row, at) => (row.merged ? [[at, row.merged] as const] : [])));
    const doubts = new Map(rows.flatMap((row, at) => (row.doubts ? [[at, row.doubts] as const] : [])));
    post({ kind: 'rows', lines: rows.map(({ line }) => line), cells: rows.map(({ cells }) => cells), merged, doubts });
    underWay++;
    if (underWay >= batchesUnderWay) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
}

function throttled(post: (answer: WorkbookAnswer) => void): (done: number, total: number) => void {
  let last = 0;
  return (done, total) => {
    const now = performance.now();
    if (now - last < pause) return;
    last = now;
    post({ kind: 'progress', done, total });
  };
}
