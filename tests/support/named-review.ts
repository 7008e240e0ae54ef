import { join } from 'node:path';
import type { Core } from '../../db/core.ts';
import { countCodePoints } from '../../shared/evidence/code-points.ts';
import { done } from './core.ts';
import { csv } from './csv.ts';
import { written } from './sheets.ts';

/** Texts that name people who do not exist, as an extract that was accepted as it stood might have them. */
export const namedRows: readonly (readonly string[])[] = [
  ['Crime Ref', 'Content Flags', 'Ward', 'Summary', 'Closing'],
  ['N-01', 'child; violence', 'A', 'She told 😀 Zelda Quib twice that she was afraid. Zelda Quib wept.', 'Closed by ZELDA QUIB.'],
  ['N-02', 'violence', 'Near Zelda Quib', 'A friend, Zelda Quib, rang from 07700 900123.', ''],
  ['N-03', '', 'B', 'Nobody is named, and Quibble is a word. Rang 07700900123 again.', 'No more.'],
];

/** A review whose three cases are drawn, and hold names because the import was accepted. Gives its path. */
export async function namedReview(core: Core, folder: string, size = 3): Promise<string> {
  const review = join(folder, 'named.dip');
  await done(core, 'review.create', { file: review, title: 'Named', synthetic: true });
  await done(core, 'extract.import', {
    file: written(folder, 'named.csv', csv(namedRows)),
    mapping: { fields: { caseRef: 'Crime Ref', contentFlags: 'Content Flags', narrative: ['Summary', 'Closing'] }, drop: [], values: {} },
    privacy: 'accept',
    reason: 'A test of what the screen let through',
  });
  await done(core, 'draw.make', { size, seed: 'dice' });
  return review;
}

/** The place of words in a text, in code points. */
export function placeOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = countCodePoints(text.slice(0, text.indexOf(words)));
  return { start, end: start + countCodePoints(words) };
}
