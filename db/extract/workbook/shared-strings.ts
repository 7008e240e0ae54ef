import { joinedPieces } from './joined-pieces.ts';
import { TextPool } from './text-pool.ts';
import type { XmlListener } from './xml-scanner.ts';
import { decodeCellText } from './xml-text.ts';

/** The texts that the cells of all sheets point to. Runs of rich text are joined; how a text is pronounced is left out. */
export class SharedStrings implements XmlListener {
  readonly texts = new TextPool();
  listening = false;
  private joined = '';
  private phonetic = false;

  open(name: string): void {
    if (name === 't') this.listening = !this.phonetic;
    else if (name === 'si') this.joined = '';
    else if (name === 'rPh') this.phonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.listening = false;
    else if (name === 'si') this.texts.add(decodeCellText(this.joined));
    else if (name === 'rPh') this.phonetic = false;
  }

  text(piece: string): void {
    this.joined = joinedPieces(this.joined, piece);
  }
}
