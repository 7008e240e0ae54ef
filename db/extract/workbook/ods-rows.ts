import { texts } from '../../../shared/texts/texts.ts';
import { DoubtList } from './doubt-list.ts';
import { limits } from './limits.ts';
import { mergedRows } from './merged-ranges.ts';
import { countOf, type OdsCell, odsCell, textOfOdsCell } from './ods-cell.ts';
import { OdsText } from './ods-text.ts';
import { isLongNumber } from './plain-number.ts';
import { damaged } from './refusal.ts';
import type { MergedSpan, RowRun } from './sheet-row.ts';
import type { XmlListener } from './xml-scanner.ts';
import type { XmlTag } from './xml-tag.ts';

/** A merged cell whose rows are not all read yet. */
interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** Hears the content of an ODS and makes rows of one of its sheets. A table inside a cell is part of that cell, and left out. */
export class OdsRows implements XmlListener {
  found = false;
  formulasWithoutValue = 0;
  errors = 0;
  private readonly sheet: string;
  private readonly give: (run: RowRun) => void;
  private readonly inside = new OdsText();
  private inSheet = false;
  private line = 1;
  private rowTimes = 1;
  private inRow = false;
  private cells: string[] = [];
  private readonly doubts = new DoubtList();
  private column = 0;
  private cell: OdsCell | null = null;
  private spans: Span[] = [];

  constructor(sheet: string, give: (run: RowRun) => void) {
    this.sheet = sheet;
    this.give = give;
  }

  get listening(): boolean {
    return this.cell !== null && this.inside.listening;
  }

  open(name: string, tag: XmlTag): void {
    if (this.cell) this.inside.open(name, tag);
    else if (name === 'table') this.startTable(tag);
    else if (!this.inSheet) return;
    else if (name === 'table-row') this.startRow(tag);
    else if (this.inRow && (name === 'table-cell' || name === 'covered-table-cell')) {
      this.cell = odsCell(tag);
      this.inside.begin();
    }
  }

  close(name: string): void {
    if (this.cell && this.inside.depth > 0) this.inside.close();
    else if (this.cell) this.endCell(this.cell);
    else if (name === 'table') this.inSheet = false;
    else if (name === 'table-row' && this.inRow) this.endRow();
  }

  text(piece: string): void {
    this.inside.text(piece);
  }

  private startTable(tag: XmlTag): void {
    if (this.found || tag.get('table:name') !== this.sheet) return;
    this.found = true;
    this.inSheet = true;
  }

  private startRow(tag: XmlTag): void {
    this.inRow = true;
    this.rowTimes = countOf(tag, 'table:number-rows-repeated');
    this.cells = [];
    this.column = 0;
  }

  private endCell(cell: OdsCell): void {
    this.cell = null;
    const text = textOfOdsCell(cell, this.inside.shown);
    if (cell.isError) {
      this.errors += this.rowTimes * cell.repeated;
      this.doubts.add(this.column, 'error', cell.repeated);
    } else if (cell.hasFormula && cell.type === null && text === '') {
      this.formulasWithoutValue += this.rowTimes * cell.repeated;
      this.doubts.add(this.column, 'no-value', cell.repeated);
    } else if (cell.type === 'float' && isLongNumber(text)) this.doubts.add(this.column, 'long-number', cell.repeated);
    const behind = this.column + cell.repeated;
    if (text !== '') {
      if (behind > limits.columns) throw damaged(texts.workbook.detail.badReference(String(behind)));
      for (let at = this.column; at < behind; at++) this.cells[at] = text;
      this.noteSpan(cell, text);
    }
    this.column = behind;
  }

  private noteSpan({ columnsSpanned, rowsSpanned }: OdsCell, text: string): void {
    if (this.line > mergedRows || (columnsSpanned === 1 && rowsSpanned === 1)) return;
    const right = Math.min(this.column + columnsSpanned, limits.columns) - 1;
    this.spans.push({ top: this.line, bottom: this.line + rowsSpanned - 1, left: this.column, right, text });
  }

  private endRow(): void {
    this.inRow = false;
    const merged = this.line <= mergedRows ? this.fillSpans() : [];
    const doubts = this.doubts.take();
    if (this.cells.length > 0) {
      if (this.line + this.rowTimes - 1 > limits.rows)
        throw damaged(texts.workbook.detail.badReference(String(this.line + this.rowTimes - 1)));
      this.give({
        line: this.line,
        cells: this.cells,
        times: this.rowTimes,
        ...(merged.length > 0 && { merged }),
        ...(doubts && { doubts }),
      });
    }
    this.line += this.rowTimes;
  }

  private fillSpans(): readonly MergedSpan[] {
    this.spans = this.spans.filter(({ bottom }) => bottom >= this.line);
    for (const { left, right, text } of this.spans) for (let at = left; at <= right; at++) this.cells[at] ??= text;
    return this.spans.map(({ top, left, right }) => ({ left, right, fromAbove: top < this.line }));
  }
}
