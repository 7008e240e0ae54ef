import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '../../db/core.ts';
import { done } from './core.ts';
import { csv } from './csv.ts';

/** Writes a file and gives its path. */
export function written(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** An extract with nothing but references. */
export function references(...refs: readonly string[]): string {
  return csv([['Crime Ref'], ...refs.map((ref) => [ref])]);
}

/** `C-01`, `C-02` … */
export function refs(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `C-${String(at + 1).padStart(2, '0')}`);
}

/** A review with the default codebook and cases C-01 …, all of them drawn. Gives its path. */
export async function drawnReview(core: Core, folder: string, count: number): Promise<string> {
  const review = join(folder, 'review.dip');
  await done(core, 'review.create', { file: review, title: 'Test review' });
  await done(core, 'extract.import', { file: written(folder, 'extract.csv', references(...refs(count))) });
  await done(core, 'draw.make', { size: count, seed: 'dice' });
  return review;
}

/** Takes codings in from rows of cells, headings first, and gives what the core said. */
export async function code(core: Core, folder: string, reviewer: string, rows: readonly (readonly string[])[]) {
  return done(core, 'coding.bulk', { reviewer, file: written(folder, `codings of ${reviewer}.csv`, csv(rows)) });
}
