const mebibyte = 1024 * 1024;

/**
 * How much of a workbook is read before it is refused. Real workbooks stay well below every one of these: Excel's own largest sheet,
 * 1,048,576 rows of twenty columns, unpacks to some 1.5 GiB.
 */
export const limits = {
  /** Files in the zip; a workbook has about ten, and one for every picture. */
  entries: 10_000,
  /** Inflated bytes of all files together, as the zip declares them. */
  totalBytes: 16 * 1024 * mebibyte,
  /** Inflated bytes of a sheet. It is streamed, so this bounds time, not memory. */
  sheetBytes: 8 * 1024 * mebibyte,
  /** Inflated bytes of the shared strings. Their text is held in memory. */
  stringsBytes: 512 * mebibyte,
  /** Inflated bytes of any other part: list of sheets, relationships, styles. */
  smallPartBytes: 64 * mebibyte,
  /** Deflate reaches 1,032; sheets of nothing but styled blanks stay below 100. */
  ratio: 400,
  /** A part below this size may have any ratio. */
  ratioFrom: 8 * mebibyte,
  /** Elements inside one another. */
  depth: 128,
  /** Characters of one run of text or one tag with its attributes. A cell of Excel holds 32,767. */
  pieceLength: mebibyte,
  rows: 1_048_576,
  columns: 16_384,
  /** Cells given, blank ones between others included. */
  cells: 500_000_000,
  /** Milliseconds without a sign of life from the worker. */
  silence: 30_000,
  /** Of the worker's own JavaScript objects; texts and buffers are bounded by the sizes above. */
  heapMebibytes: 192,
} as const;

export function mebibytes(bytes: number): number {
  return Math.round(bytes / mebibyte);
}
