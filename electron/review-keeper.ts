import { basename } from 'node:path';
import type { RecentPackage } from '../shared/contract/desktop.ts';
import type { Result } from '../shared/result.ts';
import type { CoreClient } from './core-client.ts';
import { isSameFile, type OpenReview } from './open-review.ts';
import type { RecentReview, RecentReviews } from './recent-reviews.ts';
import { type ReviewCounts, stageOf } from './review-stage.ts';

/** Follows which review is open and keeps the list of recent ones. */
export interface ReviewKeeper {
  /** Path of the review now open. */
  readonly path: string | null;
  /** Told of every answer of the core, before the window is. */
  follow(command: string, input: unknown, result: Result<unknown>): Promise<void>;
}

interface KeeperParts {
  readonly openReview: OpenReview;
  readonly recents: RecentReviews;
  readonly core: Pick<CoreClient, 'call'>;
  readonly now?: () => Date;
}

/** Commands that make a review; what is open after them is asked of the core. */
const making: ReadonlySet<string> = new Set(['review.create', 'review.create-sample']);

export function createReviewKeeper({ openReview, recents, core, now = () => new Date() }: KeeperParts): ReviewKeeper {
  const hold = (path: string | null, passphrase: string | null): void => {
    openReview.path = path;
    openReview.passphrase = passphrase;
  };

  const opened = async (path: string, counts: Counts, passphrase: string | null): Promise<void> => {
    // Opening what is open already asks for no passphrase, and must not forget the one it has.
    const isTheSame = openReview.path !== null && isSameFile(openReview.path, path);
    hold(path, isTheSame ? openReview.passphrase : passphrase);
    await recents.note(lineOf(path, counts), now().toISOString());
  };

  const made = async (path: string, title: string): Promise<void> => {
    const overview = await core.call({ command: 'review.overview', input: {} });
    const counts = overview.ok ? countsOf(overview.value) : null;
    if (counts?.fileName === basename(path)) return opened(path, counts, null);
    hold(null, null);
    await recents.note({ path, title, stage: 'load', workPackage: null }, now().toISOString());
  };

  return {
    get path() {
      return openReview.path;
    },
    follow: async (command, input, result) => {
      if (!result.ok) return;
      const path = textOf(input, 'file');
      const counts = countsOf(result.value);
      if (command === 'review.close') hold(null, null);
      else if (command === 'review.open' && path !== null && counts) await opened(path, counts, textOf(input, 'passphrase'));
      else if (making.has(command) && path !== null) await made(path, textOf(input, 'title') ?? basename(path, '.dip'));
      else if (command === 'review.overview' && openReview.path !== null && counts) {
        await recents.note(lineOf(openReview.path, counts), null);
      }
    },
  };
}

function textOf(value: unknown, field: string): string | null {
  const content: unknown = typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === field)?.[1] : null;
  return typeof content === 'string' ? content : null;
}

type Counts = ReviewCounts & { readonly fileName: string; readonly reviewer: string | null };

function lineOf(path: string, counts: Counts): Omit<RecentReview, 'openedAt'> {
  const { title, reviewer, reviewed, drawn } = counts;
  const workPackage: RecentPackage | null = reviewer === null ? null : { reviewer, complete: reviewed, cases: drawn };
  return { path, title, stage: stageOf(counts), workPackage };
}

/** An answer of the core that is an overview; anything else is left alone. */
function countsOf(value: unknown): Counts | null {
  if (typeof value !== 'object' || value === null) return null;
  const { title, fileName, cases, drawn, reviewed, openConflicts, workPackage } = value as Record<string, unknown>;
  if (typeof title !== 'string' || typeof fileName !== 'string') return null;
  if (typeof cases !== 'number' || typeof drawn !== 'number' || typeof reviewed !== 'number' || typeof openConflicts !== 'number')
    return null;
  return { title, fileName, cases, drawn, reviewed, openConflicts, reviewer: textOf(workPackage, 'reviewer') };
}
