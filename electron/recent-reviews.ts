import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RecentPackage, ReviewStage } from '../shared/contract/desktop.ts';
import { isReviewStage } from './review-stage.ts';

/** A review or work package that was opened lately. Its title and how far it has come; nothing of its cases, and never its passphrase. */
export interface RecentReview {
  readonly path: string;
  readonly title: string;
  readonly stage: ReviewStage;
  /** Set where it is a work package. */
  readonly workPackage: RecentPackage | null;
  /** ISO 8601, UTC. */
  readonly openedAt: string;
}

export interface RecentReviews {
  list(): Promise<readonly RecentReview[]>;
  /** Puts a review first, or keeps its place with a new title and stage where `openedAt` is null. */
  note(review: Omit<RecentReview, 'openedAt'>, openedAt: string | null): Promise<void>;
  forget(path: string): Promise<void>;
}

const longestList = 10;

/** Keeps the list in one JSON file. A file that cannot be read as such is put aside, never overwritten, and the list starts empty. */
export function createRecentReviews(file: string): RecentReviews {
  let known: Promise<RecentReview[]> | null = null;
  let writing: Promise<void> = Promise.resolve();
  const load = (): Promise<RecentReview[]> => (known ??= read(file));

  const change = async (next: (reviews: readonly RecentReview[]) => readonly RecentReview[]): Promise<void> => {
    // One after the other, so that of two changes neither is lost.
    const turn = writing.then(async () => {
      const before = await load();
      const after = next(before).slice(0, longestList);
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      known = Promise.resolve(after);
      await write(file, after);
    });
    // A list that cannot be written is no reason to refuse a review that opened well.
    writing = turn.catch(() => undefined);
    await writing;
  };

  return {
    list: async () => writing.then(load),
    note: (review, openedAt) =>
      change((reviews) => {
        const at = reviews.findIndex(({ path }) => path === review.path);
        if (openedAt !== null) return [{ ...review, openedAt }, ...reviews.filter((_, index) => index !== at)];
        return reviews.map((old, index) => (index === at ? { ...review, openedAt: old.openedAt } : old));
      }),
    forget: (path) => change((reviews) => reviews.filter((review) => review.path !== path)),
  };
}

/** Whether a file is there now. A network share that does not answer within a second counts as away. */
export async function isFound(path: string): Promise<boolean> {
  const there = stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
  let timer: NodeJS.Timeout | undefined;
  const away = new Promise<boolean>((settle) => {
    timer = setTimeout(() => settle(false), 1_000);
  });
  return Promise.race([there, away]).finally(() => clearTimeout(timer));
}

async function read(file: string): Promise<RecentReview[]> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return [];
  const reviews = parse(text);
  if (reviews) return reviews.slice(0, longestList);
  await rename(file, file.replace(/(\.json)?$/, '.damaged.json')).catch(() => undefined);
  return [];
}

function parse(text: string): RecentReview[] | null {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || !('reviews' in kept) || !Array.isArray(kept.reviews)) return null;
    return kept.reviews.every(isRecentReview)
      ? kept.reviews.map(({ path, title, stage, openedAt, workPackage }) => ({
          path,
          title,
          stage,
          workPackage: packageOf(workPackage),
          openedAt,
        }))
      : null;
  } catch {
    return null;
  }
}

/** What a list says of a package. Lists from before there were any say nothing of it. */
function packageOf(value: unknown): RecentPackage | null {
  if (typeof value !== 'object' || value === null) return null;
  const { reviewer, complete, cases } = value as Partial<Record<keyof RecentPackage, unknown>>;
  return typeof reviewer === 'string' && typeof complete === 'number' && typeof cases === 'number' ? { reviewer, complete, cases } : null;
}

function isRecentReview(value: unknown): value is Omit<RecentReview, 'workPackage'> & { readonly workPackage?: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  const { path, title, stage, openedAt } = value as Partial<Record<keyof RecentReview, unknown>>;
  const texts = [path, title, openedAt].every((text) => typeof text === 'string');
  return texts && path !== '' && isReviewStage(stage);
}

/** Beside the old file, to the platter, then in its place: a power cut leaves the old list or the new one. */
async function write(file: string, reviews: readonly RecentReview[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.new`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify({ version: 1, reviews }, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}
