/** Thrown where XML is not well-formed; whoever knows the part makes a refusal of it. */
export class NotWellFormed extends Error {}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces the five named entities and numbered characters. @throws NotWellFormed for any other: none can have been declared */
export function decodeXmlText(text: string): string {
  let decoded = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    // The longest is &#x10ffff; and some write leading zeros.
    if (end < 0 || end - at > 16) throw new NotWellFormed();
    decoded += text.substring(from, at) + character(text.substring(at + 1, end));
    from = end + 1;
  }
  return from === 0 ? text : decoded + text.substring(from);
}

function character(entity: string): string {
  const plain = named[entity];
  if (plain !== undefined) return plain;
  const digits = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(entity);
  const code = digits?.[1] ? Number.parseInt(digits[1], 16) : Number(digits?.[2] ?? Number.NaN);
  const allowed = code === 0x9 || code === 0xa || code === 0xd || (code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff));
  if (!allowed) throw new NotWellFormed();
  return String.fromCodePoint(code);
}

const escape = /_x([0-9a-f]{4})_/gi;

/**
 * Text of a cell as it was typed: Excel writes characters that XML cannot hold as `_x0007_`, and `_x005F_` for the underscore of text
 * that looks like one. Line ends of every kind become line feeds, and a NUL is left out: no text has one.
 */
export function decodeCellText(text: string): string {
  const plain = text.includes('_x') || text.includes('_X') ? text.replace(escape, (_, hex: string) => unescaped(hex)) : text;
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}

function unescaped(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code === 0 ? '' : String.fromCharCode(code);
}
