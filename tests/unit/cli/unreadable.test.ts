import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusal, told } from '../../support/cli.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { references, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/**
 * Words put before a command so that permissions hold for it. Root may read and write everything; without two of its powers it is
 * stopped as anybody else is. Anybody else needs no such words.
 */
const bound = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--'] : [];
const options = { under: bound };

function loadedReview(): { review: string; extract: string } {
  const folder = temporaryFolder();
  const review = join(folder, 'r.dip');
  const extract = written(folder, 'extract.csv', references('A-1', 'A-2'));
  told('new', review, '--title', 'T');
  told('import', review, extract);
  return { review, extract };
}

describe('a file that one may not read', () => {
  it('is tried under real permissions, as root too', () => {
    const { extract } = loadedReview();
    chmodSync(extract, 0o000);
    const [command, ...rest] = [...bound, 'cat', extract];
    expect(spawnSync(command, rest, { encoding: 'utf8' }).stderr).toMatch(/Permission denied/);
  });

  it('is refused as an extract, by its name, and the review is as it was', () => {
    const { review, extract } = loadedReview();
    chmodSync(extract, 0o000);
    const before = fingerprint(review);
    for (const args of [
      ['inspect', extract],
      ['import', review, extract],
      ['code', review, extract, '--reviewer', 'Ada'],
    ]) {
      const error = refusal(args, options);
      expect(error).toMatchObject({ code: 'file-unreadable', where: { file: extract } });
      expect(error.message).toMatch(/^extract\.csv cannot be read\. Check that you are allowed to open it/);
    }
    expect(fingerprint(review)).toBe(before);
  });

  it('is refused as a review', () => {
    const { review } = loadedReview();
    chmodSync(review, 0o000);
    expect(refusal(['summary', review], options).message).toMatch(/^r\.dip /);
  });
});

describe('a review that one may only read', () => {
  it('is refused with the advice to copy it', () => {
    const { review } = loadedReview();
    chmodSync(review, 0o444);
    expect(refusal(['summary', review], options)).toMatchObject({
      code: 'review-read-only',
      message: expect.stringMatching(/Copy it to a folder where you may write/),
    });
  });
});

describe('a folder that one may not write in', () => {
  it('is refused for a new review, an export and a demo', () => {
    const { review } = loadedReview();
    const closed = temporaryFolder();
    chmodSync(closed, 0o555);
    expect(refusal(['new', join(closed, 'r.dip'), '--title', 'T'], options)).toMatchObject({ code: 'file-unwritable' });
    expect(refusal(['export', review, '--out', join(closed, 'out.csv')], options)).toMatchObject({ code: 'file-unwritable' });
    expect(refusal(['demo', '--out', join(closed, 'demo')], options)).toMatchObject({ code: 'folder-unmade' });
  });
});
