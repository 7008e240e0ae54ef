import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { defaultCodebook } from '../../../shared/codebook/default-codebook.ts';
import { type Changes, emptyCoding } from '../../../shared/coding/coding.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { drawnReview, references, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ada = { reviewer: 'Ada', caseRef: 'C-01' };

async function desk(): Promise<{ core: Core; review: string; save(changes: Changes): Promise<unknown> }> {
  const core = testCore();
  const review = await drawnReview(core, temporaryFolder(), 2);
  return { core, review, save: async (changes) => (await done(core, 'coding.save', { ...ada, changes })).coding };
}

describe('coding at the desk', () => {
  it('saves each change at once, and it is there after the review was closed', async () => {
    const { core, review, save } = await desk();
    await save({ domestic: 'present' });
    await save({ $note: 'See page 3' });
    core.close();
    await done(core, 'review.open', { file: review });
    expect((await done(core, 'case.read', ada)).coding).toEqual({
      ...emptyCoding,
      note: 'See page 3',
      values: { domestic: 'present' },
    });
  });

  it('takes a value back to not coded', async () => {
    const { save } = await desk();
    await save({ domestic: 'present' });
    expect(await save({ domestic: null })).toMatchObject({ values: {} });
  });

  it('shows a reviewer their own coding and nobody else’s', async () => {
    const { core, save } = await desk();
    await save({ domestic: 'present' });
    expect((await done(core, 'case.read', { ...ada, reviewer: 'Ben' })).coding).toEqual(emptyCoding);
  });

  it('clears the other reasons when the exclusive one is marked, and the exclusive one when another is', async () => {
    const { save } = await desk();
    await save({ privacy: 'present', domestic: 'present' });
    expect(await save({ 'reason-not-recorded': 'present' })).toMatchObject({
      values: { 'reason-not-recorded': 'present', privacy: 'absent', domestic: 'present' },
    });
    expect(await save({ wellbeing: 'present' })).toMatchObject({ values: { 'reason-not-recorded': 'absent', wellbeing: 'present' } });
  });

  it.each<[string, Changes, RegExp]>([
    ['a theme that is not there', { domestc: 'present' }, /no theme or question “domestc”.*“domestic”/],
    ['a state that no theme has', { domestic: 'yes' }, /“yes” cannot be said of the theme “domestic”/],
    ['an answer that is not offered', { engagement: 'often' }, /“often” is not an answer/],
    ['a status that is not one', { $status: 'done' }, /“done” is not a state/],
    ['completing without the required answer', { $status: 'complete' }, /Answer “Did the victim support police action\?”/],
  ])('refuses %s', async (_, changes, message) => {
    const { core } = await desk();
    expect((await refused(core, 'coding.save', { ...ada, changes })).message).toMatch(message);
  });

  it('refuses a case that is not in the review', async () => {
    const { core } = await desk();
    expect(await refused(core, 'coding.save', { reviewer: 'Ada', caseRef: 'X', changes: { domestic: 'present' } })).toMatchObject({
      code: 'unknown-case',
    });
  });
});

describe('completing a case at the desk', () => {
  it('sets the themes not touched to absent, and says which', async () => {
    const { core, save } = await desk();
    await save({ engagement: 'never', domestic: 'present' });
    const { coding, setAbsent } = await done(core, 'coding.complete', ada);
    expect(setAbsent).toEqual(defaultCodebook.themes.map((theme) => theme.id).filter((id) => id !== 'domestic'));
    expect(coding).toMatchObject({ status: 'complete', values: { domestic: 'present', privacy: 'absent', engagement: 'never' } });
  });

  it('is refused while a required question is open', async () => {
    const { core } = await desk();
    expect(await refused(core, 'coding.complete', ada)).toMatchObject({ code: 'coding-unanswered', where: { field: 'engagement' } });
  });

  it('leaves themes uncoded where the codebook asks for each of them', async () => {
    const folder = temporaryFolder();
    const core = testCore();
    const codebookFile = written(
      folder,
      'book.json',
      JSON.stringify({ id: 'b', version: 1, title: 'B', answerEach: true, themes: [{ id: 'a', label: 'A' }] }),
    );
    await done(core, 'review.create', { file: join(folder, 'r.dip'), title: 'T', codebookFile });
    await done(core, 'extract.import', { file: written(folder, 'e.csv', references('C-01')) });
    expect(await done(core, 'coding.complete', ada)).toMatchObject({ setAbsent: [], coding: { status: 'complete', values: {} } });
  });

  it('shows in the list of cases, in draw order', async () => {
    const { core, save } = await desk();
    await save({ engagement: 'never' });
    await done(core, 'coding.complete', ada);
    const lines = await done(core, 'case.list', { reviewer: 'Ada' });
    const tickets = await done(core, 'draw.tickets', {});
    expect(lines.map((line) => line.caseRef)).toEqual(tickets.map((ticket) => ticket.caseRef));
    expect(lines.find((line) => line.caseRef === 'C-01')).toMatchObject({ status: 'complete', started: true });
    expect(lines.find((line) => line.caseRef === 'C-02')).toMatchObject({ status: 'open', started: false });
  });
});
