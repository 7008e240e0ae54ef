import type { TextEncoding } from '../../../shared/contract/extract-commands.ts';

/** Why a row cannot be taken although it may have the right number of cells. What its cells hold is not to be stored. */
export interface Spoilt {
  /**
   * Bytes that are no text in the file's encoding; a cell that is too long, left blank; a quote with text behind it and none that ends the cell; a
   * value of a sheet behind the last heading.
   */
  readonly kind: 'bytes' | 'long-cell' | 'quote' | 'beyond';
  /** The first cell concerned, from 1. */
  readonly column: number;
  /** What the bytes are no text in. */
  readonly encoding?: TextEncoding;
}
