import { z } from 'zod';
import type { Concern, IdentityReport, Mark } from './desk-items.ts';

/** What a reviewer can say of a theme. Not coded is the absence of a value (null), a state of its own. */
export const themeStates = ['present', 'absent', 'unclear', 'not-applicable'] as const;
export type ThemeState = (typeof themeStates)[number];

export function isThemeState(value: string): value is ThemeState {
  return (themeStates as readonly string[]).includes(value);
}

/** Where a reviewer stands with a case. Only complete codings count. */
export const codingStatuses = ['open', 'complete', 'later', 'more-information'] as const;
export type CodingStatus = (typeof codingStatuses)[number];

/** Why a case is off a reviewer's desk: passed on without a reason, or because they know somebody in it. */
export const passings = ['passed-on', 'interest'] as const;
export type Passing = (typeof passings)[number];

/**
 * Items a change can touch: ids of themes and questions, and our own, which no codebook id can be (an id begins with a letter or
 * digit). Those with a colon are families: a UUID follows it, and the value is JSON (desk-items.ts).
 */
export const statusItem = '$status';
export const noteItem = '$note';
export const passedItem = '$passed';
/** Version of the codebook up to which the reviewer has looked at the case again and left it as it was. */
export const lookedItem = '$looked';
/**
 * Under which version of the codebook the items of an undo or redo were said when they were said first: JSON, version by item; 0 for one that
 * nobody had touched. So what was coded before a merge or a change of meaning is after an undo as it was before the act.
 */
export const versionsItem = '$versions';
export const markFamily = '$mark:';
export const identityFamily = '$identity:';
export const concernFamily = '$concern:';

/** Values by item. Null takes a value back: the item is not coded again. */
export const changesSchema = z.record(z.string(), z.string().nullable());
export type Changes = Readonly<Record<string, string | null>>;

/** An act of the reviewer, or one that takes an act back or makes it again. Undo is a revision like any other. */
export const revisionKinds = ['act', 'undo', 'redo'] as const;
export type RevisionKind = (typeof revisionKinds)[number];

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
  readonly kind: RevisionKind;
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
  readonly passed: Passing | null;
  /** Ids of themes and questions whose meaning has changed since the reviewer coded them. */
  readonly anotherLook: readonly string[];
  readonly marks: readonly Mark[];
  readonly identities: readonly IdentityReport[];
  readonly concerns: readonly Concern[];
}

export const emptyCoding: Coding = {
  status: 'open',
  note: '',
  values: {},
  passed: null,
  anotherLook: [],
  marks: [],
  identities: [],
  concerns: [],
};
