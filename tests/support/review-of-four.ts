import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCore } from '../../db/core.ts';
import { done } from './core.ts';
import { csv } from './csv.ts';
import { written } from './sheets.ts';
import { newFolder, temporaryFolder } from './temporary-folder.ts';

/** Six cases in two areas, as a force would send them. */
export const sixCases = csv([
  ['Crime Ref', 'Recorded Date', 'Victim Age', 'DA Flag', 'Area', 'Ward', 'Summary'],
  ['C-01', '01/02/2023', '17', 'Y', 'North', 'A', 'First case.'],
  ['C-02', '02/02/2023', 'old', 'N', 'North', 'B', 'Second case.'],
  ['C-03', 'soon', '40', 'N', 'South', 'A', ''],
  ['C-04', '04/02/2023', '', '', 'South', '', 'Fourth case.'],
  ['C-05', '05/02/2023', '15', 'Y', '', 'A', 'Fifth case.'],
  ['C-06', '06/02/2023', '33', 'N', 'North', 'B', 'Sixth case.'],
]);

export const sheetOfAda = csv([
  ['case_ref', 'engagement', 'domestic', 'reprisal-fear', 'note'],
  ['C-01', 'never', '1', '1', 'first'],
  ['C-02', 'withdrew', '0', '0', ''],
  ['C-03', 'never', '1', '?', ''],
]);

export const sheetOfBen = csv([
  ['case_ref', 'engagement', 'domestic', 'reprisal-fear'],
  ['C-01', 'never', '0', '1'],
  ['C-04', 'maintained', '0', '0'],
]);

/** Seed whose draw of four from the six cases is C-02, C-01, C-03, C-04; found by trying `seed-1`, `seed-2`, … */
export const seedOfFour = 'seed-3';

/** A review with the six cases loaded, four drawn, and both sheets taken in. Made once; see `copyOf`. */
export async function makeReviewOfFour(): Promise<string> {
  const folder = newFolder();
  const path = join(folder, 'review.dip');
  const core = createCore({ actor: 'secretariat' });
  await done(core, 'review.create', { file: path, title: 'Review of four', marking: 'OFFICIAL' });
  await done(core, 'extract.import', { file: written(folder, 'six.csv', sixCases) });
  await done(core, 'draw.make', { size: 4, seed: seedOfFour });
  await done(core, 'coding.bulk', { reviewer: 'Ada', file: written(folder, 'ada.csv', sheetOfAda) });
  await done(core, 'coding.bulk', { reviewer: 'Ben', file: written(folder, 'ben.csv', sheetOfBen) });
  core.close();
  return path;
}

/** A copy for one test, in a folder of its own. */
export function copyOf(review: string): { folder: string; review: string } {
  const folder = temporaryFolder();
  const copy = join(folder, 'review.dip');
  copyFileSync(review, copy);
  return { folder, review: copy };
}
