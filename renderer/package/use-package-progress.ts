import { useReviewQuery } from '../core/queries.ts';

export interface PackageProgress {
  readonly complete: number;
  readonly cases: number;
}

/** How far a reviewer is, by the same list as the desk counts. Cases that are read to calibrate count nowhere. */
export function usePackageProgress(reviewer: string): PackageProgress {
  const lines = useReviewQuery('case.list', { reviewer, assignedOnly: true }).data ?? [];
  const counted = lines.filter(({ calibration }) => !calibration);
  return { complete: counted.filter(({ status }) => status === 'complete').length, cases: counted.length };
}
