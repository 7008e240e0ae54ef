import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCore } from '../../db/core.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../shared/contract/commands.ts';
import { done } from './core.ts';
import { csv } from './csv.ts';
import { written } from './sheets.ts';
import { newFolder, temporaryFolder } from './temporary-folder.ts';

/** Opens a file with a core of its own, gives one command, and closes it again, as the command line does. */
export async function once<N extends CommandName>(
  file: string,
  name: N,
  input: CommandInput<N>,
  passphrase: string | null = null,
): Promise<CommandOutput<N>> {
  const core = createCore({ actor: 'secretariat' });
  try {
    await done(core, 'review.open', { file, passphrase });
    return await done(core, name, input);
  } finally {
    core.close();
  }
}

/** References of the ten cases of `sharedReview`; all are drawn but the last two, which are in the frame alone. */
export const tenRefs = Array.from({ length: 10 }, (_, at) => `C-${String(at + 1).padStart(2, '0')}`);

/** What the narrative of a case says and no other does. */
export function ownWords(ref: string): string {
  return `only-in-${ref.toLowerCase()}`;
}

/**
 * A review of ten cases in the frame with eight drawn, each of them shared out to both Ada and Ben. Made once by `makeSharedReview`; `ofShared`
 * gives a copy for one test.
 */
export async function makeSharedReview(): Promise<string> {
  const folder = newFolder();
  const path = join(folder, 'review.dip');
  const core = createCore({ actor: 'secretariat' });
  const rows = tenRefs.map((ref) => [ref, 'North', `She told us ${ownWords(ref)} and then withdrew.`]);
  await done(core, 'review.create', { file: path, title: 'Shared review', marking: 'OFFICIAL' });
  await done(core, 'extract.import', { file: written(folder, 'extract-of-force.csv', csv([['Crime Ref', 'Area', 'Summary'], ...rows])) });
  const cases = written(folder, 'chosen.txt', `${tenRefs.slice(0, 8).join('\n')}\n`);
  await done(core, 'draw.make', { method: 'purposive', casesFile: cases, selectedBy: 'Panel', reason: 'For a test.' });
  await done(core, 'assign.make', { reviewers: ['Ada', 'Ben'], seed: 'dice', coders: 2 });
  core.close();
  return path;
}

export function ofShared(review: string): { folder: string; review: string } {
  const folder = temporaryFolder();
  const copy = join(folder, 'review.dip');
  copyFileSync(review, copy);
  return { folder, review: copy };
}

/** Issues a package and gives its path. */
export async function issued(
  review: string,
  reviewer: string,
  name = `${reviewer}.dipwork`,
  passphrase: string | null = null,
): Promise<string> {
  const file = join(review, '..', name);
  await once(review, 'package.issue', { reviewer, file, passphrase });
  return file;
}

type Values = Readonly<Record<string, string>>;

/** Codes cases in a review or package: of each a complete coding with these values. */
export async function coded(file: string, reviewer: string, cases: Readonly<Record<string, Values>>): Promise<void> {
  const core = createCore({ actor: reviewer });
  try {
    await done(core, 'review.open', { file });
    for (const [caseRef, values] of Object.entries(cases))
      await done(core, 'coding.save', { reviewer, caseRef, changes: { engagement: 'never', ...values, $status: 'complete' } });
  } finally {
    core.close();
  }
}

/** Writes a return and gives its path. */
export async function returned(file: string, name: string, plain = false): Promise<string> {
  const path = join(file, '..', name);
  await once(file, 'package.return', { file: path, plain });
  return path;
}

/** The agreed codings as the coded set tells them: the bytes that have to be the same by whatever road they came. */
export async function agreedBytes(review: string): Promise<string> {
  const file = join(temporaryFolder(), 'coded.csv');
  return (await once(review, 'export.coded', { file })).sha256;
}
