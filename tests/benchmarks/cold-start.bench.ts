import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { median } from './measures.ts';

export const name = 'cold start to first usable paint';

const project = join(import.meta.dirname, '..', '..');
const rounds = 9;
const limit = 2.5;

/** Milliseconds from starting the process to the first contentful paint of its page. Ours paints the start screen first, with its buttons. */
async function paintTime(app: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'dip-bench-'));
  const fixed = JSON.parse(process.env['DIP_ELECTRON_ARGUMENTS'] ?? '[]') as string[];
  const started = Date.now();
  const electron = await _electron.launch({
    executablePath: process.env['DIP_ELECTRON'] ?? '',
    args: [...fixed, app, `--user-data-dir=${folder}`],
    env: process.env as Record<string, string>,
  });
  try {
    const page = await electron.firstWindow();
    const painted = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const entry = list.getEntriesByName('first-contentful-paint')[0];
            if (entry) resolve(performance.timeOrigin + entry.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    return painted - started;
  } finally {
    await electron.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ours and the empty window in turn, so that a machine that slows down slows both. */
export async function run() {
  const empty = join(import.meta.dirname, 'empty-app');
  const ours: number[] = [];
  const rival: number[] = [];
  await paintTime(project);
  await paintTime(empty);
  for (let round = 0; round < rounds; round++) {
    ours.push(await paintTime(project));
    rival.push(await paintTime(empty));
  }
  const ratio = median(ours.map((time, at) => time / (rival[at] ?? Number.NaN)));
  return {
    rows: [
      {
        what: 'start to first paint, against an empty window',
        ours: median(ours),
        rival: median(rival),
        ratio,
        unit: 'ms',
        limit,
        holds: ratio <= limit,
      },
    ],
  };
}
