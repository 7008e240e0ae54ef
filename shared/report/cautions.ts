import type { FindingOutput } from '../contract/findings-commands.ts';
import { texts } from '../texts/texts.ts';

/** What a reader must know beside a figure: a small base, cases left out, reviewers who could not tell. */
export function cautionsOf(finding: FindingOutput): readonly string[] {
  const { denominator, unresolved, missing, unclear } = finding;
  return [
    ...(denominator !== null && denominator > 0 && denominator < texts.findings.smallBaseBelow
      ? [texts.findings.smallBase(denominator)]
      : []),
    ...(unresolved > 0 ? [texts.findings.unresolved(unresolved)] : []),
    ...(missing > 0 ? [texts.findings.missing(missing)] : []),
    ...(unclear > 0 ? [texts.findings.unclear(unclear)] : []),
  ];
}

/** The interval in words, or nothing where there is none. */
export function intervalText(finding: FindingOutput): string | null {
  if (!finding.interval) return null;
  const { low, high } = finding.interval;
  return low === high ? texts.findings.wholeFrame() : texts.findings.intervalOfFrame(Math.round(low * 100), Math.round(high * 100));
}
