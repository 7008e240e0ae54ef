import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createCore } from '../../../db/core.ts';
import type { PdfPrinter } from '../../../shared/pdf-printer.ts';
import { fail, ok } from '../../../shared/result.ts';
import { done, refused } from '../../support/core.ts';
import { fingerprint, sha256Of } from '../../support/fingerprint.ts';
import { copyOf, makeReviewOfFour } from '../../support/review-of-four.ts';

let four = '';
beforeAll(async () => {
  four = await makeReviewOfFour();
});

/** The review of four in a core whose host prints in this way. */
async function opened(printPdf?: PdfPrinter<AbortSignal>) {
  const { folder, review } = copyOf(four);
  const core = createCore({ actor: 'tester', ...(printPdf && { printPdf }) });
  onTestFinished(() => core.close());
  await done(core, 'review.open', { file: review });
  return { core, folder, review, out: join(folder, 'findings.pdf') };
}

describe('a report as a PDF', () => {
  it('is the HTML report as the host prints it, byte for byte', async () => {
    const printed: string[] = [];
    // Not UTF-8, so bytes that went through a text would come out changed.
    const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff, 0x00, 0x80]);
    const { core, folder, out } = await opened(async (html) => {
      printed.push(html);
      return ok(bytes);
    });
    const written = await done(core, 'findings.report', { file: out });
    expect(new Uint8Array(readFileSync(out))).toEqual(bytes);
    expect(written).toEqual({ file: out, sha256: sha256Of(Buffer.from(bytes)), audience: 'panel' });
    const [document = ''] = printed;
    expect(document).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(document).toContain('<title>Review of four</title>');
    expect(document).toContain('In 25% of cases reviewed (1 of 4), the reason recorded was fear of repercussions or reprisal.');
    core.close();
    expect(readdirSync(folder).sort()).toEqual(['findings.pdf', 'review.dip']);
  });

  it('is refused where the host cannot print, in a sentence that names a way out', async () => {
    const { core, review, out } = await opened();
    const error = await refused(core, 'findings.report', { file: out });
    expect(error.code).toBe('pdf-no-electron');
    expect(error.message).toContain('Choose .html in its place and print it from a browser');
    core.close();
    expect(existsSync(out)).toBe(false);
    expect(fingerprint(review)).toBe(fingerprint(four));
  });

  it('leaves no file and no trace in the review where printing fails', async () => {
    const { core, folder, review, out } = await opened(async () => fail('pdf-failed', 'It gave up.'));
    expect(await refused(core, 'findings.report', { file: out })).toMatchObject({ code: 'pdf-failed' });
    core.close();
    expect(readdirSync(folder)).toEqual(['review.dip']);
    expect(fingerprint(review)).toBe(fingerprint(four));
  });

  it('can be cancelled while it is printed', async () => {
    const controller = new AbortController();
    const { core, out } = await opened(
      (_html, signal) =>
        new Promise((settle) => {
          signal?.addEventListener('abort', () => settle(fail('cancelled', 'Cancelled.')));
          controller.abort();
        }),
    );
    const result = await core.dispatch('findings.report', { file: out }, { signal: controller.signal });
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(existsSync(out)).toBe(false);
  });
});
