import type { BesideFinding, IdentityFinding, Inspection } from '../../shared/contract/extract-commands.ts';

interface KeptFindings {
  readonly findings: readonly IdentityFinding[];
  /** Those in the names of file and sheets, and in headings; counted with the others. */
  readonly beside: readonly BesideFinding[];
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** What the inspection found in the columns that are not left out: those that are never come into the review. */
export function findingsKept({ privacy, columns }: Inspection, dropped: readonly string[]): KeptFindings {
  const counts: Record<string, number> = {};
  let total = 0;
  for (const [column, kinds] of Object.entries(privacy.byColumn)) {
    if (dropped.includes(column)) continue;
    for (const [kind, n] of Object.entries(kinds)) {
      counts[kind] = (counts[kind] ?? 0) + n;
      total += n;
    }
  }
  const isDropped = ({ place, number }: BesideFinding): boolean => place === 'heading' && dropped.includes(columns[number - 1]?.name ?? '');
  const beside = privacy.beside.filter((finding) => !isDropped(finding));
  for (const { kind } of beside) counts[kind] = (counts[kind] ?? 0) + 1;
  const findings = privacy.findings.filter(({ column }) => !dropped.includes(column));
  return { findings, beside, total: total + beside.length, counts };
}
