import { SaxesParser, type SaxesTagNS } from 'saxes';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../db/sha256.ts';
import { type Codebook, codebookSchema } from '../../../shared/codebook/codebook.ts';
import { defaultCodebook } from '../../../shared/codebook/default-codebook.ts';
import { qdcText } from '../../../shared/codebook/qdc-text.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads the file as a strict parser does: every element in the namespace of the exchange format. */
function read(codebook: Codebook): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('opentag', (tag: SaxesTagNS) => {
    expect(tag.uri).toBe('urn:QDA-XML:codebook:1.0');
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]));
    const element: Element = { name: tag.local, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const at = open.at(-1);
    if (at) at.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(qdcText(codebook, 'Dip Sampler', sha256Hex)).close();
  const [book] = root.children;
  if (!book) throw new Error('no element');
  return book;
}

const codesIn = (element: Element): Element[] =>
  element.children.filter(({ name }) => name === 'Code').flatMap((code) => [code, ...codesIn(code)]);
const allCodes = (codebook: Codebook) => codesIn(read(codebook).children[0] ?? { name: '', attributes: {}, children: [], text: '' });
const guidsByName = (codebook: Codebook) => new Map(allCodes(codebook).map(({ attributes }) => [attributes['name'], attributes['guid']]));

describe('a codebook for other programs', () => {
  it('is laid out as REFI-QDA 1.5 has it: codes, no empty sets, a description before the codes beneath', () => {
    const book = read(defaultCodebook);
    expect(book.name).toBe('CodeBook');
    expect(book.attributes['origin']).toBe('Dip Sampler');
    expect(book.children.map(({ name }) => name)).toEqual(['Codes']);
    for (const { attributes, children } of allCodes(defaultCodebook)) {
      expect(attributes['guid']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(attributes['name']).not.toBe('');
      expect(['true', 'false']).toContain(attributes['isCodable']);
      expect(attributes['color'] ?? '#000').toMatch(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i);
      expect(children.map(({ name }) => name).join(' ')).toMatch(/^(Description)?( ?Code)*$/);
    }
  });

  it('has groups that are not codable over themes, and questions over their options', () => {
    const [group] = allCodes(defaultCodebook);
    expect(group?.attributes).toMatchObject({ name: 'Circumstances', isCodable: 'false' });
    const domestic = codesIn(group ?? read(defaultCodebook)).find(({ attributes }) => attributes['name'] === 'Domestic');
    expect(domestic?.attributes).toMatchObject({ isCodable: 'true', color: '#1f6fb2' });
    expect(domestic?.children[0]?.text).toMatch(/^The suspect is .*\nInclude: .*\nExclude: .*\nExample: /);
    const question = allCodes(defaultCodebook).find(({ attributes }) => attributes['name'] === 'Did the victim support police action?');
    expect(question?.attributes['isCodable']).toBe('false');
    expect(codesIn(question ?? read(defaultCodebook)).map(({ attributes }) => attributes['name'])).toEqual([
      'Never',
      'Withdrew',
      'Maintained',
      'Unclear',
    ]);
  });

  it('gives each part a GUID of its own that a rename does not change', () => {
    const guids = allCodes(defaultCodebook).map(({ attributes }) => attributes['guid']);
    expect(new Set(guids).size).toBe(guids.length);
    const renamed = {
      ...defaultCodebook,
      version: 2,
      title: 'Another title',
      themes: defaultCodebook.themes.map((theme) => (theme.id === 'domestic' ? { ...theme, label: 'Partner or family' } : theme)),
    };
    expect(guidsByName(renamed).get('Partner or family')).toBe(guidsByName(defaultCodebook).get('Domestic'));
  });

  it('shares no GUID with another codebook', () => {
    const other = allCodes({ ...defaultCodebook, id: 'other' }).map(({ attributes }) => attributes['guid']);
    expect(other.filter((guid) => allCodes(defaultCodebook).some(({ attributes }) => attributes['guid'] === guid))).toEqual([]);
  });

  it('keeps any text whole but for what XML cannot hold', () => {
    const odd = '<b> & "quoted" \'x\'\ttab\nline \u{1f600}';
    const codebook = codebookSchema.parse({
      id: 'odd',
      version: 1,
      title: 'Odd',
      themes: [{ id: 't', label: `${odd}\u0001`, definition: `${odd}\ufffe`, colour: 'red' }],
    });
    const [code] = allCodes(codebook);
    expect(code?.attributes['name']).toBe(odd);
    expect(code?.children[0]?.text).toBe(odd);
    expect(code?.attributes['color']).toBeUndefined();
  });
});
