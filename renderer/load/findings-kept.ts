import type { IdentityFinding, Inspection } from '../../shared/contract/extract-commands.ts';

interface KeptFindings {
  readonly findings: readonly IdentityFinding[];
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** What the inspection found in the columns that are not left out: those that are never come into the review. */
export function findingsKept({ privacy }: Inspection, dropped: readonly string[]): KeptFindings {
  const counts: Record<string, number> = {};
  let total = 0;
  for (const [column, kinds] of Object.entries(privacy.byColumn)) {
    if (dropped.includes(column)) continue;
    for (const [kind, n] of Object.entries(kinds)) {
      counts[kind] = (counts[kind] ?? 0) + n;
      total += n;
    }
  }
  return { findings: privacy.findings.filter(({ column }) => !dropped.includes(column)), total, counts };
}
