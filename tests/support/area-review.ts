import { join } from 'node:path';
import type { Core } from '../../db/core.ts';
import { done } from './core.ts';
import { csv } from './csv.ts';
import { written } from './sheets.ts';

/** Area of the case at a place, from 0: of every ten cases six North, three South, and one without. */
export const areaOf = (at: number): string =>
  ['North', 'North', 'North', 'North', 'North', 'North', 'South', 'South', 'South', ''][at % 10] ?? '';
export const refOf = (at: number): string => `C-${String(at + 1).padStart(3, '0')}`;

/** Synthetic: so many cases `C-001`… with an area, a recorded date, an age, a column of their own, and a short text. */
export function areaExtract(cases: number): string {
  const rows = Array.from({ length: cases }, (_, at) => [
    refOf(at),
    `${String((at % 28) + 1).padStart(2, '0')}/0${1 + (at % 3)}/2023`,
    areaOf(at),
    String(13 + (at % 40)),
    at % 2 === 0 ? 'Night' : 'Day',
    `The case was recorded and closed.${' Nothing further was found.'.repeat(at % 7)}`,
  ]);
  return csv([['Crime Ref', 'Recorded Date', 'Area', 'Victim Age', 'Shift', 'Summary'], ...rows]);
}

/** A review of such cases, open in the core. */
export async function areaReview(core: Core, folder: string, cases: number): Promise<string> {
  const review = join(folder, 'areas.dip');
  await done(core, 'review.create', { file: review, title: 'Areas' });
  await done(core, 'extract.import', { file: written(folder, 'areas.csv', areaExtract(cases)) });
  return review;
}
