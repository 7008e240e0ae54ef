import { join } from 'node:path';
import type { Core } from '../../db/core.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import { done } from './core.ts';
import { csv } from './csv.ts';
import { written } from './sheets.ts';

/** A made-up case of a test: its narrative may have two parts. */
export interface FindCase {
  readonly summary: string;
  readonly rationale?: string;
  readonly flags?: string;
  readonly age?: string;
  readonly ward?: string;
}

/** Reference of the case at a place, from 0: `F-01`, `F-02` … */
export const findRef = (at: number): string => `F-${String(at + 1).padStart(2, '0')}`;

/** A review of such cases open in the core; so many as `drawn` says are drawn, all unless given. Gives its path, and the references in draw order. */
export async function findReview(
  core: Core,
  folder: string,
  cases: readonly FindCase[],
  drawn = cases.length,
): Promise<{ review: string; refs: readonly string[] }> {
  const review = join(folder, 'find.dip');
  const rows = cases.map(({ summary, rationale = '', flags = '', age = '', ward = '' }, at) => [
    findRef(at),
    '14/03/2023',
    age,
    flags,
    ward,
    summary,
    rationale,
  ]);
  const file = written(
    folder,
    'find.csv',
    csv([['Crime Ref', 'Offence Date', 'Victim Age', 'Content Flags', 'Ward', 'Summary', 'Rationale'], ...rows]),
  );
  const mapping: CommandInput<'extract.import'>['mapping'] = {
    fields: {
      caseRef: 'Crime Ref',
      offenceDate: 'Offence Date',
      victimAge: 'Victim Age',
      contentFlags: 'Content Flags',
      narrative: ['Summary', 'Rationale'],
    },
    dateFormat: 'dd/MM/yyyy',
  };
  await done(core, 'review.create', { file: review, title: 'Find test' });
  await done(core, 'extract.import', { file, mapping });
  if (drawn === 0) return { review, refs: [] };
  const draw = await done(core, 'draw.make', { size: drawn, seed: 'find' });
  return { review, refs: draw.cases };
}

/** Indexes until nothing is left, and says in how many goes. */
export async function indexed(core: Core): Promise<number> {
  for (let goes = 1; ; goes++) {
    const { left } = await done(core, 'find.index', {});
    if (left === 0) return goes;
  }
}

/** References of the cases found, in order. */
export async function found(core: Core, text: string, input: Partial<CommandInput<'find.search'>> = {}): Promise<string[]> {
  const { cases } = await done(core, 'find.search', { text, ...input });
  return cases.map((each) => each.case);
}
