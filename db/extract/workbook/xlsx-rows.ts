import { texts } from '../../../shared/texts/texts.ts';
import { columnOf, rowOf } from './cell-reference.ts';
import { type CellContext, textOfCell } from './cell-text.ts';
import { DoubtList } from './doubt-list.ts';
import { joinedPieces } from './joined-pieces.ts';
import { limits } from './limits.ts';
import { isLongNumber } from './plain-number.ts';
import { damaged } from './refusal.ts';
import type { RowRun } from './sheet-row.ts';
import type { XmlListener } from './xml-scanner.ts';
import type { XmlTag } from './xml-tag.ts';

/** Hears the XML of an XLSX's sheet and makes rows of it. Rows and cells may leave out where they stand; they follow the one before. */
export class XlsxRows implements XmlListener {
  listening = false;
  formulasWithoutValue = 0;
  errors = 0;
  private readonly context: CellContext;
  private readonly give: (run: RowRun) => void;
  private line = 0;
  private inRow = false;
  private cells: string[] = [];
  private readonly doubts = new DoubtList();
  private column = -1;
  private inCell = false;
  private type: string | null = null;
  private style: string | null = null;
  private value = '';
  private hasValue = false;
  private hasFormula = false;
  private phonetic = false;

  constructor(context: CellContext, give: (run: RowRun) => void) {
    this.context = context;
    this.give = give;
  }

  open(name: string, tag: XmlTag): void {
    if (this.inCell) this.openInCell(name);
    else if (name === 'c') this.startCell(tag);
    else if (name === 'row') this.startRow(tag);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.listening = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else if (name === 'rPh') this.phonetic = false;
  }

  text(piece: string): void {
    this.value = joinedPieces(this.value, piece);
  }

  private openInCell(name: string): void {
    if (name === 'v') {
      this.listening = true;
      this.hasValue = true;
    } else if (name === 't') this.listening = !this.phonetic;
    else if (name === 'f') this.hasFormula = true;
    else if (name === 'rPh') this.phonetic = true;
  }

  private startRow(tag: XmlTag): void {
    const reference = tag.get('r');
    const line = reference === null ? this.line + 1 : rowOf(reference);
    if (line <= this.line) throw damaged(texts.workbook.detail.rowsDisordered(line, this.line));
    if (line > limits.rows) throw damaged(texts.workbook.detail.badReference(String(line)));
    this.line = line;
    this.inRow = true;
    this.column = -1;
    this.cells = [];
  }

  private startCell(tag: XmlTag): void {
    if (!this.inRow) return;
    const reference = tag.get('r');
    this.column = reference === null ? this.column + 1 : columnOf(reference);
    if (this.column >= limits.columns) throw damaged(texts.workbook.detail.badReference(String(this.column + 1)));
    this.type = tag.get('t');
    this.style = tag.get('s');
    this.value = '';
    this.hasValue = false;
    this.hasFormula = false;
    this.phonetic = false;
    this.inCell = true;
  }

  private endCell(): void {
    if (!this.inCell) return;
    this.inCell = false;
    // A formula whose value is an empty text has been calculated: it says so.
    const hasNoValue = this.hasFormula && this.value === '' && !(this.hasValue && this.type === 'str');
    if (this.type === 'e') {
      this.errors++;
      this.doubts.add(this.column, 'error');
    } else if (hasNoValue) {
      this.formulasWithoutValue++;
      this.doubts.add(this.column, 'no-value');
    }
    const text = textOfCell({ type: this.type, style: this.style, value: this.value, row: this.line }, this.context);
    if (text !== '') this.cells[this.column] = text;
    if ((this.type === null || this.type === 'n') && isLongNumber(text)) this.doubts.add(this.column, 'long-number');
  }

  private endRow(): void {
    if (!this.inRow) return;
    this.inRow = false;
    const doubts = this.doubts.take();
    if (this.cells.length > 0) this.give({ line: this.line, cells: this.cells, times: 1, ...(doubts && { doubts }) });
  }
}
