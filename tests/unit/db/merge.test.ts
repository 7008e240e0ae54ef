import { beforeAll, describe, expect, it } from 'vitest';
import { done, refused, testCore } from '../../support/core.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { agreedBytes, coded, issued, makeSharedReview, ofShared, once, returned } from '../../support/packages.ts';

let shared = '';
beforeAll(async () => {
  shared = await makeSharedReview();
});

/** A review whose Ada and Ben have coded C-01 and C-02 in packages, differing on one; both returns are written and none is merged. */
async function twoReturns() {
  const { folder, review } = ofShared(shared);
  const ada = await issued(review, 'Ada');
  const ben = await issued(review, 'Ben');
  await coded(ada, 'Ada', { 'C-01': { domestic: 'present' }, 'C-02': { domestic: 'absent' } });
  await coded(ben, 'Ben', { 'C-01': { domestic: 'absent' }, 'C-02': { domestic: 'absent' } });
  const files = [await returned(ada, 'ada.dipreturn'), await returned(ben, 'ben.dipreturn')] as const;
  return { folder, review, ada, ben, files };
}

describe('a merge', () => {
  it('says beforehand what it would do, and changes nothing by that', async () => {
    const { review, files } = await twoReturns();
    const before = fingerprint(review);
    const foretold = await once(review, 'merge.preview', { files: [...files] });
    expect(fingerprint(review)).toBe(before);
    expect(foretold).toMatchObject({ added: 4, alreadyHad: 0, rejected: [], conflicts: 1 });
    expect(foretold.files.map(({ reviewer, added, conflicts }) => [reviewer, added, conflicts])).toEqual([
      ['Ada', 2, 1],
      ['Ben', 2, 1],
    ]);
    const made = await once(review, 'merge.make', { files: [...files] });
    expect({ ...made, files: [] }).toEqual({ ...foretold, files: [] });
  });

  it('takes nothing twice, from the same file, the same merge or another, and leaves the file as it is where nothing is new', async () => {
    const { review, files } = await twoReturns();
    const [ada, ben] = files;
    expect(await once(review, 'merge.make', { files: [ada, ada, ben] })).toMatchObject({ added: 4, alreadyHad: 2 });
    const before = fingerprint(review);
    expect(await once(review, 'merge.make', { files: [ben, ada] })).toMatchObject({ added: 0, alreadyHad: 4, conflicts: 1 });
    expect(fingerprint(review)).toBe(before);
  });

  it('takes the rest of a fuller return after a partial one', async () => {
    const { review, ada, files } = await twoReturns();
    await once(review, 'merge.make', { files: [files[0]] });
    await coded(ada, 'Ada', { 'C-02': { domestic: 'present' }, 'C-03': {} });
    const fuller = await returned(ada, 'fuller.dipreturn');
    expect(await once(review, 'merge.make', { files: [fuller] })).toMatchObject({ added: 2, alreadyHad: 1 });
    const { coding } = await once(review, 'case.read', { reviewer: 'Ada', caseRef: 'C-02' });
    expect(coding.values).toMatchObject({ domestic: 'present' });
    // The partial one again, late: what was said in it gives way to what was said since.
    expect(await once(review, 'merge.make', { files: [files[0]] })).toMatchObject({ added: 0, alreadyHad: 2 });
    expect((await once(review, 'case.read', { reviewer: 'Ada', caseRef: 'C-02' })).coding).toEqual(coding);
  });

  it('is taken back in one step, decisions kept, and can be made again', async () => {
    const { review, files } = await twoReturns();
    const untouched = await agreedBytes(review);
    await once(review, 'merge.make', { files: [...files] });
    const merged = await agreedBytes(review);
    expect(merged).not.toBe(untouched);
    expect(await once(review, 'merge.undo', {})).toMatchObject({ codings: 4, decisions: 0, conflicts: 0 });
    expect(await agreedBytes(review)).toBe(untouched);
    const core = testCore();
    await done(core, 'review.open', { file: review });
    expect(await refused(core, 'merge.undo', {})).toMatchObject({ code: 'no-merge' });
    expect(await done(core, 'merge.make', { files: [...files] })).toMatchObject({ added: 4 });
    core.close();
    expect(await agreedBytes(review)).toBe(merged);
  });

  it('is undone from the last to the first', async () => {
    const { review, files } = await twoReturns();
    const states = [await agreedBytes(review)];
    for (const file of files) {
      await once(review, 'merge.make', { files: [file] });
      states.push(await agreedBytes(review));
    }
    for (const state of states.reverse().slice(1)) {
      await once(review, 'merge.undo', {});
      expect(await agreedBytes(review)).toBe(state);
    }
  });

  it('counts a decision that rests on what it takes back', async () => {
    const { review, files } = await twoReturns();
    await once(review, 'merge.make', { files: [...files] });
    await once(review, 'conflict.resolve', {
      caseRef: 'C-01',
      id: 'domestic',
      value: 'present',
      by: 'Chair',
      reason: 'He was her partner.',
    });
    expect(await once(review, 'merge.undo', {})).toMatchObject({ decisions: 1 });
  });

  it('lets what was said of a re-issued package stand over the one before, whichever comes first', async () => {
    const { review, ada, files } = await twoReturns();
    const again = await issued(review, 'Ada', 'again.dipwork');
    await coded(again, 'Ada', { 'C-01': { domestic: 'unclear' } });
    // The first package goes on being coded, by a slip, and has the higher sequence.
    await coded(ada, 'Ada', { 'C-01': { domestic: 'absent' } });
    const late = await returned(ada, 'late.dipreturn');
    const newer = await returned(again, 'newer.dipreturn');
    expect(await once(review, 'merge.make', { files: [newer, late, files[0]] })).toMatchObject({
      files: [{ givesWay: 0 }, { givesWay: 1 }, {}],
    });
    expect((await once(review, 'case.read', { reviewer: 'Ada', caseRef: 'C-01' })).coding.values).toMatchObject({ domestic: 'unclear' });
  });

  it('lets what is said in the review after it stand, and undoes that alone', async () => {
    const { review, files } = await twoReturns();
    await once(review, 'merge.make', { files: [...files] });
    await once(review, 'coding.save', { reviewer: 'Ada', caseRef: 'C-01', changes: { domestic: 'unclear' } });
    const said = async () => (await once(review, 'case.read', { reviewer: 'Ada', caseRef: 'C-01' })).coding.values['domestic'];
    expect(await said()).toBe('unclear');
    await once(review, 'coding.undo', { reviewer: 'Ada' });
    expect(await said()).toBe('present');
    expect(await once(review, 'coding.undo', { reviewer: 'Ada' })).toBeNull();
  });

  it('brings evidence to its place in the text, with the words of the review', async () => {
    const { review } = ofShared(shared);
    const file = await issued(review, 'Ada');
    await once(file, 'evidence.mark', { reviewer: 'Ada', caseRef: 'C-01', theme: 'domestic', start: 12, end: 24 });
    await once(review, 'merge.make', { files: [await returned(file, 'a.dipreturn')] });
    const [mark] = await once(review, 'evidence.list', { reviewer: 'Ada' });
    expect(mark).toMatchObject({ theme: 'domestic', start: 12, end: 24, state: 'found' });
    expect(JSON.stringify(mark?.selector)).toContain('only-in-c-01');
  });

  it('never gives what is said in the review the place of what is said in a package that is out', async () => {
    const { review, ada, files } = await twoReturns();
    const again = await issued(review, 'Ada', 'again.dipwork');
    await once(review, 'merge.make', { files: [files[0]] });
    await coded(review, 'Ada', { 'C-01': { domestic: 'unclear' } });
    await coded(again, 'Ada', { 'C-01': { domestic: 'absent' } });
    const merged = await once(review, 'merge.make', {
      files: [await returned(again, 'again.dipreturn'), await returned(ada, 'old.dipreturn')],
    });
    expect(merged.files[0]).toMatchObject({ added: 1, givesWay: 1 });
    expect((await once(review, 'case.read', { reviewer: 'Ada', caseRef: 'C-01' })).coding.values).toMatchObject({ domestic: 'unclear' });
  });

  it('that was undone does not beat what was said in the review since', async () => {
    const { review, files } = await twoReturns();
    await once(review, 'merge.make', { files: [files[0]] });
    await once(review, 'merge.undo', {});
    await coded(review, 'Ada', { 'C-01': { domestic: 'unclear' } });
    expect(await once(review, 'merge.make', { files: [files[0]] })).toMatchObject({ files: [{ added: 2, givesWay: 1 }] });
    expect((await once(review, 'case.read', { reviewer: 'Ada', caseRef: 'C-01' })).coding.values).toMatchObject({ domestic: 'unclear' });
  });
});
