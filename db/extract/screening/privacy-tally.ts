import { type IdentityFinding, longestList, type PrivacyScreen } from '../../../shared/contract/extract-commands.ts';
import { type IdentityKind, type IdentitySpan, identityKinds } from '../../../shared/vocabulary/identity-kinds.ts';
import { maskedContext, maskOf } from '../../screen/mask.ts';
import { type CellFinding, type Screening, slowRows } from './screening.ts';

/** Characters of text told on either side of a finding. */
const around = 32;

/** Counts what a screening finds and keeps the first findings, masked. */
export class PrivacyTally {
  total = 0;
  readonly findings: IdentityFinding[] = [];
  private readonly byKind = new Map<IdentityKind, number>();
  private readonly byColumn: Map<IdentityKind, number>[];
  private readonly headings: readonly string[];
  private readonly context: boolean;

  constructor(headings: readonly string[], { context }: { readonly context: boolean }) {
    this.headings = headings;
    this.context = context;
    this.byColumn = headings.map(() => new Map<IdentityKind, number>());
  }

  add({ row, column, spans }: CellFinding): void {
    const text = row.cells[column] ?? '';
    for (const span of spans) {
      this.total++;
      count(this.byKind, span.kind);
      const ofColumn = this.byColumn[column];
      if (ofColumn) count(ofColumn, span.kind);
      if (this.findings.length < longestList) this.findings.push(this.told(row.row, column, text, span, spans));
    }
  }

  get counts(): PrivacyScreen['counts'] {
    return asCounts(this.byKind);
  }

  /** What the screen found, as the contract tells it. */
  report(screening: Screening | null): PrivacyScreen {
    const done = screening?.done ?? { fast: 0, slow: 0, unsure: 0 };
    const columns = this.byColumn.flatMap((counts, column) => (counts.size > 0 ? [[this.headings[column] ?? '', asCounts(counts)]] : []));
    return {
      counts: this.counts,
      findings: this.findings,
      total: this.total,
      byColumn: Object.fromEntries(columns) as PrivacyScreen['byColumn'],
      looks: { ...done, slowRows },
    };
  }

  private told(row: number, column: number, text: string, span: IdentitySpan, spans: readonly IdentitySpan[]): IdentityFinding {
    const told = {
      id: findingId(row, column, span),
      row,
      column: this.headings[column] ?? '',
      kind: span.kind,
      masked: maskOf(text, span),
    };
    if (!this.context) return told;
    const { before, after } = maskedContext(text, spans, spans.indexOf(span), around);
    return { ...told, before, after };
  }
}

/** Names one finding of a file: row, column from 1, and where in the cell it begins. */
export function findingId(row: number, column: number, { start }: IdentitySpan): string {
  return `${row}:${column + 1}:${start}`;
}

function count(counts: Map<IdentityKind, number>, kind: IdentityKind): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

function asCounts(counts: ReadonlyMap<IdentityKind, number>): PrivacyScreen['counts'] {
  return Object.fromEntries(identityKinds.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind)]] : [])));
}
