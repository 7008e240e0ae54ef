/** How much of a text file is taken for one thing. Real extracts stay far below; what goes beyond is told, never cut off. */
export const limits = {
  /** Columns of a table: those of the widest sheet that Excel has. */
  columns: 16_384,
  /** Characters of a cell. A row with a longer one is a bad row. Excel's own cells hold 32,767. */
  cell: 1 << 24,
  /** Characters of a row. A longer one is mostly a quote that was never closed, and the file is refused. */
  row: 1 << 25,
  /** Bytes in which the headings and some rows under them must end. */
  head: 1 << 24,
} as const;
