import { limits } from './limits.ts';
import { fillMerged, type MergedRange, mergedRows, readMergedRanges } from './merged-ranges.ts';
import { readPart } from './read-part.ts';
import { RowBatches, type TakeRows, withoutHoles } from './row-batches.ts';
import { SharedStrings } from './shared-strings.ts';
import type { CellDoubt, RowRun, SheetSummary } from './sheet-row.ts';
import { XlsxRows } from './xlsx-rows.ts';
import { readStyles } from './xlsx-styles.ts';
import type { XlsxSheet, XlsxWorkbook } from './xlsx-workbook.ts';
import type { ZipPackage } from './zip-package.ts';

/** Inflated bytes read, of all that will be. */
export type TellProgress = (done: number, total: number) => void;

/** Reads one sheet of an XLSX. @throws Refusal */
export async function readXlsxSheet(
  source: ZipPackage,
  workbook: XlsxWorkbook,
  sheet: XlsxSheet,
  take: TakeRows,
  tell: TellProgress,
): Promise<SheetSummary> {
  const stringsBytes = workbook.strings === null ? 0 : source.size(workbook.strings);
  const total = stringsBytes + source.size(sheet.part);
  const strings = new SharedStrings();
  if (workbook.strings !== null) await readPart(source, workbook.strings, strings, limits.stringsBytes, (bytes) => tell(bytes, total));
  const formats = await readStyles(source, workbook.styles);

  const batches = new RowBatches(take);
  const first = new FirstRows(batches, () => readMergedRanges(source, sheet.part));
  const context = { strings: strings.texts, formats, date1904: workbook.date1904 };
  const rows = new XlsxRows(context, (run) => first.add(run));
  await readPart(source, sheet.part, rows, limits.sheetBytes, async (bytes) => {
    await first.flush();
    tell(stringsBytes + bytes, total);
  });
  await first.flush(true);
  return { rows: batches.rows, formulasWithoutValue: rows.formulasWithoutValue, errors: rows.errors };
}

/** Holds the first rows back until it is known whether a merged range fills gaps in them; the rest goes straight through. */
class FirstRows {
  private readonly batches: RowBatches;
  private readonly readRanges: () => Promise<readonly MergedRange[]>;
  private readonly held = new Map<number, string[]>();
  private readonly doubts = new Map<number, readonly CellDoubt[]>();
  private readonly behind: RowRun[] = [];
  private passed = false;

  constructor(batches: RowBatches, readRanges: () => Promise<readonly MergedRange[]>) {
    this.batches = batches;
    this.readRanges = readRanges;
  }

  add(run: RowRun): void {
    if (this.passed) this.batches.add(run);
    else if (run.line <= mergedRows) {
      this.held.set(run.line, withoutHoles(run.cells));
      if (run.doubts) this.doubts.set(run.line, run.doubts);
    } else this.behind.push(run);
  }

  async flush(end = false): Promise<void> {
    if (!this.passed && (end || this.behind.length > 0)) await this.pass();
    await this.batches.flush(end);
  }

  private async pass(): Promise<void> {
    this.passed = true;
    // The ranges cost a second look at the part, so they are asked for only where they can change something.
    const merged = this.hasGaps() ? fillMerged(this.held, await this.readRanges()) : null;
    const lines = [...this.held.keys()].sort((a, b) => a - b);
    for (const line of lines) {
      const [spans, doubts] = [merged?.get(line), this.doubts.get(line)];
      this.batches.add({ line, cells: this.held.get(line) ?? [], times: 1, ...(spans && { merged: spans }), ...(doubts && { doubts }) });
    }
    for (const run of this.behind) this.batches.add(run);
    this.behind.length = 0;
  }

  private hasGaps(): boolean {
    const rows = [...this.held.values()];
    const widest = Math.max(0, ...rows.map((cells) => cells.length));
    const last = Math.max(0, ...this.held.keys());
    return rows.length < last || rows.some((cells) => cells.length < widest || cells.includes(''));
  }
}
