import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areaReview } from '../support/area-review.ts';
import { cli, cliOfCheckout } from '../support/cli.ts';
import { done, testCore } from '../support/core.ts';
import { readPdf } from '../support/pdf.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the certificate of a draw as a PDF', () => {
  it.each([
    ['200 cases', { size: 200, seed: 'dice' }],
    ['60 cases in strata', { method: 'stratified', stratify: 'area', allocation: 'equal', minPerStratum: 5, size: 60, seed: 'dice' }],
  ] as const)('is one tagged page of A4 for %s', async (_, request) => {
    const core = testCore();
    const folder = temporaryFolder();
    const review = await areaReview(core, folder, 420);
    const { cases } = await done(core, 'draw.make', request);
    core.close();
    const out = join(folder, 'certificate.pdf');
    const run = cli(['certificate', review, '--out', out], { program: cliOfCheckout });
    expect(run.code, run.err).toBe(0);
    const pdf = await readPdf(readFileSync(out));
    expect(pdf).toMatchObject({ pages: 1, title: 'Certificate of draw-1: Areas', language: 'en-GB', tagged: true, paper: [210, 297] });
    for (const ref of cases) expect(pdf.text).toContain(ref);
  });
});
