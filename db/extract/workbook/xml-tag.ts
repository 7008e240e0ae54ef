import { decodeXmlText } from './xml-text.ts';

/** Strings of one character, made once: names of elements and attributes are short, and there are millions of them. */
const singles = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** The part of a text between two places, without making a new string for a single character. */
export function nameBetween(text: string, from: number, to: number): string {
  return to - from === 1 ? (singles[text.charCodeAt(from)] ?? text.charAt(from)) : text.substring(from, to);
}

/**
 * The attributes of the start tag that was read last: names at once, values when they are asked for. One object serves a whole part,
 * so it says nothing any more once the next tag is read.
 */
export class XmlTag {
  count = 0;
  private text = '';
  private readonly names: string[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];

  begin(text: string): void {
    this.text = text;
    this.count = 0;
  }

  add(name: string, from: number, to: number): void {
    this.names[this.count] = name;
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.count++;
  }

  /** The value of an attribute by its name as it is written, prefix and all; null where the tag has none. */
  get(name: string): string | null {
    for (let at = 0; at < this.count; at++) if (this.names[at] === name) return this.value(at);
    return null;
  }

  /** The value of the attribute with a prefix of any kind. */
  getPrefixed(local: string): string | null {
    for (let at = 0; at < this.count; at++) if (this.names[at]?.endsWith(`:${local}`)) return this.value(at);
    return null;
  }

  private value(at: number): string {
    const piece = this.text.substring(this.from[at] ?? 0, this.to[at]);
    return piece.includes('&') ? decodeXmlText(piece) : piece;
  }
}
