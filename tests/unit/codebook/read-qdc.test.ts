import { describe, expect, it } from 'vitest';
import { readQdc } from '../../../db/codebook/read-qdc.ts';
import { sha256Hex } from '../../../db/sha256.ts';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import { defaultCodebook } from '../../../shared/codebook/default-codebook.ts';
import { editsTowards, type Imported } from '../../../shared/codebook/import/edits-towards.ts';
import { wantedOfCodes } from '../../../shared/codebook/import/wanted-of-codes.ts';
import { qdcText } from '../../../shared/codebook/qdc-text.ts';
import { reviseCodebook } from '../../../shared/codebook/revise/revise.ts';
import { qdcFaults } from '../../support/qdc.ts';

const guid = (digit: number) => `${String(digit).repeat(8)}-1111-4111-8111-111111111111`;
const book = (codes: string, sets = '') =>
  `<?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Another"><Codes>${codes}</Codes>${sets}</CodeBook>`;
const code = (digit: number, name: string, inner = '', more = '') =>
  `<Code guid="${guid(digit)}" name="${name}" isCodable="true"${more}>${inner}</Code>`;

function imported(text: string, present: Codebook = defaultCodebook): Imported & { readonly codebook: Codebook } {
  const read = readQdc(text, 'book.qdc');
  if (!read.ok) throw new Error(read.error.message);
  const towards = editsTowards(present, wantedOfCodes(present, read.value.codes, sha256Hex));
  if (!towards.ok) throw new Error(towards.error.message);
  const { edits, leftOut } = towards.value;
  const made = edits.length === 0 ? null : reviseCodebook(present, edits);
  if (made && !made.ok) throw new Error(made.error.message);
  return { edits, leftOut: [...read.value.leftOut, ...leftOut], codebook: made ? made.value.codebook : present };
}
const themeCalled = (label: string, { themes }: Codebook) => themes.find((theme) => theme.label === label);
const export_ = (codebook: Codebook) => qdcText(codebook, 'Dip Sampler', sha256Hex);

describe('a codebook of another program', () => {
  it('brings its codes as themes, with what the format has of them', () => {
    const text = book(
      `<Code guid="{${guid(1).toUpperCase()}}" name="Feelings" isCodable="false">${code(2, 'Anger', '<Description>Said to be angry.\nInclude: shouting\nExclude: fear</Description>', ' color="#a00"')}</Code>${code(3, 'Alone')}`,
    );
    const { codebook } = imported(text);
    expect(themeCalled('Anger', codebook)).toMatchObject({
      id: 'anger',
      group: 'Feelings',
      definition: 'Said to be angry.',
      include: 'shouting',
      exclude: 'fear',
      colour: '#a00',
      guid: guid(2),
    });
    expect(themeCalled('Alone', codebook)).toMatchObject({ group: '', colour: '' });
  });

  it('keeps its GUIDs through a rename and an export, braces or none, groups included', () => {
    const { codebook } = imported(book(`<Code guid="{${guid(1)}}" name="Feelings" isCodable="false">${code(2, 'Anger')}</Code>`));
    const renamed = reviseCodebook(codebook, [
      { op: 'edit-theme', id: 'anger', set: { label: 'Rage' } },
      { op: 'name-group', group: 'Feelings', label: 'Emotions' },
    ]);
    const text = renamed.ok ? export_(renamed.value.codebook) : '';
    expect(text).toContain(`guid="${guid(2)}" name="Rage"`);
    expect(text).toContain(`guid="${guid(1)}" name="Emotions"`);
    expect(qdcFaults(text)).toEqual([]);
  });

  it('knows a code again by its GUID, whatever it is called by then', () => {
    const { codebook } = imported(book(code(2, 'Anger')));
    const again = imported(book(code(2, 'Fury', '<Description>Other.</Description>')), codebook);
    expect(again.edits).toEqual([{ op: 'edit-theme', id: 'anger', set: { label: 'Fury', definition: 'Other.' } }]);
  });

  it('writes a GUID in lower case without braces, however it came', () => {
    const text = book('<Code guid="{ABCDEF01-1111-4111-8111-ABCDEF012345}" name="Anger" isCodable="1"/>');
    expect(themeCalled('Anger', imported(text).codebook)?.guid).toBe('abcdef01-1111-4111-8111-abcdef012345');
  });

  it('gives a code that is called like a theme here an id of its own', () => {
    const { codebook } = imported(book(code(2, 'Domestic')));
    expect(codebook.themes.filter(({ label }) => label === 'Domestic').map(({ id }) => id)).toEqual(['domestic', 'domestic-2']);
  });

  it('tells what it had to leave out', () => {
    const sets = `<Sets><Set guid="${guid(8)}" name="Mine"><MemberCode guid="${guid(2)}"/></Set></Sets>`;
    const nested = code(2, 'Anger', code(3, 'Cold anger'), ' color="red"');
    const { leftOut, codebook } = imported(book(`${nested}<Note xmlns="urn:other">x</Note>`, sets));
    expect(leftOut).toEqual([
      'The set “Mine” (1 code): this program has no sets.',
      'The colour “red” of “Anger”: it is not of the form #rrggbb.',
      'What stands in <Note>: it is no part of a codebook.',
      'That “Cold anger” stood beneath “Anger”: themes stand side by side in a group.',
      expect.stringMatching(/^“Domestic”, .*are not in the file and stay as before/),
    ]);
    expect(themeCalled('Cold anger', codebook)).toBeDefined();
  });
});

describe('our own codebook', () => {
  it('is valid by the rules of the format', () => {
    expect(qdcFaults(export_(defaultCodebook))).toEqual([]);
  });

  it('comes back as it went, questions and their answers included', () => {
    expect(imported(export_(defaultCodebook))).toMatchObject({ edits: [], leftOut: [] });
  });

  it('has nothing of what is retired', () => {
    const gone = reviseCodebook(defaultCodebook, [{ op: 'retire', id: 'privacy' }]);
    const text = gone.ok ? export_(gone.value.codebook) : '';
    expect(text).toContain('name="Wellbeing');
    expect(text).not.toContain('name="Privacy"');
  });

  it('takes a question back whose answers were renamed and added to elsewhere', () => {
    const changed = export_(defaultCodebook)
      .replace('name="Withdrew"', 'name="Withdrew later"')
      .replace(/(<Code [^>]*name="Unclear"[^>]*>)/, `$1<Code guid="${guid(7)}" name="Refused" isCodable="true"/>`);
    expect(imported(changed).codebook.questions[0]?.options).toEqual([
      { id: 'never', label: 'Never' },
      { id: 'withdrew', label: 'Withdrew later' },
      { id: 'maintained', label: 'Maintained' },
      { id: 'unclear', label: 'Unclear' },
      { id: 'refused', label: 'Refused' },
    ]);
  });
});

describe('a file that is no codebook, or a trap', () => {
  it.each<[string, string, RegExp]>([
    ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${book(code(2, 'x'))}`, /document type/],
    ['an entity of its own', book(code(2, '&a;')), /not well-formed XML at line 1/],
    ['elements that do not close', book('<Code'), /not well-formed/],
    ['another namespace', '<CodeBook xmlns="urn:other"><Codes/></CodeBook>', /no REFI-QDA 1\.5 codebook/],
    ['another document', '<Project xmlns="urn:QDA-XML:codebook:1.0"/>', /no REFI-QDA 1\.5 codebook/],
    ['no codes', book(''), /has no codes/],
    ['a code without GUID', book('<Code name="x" isCodable="true"/>'), /line 1 of book\.qdc has no usable guid/],
    ['a GUID that is none', book('<Code guid="1" name="x" isCodable="true"/>'), /no usable guid/],
    ['a code without name', book(`<Code guid="${guid(1)}" name=" " isCodable="true"/>`), /no usable name/],
    ['a code that is maybe codable', book(`<Code guid="${guid(1)}" name="x" isCodable="maybe"/>`), /no usable isCodable/],
    ['a GUID twice', book(code(1, 'x') + code(1, 'y')), /“y” under a GUID that another has/],
    ['nothing', '', /not well-formed/],
    ['plain text', 'theme,definition', /not well-formed/],
  ])('is refused: %s', (_, text, message) => {
    const read = readQdc(text, 'book.qdc');
    expect(!read.ok && read.error.message).toMatch(message);
  });

  it('is refused when it is nested or numerous beyond reason', () => {
    const distinct = (at: number) => `${String(at).padStart(8, '0')}-1111-4111-8111-111111111111`;
    const nested = Array.from({ length: 60 }, (_, at) => `<Code guid="${distinct(at)}" name="x" isCodable="true">`).join('');
    const many = Array.from({ length: 5_001 }, (_, at) => `<Code guid="${distinct(at)}" name="x" isCodable="true"/>`).join('');
    for (const [text, message] of [
      [book(nested), /more than 40 deep/],
      [book(many), /more than 5,000 codes/],
    ] as const) {
      const read = readQdc(text, 'book.qdc');
      expect(!read.ok && read.error.message).toMatch(message);
    }
  });
});
