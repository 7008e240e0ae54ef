import { basename } from 'node:path';
import { type Failure, fail } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import type { IdentityKind } from '../../../shared/vocabulary/identity-kinds.ts';
import type { Table } from '../reading/table.ts';
import { findingId, type PrivacyTally } from '../screening/privacy-tally.ts';
import { isKept } from '../screening/redact-rows.ts';
import type { CellFinding } from '../screening/screening.ts';
import type { ImportPlan } from './plan-import.ts';

export interface PrivacyPolicy {
  readonly privacy: 'refuse' | 'redact' | 'accept';
  /** Why likely identities go in; needed where any do. */
  readonly reason: string;
}

/** Whether what the screen found may go in, under the policy on identities. */
export class PrivacyGate {
  /** True once it is clear that the import will be refused. */
  closed = false;
  /** Findings that a person has kept. */
  kept = 0;
  /** Ids to keep that no finding has had yet. */
  readonly unmet: Set<string>;
  private left = 0;
  /** Of those that are left, by kind. */
  private readonly leftOf = new Map<IdentityKind, number>();
  private first: { readonly row: number; readonly column: string; readonly id: string } | null = null;
  private inReference: { readonly row: number } | null = null;
  private readonly table: Table;
  private readonly plan: ImportPlan;
  private readonly policy: PrivacyPolicy;
  private readonly keep: ReadonlySet<string>;

  constructor(table: Table, plan: ImportPlan, policy: PrivacyPolicy, keep: ReadonlySet<string>) {
    this.table = table;
    this.plan = plan;
    this.policy = policy;
    this.keep = keep;
    this.unmet = new Set(keep);
  }

  /** @param leftOut whether the row is a bad one that is skipped: its reference, whatever stands there, names no case */
  note({ row, column, spans }: CellFinding, leftOut = false): void {
    for (const span of spans) {
      if (isKept(row.row, column, span, this.keep)) {
        this.kept++;
        this.unmet.delete(findingId(row.row, column, span));
        continue;
      }
      this.left++;
      this.leftOf.set(span.kind, (this.leftOf.get(span.kind) ?? 0) + 1);
      this.first ??= { row: row.row, column: this.table.headings[column] ?? '', id: findingId(row.row, column, span) };
      if (!leftOut && this.plan.columns[column]?.becomes === 'caseRef') this.inReference ??= { row: row.row };
      if (this.policy.privacy === 'refuse') this.closed = true;
    }
  }

  /** Why the import cannot stand; null when it can. */
  refusal({ findings }: PrivacyTally): Failure | null {
    const { file } = this.table;
    const name = basename(file);
    const { privacy, reason } = this.policy;
    if (privacy === 'refuse' && this.first) {
      const { row, column, id } = this.first;
      const shown = findings.find((finding) => finding.id === id);
      const message = texts.errors.identitiesFound(name, this.left, Object.fromEntries(this.leftOf), row, column, shown?.masked ?? '');
      return fail('identities-found', message, { file, row, field: column });
    }
    // Replacing part of a reference would make two cases one, or one case nobody can find again.
    if (privacy === 'redact' && this.inReference) {
      const { row } = this.inReference;
      return fail('identity-in-reference', texts.errors.identityInReference(name, row), { file, row, field: 'caseRef' });
    }
    if (reason.trim() !== '') return null;
    if (privacy === 'accept' && this.left > 0)
      return fail('reason-missing', texts.errors.acceptNeedsReason(name), { file, field: 'reason' });
    return this.kept > 0 ? fail('reason-missing', texts.errors.keepNeedsReason(name, this.kept), { file, field: 'reason' }) : null;
  }
}
