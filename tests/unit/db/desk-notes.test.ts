import { describe, expect, it } from 'vitest';
import { openReview } from '../../../db/review-file/open.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { namedReview, namedRows, placeOf } from '../../support/named-review.ts';
import { drawnReview } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const about = 'She has gone back to him; see the last line';

describe('a safeguarding note', () => {
  it('is counted where the window opens, and waits until somebody says what was done', async () => {
    const core = testCore();
    await drawnReview(core, temporaryFolder(), 2);
    const { concern } = await done(core, 'desk.raise-concern', { reviewer: 'Ada', caseRef: 'C-01', about: ` ${about} ` });
    expect((await done(core, 'review.overview', {})).concerns).toEqual({ open: 1, total: 1 });
    expect(await done(core, 'concern.list', {})).toMatchObject([
      { concern, caseRef: 'C-01', reviewer: 'Ada', about, state: 'open', answers: [] },
    ]);
    await done(core, 'concern.answer', { concern, by: 'Chair', what: 'Rang the safeguarding team' });
    await done(core, 'concern.answer', { concern, by: 'Chair', what: 'They have seen her' });
    expect((await done(core, 'review.overview', {})).concerns).toEqual({ open: 0, total: 1 });
    const [line] = await done(core, 'concern.list', {});
    expect(line).toMatchObject({ state: 'answered' });
    expect(line?.answers.map(({ what }) => what)).toEqual(['Rang the safeguarding team', 'They have seen her']);
  });

  it('is on the trail without its words, nor those of the answer', async () => {
    const core = testCore();
    await drawnReview(core, temporaryFolder(), 1);
    const { concern } = await done(core, 'desk.raise-concern', { reviewer: 'Ada', caseRef: 'C-01', about });
    await done(core, 'concern.answer', { concern, by: 'Chair', what: 'Rang the team' });
    const entries = (await done(core, 'audit.list', { verify: true })).slice(-2);
    expect(entries).toMatchObject([
      { actor: 'Ada', action: 'concern-raised', detail: { case: 'C-01' } },
      { actor: 'Chair', action: 'concern-answered', detail: { case: 'C-01' } },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/gone back|Rang/);
  });

  it('is still there for the chair when a slip of the undo key has taken it back', async () => {
    const core = testCore();
    await drawnReview(core, temporaryFolder(), 1);
    await done(core, 'desk.raise-concern', { reviewer: 'Ada', caseRef: 'C-01', about });
    await done(core, 'coding.undo', { reviewer: 'Ada' });
    expect((await done(core, 'review.overview', {})).concerns).toEqual({ open: 0, total: 0 });
    expect(await done(core, 'concern.list', {})).toMatchObject([{ about, state: 'withdrawn' }]);
  });

  it('says something, of a case there is', async () => {
    const core = testCore();
    await drawnReview(core, temporaryFolder(), 1);
    expect(await refused(core, 'desk.raise-concern', { reviewer: 'Ada', caseRef: 'C-01', about: ' ' })).toMatchObject({
      code: 'concern-blank',
    });
    expect(await refused(core, 'desk.raise-concern', { reviewer: 'Ada', caseRef: 'X', about })).toMatchObject({ code: 'unknown-case' });
    expect(await refused(core, 'concern.answer', { concern: 'x', by: 'Chair', what: 'y' })).toMatchObject({ code: 'unknown-concern' });
  });
});

describe('a report of an identity', () => {
  const summary = namedRows[1]?.[3] ?? '';
  const at = { reviewer: 'Ada', caseRef: 'N-01', part: 'Summary' };

  it('writes down the place and never the words', async () => {
    const core = testCore();
    const review = await namedReview(core, temporaryFolder());
    const place = placeOf(summary, ' Zelda Quib ');
    const { coding } = await done(core, 'desk.report-identity', { ...at, ...place });
    expect(coding.identities).toMatchObject([{ kind: 'name', part: 'Summary', start: place.start + 1, end: place.end - 1 }]);
    core.close();
    const opened = openReview(review);
    if (!opened.ok) throw new Error(opened.error.message);
    const logged = opened.value.all<{ changes: string }>('SELECT changes FROM coding_revision');
    opened.value.db.close();
    expect(JSON.stringify(logged)).not.toMatch(/zelda|quib/i);
  });

  it('is one report when it is told twice', async () => {
    const core = testCore();
    await namedReview(core, temporaryFolder());
    const input = { ...at, ...placeOf(summary, 'Zelda Quib') };
    const first = await done(core, 'desk.report-identity', input);
    expect((await done(core, 'desk.report-identity', input)).report).toBe(first.report);
    expect(await done(core, 'identity.list', {})).toHaveLength(1);
  });

  it('is listed with its words masked, and whatever else the screen finds beside them', async () => {
    const core = testCore();
    await namedReview(core, temporaryFolder());
    const text = namedRows[2]?.[3] ?? '';
    await done(core, 'desk.report-identity', { ...at, caseRef: 'N-02', ...placeOf(text, 'Zelda Quib') });
    const [line] = await done(core, 'identity.list', {});
    expect(line?.context).toEqual({ before: 'A friend, ', masked: 'Z•••• Q•••', after: ', rang from 07••• ••••23.' });
    expect(line).toMatchObject({ state: 'open', kind: 'name', answer: null });
    expect(await done(core, 'identity.reveal', { report: line?.report ?? '' })).toEqual({
      before: 'A friend, ',
      words: 'Zelda Quib',
      after: ', rang from 07700 900123.',
    });
  });

  it('is dismissed with a reason that is not on the trail', async () => {
    const core = testCore();
    await namedReview(core, temporaryFolder());
    const { report } = await done(core, 'desk.report-identity', { ...at, ...placeOf(summary, 'wept') });
    await done(core, 'identity.dismiss', { report, by: 'Sec', reason: 'It is a verb' });
    expect(await done(core, 'identity.list', {})).toMatchObject([{ state: 'dismissed', answer: { by: 'Sec', reason: 'It is a verb' } }]);
    const entry = (await done(core, 'audit.list', {})).at(-1);
    expect(entry).toMatchObject({ actor: 'Sec', action: 'identity-dismissed', detail: { case: 'N-01', part: 'Summary', kind: 'name' } });
    expect(JSON.stringify(entry)).not.toContain('verb');
    expect(await refused(core, 'identity.dismiss', { report, by: 'Sec', reason: 'again' })).toMatchObject({ code: 'report-answered' });
  });

  it('is gone from the list when it is undone', async () => {
    const core = testCore();
    await namedReview(core, temporaryFolder());
    await done(core, 'desk.report-identity', { ...at, ...placeOf(summary, 'wept') });
    await done(core, 'coding.undo', { reviewer: 'Ada' });
    expect(await done(core, 'identity.list', {})).toEqual([]);
  });
});
