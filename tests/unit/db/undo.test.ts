import { describe, expect, it } from 'vitest';
import { done, testCore } from '../../support/core.ts';
import { drawnReview } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const save = (caseRef: string, changes: Record<string, string | null>, reviewer = 'Ada') => ({ reviewer, caseRef, changes });
const ada = { reviewer: 'Ada' };

async function desk() {
  const core = testCore();
  const review = await drawnReview(core, temporaryFolder(), 3);
  const values = async (caseRef: string) => (await done(core, 'case.read', { reviewer: 'Ada', caseRef })).coding.values;
  return { core, review, values };
}

describe('undo at the desk', () => {
  it('takes back act by act, across cases, and says which case', async () => {
    const { core, values } = await desk();
    await done(core, 'coding.save', save('C-01', { domestic: 'present' }));
    await done(core, 'coding.save', save('C-02', { underage: 'present' }));
    expect(await done(core, 'coding.undo', ada)).toMatchObject({ caseRef: 'C-02', coding: { values: {} } });
    expect(await done(core, 'coding.undo', ada)).toMatchObject({ caseRef: 'C-01', coding: { values: {} } });
    expect(await done(core, 'coding.undo', ada)).toBeNull();
    expect([await values('C-01'), await values('C-02')]).toEqual([{}, {}]);
  });

  it('works after the review was closed and opened again', async () => {
    const { core, review } = await desk();
    await done(core, 'coding.save', save('C-01', { domestic: 'present' }));
    await done(core, 'coding.save', save('C-01', { domestic: 'absent' }));
    core.close();
    await done(core, 'review.open', { file: review });
    expect(await done(core, 'coding.undo', ada)).toMatchObject({ coding: { values: { domestic: 'present' } } });
    core.close();
    await done(core, 'review.open', { file: review });
    expect(await done(core, 'coding.redo', ada)).toMatchObject({ coding: { values: { domestic: 'absent' } } });
  });

  it('brings a completed case back with the themes that completing set absent', async () => {
    const { core } = await desk();
    await done(core, 'coding.save', save('C-01', { engagement: 'never' }));
    await done(core, 'coding.complete', { reviewer: 'Ada', caseRef: 'C-01' });
    expect(await done(core, 'coding.undo', ada)).toMatchObject({ coding: { status: 'open', values: { engagement: 'never' } } });
  });

  it('brings back what is read through a merge made in between, and asks again what had not been looked at', async () => {
    const { core, values } = await desk();
    const looks = async () => (await done(core, 'case.read', { reviewer: 'Ada', caseRef: 'C-01' })).coding.anotherLook;
    await done(core, 'coding.save', save('C-01', { 'protects-relationship': 'present', domestic: 'present' }));
    await done(core, 'codebook.revise', {
      edits: [
        { op: 'merge', from: ['protects-relationship'], into: 'justice-process' },
        { op: 'edit-theme', id: 'domestic', set: { definition: 'A partner of today.' } },
      ],
      by: 'Sec',
    });
    const before = [await values('C-01'), await looks()];
    expect(before).toEqual([{ 'justice-process': 'present', domestic: 'present' }, ['domestic']]);
    await done(core, 'coding.save', save('C-01', { 'justice-process': 'absent', domestic: 'absent' }));
    await done(core, 'coding.undo', ada);
    expect([await values('C-01'), await looks()]).toEqual(before);
    await done(core, 'coding.redo', ada);
    expect([await values('C-01'), await looks()]).toEqual([{ 'justice-process': 'absent', domestic: 'absent' }, []]);
  });

  it('makes nothing again once something else was done', async () => {
    const { core } = await desk();
    await done(core, 'coding.save', save('C-01', { domestic: 'present' }));
    await done(core, 'coding.undo', ada);
    await done(core, 'coding.save', save('C-02', { domestic: 'present' }));
    expect(await done(core, 'coding.redo', ada)).toBeNull();
  });

  it('leaves what others did alone', async () => {
    const { core } = await desk();
    await done(core, 'coding.save', save('C-01', { domestic: 'present' }));
    await done(core, 'coding.save', save('C-01', { domestic: 'absent' }, 'Ben'));
    expect(await done(core, 'coding.undo', ada)).toMatchObject({ coding: { values: {} } });
    expect((await done(core, 'case.read', { reviewer: 'Ben', caseRef: 'C-01' })).coding.values).toEqual({ domestic: 'absent' });
  });

  it('has nothing for one who has done nothing', async () => {
    const { core } = await desk();
    expect(await done(core, 'coding.undo', { reviewer: 'Cleo' })).toBeNull();
  });

  it('reaches back over more acts than are read at once', async () => {
    const { core, values } = await desk();
    for (let act = 0; act < 60; act++) await done(core, 'coding.save', save('C-01', { $note: String(act) }));
    await done(core, 'coding.save', save('C-02', { domestic: 'present' }));
    for (let step = 0; step < 61; step++) await done(core, 'coding.undo', ada);
    expect(await done(core, 'coding.undo', ada)).toBeNull();
    expect((await done(core, 'case.read', { reviewer: 'Ada', caseRef: 'C-01' })).coding.note).toBe('');
    expect(await values('C-02')).toEqual({});
  });
});
