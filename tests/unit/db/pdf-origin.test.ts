import { describe, expect, it } from 'vitest';
import { withOrigin } from '../../../db/files/pdf-origin.ts';

const at = '2026-11-25T09:54:24.123Z';
const bytes = (text: string) => Buffer.from(text, 'latin1');
const changed = (text: string) => Buffer.from(withOrigin(bytes(text), at)).toString('latin1');

/** As Chromium writes it, behind some bytes that are no UTF-8. */
const chromium = String.raw`%PDF-1.4
%Óëéá
1 0 obj
<</Title (A \(quoted\) /Creator title)
/Creator (Mozilla/5.0 \(X11; Linux x86_64\) Chrome/130.0.0.0 Electron/33.2.1)
/Producer (Skia/PDF m130)
/CreationDate (D:20261125095424+00'00')
/ModDate (D:20261125095424+00'00')>>
endobj
`;

describe('the origin that a PDF names', () => {
  it('is this app and the day, and neither the system nor the second', () => {
    const text = changed(chromium);
    expect(text).toMatch(/^\/Creator \(Dip Sampler\) +$/m);
    expect(text).toMatch(/^\/CreationDate \(D:20261125\) +$/m);
    expect(text).toMatch(/^\/ModDate \(D:20261125\) +>>$/m);
    expect(text).not.toMatch(/Linux|095424/);
  });

  it('moves no byte, and touches none beside', () => {
    const text = changed(chromium);
    expect(text).toHaveLength(chromium.length);
    const kept = (whole: string) => whole.split('\n').filter((line) => !/^\/(Creator|CreationDate|ModDate)/.test(line));
    expect(kept(text)).toEqual(kept(chromium));
  });

  it.each([
    ['another order', '/CreationDate (D:20261125095424Z)\n/Creator (Chrome)\n'],
    ['a hexadecimal text', "/Creator <4142>\n/Producer (S)\n/CreationDate (D:20261125095424+00'00')\n/ModDate (D:20261125095424+00'00')"],
    ['nothing', ''],
  ])('is left as it is where it is written as %s', (_how, text) => {
    expect(changed(text)).toBe(text);
  });

  it('leaves a maker’s name that has no room for ours, and still gives the day', () => {
    const text = changed('/Creator (Short)\n/Producer (S)\n/CreationDate (D:20261125095424Z)\n/ModDate (D:20261125095424Z)');
    expect(text).toBe('/Creator (Short)\n/Producer (S)\n/CreationDate (D:20261125)       \n/ModDate (D:20261125)       ');
  });
});
