import { join } from 'node:path';
import type { Core } from '../../db/core.ts';
import { done } from './core.ts';
import { reviewOfNarratives } from './narratives.ts';
import { code } from './sheets.ts';

export interface SharedReview {
  readonly review: string;
  /** Cases of each reviewer, in their order. */
  readonly cases: Readonly<Record<string, readonly string[]>>;
}

/** A review of four cases, two shared out to each of AB and CD. */
export async function sharedReview(core: Core, folder: string): Promise<SharedReview> {
  const told = ['She rang in the morning.', 'She said that she was afraid.', 'He was asked to leave.', 'A neighbour rang.'];
  const review = await reviewOfNarratives(core, folder, told);
  const { shares } = await done(core, 'assign.make', { reviewers: ['AB', 'CD'], seed: 'share' });
  return { review, cases: Object.fromEntries(shares.map(({ reviewer, cases }) => [reviewer, cases])) };
}

interface ReturnOf {
  readonly reviewer: string;
  readonly cases: readonly string[];
  /** Where the package and the return are written. */
  readonly folder: string;
  readonly name?: string;
}

/** Issues a package, codes those cases in it, and gives the path of the return. Leaves the review open. */
export async function returnOf(core: Core, review: string, { reviewer, cases, folder, name = reviewer }: ReturnOf): Promise<string> {
  const workPackage = join(folder, `${name}.dipwork`);
  await done(core, 'review.open', { file: review });
  await done(core, 'package.issue', { reviewer, file: workPackage });
  await done(core, 'review.open', { file: workPackage });
  await code(core, folder, reviewer, [['case_ref', 'engagement'], ...cases.map((ref) => [ref, 'never'])]);
  const file = join(folder, `${name}.dipreturn`);
  await done(core, 'package.return', { file });
  await done(core, 'review.open', { file: review });
  return file;
}
