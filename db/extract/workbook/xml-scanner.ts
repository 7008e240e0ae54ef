import { texts } from '../../../shared/texts/texts.ts';
import { limits } from './limits.ts';
import { damaged, tooLarge, unsafe } from './refusal.ts';
import { nameBetween, XmlTag } from './xml-tag.ts';
import { decodeXmlText, NotWellFormed } from './xml-text.ts';

/** Who is told of what stands in a part. Names come without their prefix. */
export interface XmlListener {
  open(name: string, tag: XmlTag): void;
  close(name: string): void;
  /** Text inside the innermost open element, entities decoded; may come in several pieces. Asked only while `listening`. */
  text(piece: string): void;
  /** Whether text matters where the reading stands now: most of it is blank space between elements. */
  listening: boolean;
}

const [slash, equals, bang, question, less, greater, quote, apostrophe, colon, space] = [47, 61, 33, 63, 60, 62, 34, 39, 58, 32];

/**
 * Reads the XML of a workbook, piece by piece, strictly: tags must balance, attributes be quoted, entities be known. A document type, by
 * which XML does its harm, is refused, as are elements nested too deeply and tags and texts of more than a million characters.
 *
 * A scanner of our own, because it has to be fast (sheets come to gigabytes) and needs to know little: saxes, the strict parser on npm,
 * takes as long to read the tags of a sheet as this takes for the whole of the work.
 *
 * @throws Refusal
 */
export class XmlScanner {
  private readonly part: string;
  private readonly listener: XmlListener;
  private readonly tag = new XmlTag();
  private readonly openNames: string[] = [];
  private rest = '';
  private rootSeen = false;

  constructor(part: string, listener: XmlListener) {
    this.part = part;
    this.listener = listener;
  }

  write(piece: string): void {
    const text = this.rest === '' ? piece : this.rest + piece;
    const done = this.translating(() => this.scan(text));
    this.rest = text.substring(done);
    if (this.rest.length > limits.pieceLength) throw tooLarge(texts.workbook.detail.longPiece(this.part));
  }

  /** To be called behind the last piece: everything must be closed by then. */
  end(): void {
    if (this.openNames.length > 0 || !this.rootSeen || this.rest.trim() !== '') throw this.broken();
  }

  /** Reads all that is complete, and tells how far that was. */
  private scan(text: string): number {
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start < 0) return at;
      if (start > at) this.characters(text, at, start);
      const next = this.markup(text, start);
      if (next < 0) return start;
      at = next;
    }
  }

  private characters(text: string, from: number, to: number): void {
    if (this.openNames.length === 0) {
      if (text.substring(from, to).trim() !== '') throw new NotWellFormed();
    } else if (this.listener.listening) {
      const piece = text.substring(from, to);
      this.listener.text(piece.includes('&') ? decodeXmlText(piece) : piece);
    }
  }

  /** Reads what begins with the angle bracket at `start`, and gives the place behind it; -1 where its end has not come yet. */
  private markup(text: string, start: number): number {
    const code = text.charCodeAt(start + 1);
    if (code === slash) return this.endTag(text, start);
    if (code === bang) return this.declaration(text, start);
    if (code === question) return behind(text, '?>', start + 2);
    return start + 1 < text.length ? this.startTag(text, start) : -1;
  }

  private declaration(text: string, start: number): number {
    if (text.startsWith('<!--', start)) return behind(text, '-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start);
      if (end >= 0 && this.listener.listening) this.listener.text(text.substring(start + 9, end));
      return end < 0 ? -1 : end + 3;
    }
    if (text.length - start < 9 && ('<![CDATA['.startsWith(text.substring(start)) || '<!--'.startsWith(text.substring(start)))) return -1;
    throw unsafe(texts.workbook.detail.entities(this.part));
  }

  private endTag(text: string, start: number): number {
    const end = text.indexOf('>', start);
    if (end < 0) return -1;
    const opened = this.openNames.pop();
    const written = nameBetween(text, start + 2, end);
    if (written !== opened && written.trimEnd() !== opened) throw new NotWellFormed();
    this.listener.close(localName(opened));
    return end + 1;
  }

  private startTag(text: string, start: number): number {
    const nameEnd = endOfName(text, start + 1);
    const name = nameBetween(text, start + 1, nameEnd);
    const behindTag = this.attributes(text, nameEnd);
    if (behindTag < 0) return -1;
    if (nameEnd === start + 1 || (this.openNames.length === 0 && this.rootSeen)) throw new NotWellFormed();
    this.rootSeen = true;
    const local = localName(name);
    this.listener.open(local, this.tag);
    if (text.charCodeAt(behindTag - 2) === slash) this.listener.close(local);
    else if (this.openNames.push(name) > limits.depth) throw unsafe(texts.workbook.detail.depth(this.part));
    return behindTag;
  }

  /** Notes the attributes of a tag, and gives the place behind its angle bracket; -1 where that has not come yet. */
  private attributes(text: string, from: number): number {
    this.tag.begin(text);
    let at = from;
    for (;;) {
      at = behindSpace(text, at);
      const code = text.charCodeAt(at);
      if (code === greater) return at + 1;
      if (at >= text.length) return -1;
      if (code === slash) {
        if (at + 1 >= text.length) return -1;
        if (text.charCodeAt(at + 1) !== greater) throw new NotWellFormed();
        return at + 2;
      }
      const nameEnd = endOfName(text, at);
      const sign = behindSpace(text, nameEnd);
      const opening = behindSpace(text, sign + 1);
      if (opening >= text.length) return -1;
      const mark = text.charCodeAt(opening);
      if (nameEnd === at || text.charCodeAt(sign) !== equals || (mark !== quote && mark !== apostrophe)) throw new NotWellFormed();
      const end = endOfValue(text, opening + 1, mark);
      if (end < 0) return -1;
      this.tag.add(nameBetween(text, at, nameEnd), opening + 1, end);
      at = end + 1;
    }
  }

  private translating(work: () => number): number {
    try {
      return work();
    } catch (problem) {
      throw problem instanceof NotWellFormed ? this.broken() : problem;
    }
  }

  private broken(): Error {
    return damaged(texts.workbook.detail.xmlBroken(this.part));
  }
}

function behind(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? -1 : at + end.length;
}

function behindSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= space) at++;
  return at;
}

/** A name ends where space, `/`, `>`, `=`, `<` or a quote stands. */
function endOfName(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > greater) continue;
    if (code <= space || code === slash || code === greater || code === equals || code === less || code === quote || code === apostrophe)
      return at;
  }
  return text.length;
}

/** Where the closing quote stands; -1 where it has not come yet. @throws NotWellFormed at an angle bracket, which no value may hold */
function endOfValue(text: string, from: number, mark: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === mark) return at;
    if (code === less) throw new NotWellFormed();
  }
  return -1;
}

function localName(name: string | undefined): string {
  if (name === undefined) throw new NotWellFormed();
  if (name.length === 1) return name;
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) === colon) return name.substring(at + 1);
  return name;
}
