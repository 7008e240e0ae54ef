import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileColumn } from '../../../db/screen/column-profile.ts';
import { maskedContext, maskOf } from '../../../db/screen/mask.ts';
import { redact } from '../../../db/screen/redact.ts';
import { screenCell } from '../../../db/screen/screen-cell.ts';
import { type IdentityKind, identityKinds } from '../../../shared/vocabulary/identity-kinds.ts';
import { labelSet } from '../../corpora/identities/measure-screen.ts';
import { tuningSet } from '../../corpora/identities/tuning-set.ts';

const narrative = profileColumn('Summary', 'narrative');
const planted = labelSet(tuningSet, 3, 1).map(({ text }) => text);
const mask = (text: string, kind: IdentityKind) => maskOf(text, { kind, start: 0, end: text.length });

describe('a mask', () => {
  it.each([
    ['Aisha Begum', 'name', 'A•••• B••••'],
    ['07700 900112', 'phone', '07••• ••••12'],
    ['12/03/1987', 'date-of-birth', '••/••/••••'],
    ['LE1 5WW', 'postcode', 'L•• ••W'],
    ['j.smith@example.com', 'email', 'j.•••••@•••••••.•••'],
  ] as const)('of %s', (text, kind, masked) => expect(mask(text, kind)).toBe(masked));

  it('shows of its surroundings whole words only, and masks the other finds there', () => {
    const text = 'On Friday she told Aisha Begum and rang 07700 900112 from the flat of Tendai Moyo, who was out.';
    const { spans } = screenCell(text, narrative);
    expect(maskedContext(text, spans, 1, 30)).toEqual({
      before: 'she told A•••• B•••• and rang ',
      masked: '07••• ••••12',
      after: ' from the flat of T••••• M•••,',
    });
  });

  it('never shows a letter of a find but the first of a word', () => {
    for (const text of planted) {
      const { spans } = screenCell(text, narrative);
      spans.forEach((span, at) => {
        const { before, masked, after } = maskedContext(text, spans, at);
        const hidden = text.slice(span.start, span.end).match(/\p{L}{4,}/gu) ?? [];
        for (const word of hidden) expect(masked).not.toContain(word);
        expect(before.length).toBeLessThanOrEqual(30);
        expect(after.length).toBeLessThanOrEqual(30);
      });
    }
  });
});

describe('redacting', () => {
  it('names the kind in the place of each find', () => {
    const text = 'Aisha Begum of LE1 5WW';
    expect(redact(text, screenCell(text, narrative).spans)).toBe('[name] of [postcode]');
  });

  it('leaves nothing to be found, and changes nothing the second time', () => {
    for (const text of planted) {
      const once = redact(text, screenCell(text, narrative).spans);
      expect(screenCell(once, narrative).spans, once).toEqual([]);
    }
  });

  it('finds nothing in what it puts there, under any heading', () => {
    for (const kind of identityKinds) {
      for (const heading of ['Summary', 'Surname', 'Home Address', 'URN'])
        expect(screenCell(`[${kind}]`, profileColumn(heading, null)).spans).toEqual([]);
    }
  });
});

describe('finds in any text', () => {
  const piece = fc.constantFrom(
    'Aisha',
    ' ',
    '.',
    ', ',
    '07700 900123',
    'LE1 5WW',
    '@a',
    'a@b.co',
    '14 Station Road',
    'DOB ',
    '1/2/90',
    '\n',
    "O'",
    '-',
    'é',
    'PC ',
    '12',
    'X',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  );

  it('are in order, apart and within it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('Summary', 'Surname', 'DOB', 'URN', 'x'), (cell, heading) => {
        let last = 0;
        for (const { start, end } of screenCell(cell, profileColumn(heading, null)).spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(cell.length);
      }),
      { numRuns: 500 },
    );
  });
});
