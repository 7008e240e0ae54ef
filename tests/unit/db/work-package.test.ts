import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../../db/review-file/connection.ts';
import { packageSchema } from '../../../shared/package/package-document.ts';
import { codeUntilKilled } from '../../support/coding-elsewhere.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { fingerprint, sha256Of } from '../../support/fingerprint.ts';
import { coded, issued, makeSharedReview, ofShared, once, ownWords, returned, tenRefs } from '../../support/packages.ts';

let shared = '';
beforeAll(async () => {
  shared = await makeSharedReview();
});

/** Rows of a file that no core has open. */
function rowsOf<T>(file: string, sql: string): T[] {
  const db = connect(file, true);
  try {
    return db.prepare<unknown[], T>(sql).all();
  } finally {
    db.close();
  }
}

describe('a work package', () => {
  it('holds the cases shared out to its reviewer, and not a word of any other', async () => {
    const { review } = ofShared(shared);
    const core = testCore();
    await done(core, 'review.open', { file: review });
    await done(core, 'assign.make', { reviewers: ['Ada', 'Ben'], seed: 'dice' });
    const { shares } = await done(core, 'assign.list', {});
    core.close();
    const own = shares.find(({ reviewer }) => reviewer === 'Ada')?.cases ?? [];
    const bytes = readFileSync(await issued(review, 'Ada'), 'latin1');
    expect(own).toHaveLength(4);
    for (const ref of tenRefs)
      expect([ref, bytes.includes(ownWords(ref)), bytes.includes(ref)]).toEqual([ref, own.includes(ref), own.includes(ref)]);
  });

  it('says nothing of the frame, the extract, other reviewers or the keys of the review', async () => {
    const { review } = ofShared(shared);
    await coded(review, 'Ben', { 'C-01': { domestic: 'present', $note: 'what Ben thinks' } });
    const [key] = rowsOf<{ identity: string; secret: string }>(review, 'SELECT identity, secret FROM review_key');
    const bytes = readFileSync(await issued(review, 'Ada'), 'latin1');
    for (const text of ['extract-of-force', 'what Ben thinks', 'For a test.', key?.identity ?? '', key?.secret ?? ''])
      expect([text, bytes.includes(text)]).toEqual([text, false]);
    expect(/\bBen\b/.test(bytes)).toBe(false);
    // Nor of whoever is logged in where it was issued.
    expect(bytes).not.toContain('secretariat');
  });

  it('opens as a desk: its own draw order, codebook and notice, and nothing else can be asked of it', async () => {
    const { review } = ofShared(shared);
    const core = testCore();
    const overview = await done(core, 'review.open', { file: await issued(review, 'Ada') });
    expect(overview).toMatchObject({
      title: 'Shared review',
      marking: 'OFFICIAL',
      drawn: 8,
      draws: [],
      extracts: [],
      workPackage: { reviewer: 'Ada', cases: 8, epoch: 2, returned: null, unreturned: 0 },
    });
    const lines = await done(core, 'case.list', { reviewer: 'Ada' });
    expect(lines.map(({ caseRef, position }) => [caseRef, position])).toEqual(tenRefs.slice(0, 8).map((ref, at) => [ref, at + 1]));
    expect(await done(core, 'desk.sitting', { reviewer: 'Ada' })).toMatchObject({ own: true, cases: 8, reviewers: [] });
    for (const name of ['draw.verify', 'findings.summary', 'conflict.list', 'assign.list', 'package.list', 'merge.undo'] as const)
      expect(await refused(core, name, {})).toMatchObject({ code: 'in-package' });
    expect(await refused(core, 'case.read', { reviewer: 'Ben', caseRef: 'C-01' })).toMatchObject({ code: 'not-your-package' });
  });

  it('is as its published schema says, with what was said before it and in it', async () => {
    const { review } = ofShared(shared);
    await coded(review, 'Ada', { 'C-02': { domestic: 'present' } });
    const file = await issued(review, 'Ada');
    await coded(file, 'Ada', { 'C-01': { domestic: 'absent' } });
    const rows = rowsOf<{ changes: string }>(file, 'SELECT * FROM coding_revision');
    const [held] = rowsOf(file, 'SELECT * FROM work_package');
    const whole = { work_package: held, coding_revision: rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) as unknown })) };
    expect(packageSchema.safeParse(whole).error).toBeUndefined();
    expect(rows).toHaveLength(2);
  });

  it('carries what its reviewer has said so far, and its undo reaches no further back than the package', async () => {
    const { review } = ofShared(shared);
    await coded(review, 'Ada', { 'C-02': { domestic: 'present' } });
    const core = testCore();
    await done(core, 'review.open', { file: await issued(review, 'Ada') });
    expect((await done(core, 'case.read', { reviewer: 'Ada', caseRef: 'C-02' })).coding.values).toMatchObject({ domestic: 'present' });
    expect(await done(core, 'coding.undo', { reviewer: 'Ada' })).toBeNull();
    await done(core, 'coding.save', { reviewer: 'Ada', caseRef: 'C-02', changes: { domestic: 'absent' } });
    expect((await done(core, 'coding.undo', { reviewer: 'Ada' }))?.coding.values).toMatchObject({ domestic: 'present' });
  });

  it('leaves out a case its reviewer has passed on or knows somebody in', async () => {
    const { review } = ofShared(shared);
    const core = testCore();
    await done(core, 'review.open', { file: review });
    await done(core, 'desk.pass-on', { reviewer: 'Ada', caseRef: 'C-03' });
    await done(core, 'desk.declare-interest', { reviewer: 'Ada', caseRef: 'C-04' });
    core.close();
    const bytes = readFileSync(await issued(review, 'Ada'), 'latin1');
    for (const ref of ['C-03', 'C-04']) expect(bytes).not.toContain(ownWords(ref));
  });

  it('carries no hash by which a name that was taken out could be found again, and keeps its marks in their place', async () => {
    const { review } = ofShared(shared);
    await once(review, 'evidence.mark', { reviewer: 'Ada', caseRef: 'C-01', theme: 'domestic', start: 4, end: 24 });
    const [before] = rowsOf<{ narrative: string }>(review, "SELECT narrative FROM case_record WHERE case_ref = 'C-01'");
    const [part] = JSON.parse(before?.narrative ?? '[]') as { text: string }[];
    await once(review, 'identity.redact', { caseRef: 'C-01', part: 'Summary', start: 0, end: 3, kind: 'name', by: 'Sec' });
    const file = await issued(review, 'Ada');
    expect(readFileSync(file, 'latin1')).not.toContain(sha256Of(part?.text ?? ''));
    expect(rowsOf(file, 'SELECT * FROM text_edit')).toEqual([]);
    expect(await once(file, 'evidence.list', { reviewer: 'Ada' })).toMatchObject([{ start: 7, end: 27, state: 'found' }]);
  });

  it('has the cases that all read to calibrate', async () => {
    const { review } = ofShared(shared);
    const { cases } = await once(review, 'calibration.choose', { size: 1, by: 'Sec', seed: 'dice' });
    const file = await issued(review, 'Ada');
    const lines = await once(file, 'case.list', { reviewer: 'Ada' });
    expect(lines.filter(({ calibration }) => calibration).map(({ caseRef }) => caseRef)).toEqual(cases);
  });

  it('is noise without its passphrase, and is not opened by another', async () => {
    const { review } = ofShared(shared);
    const file = await issued(review, 'Ada', 'a.dipwork', 'open sesame');
    const bytes = readFileSync(file, 'latin1');
    for (const text of ['SQLite', 'Ada', 'C-01', ownWords('C-01')]) expect(bytes).not.toContain(text);
    const core = testCore();
    expect(await refused(core, 'review.open', { file })).toMatchObject({ code: 'passphrase-needed' });
    expect(await refused(core, 'review.open', { file, passphrase: 'open, sesame' })).toMatchObject({ code: 'wrong-passphrase' });
    expect(await done(core, 'review.open', { file, passphrase: 'open sesame' })).toMatchObject({ workPackage: { reviewer: 'Ada' } });
    expect(readFileSync(file, 'latin1')).toBe(bytes);
  });

  it('goes on where it was after a kill in the middle of the work, though its seal is void', async () => {
    const { review } = ofShared(shared);
    const file = await issued(review, 'Ada');
    for (let from = 1, kill = 0; kill < 5; kill++) {
      const last = await codeUntilKilled(file, from, 60);
      const { coding } = await once(file, 'case.read', { reviewer: 'Ada', caseRef: 'C-01' });
      expect(Number(coding.note)).toBeGreaterThanOrEqual(last);
      from = Number(coding.note) + 1;
    }
  });

  it('is never written over another file, and nobody is issued nothing', async () => {
    const { review } = ofShared(shared);
    const file = await issued(review, 'Ada');
    const before = fingerprint(file);
    const core = testCore();
    await done(core, 'review.open', { file: review });
    expect(await refused(core, 'package.issue', { reviewer: 'Ben', file })).toMatchObject({ code: 'file-exists' });
    expect(fingerprint(file)).toBe(before);
    const nobody = await refused(core, 'package.issue', { reviewer: 'Cora', file: join(review, '..', 'c.dipwork') });
    expect(nobody.message).toBe('No case was shared out to Cora. Those who have cases are Ada and Ben.');
  });

  it('is put on record in the audit trail of the review, without its passphrase', async () => {
    const { review } = ofShared(shared);
    const file = await issued(review, 'Ada', 'a.dipwork', 'open sesame');
    const [entry] = (await once(review, 'audit.list', { verify: true })).slice(-1);
    expect(entry).toMatchObject({ action: 'package-issued', detail: { reviewer: 'Ada', cases: 8, epoch: 2, sha256: fingerprint(file) } });
    expect(JSON.stringify(entry)).not.toContain('sesame');
  });
});

describe('a return', () => {
  it('holds no case text: places, hashes and what was said', async () => {
    const { review } = ofShared(shared);
    const file = await issued(review, 'Ada');
    const core = testCore();
    await done(core, 'review.open', { file });
    await done(core, 'evidence.mark', { reviewer: 'Ada', caseRef: 'C-01', theme: 'domestic', start: 12, end: 24 });
    core.close();
    const text = readFileSync(await returned(file, 'a.dipreturn', true), 'utf8');
    for (const words of [ownWords('C-01'), 'She told', 'withdrew', 'North']) expect(text).not.toContain(words);
    expect(text).toContain('"start\\":12');
  });

  it('is in the format of age, and says nothing to who has no key', async () => {
    const { review } = ofShared(shared);
    const file = await issued(review, 'Ada');
    await coded(file, 'Ada', { 'C-01': { $note: 'a thought' } });
    const text = readFileSync(await returned(file, 'a.dipreturn'), 'latin1');
    expect(text.startsWith('age-encryption.org/v1\n-> X25519 ')).toBe(true);
    for (const words of ['Ada', 'C-01', 'a thought']) expect(text).not.toContain(words);
  });

  it('is not written of a package in which nothing was said, nor of a review', async () => {
    const { folder, review } = ofShared(shared);
    const core = testCore();
    await done(core, 'review.open', { file: await issued(review, 'Ada') });
    expect(await refused(core, 'package.return', { file: join(folder, 'a.dipreturn') })).toMatchObject({ code: 'nothing-coded' });
    await done(core, 'review.open', { file: review });
    expect(await refused(core, 'package.return', { file: join(folder, 'a.dipreturn') })).toMatchObject({ code: 'no-package' });
  });

  it('is remembered by the package, with what has changed since', async () => {
    const { review } = ofShared(shared);
    const file = await issued(review, 'Ada');
    await coded(file, 'Ada', { 'C-01': {}, 'C-02': {} });
    await returned(file, 'a.dipreturn');
    await coded(file, 'Ada', { 'C-02': { domestic: 'present' } });
    expect((await once(file, 'review.overview', {})).workPackage).toMatchObject({ returned: { codings: 2 }, unreturned: 1 });
  });
});
