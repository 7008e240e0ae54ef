import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CliOptions, cli, cliOfCheckout, refusal } from '../../support/cli.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { copyOf, makeReviewOfFour } from '../../support/review-of-four.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let four = '';
beforeAll(async () => {
  four = await makeReviewOfFour();
});

/** There is none there, so whoever looks for an Electron finds out without a download. */
const noElectron = { ELECTRON_OVERRIDE_DIST_PATH: join(import.meta.dirname, 'nothing-here') };

describe('a PDF on the command line, where no Electron is to be had', () => {
  it.each<[string, CliOptions]>([
    ['by the core alone', {}],
    ['in a checkout', { program: cliOfCheckout, env: noElectron }],
  ])('is refused with a way out, and nothing is written, %s', (_where, options) => {
    const { folder, review } = copyOf(four);
    const out = join(folder, 'findings.pdf');
    const scratch = temporaryFolder();
    const error = refusal(['report', review, '--out', out], { ...options, env: { ...options.env, TMPDIR: scratch } });
    expect(error).toMatchObject({ code: 'pdf-no-electron', message: expect.stringContaining('Choose .html in its place') });
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(scratch)).toEqual([]);
    expect(fingerprint(review)).toBe(fingerprint(four));
  });

  it('does not keep the other formats from being written, in a checkout', () => {
    const { folder, review } = copyOf(four);
    const run = cli(['report', review, '--out', join(folder, 'findings.html')], { program: cliOfCheckout, env: noElectron });
    expect(run).toMatchObject({ code: 0, err: '', out: expect.stringContaining('findings.html') });
  });
});
