import { columnOf, rowOf } from './cell-reference.ts';
import { limits } from './limits.ts';
import { decodedPieces } from './read-part.ts';
import type { MergedSpan } from './sheet-row.ts';
import { type XmlListener, XmlScanner } from './xml-scanner.ts';
import type { XmlTag } from './xml-tag.ts';
import type { ZipPackage } from './zip-package.ts';

/** Rows in which a merged value is repeated: headings stand in the first few, and data must not be made up. */
export const mergedRows = 20;
/** Merged ranges in those rows; real headings have some dozens. */
const most = 1000;

/** First and last row from 1, first and last column from 0. */
export interface MergedRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The merged ranges that begin in the first rows of a sheet. They stand behind the last row of a part, so the whole of it is inflated
 * once before the rows are read; only what is behind the rows is looked at.
 */
export async function readMergedRanges(source: ZipPackage, part: string): Promise<readonly MergedRange[]> {
  const ranges: MergedRange[] = [];
  const scanner = new XmlScanner(part, new MergeCells(ranges));
  let behindRows = false;
  let kept = '';
  for await (const { text } of decodedPieces(source, part, limits.sheetBytes)) {
    if (behindRows) {
      scanner.write(text);
      continue;
    }
    const both = kept + text;
    const end = /<\/((?:[\w.-]+:)?)sheetData\s*>/.exec(both);
    kept = both.slice(-64);
    if (!end) continue;
    behindRows = true;
    // What was passed over is made up for, so that the tags balance.
    scanner.write(`<${end[1]}worksheet><${end[1]}sheetData>${both.slice(end.index)}`);
  }
  return ranges;
}

class MergeCells implements XmlListener {
  readonly listening = false;
  private readonly ranges: MergedRange[];

  constructor(ranges: MergedRange[]) {
    this.ranges = ranges;
  }

  open(name: string, tag: XmlTag): void {
    const [first = '', last = first] = (name === 'mergeCell' ? tag.get('ref') : null)?.split(':') ?? [];
    if (first === '' || this.ranges.length >= most) return;
    const range = { top: rowOf(first), bottom: rowOf(last), left: columnOf(first), right: columnOf(last) };
    if (range.top <= mergedRows) this.ranges.push(range);
  }

  close(): void {}

  text(): void {}
}

/**
 * Repeats the value at the top left of every merged range over the range, within the first rows and no further right than the widest of
 * them. A cell that has a value of its own keeps it.
 *
 * @param rows the first rows of the sheet, in order; those that the sheet leaves out are added where a range fills them
 * @returns what was merged in each row
 */
export function fillMerged(rows: Map<number, string[]>, ranges: readonly MergedRange[]): ReadonlyMap<number, readonly MergedSpan[]> {
  const widest = Math.max(0, ...[...rows.values()].map((cells) => cells.length));
  const corner = ({ top, left }: MergedRange) => rows.get(top)?.[left] ?? '';
  const values = ranges.map(corner);
  const spans = new Map<number, MergedSpan[]>();
  ranges.forEach((range, at) => {
    const value = values[at] ?? '';
    if (value === '') return;
    const { left, top } = range;
    const right = Math.min(range.right, widest - 1);
    for (let line = top; line <= Math.min(range.bottom, mergedRows); line++) {
      const cells = rows.get(line) ?? [];
      for (let column = left; column <= right; column++) cells[column] ||= value;
      rows.set(line, cells);
      spans.set(line, [...(spans.get(line) ?? []), { left, right, fromAbove: line > top }]);
    }
  });
  return spans;
}
