import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../support/workbook-reading.ts';
import { sheetPart, withMore, withPart, withSheet, workbook } from '../../support/workbooks.ts';

const sheet = { name: 'Cases', rows: '<row><c><v>1</v></c></row>' };

describe('a damaged workbook is refused', () => {
  const whole = workbook({
    sheets: [{ name: 'Cases', rows: '<row><c t="s"><v>0</v></c></row>' }],
    strings: ['<t>text</t>'],
    formats: [14],
  });

  it('cut off anywhere', async () => {
    for (let length = 4; length < whole.length; length += 97)
      expect((await refusalOf(whole.subarray(0, length))).code).toBe('workbook-damaged');
  });

  it('with a file that is said to reach beyond the end', async () => {
    const bytes = withMore({ name: 'xl/media/image1.png', data: '', claimedOffset: 1e6 });
    expect(await refusalOf(bytes)).toMatchObject({ code: 'workbook-damaged', message: expect.stringContaining('list of contents') });
  });

  it('with a bit that fell over in any part that is read', async () => {
    const before = Buffer.from('<row><c><v>12345</v></c></row>');
    const bytes = workbook({
      sheets: [{ name: 'Cases', rows: before.toString() }],
      change: (entries) => entries.map((entry) => ({ ...entry, stored: true })),
    });
    const flipped = Buffer.from(bytes);
    const digit = flipped.indexOf('12345');
    flipped[digit] = (flipped[digit] ?? 0) ^ 4;
    expect(await refusalOf(flipped)).toMatchObject({ code: 'workbook-damaged', message: expect.stringContaining(sheetPart) });
  });

  it('that lacks a part', async () => {
    for (const part of [sheetPart, 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml']) {
      const bytes = workbook({
        sheets: [sheet],
        strings: [''],
        formats: [14],
        change: (entries) => entries.filter(({ name }) => name !== part),
      });
      expect(await refusalOf(bytes)).toMatchObject({ code: 'workbook-damaged', message: expect.stringContaining(part) });
    }
  });

  it('packed in a way of its own, or encrypted within', async () => {
    expect(await refusalOf(withPart(sheetPart, (entry) => ({ ...entry, method: 12 })))).toMatchObject({ code: 'workbook-damaged' });
    expect(await refusalOf(withPart(sheetPart, (entry) => ({ ...entry, flags: 1 })))).toMatchObject({ code: 'workbook-protected' });
    expect(await refusalOf(withPart(sheetPart, (entry) => ({ ...entry, flags: 0x40 })))).toMatchObject({ code: 'workbook-protected' });
  });

  it.each([
    ['a tag that is never closed', '<worksheet><sheetData>'],
    ['tags that cross', '<worksheet><a><b></a></b></worksheet>'],
    ['a closing tag too many', '<worksheet/></worksheet>'],
    ['two roots', '<worksheet/><worksheet/>'],
    ['text outside the root', '<worksheet/>text'],
    ['no root', '<?xml version="1.0"?>'],
    ['nothing', ''],
    ['an attribute without quotes', '<worksheet a=1/>'],
    ['an attribute without a value', '<worksheet a/>'],
    ['an angle bracket in an attribute', '<worksheet a="<"/>'],
    ['an entity that nobody declared', '<worksheet><sheetData><row><c><v>&me;</v></c></row></sheetData></worksheet>'],
    ['a character that no text has', '<worksheet><sheetData><row><c><v>&#0;</v></c></row></sheetData></worksheet>'],
    ['half a pair', '<worksheet><sheetData><row><c><v>&#xD800;</v></c></row></sheetData></worksheet>'],
    ['a NUL', '<worksheet>\0</worksheet>'],
    ['an ending that is cut off', '<worksheet></worksheet'],
    ['a slash in the middle', '<worksheet / >'],
    ['a tag without a name', '<worksheet>< a="1"/></worksheet>'],
  ])('with %s', async (_, xml) => {
    expect(await refusalOf(withSheet(xml))).toMatchObject({ code: 'workbook-damaged', message: expect.stringContaining(sheetPart) });
  });

  it('with bytes that are not UTF-8', async () => {
    const xml = Buffer.concat([Buffer.from('<worksheet><a>M'), Buffer.from([0xf4]), Buffer.from('n</a></worksheet>')]);
    expect(await refusalOf(withPart(sheetPart, (entry) => ({ ...entry, data: xml })))).toMatchObject({
      code: 'workbook-damaged',
      message: expect.stringContaining('not text'),
    });
  });
});
