import type { FindingOutput } from '../contract/findings-commands.ts';
import { texts } from '../texts/texts.ts';

/** What a reader must know beside a figure: a small base, cases left out, reviewers who could not tell, why there is no interval. */
export function cautionsOf(finding: FindingOutput): readonly string[] {
  const { denominator, unresolved, missing, unclear, why } = finding;
  return [
    ...(denominator !== null && denominator > 0 && denominator < texts.findings.smallBaseBelow
      ? [texts.findings.smallBase(denominator)]
      : []),
    ...(unresolved > 0 ? [texts.findings.unresolved(unresolved)] : []),
    ...(missing > 0 ? [texts.findings.missing(missing)] : []),
    ...(unclear > 0 ? [texts.findings.unclear(unclear)] : []),
    ...(why !== null && denominator !== null && denominator > 0 ? [why] : []),
  ];
}

/** The interval in words, or nothing where there is none. */
export function intervalText({ interval, estimate }: FindingOutput): string | null {
  if (!interval) return null;
  const { low, high, method } = interval;
  if (low === null || high === null) return null;
  if (method === 'stratified' && estimate !== null)
    return texts.findings.weighted(Math.round(estimate * 100), Math.round(low * 100), Math.round(high * 100));
  return low === high ? texts.findings.wholeFrame() : texts.findings.intervalOfFrame(Math.round(low * 100), Math.round(high * 100));
}

/** The share that a bar shows: the estimate, or where the draw bears none the share of the counts. */
export function shownShare({ estimate, numerator, denominator }: FindingOutput): number {
  return estimate ?? (denominator ? (numerator ?? 0) / denominator : 0);
}
