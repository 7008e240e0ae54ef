import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../../db/extract/workbook/answer-request.ts';
import { RowBatches } from '../../../db/extract/workbook/row-batches.ts';
import { TextPool } from '../../../db/extract/workbook/text-pool.ts';
import { batchesUnderWay, more, type WorkbookAnswer } from '../../../db/extract/workbook/worker-messages.ts';
import { writeCaseWorkbook } from '../../support/case-workbook.ts';
import { pathFor } from '../../support/workbook-reading.ts';

describe('the pool of texts', () => {
  it('gives every text back by its number, over any number of blocks', () => {
    const pool = new TextPool();
    const text = (at: number) => `${at} ${'é😀x'.repeat((at * 37) % 900)}`;
    for (let at = 0; at < 9000; at++) pool.add(at % 100 === 0 ? '' : text(at));
    expect(pool.size).toBe(9000);
    for (const step of [1, 7, 8191]) {
      for (let at = 0; at < 9000; at += step)
        if (pool.get(at) !== (at % 100 === 0 ? '' : text(at))) throw new Error(`Text ${at} is another.`);
    }
    for (const none of [-1, 9000, 0.5, Number.NaN]) expect(pool.get(none)).toBeUndefined();
  });

  it('takes the longest text that there can be', () => {
    const pool = new TextPool();
    const long = '€'.repeat(1_048_576);
    for (const text of ['a', long, long, 'b']) pool.add(text);
    expect([0, 1, 2, 3].map((at) => pool.get(at) === ['a', long, long, 'b'][at])).toEqual([true, true, true, true]);
  });
});

describe('batches of rows', () => {
  it('end where a sheet has more cells than anyone can want, blank ones counted', async () => {
    const batches = new RowBatches(async () => {}, 1000);
    const far: string[] = [];
    far[99] = 'x';
    batches.add({ line: 1, cells: far, times: 10 });
    await batches.flush();
    batches.add({ line: 11, cells: ['one more'], times: 1 });
    await expect(batches.flush()).rejects.toMatchObject({ code: 'workbook-too-large' });
  });
});

describe('the worker’s side', () => {
  it('has only a few batches under way until it is told that one was taken', async () => {
    const path = writeCaseWorkbook(pathFor('cases.xlsx'), 10_000);
    const { port1, port2 } = new MessageChannel();
    const batches: number[] = [];
    const seen = { finished: false };
    port1.on('message', (answer: WorkbookAnswer) => {
      if (answer.kind === 'rows') batches.push(answer.lines.length);
      if (answer.kind === 'finished') seen.finished = true;
    });
    const answered = answerRequest({ kind: 'read', path, sheet: 'Cases' }, port2);
    for (const most of [batchesUnderWay, batchesUnderWay + 1]) {
      await expect.poll(() => batches.length, { timeout: 10_000 }).toBe(most);
      await wait(200);
      expect([batches.length, seen.finished]).toEqual([most, false]);
      port1.postMessage(more);
    }
    port1.on('message', (answer: WorkbookAnswer) => answer.kind === 'rows' && port1.postMessage(more));
    for (let told = 1; told < batchesUnderWay; told++) port1.postMessage(more);
    await answered;
    await once(port1, 'close');
    expect([batches.reduce((all, rows) => all + rows, 0), seen.finished]).toEqual([10_001, true]);
  });
});
