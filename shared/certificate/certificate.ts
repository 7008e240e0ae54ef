import type { DrawMethod, Stratum, StratumCount } from '../draw/method.ts';

/** Everything a certificate says of a draw, before any format is chosen. */
export interface Certificate {
  readonly kind: 'dip-sampler-draw-certificate';
  readonly version: 1;
  readonly title: string;
  readonly marking: string;
  readonly synthetic: boolean;
  readonly drawId: string;
  /** ISO 8601, UTC. */
  readonly drawnAt: string;
  readonly drawnBy: string;
  readonly method: DrawMethod;
  /** How the method goes, in words that leave nothing open. */
  readonly algorithm: string;
  readonly frame: {
    readonly cases: number;
    readonly sha256: string;
    /** Expression that chose it; empty for every case. */
    readonly where: string;
    /** Field that stands beside each reference, with the hash of the text that holds it; null where the method asks for none. */
    readonly keys: { readonly field: string; readonly sha256: string } | null;
    /** When frame and plan were put on record before the seed was known; null where they were not. */
    readonly notedAt: string | null;
    /** Frames put on record in this review up to the draw, this one among them. */
    readonly framesNoted: number;
  };
  readonly size: number;
  /** Null where chance had no part. */
  readonly seed: string | null;
  readonly allocation: {
    readonly rule: string;
    readonly minPerStratum: number;
    readonly rates: readonly { readonly value: string | null; readonly rate: number }[];
    readonly ratesFrom: string;
    /** What the draw that it tops up had of each stratum: none gives fewer. Empty where it tops up none. */
    readonly held: readonly StratumCount[];
  } | null;
  readonly strata: readonly Stratum[];
  readonly slice: { readonly from: string | null; readonly to: string | null } | null;
  readonly chosen: { readonly by: string; readonly reason: string } | null;
  /** Draws made in the review before this one, oldest first. */
  readonly drawnBefore: readonly { readonly drawId: string; readonly size: number; readonly seed: string | null }[];
  readonly topUpOf: string | null;
  /** References in draw order, replacements apart. */
  readonly cases: readonly string[];
  readonly excluded: readonly {
    readonly case: string;
    readonly replacement: string | null;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  }[];
  readonly check: { readonly shell: string | null; readonly python: string | null };
  /** Head of the audit trail when it was written. */
  readonly auditHead: string;
}
