import { z } from 'zod';

/** What a reviewer can say of a theme. Not coded is the absence of a value (null), a state of its own. */
export const themeStates = ['present', 'absent', 'unclear', 'not-applicable'] as const;
export type ThemeState = (typeof themeStates)[number];

export function isThemeState(value: string): value is ThemeState {
  return (themeStates as readonly string[]).includes(value);
}

/** Where a reviewer stands with a case. Only complete codings count. */
export const codingStatuses = ['open', 'complete', 'later', 'more-information'] as const;
export type CodingStatus = (typeof codingStatuses)[number];

/**
 * Items a change can touch: ids of themes and questions, and two of our own, which no codebook id can be
 * (an id begins with a letter or digit).
 */
export const statusItem = '$status';
export const noteItem = '$note';

/** Values by item. Null takes a value back: the item is not coded again. */
export const changesSchema = z.record(z.string(), z.string().nullable());
export type Changes = Readonly<Record<string, string | null>>;

/**
 * One entry of the codings log: what one reviewer changed about one case in one act. Never updated, never deleted.
 * The current value of an item is that of the revision with the highest (epoch, sequence, id) that touches it.
 */
export interface Revision {
  /** UUID; merging is a union by it. */
  readonly id: string;
  readonly reviewer: string;
  readonly caseRef: string;
  readonly codebookVersion: number;
  /** Starts at 1; a re-issued work package starts a higher one. */
  readonly epoch: number;
  /** Counts a reviewer's revisions within an epoch, from 1. */
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly changes: Changes;
}

/** A reviewer's current coding of a case. */
export interface Coding {
  readonly status: CodingStatus;
  readonly note: string;
  /** Values by theme or question id; an item that is not coded is not in it. */
  readonly values: Readonly<Record<string, string>>;
}

export const emptyCoding: Coding = { status: 'open', note: '', values: {} };
