import { join } from 'node:path';
import type { Core } from '../../db/core.ts';
import { done } from './core.ts';
import { csv } from './csv.ts';
import { written } from './sheets.ts';

/** A review whose drawn cases N-01 … have these narratives, in order. Synthetic. Gives its path. */
export async function reviewOfNarratives(core: Core, folder: string, narratives: readonly string[]): Promise<string> {
  const review = join(folder, 'narratives.dip');
  const rows = narratives.map((text, at) => [`N-${String(at + 1).padStart(2, '0')}`, text]);
  await done(core, 'review.create', { file: review, title: 'Narratives', synthetic: true });
  await done(core, 'extract.import', { file: written(folder, 'narratives.csv', csv([['Crime Ref', 'Summary'], ...rows])) });
  await done(core, 'draw.make', { size: narratives.length, seed: 'dice' });
  return review;
}
