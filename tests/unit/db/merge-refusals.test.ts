import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../../db/review-file/connection.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { coded, issued, makeSharedReview, ofShared, once, returned } from '../../support/packages.ts';
import { written } from '../../support/sheets.ts';

let shared = '';
beforeAll(async () => {
  shared = await makeSharedReview();
});

/** A review and a return of Ada's, who has coded C-01 and C-02. */
async function oneReturn() {
  const { folder, review } = ofShared(shared);
  const ada = await issued(review, 'Ada');
  await coded(ada, 'Ada', { 'C-01': { domestic: 'present' }, 'C-02': {} });
  return { folder, review, ada, file: await returned(ada, 'ada.dipreturn') };
}

/** Changes a file that no core has open, as nothing of ours would. */
function tampered(review: string, sql: string): void {
  const db = connect(review, true);
  db.exec(sql);
  db.close();
}

async function refusal(review: string, ...files: string[]) {
  const before = fingerprint(review);
  const core = testCore();
  await done(core, 'review.open', { file: review });
  const error = await refused(core, 'merge.make', { files });
  core.close();
  expect(fingerprint(review)).toBe(before);
  return error;
}

describe('a merge refuses, and changes nothing', () => {
  it('what was returned to another review, encrypted or not', async () => {
    const { ada, file } = await oneReturn();
    const other = join(ofShared(await makeSharedReview()).review);
    expect(await refusal(other, file)).toMatchObject({ code: 'return-locked', where: { file } });
    const plain = await returned(ada, 'plain.dipreturn', true);
    expect(await refusal(other, plain)).toMatchObject({
      code: 'other-review',
      message: 'plain.dipreturn was returned to another review. Merge it there.',
    });
  });

  it('what somebody has changed, though every value is one that can be said', async () => {
    const { folder, review, ada } = await oneReturn();
    const text = readFileSync(await returned(ada, 'plain.dipreturn', true), 'utf8');
    const changed = written(folder, 'changed.dipreturn', text.replace('"domestic":"present"', '"domestic":"absent"'));
    expect(await refusal(review, changed)).toMatchObject({ code: 'return-damaged' });
  });

  it('what is no return: a package, a review, a picture, a folder, nothing', async () => {
    const { folder, review, ada } = await oneReturn();
    expect(await refusal(review, ada)).toMatchObject({ code: 'not-a-return' });
    expect((await refusal(review, ada)).message).toContain('Write the return from the package first');
    copyFileSync(review, join(folder, 'copy.dip'));
    expect(await refusal(review, join(folder, 'copy.dip'))).toMatchObject({ code: 'not-a-return' });
    expect(await refusal(review, written(folder, 'x.png', '\x89PNG\r\n\x1a\n'))).toMatchObject({ code: 'not-a-return' });
    expect(await refusal(review, folder)).toMatchObject({ code: 'file-is-folder' });
    expect(await refusal(review, join(folder, 'none.dipreturn'))).toMatchObject({ code: 'file-missing' });
    expect(await refusal(review, review)).toMatchObject({ code: 'file-is-review' });
  });

  it('everything, where one file of several is refused, and says which', async () => {
    const { folder, review, file } = await oneReturn();
    const bad = written(folder, 'bad.dipreturn', 'nothing');
    expect(await refusal(review, file, bad)).toMatchObject({ code: 'not-a-return', where: { file: bad } });
    const foretold = await once(review, 'merge.preview', { files: [file, bad] });
    expect(foretold).toMatchObject({ added: 2, rejected: [{ file: bad, case: null }] });
  });

  it('a package that was withdrawn', async () => {
    const { review, file } = await oneReturn();
    const { hands } = await once(review, 'package.list', {});
    const packageId = hands.flatMap(({ packages }) => packages)[0]?.packageId ?? '';
    await once(review, 'package.withdraw', { packageId, by: 'Sec', reason: 'Laptop lost.' });
    expect(await refusal(review, file)).toMatchObject({ code: 'package-withdrawn' });
  });

  it('a codebook that the review does not have', async () => {
    const { folder, review } = await oneReturn();
    const older = join(folder, 'older.dip');
    copyFileSync(review, older);
    const edits = [{ op: 'edit-theme' as const, id: 'domestic', set: { definition: 'Otherwise.' } }];
    await once(review, 'codebook.revise', { edits, by: 'Chair' });
    const ada = await issued(review, 'Ada', 'newer.dipwork');
    await coded(ada, 'Ada', { 'C-01': {} });
    expect(await refusal(older, await returned(ada, 'newer.dipreturn'))).toMatchObject({ code: 'codebook-unknown' });
  });

  it('a coding of a case whose text was changed by other means, and takes the others', async () => {
    const { review, file } = await oneReturn();
    tampered(review, `UPDATE case_record SET narrative = replace(narrative, 'She', 'He') WHERE case_ref = 'C-01'`);
    const merged = await once(review, 'merge.make', { files: [file] });
    expect(merged).toMatchObject({ added: 1, rejected: [{ file, case: 'C-01' }] });
    expect(merged.rejected[0]?.reason).toMatch(/^The text of “C-01” is not the one that was read/);
  });

  it('a coding of a case that it does not have, and the whole where there is no other', async () => {
    const { review, file } = await oneReturn();
    tampered(review, `UPDATE case_record SET case_ref = 'D-01' WHERE case_ref = 'C-01'`);
    expect(await once(review, 'merge.preview', { files: [file] })).toMatchObject({ added: 1, rejected: [{ case: 'C-01' }] });
    tampered(review, `UPDATE case_record SET case_ref = 'D-02' WHERE case_ref = 'C-02'`);
    expect(await refusal(review, file)).toMatchObject({ code: 'nothing-merged', where: { file } });
  });
});

describe('a merge takes', () => {
  it('a coding of a case from which an identity was redacted since', async () => {
    const { review, file } = await oneReturn();
    await once(review, 'identity.redact', { caseRef: 'C-01', part: 'Summary', start: 0, end: 3, kind: 'name', by: 'Sec' });
    expect(await once(review, 'merge.make', { files: [file] })).toMatchObject({ added: 2, rejected: [] });
  });

  it('a coding under an older codebook, and tells how what was changed is read now', async () => {
    const { review, file } = await oneReturn();
    const edits = [
      { op: 'edit-theme', id: 'domestic', set: { definition: 'Otherwise.' }, as: 'meaning' },
      { op: 'edit-theme', id: 'underage', set: { label: 'Under 16' } },
    ] as const;
    await once(review, 'codebook.revise', { edits: [...edits], by: 'Chair' });
    const merged = await once(review, 'merge.make', { files: [file] });
    expect(merged.files[0]).toMatchObject({ codebookVersion: 1, codebookChanges: [{ item: 'domestic' }] });
    const { coding } = await once(review, 'case.read', { reviewer: 'Ada', caseRef: 'C-01' });
    expect(coding.anotherLook).toContain('domestic');
  });

  it('what comes from a copy of the review, since that has its keys', async () => {
    const { folder, review } = ofShared(shared);
    const copy = join(folder, 'yesterday.dip');
    copyFileSync(review, copy);
    const ada = await issued(review, 'Ada');
    await coded(ada, 'Ada', { 'C-01': {} });
    expect(await once(copy, 'merge.make', { files: [await returned(ada, 'a.dipreturn')] })).toMatchObject({ added: 1 });
  });
});
