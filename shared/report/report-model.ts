import type { Codebook } from '../codebook/codebook.ts';
import type { SummaryOutput } from '../contract/findings-commands.ts';

/** Everything a report says, before any format is chosen. */
export interface ReportModel {
  readonly title: string;
  readonly purpose: string;
  readonly marking: string;
  readonly synthetic: boolean;
  readonly audience: 'panel' | 'force' | 'public';
  /** ISO date the report was written. */
  readonly writtenOn: string;
  readonly draw: {
    readonly drawId: string;
    readonly method: string;
    readonly frame: number;
    readonly size: number;
    readonly seed: string;
    readonly frameSha256: string;
    /** ISO 8601. */
    readonly drawnAt: string;
  };
  readonly extracts: readonly { readonly fileName: string; readonly sha256: string; readonly imported: number }[];
  readonly reviewers: number;
  readonly decided: number;
  readonly undecided: number;
  readonly codebook: Codebook;
  readonly summary: SummaryOutput;
  /** Head of the audit trail, to hold a later copy of the review against. */
  readonly auditHead: string;
}
