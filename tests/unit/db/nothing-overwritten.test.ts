import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { done, refused, testCore } from '../../support/core.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { drawnReview, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('a file that is written', () => {
  it('never takes the place of a review, whatever that is called', async () => {
    const folder = temporaryFolder();
    const core = testCore();
    const review = await drawnReview(core, folder, 2);
    core.close();
    const file = written(folder, 'ragged.csv', 'Crime Ref,Ward\nA-1\n');
    for (const name of ['other.dip', 'other.csv']) {
      const out = join(folder, name);
      copyFileSync(review, out);
      const before = fingerprint(out);
      expect(await refused(core, 'extract.problems', { file, out })).toMatchObject({ code: 'file-holds-review', where: { file: out } });
      expect(fingerprint(out)).toBe(before);
    }
    await done(core, 'review.open', { file: review });
    expect(await refused(core, 'export.coded', { file: join(folder, 'other.csv') })).toMatchObject({ code: 'file-holds-review' });
  });

  it('never takes the place of the extract it is made from', async () => {
    const file = written(temporaryFolder(), 'ragged.csv', 'Crime Ref,Ward\nA-1\n');
    const before = fingerprint(file);
    expect(await refused(testCore(), 'extract.problems', { file, out: file })).toMatchObject({ code: 'file-is-input' });
    expect(fingerprint(file)).toBe(before);
  });
});

describe('a stray quotation mark that may have drawn other rows into its own', () => {
  const extract = 'Crime Ref,Summary,Team\nR-1,fine,A\nR-2,"Victim said "no" to all\nR-3,third,C\nR-4,"fine",D\nR-5,last,E\n';

  it('is refused with its row and line, and told by an inspection', async () => {
    const folder = temporaryFolder();
    const core = testCore();
    await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T' });
    const file = written(folder, 'e.csv', extract);
    expect(await done(core, 'extract.inspect', { file })).toMatchObject({ badRows: 1, problems: [{ row: 2 }] });
    expect(await refused(core, 'extract.import', { file })).toMatchObject({ code: 'merged-rows', where: { row: 2, line: 3 } });
  });
});
