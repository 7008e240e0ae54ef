import type { ReviewStage } from '../shared/contract/desktop.ts';

/** Kept here by type alone: the contract's own list would bring zod into main's start. */
const stages: Readonly<Record<ReviewStage, true>> = { load: true, sample: true, code: true, reconcile: true, findings: true };

export function isReviewStage(value: unknown): value is ReviewStage {
  return typeof value === 'string' && Object.hasOwn(stages, value);
}

/** What of an overview says how far the review has come. */
export interface ReviewCounts {
  readonly title: string;
  readonly cases: number;
  readonly drawn: number;
  readonly reviewed: number;
  readonly openConflicts: number;
}

/** The first place where there is still work. */
export function stageOf({ cases, drawn, reviewed, openConflicts }: ReviewCounts): ReviewStage {
  if (cases === 0) return 'load';
  if (drawn === 0) return 'sample';
  if (reviewed < drawn) return 'code';
  return openConflicts > 0 ? 'reconcile' : 'findings';
}
