import type { DrawMethod } from '../draw/method.ts';

/** What stands behind every figure of a summary. */
export interface Basis {
  /** Cases in the frame of the draw. */
  readonly frame: number;
  /** Cases drawn, exclusions and their replacements included. */
  readonly drawn: number;
  /** Drawn, not excluded, with at least one complete coding. */
  readonly reviewed: number;
  readonly excluded: number;
  readonly method: DrawMethod;
  /** True where cases stand for different numbers of frame cases. */
  readonly weighted: boolean;
}
