import type { NotUtf8 } from './weigh-utf8.ts';

/** What one pass over all bytes of a file tells, before anything is made of them. */
export interface FileSurvey {
  /** Absolute path. */
  readonly file: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** The first 64 KiB. */
  readonly head: Buffer;
  /** Null where all of it is UTF-8, and where it holds bytes 0, by which it is not an 8-bit text either. */
  readonly notUtf8: NotUtf8 | null;
  /** True where a byte 0 occurs, which no 8-bit text and no UTF-8 text has. */
  readonly hasNul: boolean;
}
