import { joinedPieces } from './joined-pieces.ts';
import { countOf } from './ods-cell.ts';
import type { XmlTag } from './xml-tag.ts';

/** Notes and pictures stand inside a cell, or even a paragraph, with text of their own. */
const leftOut: ReadonlySet<string> = new Set([
  'annotation',
  'note',
  'ruby-text',
  'frame',
  'custom-shape',
  'g',
  'object',
  'shapes',
  'table',
]);
const mostSpaces = 100_000;

/** Gathers the text of one cell of an ODS: its paragraphs, one a line. */
export class OdsText {
  listening = false;
  shown = '';
  /** Elements open inside the cell, and inside one of them that is left out. */
  depth = 0;
  private leftOutDepth = 0;
  private paragraphs = 0;

  begin(): void {
    this.shown = '';
    this.depth = 0;
    this.leftOutDepth = 0;
    this.paragraphs = 0;
    this.listening = false;
  }

  open(name: string, tag: XmlTag): void {
    this.depth++;
    if (this.leftOutDepth > 0 || leftOut.has(name)) this.leftOutDepth++;
    else if (this.depth === 1 && (name === 'p' || name === 'h')) this.startParagraph();
    else if (name === 's') this.write(' '.repeat(Math.min(countOf(tag, 'text:c'), mostSpaces)));
    else if (name === 'tab') this.write('\t');
    else if (name === 'line-break') this.write('\n');
    this.listening = this.leftOutDepth === 0;
  }

  close(): void {
    this.depth--;
    if (this.leftOutDepth > 0) this.leftOutDepth--;
    this.listening = this.leftOutDepth === 0 && this.depth > 0;
  }

  /** Blank space of any length counts as one space: more of it is written as elements. */
  text(piece: string): void {
    this.write(/[\t\n\r]| {2}/.test(piece) ? piece.replace(/[ \t\n\r]+/g, ' ') : piece);
  }

  private startParagraph(): void {
    if (this.paragraphs > 0) this.write('\n');
    this.paragraphs++;
  }

  private write(piece: string): void {
    this.shown = joinedPieces(this.shown, piece);
  }
}
