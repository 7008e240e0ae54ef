/** One measured thing. */
export interface BenchRow {
  readonly what: string;
  readonly ours: number;
  /** The same done by what it is compared with; null where there is nothing to compare with. */
  readonly rival: number | null;
  readonly ratio: number | null;
  /** Of `ours` and `rival`, such as "ms". */
  readonly unit: string;
  /** Highest that is accepted: of the ratio where there is one, else of `ours`; null where nothing was promised. */
  readonly limit: number | null;
  readonly holds: boolean | null;
}

/** What a file of tests/benchmarks exports. */
export interface Benchmark {
  readonly name: string;
  readonly run: () => Promise<{ readonly rows: readonly BenchRow[] }>;
}

const headings = ['what', 'ours', 'rival', 'ratio', 'limit', 'holds'] as const;

/** The rows as lines of a table, numbers to the right, with one heading line. */
export function benchTable(rows: readonly BenchRow[]): string {
  const table = [headings, ...rows.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  return table
    .map((cells) =>
      cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    )
    .join('\n');
}

function cellsOf({ what, ours, rival, ratio, unit, limit, holds }: BenchRow): readonly string[] {
  const limitOf = limit === null ? '' : ratio === null ? `${figure(limit)} ${unit}` : `${figure(limit)}×`;
  return [
    what,
    `${figure(ours)} ${unit}`,
    rival === null ? '' : `${figure(rival)} ${unit}`,
    ratio === null ? '' : `${figure(ratio)}×`,
    limitOf,
    holds === null ? '' : holds ? 'yes' : 'NO',
  ];
}

/** Three significant digits, or all before the point. */
function figure(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
