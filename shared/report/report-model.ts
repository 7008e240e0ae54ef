import type { Codebook } from '../codebook/codebook.ts';
import type { SummaryOutput } from '../contract/findings-commands.ts';
import type { DrawMethod, Stratum } from '../draw/method.ts';

/** What a report says of an extract that cases came from. */
export interface ReportExtract {
  readonly fileName: string;
  readonly sha256: string;
  readonly imported: number;
  /** How likely identities in it were dealt with; null where it was loaded by a version that did not look for any. */
  readonly identities: {
    readonly policy: string;
    readonly counts: Readonly<Partial<Record<string, number>>>;
    readonly redactions: number;
    /** Findings that a person kept as no identities. */
    readonly kept: number;
    readonly reason: string;
  } | null;
}

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
    readonly method: DrawMethod;
    /** Expression that chose the frame; empty for every case. */
    readonly where: string;
    readonly frame: number;
    readonly size: number;
    /** Null where chance had no part. */
    readonly seed: string | null;
    readonly stratify: string | null;
    readonly strata: readonly Stratum[];
    readonly selectedBy: string;
    readonly reason: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly frameSha256: string;
    /** ISO 8601. */
    readonly drawnAt: string;
  };
  readonly extracts: readonly ReportExtract[];
  readonly reviewers: number;
  readonly decided: number;
  readonly undecided: number;
  readonly codebook: Codebook;
  readonly summary: SummaryOutput;
  /** Head of the audit trail, to hold a later copy of the review against. */
  readonly auditHead: string;
}
