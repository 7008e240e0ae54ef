import type { CodingStatus, Passing } from './coding.ts';

/** Where a reviewer stands with a case, in the order of the work. */
export const caseStates = ['not-begun', 'begun', 'later', 'more-information', 'another-look', 'complete', 'passed-on'] as const;
export type CaseState = (typeof caseStates)[number];

/** What the state of a case hangs on. */
export interface CaseStanding {
  readonly status: CodingStatus;
  readonly passed: Passing | null;
  /** True where the meaning of something coded has changed since. */
  readonly needsLook: boolean;
  /** True where anything is coded, marked or noted. */
  readonly hasBegun: boolean;
}

/** One word for it. What is passed on is off the desk whatever was coded before; what needs another look is not done, though it was completed. */
export function caseState({ status, passed, needsLook, hasBegun }: CaseStanding): CaseState {
  if (passed !== null) return 'passed-on';
  if (needsLook) return 'another-look';
  if (status !== 'open') return status;
  return hasBegun ? 'begun' : 'not-begun';
}
