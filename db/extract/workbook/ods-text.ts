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
  private paragraphs: string[] = [];
  private current = '';
  /** Elements open inside the cell, and inside one of them that is left out. */
  private depth = 0;
  private outside = 0;

  begin(): void {
    this.paragraphs = [];
    this.current = '';
    this.depth = 0;
    this.outside = 0;
    this.listening = false;
  }

  open(name: string, tag: XmlTag): void {
    this.depth++;
    if (this.outside > 0 || leftOut.has(name)) this.outside++;
    else if (this.depth === 1 && (name === 'p' || name === 'h')) this.current = '';
    else if (name === 's') this.current += ' '.repeat(Math.min(countOf(tag, 'text:c'), mostSpaces));
    else if (name === 'tab') this.current += '\t';
    else if (name === 'line-break') this.current += '\n';
    this.listening = this.outside === 0;
  }

  close(name: string): void {
    this.depth--;
    if (this.outside > 0) this.outside--;
    else if (this.depth === 0 && (name === 'p' || name === 'h')) this.paragraphs.push(this.current);
    this.listening = this.outside === 0 && this.depth > 0;
  }

  /** Blank space of any length counts as one space: more of it is written as elements. */
  text(piece: string): void {
    this.current += /[\t\n\r]| {2}/.test(piece) ? piece.replace(/[ \t\n\r]+/g, ' ') : piece;
  }

  joined(): string {
    return this.paragraphs.join('\n');
  }
}
