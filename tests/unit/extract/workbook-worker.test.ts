import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runInWorker } from '../../../db/extract/workbook/run-in-worker.ts';
import { listSheets, readSheet } from '../../../db/extract/workbook/workbook.ts';
import { writeCaseWorkbook } from '../../support/case-workbook.ts';
import { file, pathFor, succeeded } from '../../support/workbook-reading.ts';
import { workbook } from '../../support/workbooks.ts';

const cases = (rows: number) => writeCaseWorkbook(pathFor('cases.xlsx'), rows);

describe('a workbook is read by a worker', () => {
  it('which lists its sheets', async () => {
    const sheets = [
      { name: 'Cover', rows: '' },
      { name: 'Cases', rows: '', state: 'hidden' as const },
    ];
    expect(succeeded(await listSheets(file(workbook({ sheets }))))).toEqual([
      { name: 'Cover', hidden: false },
      { name: 'Cases', hidden: true },
    ]);
  });

  it('which gives every row in its order, some 500 at a time, and tells how far it is', async () => {
    const path = cases(20_000);
    const lines: number[] = [];
    const batches: number[] = [];
    const told: number[] = [];
    const read = await readSheet(
      path,
      'Cases',
      (rows) => {
        batches.push(rows.length);
        lines.push(...rows.map(({ line }) => line));
      },
      { onProgress: (done, total) => told.push(done / total) },
    );
    expect(succeeded(read)).toEqual({ rows: 20_001, errors: 0, formulasWithoutValue: 0 });
    expect(lines).toEqual(Array.from({ length: 20_001 }, (_, at) => at + 1));
    expect(new Set(batches.slice(0, -1))).toEqual(new Set([500]));
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
  });

  it('which waits for whoever takes the rows, and never gives a batch before the last was taken', async () => {
    const path = cases(10_000);
    let busy = 0;
    let most = 0;
    let rows = 0;
    await readSheet(path, 'Cases', async (batch) => {
      busy++;
      most = Math.max(most, busy);
      await wait(5);
      rows += batch.length;
      busy--;
    });
    expect([most, rows]).toEqual([1, 10_001]);
  });

  it('which is told to stop by the signal, before, while, and between', async () => {
    const path = cases(20_000);
    const aborted = AbortSignal.abort();
    expect(await listSheets(path, aborted)).toMatchObject({ error: { code: 'cancelled', message: 'Cancelled. Nothing was changed.' } });
    expect(await readSheet(path, 'Cases', () => {}, { signal: aborted })).toMatchObject({ error: { code: 'cancelled' } });

    const stop = new AbortController();
    let batches = 0;
    let taking = false;
    const read = await readSheet(
      path,
      'Cases',
      async () => {
        batches++;
        taking = true;
        if (batches === 2) stop.abort();
        await wait(20);
        taking = false;
      },
      { signal: stop.signal },
    );
    expect(read).toMatchObject({ error: { code: 'cancelled' } });
    // What was being taken has been taken, and nothing comes after.
    expect([batches, taking]).toEqual([2, false]);
    await wait(50);
    expect(batches).toBe(2);
  });

  it('whose caller’s own fault is passed on, and ends it', async () => {
    const path = cases(5000);
    let batches = 0;
    const read = readSheet(path, 'Cases', () => {
      batches++;
      throw new Error('disk full');
    });
    await expect(read).rejects.toThrow('disk full');
    expect(batches).toBe(1);
  });

  it('which tells what is wrong with a workbook as the rest of the core does', async () => {
    expect(await listSheets('/nowhere/extract.xlsx')).toMatchObject({
      error: { code: 'file-missing', where: { file: '/nowhere/extract.xlsx' } },
    });
    const path = file('Crime Ref,Area\n');
    expect(await readSheet(path, 'Cases', () => {})).toMatchObject({ error: { code: 'workbook-unknown-format', where: { file: path } } });
  });

  it('which is given up when nothing has come from it for a while, but not while its caller is at work', async () => {
    const path = cases(20_000);
    const request = { kind: 'read', path, sheet: 'Cases' } as const;
    const silent = await runInWorker(request, { silence: 2 });
    expect(silent).toMatchObject({ error: { code: 'workbook-stalled', message: expect.stringContaining('cases.xlsx was given up on') } });
    const slow = await runInWorker(request, { silence: 1000, onRows: (rows) => (rows[0]?.line === 1 ? wait(2500) : undefined) });
    expect(slow).toMatchObject({ ok: true, value: { rows: 20_001 } });
  });

  it('which ends with a sentence when it runs out of memory', async () => {
    const path = cases(20_000);
    const read = await runInWorker({ kind: 'read', path, sheet: 'Cases' }, { heapMebibytes: 8 });
    expect(read).toMatchObject({
      error: { code: 'workbook-too-large', message: expect.stringContaining('more memory than reading may use') },
    });
  });
});
