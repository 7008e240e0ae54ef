import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { XmlScanner } from '../../db/extract/workbook/xml-scanner.ts';
import type { XmlTag } from '../../db/extract/workbook/xml-tag.ts';

/** What a reader of XML heard, one line an event; neighbouring texts as one. */
type Heard = readonly string[];

const names = ['c', 'row', 'x:v', 'table:table-cell', 'è'];

function heardByOurs(pieces: readonly string[]): Heard | null {
  const heard: string[] = [];
  const listener = {
    listening: true,
    open: (name: string, tag: XmlTag) => heard.push(`<${name} ${['a', 'b:c'].map((attribute) => tag.get(attribute) ?? '-').join(' ')}`),
    close: (name: string) => heard.push(`>${name}`),
    text: (piece: string) => heard.push(`=${piece}`),
  };
  const scanner = new XmlScanner('part', {
    ...listener,
    open: (name, tag) => void listener.open(name, tag),
    close: (name) => void listener.close(name),
    text: (piece) => void listener.text(piece),
  });
  try {
    for (const piece of pieces) scanner.write(piece);
    scanner.end();
  } catch {
    return null;
  }
  return joined(heard);
}

/** saxes, which knows XML by the book, is the judge. */
function heardBySaxes(xml: string): Heard | null {
  const heard: string[] = [];
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const parser = new SaxesParser({ xmlns: false });
  const faults: Error[] = [];
  parser.on('error', (fault) => faults.push(fault));
  parser.on('opentag', ({ name, attributes }) => heard.push(`<${local(name)} ${attributes['a'] ?? '-'} ${attributes['b:c'] ?? '-'}`));
  parser.on('closetag', ({ name }) => heard.push(`>${local(name)}`));
  parser.on('text', (text) => heard.push(`=${text}`));
  parser.on('cdata', (text) => heard.push(`=${text}`));
  parser.write(xml).close();
  return faults.length > 0 ? null : joined(heard);
}

function joined(heard: readonly string[]): Heard {
  const all: string[] = [];
  for (const event of heard) {
    if (event.startsWith('=') && all.at(-1)?.startsWith('=')) all.push(`${all.pop()}${event.slice(1)}`);
    else all.push(event);
  }
  return all.filter((event) => event !== '=' && !/^=\s+$/.test(event));
}

const plainText = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '1', 'é', '😀', '&amp;', '&lt;', '&#65;', '&#x1F600;', "'", '_x0041_'),
  maxLength: 8,
});
const attributes = fc.tuple(fc.option(plainText), fc.option(plainText), fc.constantFrom('', ' ', '\n')).map(([a, c, space]) => {
  const first = a === null ? '' : ` a${space}=${space}"${a}"`;
  return `${first}${c === null ? '' : ` b:c='${c.replaceAll("'", '>')}'`}${space}`;
});
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small' },
    plainText,
    tie('element'),
    fc.constantFrom('<!-- a <b> -->', '<![CDATA[a < b]]>', '<?pi x?>', '\n'),
  ),
  element: fc
    .tuple(fc.constantFrom(...names), attributes, fc.array(tie('content'), { maxLength: 4 }), fc.boolean())
    .map(([name, written, contents, short]) => (short ? `<${name}${written}/>` : `<${name}${written}>${contents.join('')}</${name}>`)),
}));
const documents = fc.tuple(fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\n'), element).map((parts) => parts.join(''));

describe('the scanner of XML', () => {
  it('hears what saxes hears', () => {
    fc.assert(
      fc.property(documents, (xml) => {
        const judged = heardBySaxes(xml);
        expect(judged).not.toBeNull();
        expect(heardByOurs([xml])).toEqual(judged);
      }),
      { numRuns: 1000 },
    );
  });

  it('hears the same whatever the pieces', () => {
    fc.assert(
      fc.property(documents, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (xml, lengths) => {
        const pieces: string[] = [];
        for (let at = 0, turn = 0; at < xml.length; turn++) {
          const length = lengths[turn % lengths.length] ?? 1;
          pieces.push(xml.slice(at, at + length));
          at += length;
        }
        expect(heardByOurs(pieces)).toEqual(heardByOurs([xml]));
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses what saxes refuses, the declaration at the top aside, which it does not read', () => {
    const put = fc.constantFrom('<', '</c>', '<c>', '"', "'", '=', '/', '>', '/>', ' ', '<!--', 'text');
    fc.assert(
      fc.property(element, fc.double({ min: 0, max: 1, noNaN: true }), put, (xml, share, put) => {
        const characters = Array.from(xml);
        characters.splice(Math.floor(share * (characters.length + 1)), 0, put);
        const broken = characters.join('');
        expect(heardByOurs([broken])).toEqual(heardBySaxes(broken));
      }),
      { numRuns: 3000 },
    );
  });
});
