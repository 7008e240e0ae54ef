import { SaxesParser, type SaxesTagNS } from 'saxes';

export interface Element {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML as a strict parser does, and gives its root. */
export function readXml(text: string): Element {
  const root: Element = { name: '', uri: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    const own = Object.entries(tag.attributes).filter(([name]) => name !== 'xmlns');
    const attributes = Object.fromEntries(own.map(([name, { value }]) => [name, value]));
    const element: Element = { name: tag.local, uri: tag.uri, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    const at = open.at(-1);
    if (at) at.text += piece;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const [book] = root.children;
  if (!book) throw new Error('no element');
  return book;
}

const guidForm = /^(\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** Where a file departs from the published schema of REFI-QDA 1.5 codebooks, in words; nothing where it is valid. */
export function qdcFaults(text: string): string[] {
  const book = readXml(text);
  const faults = walk(book).flatMap((element) =>
    element.uri === 'urn:QDA-XML:codebook:1.0' ? [] : [`${element.name} is in ${element.uri}`],
  );
  if (book.name !== 'CodeBook') faults.push(`the root is ${book.name}`);
  faults.push(
    ...only(
      book,
      ['origin'],
      [
        ['Codes', 1, 1],
        ['Sets', 0, 1],
      ],
    ),
  );
  for (const part of book.children) {
    faults.push(...only(part, [], part.name === 'Codes' ? [['Code', 1, Infinity]] : [['Set', 1, Infinity]]));
    for (const child of part.children) faults.push(...(child.name === 'Code' ? codeFaults(child) : setFaults(child)));
  }
  const guids = walk(book).flatMap(({ name, attributes }) => (name === 'Code' ? [attributes['guid']?.toLowerCase()] : []));
  if (new Set(guids).size < guids.length) faults.push('two codes share a GUID');
  return faults;
}

function walk(element: Element): Element[] {
  return [element, ...element.children.flatMap(walk)];
}

function codeFaults(code: Element): string[] {
  const { guid = '', name = '', isCodable = '', color } = code.attributes;
  return [
    ...only(
      code,
      ['guid', 'name', 'isCodable', 'color'],
      [
        ['Description', 0, 1],
        ['Code', 0, Infinity],
      ],
    ),
    ...(guidForm.test(guid) ? [] : [`${name} has the GUID ${guid}`]),
    ...(name === '' ? ['a code has no name'] : []),
    ...(['true', 'false', '1', '0'].includes(isCodable) ? [] : [`${name} is codable: ${isCodable}`]),
    ...(color === undefined || /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(color) ? [] : [`${name} has the colour ${color}`]),
    ...code.children.flatMap((child) => (child.name === 'Code' ? codeFaults(child) : only(child, [], []))),
  ];
}

function setFaults(set: Element): string[] {
  return only(
    set,
    ['guid', 'name'],
    [
      ['Description', 0, 1],
      ['MemberCode', 0, Infinity],
    ],
  );
}

type Occurs = readonly [name: string, least: number, most: number];

/** Attributes and children that an element may have, the children in this order. */
function only({ name, attributes, children, text }: Element, attributesAllowed: readonly string[], order: readonly Occurs[]): string[] {
  const names = children.map((child) => child.name);
  const sorted = order.flatMap(([each]) => names.filter((found) => found === each));
  return [
    ...Object.keys(attributes)
      .filter((attribute) => !attributesAllowed.includes(attribute))
      .map((attribute) => `${name} has ${attribute}`),
    ...(sorted.join() === names.join() ? [] : [`${name} holds ${names.join(', ')}`]),
    ...order.flatMap(([each, least, most]) => {
      const times = names.filter((found) => found === each).length;
      return times >= least && times <= most ? [] : [`${name} holds ${each} ${times} times`];
    }),
    ...(children.length > 0 && text.trim() !== '' ? [`${name} holds text`] : []),
  ];
}
