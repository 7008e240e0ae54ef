import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { connect } from '../../../db/review-file/connection.ts';
import type { AgreementUnit } from '../../../shared/contract/agreement-commands.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { code, drawnReview, references, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const heading = ['case_ref', 'engagement', 'domestic', 'privacy'];
const decision = { id: 'domestic', value: 'present', by: 'Chair', reason: 'The flag says so' };

interface Coded {
  readonly core: Core;
  readonly review: string;
  says(reviewer: string, ...rows: string[][]): Promise<unknown>;
  decide(caseRef: string): Promise<unknown>;
  unit(id: string, drawId?: string): Promise<AgreementUnit>;
}

/** Four drawn cases; Ada and Ben have coded three of them and differ on one: whether C-01 is domestic. */
async function coded(): Promise<Coded> {
  const core = testCore();
  const folder = temporaryFolder();
  const review = await drawnReview(core, folder, 4);
  const says = (reviewer: string, ...rows: string[][]) => code(core, folder, reviewer, [heading, ...rows]);
  await says('Ada', ['C-01', 'never', '1', '0'], ['C-02', 'never', '0', '0'], ['C-03', 'withdrew', '1', '']);
  await says('Ben', ['C-01', 'never', '0', '0'], ['C-02', 'never', '0', '0'], ['C-03', 'withdrew', '1', '1']);
  return {
    core,
    review,
    says,
    decide: (caseRef) => done(core, 'conflict.resolve', { ...decision, caseRef }),
    unit: async (id, drawId) => {
      const { units } = await done(core, 'agreement.read', { drawId: drawId ?? null });
      const found = units.find((each) => each.id === id);
      if (!found) throw new Error(`No unit ${id}`);
      return found;
    },
  };
}

describe('agreement', () => {
  it('is of every theme, then every question, and of none that is answered in words', async () => {
    const { core } = await coded();
    const { codebook } = await done(core, 'codebook.read', {});
    const { units } = await done(core, 'agreement.read', {});
    const asked = [...codebook.themes, ...codebook.questions.filter(({ kind }) => kind !== 'text')];
    expect(codebook.questions.some(({ kind }) => kind === 'text')).toBe(true);
    expect(units.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
    expect(new Set(units.map(({ kind }) => kind))).toEqual(new Set(['theme', 'choice']));
  });

  it('counts cases that two have completed and in which two have coded the item', async () => {
    const { unit } = await coded();
    expect(await unit('domestic')).toMatchObject({
      cases: 3,
      alike: 2,
      raters: 2,
      percentAgreement: 2 / 3,
      counts: { present: 3, absent: 3 },
    });
    expect(await unit('privacy')).toMatchObject({ cases: 2, alike: 2, percentAgreement: 1, cohenKappa: null, gwetAC1: 1 });
    expect(await unit('underage')).toMatchObject({ cases: 0, raters: 0, percentAgreement: null, gwetAC1: null });
  });

  it('leaves out a coding that is not complete', async () => {
    const { unit, says } = await coded();
    await says('Cleo', ['C-04', 'never', '1', '1']);
    await says('Ben', ['C-04', '', '1', '1']);
    expect(await unit('domestic')).toMatchObject({ cases: 3, raters: 2 });
  });

  it('leaves out a case that was taken out of the draw, and one whose reader has an interest in it', async () => {
    const { core, unit } = await coded();
    await done(core, 'draw.exclude', { caseRef: 'C-02', reason: 'File missing.', by: 'Sec' });
    expect(await unit('domestic')).toMatchObject({ cases: 2, alike: 1 });
    await done(core, 'desk.declare-interest', { reviewer: 'Ben', caseRef: 'C-03' });
    expect(await unit('domestic')).toMatchObject({ cases: 1, alike: 0 });
  });

  it('is of one draw, the latest unless another is named', async () => {
    const { core, unit } = await coded();
    await done(core, 'draw.make', { size: 1, seed: 'other', where: "caseRef = 'C-02'" });
    expect(await unit('domestic')).toMatchObject({ cases: 1, alike: 1 });
    expect(await unit('domestic', 'draw-1')).toMatchObject({ cases: 3, alike: 2 });
    expect(await refused(core, 'agreement.read', { drawId: 'draw-9' })).toMatchObject({ code: 'unknown-draw' });
  });
});

describe('agreement before decisions', () => {
  it('is not changed by a decision', async () => {
    const { core, decide } = await coded();
    const before = await done(core, 'agreement.read', {});
    await decide('C-01');
    expect(await done(core, 'agreement.read', {})).toEqual(before);
  });

  it('is not changed by what a reader who was frozen says after it', async () => {
    const { core, decide, says } = await coded();
    const before = await done(core, 'agreement.read', {});
    await decide('C-01');
    await says('Ben', ['C-01', 'withdrew', '1', '1']);
    expect((await done(core, 'conflict.list', {})).map(({ id }) => id)).not.toContain('domestic');
    expect(await done(core, 'agreement.read', {})).toEqual(before);
  });

  it('is changed by what a reader says of a case in which nothing was decided', async () => {
    const { decide, says, unit } = await coded();
    await decide('C-01');
    await says('Ben', ['C-02', 'never', '1', '0']);
    expect(await unit('domestic')).toMatchObject({ cases: 3, alike: 1 });
  });

  it('takes in a coding that comes after the decision, until the next decision freezes it', async () => {
    const { decide, says, unit } = await coded();
    await decide('C-01');
    await says('Cleo', ['C-01', 'never', '1', '0']);
    expect(await unit('domestic')).toMatchObject({ raters: 3, counts: { present: 4, absent: 3 } });
    await decide('C-01');
    await says('Cleo', ['C-01', 'never', '0', '0']);
    expect(await unit('domestic')).toMatchObject({ raters: 3, counts: { present: 4, absent: 3 } });
  });

  it('keeps a frozen coding of a reader who opens the case again, and drops that of one who declares an interest', async () => {
    const { core, decide, unit } = await coded();
    await decide('C-01');
    await done(core, 'coding.save', { reviewer: 'Ben', caseRef: 'C-01', changes: { $status: 'later' } });
    expect(await unit('domestic')).toMatchObject({ cases: 3, alike: 2 });
    await done(core, 'desk.declare-interest', { reviewer: 'Ben', caseRef: 'C-01' });
    expect(await unit('domestic')).toMatchObject({ cases: 2, alike: 2 });
  });

  it('reads frozen codings under the newest codebook', async () => {
    const { core, decide, says, unit } = await coded();
    await decide('C-01');
    await says('Ben', ['C-01', 'never', '1', '1']);
    const into = { id: 'home', label: 'Home', group: 'reason' };
    await done(core, 'codebook.revise', { edits: [{ op: 'merge', from: ['domestic', 'privacy'], into }], by: 'Chair', reason: 'May' });
    expect(await unit('home')).toMatchObject({ cases: 3, alike: 2 });
  });

  it('knows nothing of revisions that were set aside with their merge', async () => {
    const { core, review, decide, unit } = await coded();
    await decide('C-01');
    core.close();
    const db = connect(review, false);
    db.exec(`UPDATE coding_revision SET set_aside = 1 WHERE reviewer_id = (SELECT id FROM reviewer WHERE name = 'Ben')
      AND case_id = (SELECT id FROM case_record WHERE case_ref = 'C-01')`);
    db.exec(`UPDATE current_coding SET status = 'open', item_values = '{}' WHERE reviewer_id = (SELECT id FROM reviewer WHERE name = 'Ben')
      AND case_id = (SELECT id FROM case_record WHERE case_ref = 'C-01')`);
    db.close();
    await done(core, 'review.open', { file: review });
    expect(await unit('domestic')).toMatchObject({ cases: 2, alike: 2 });
  });

  it('is of whatever is coded, where nothing was drawn', async () => {
    const core = testCore();
    const folder = temporaryFolder();
    await done(core, 'review.create', { file: join(folder, 'review.dip'), title: 'Nothing drawn' });
    await done(core, 'extract.import', { file: written(folder, 'extract.csv', references('C-01', 'C-02')) });
    for (const reviewer of ['Ada', 'Ben'])
      await code(core, folder, reviewer, [heading, ['C-01', 'never', '1', '0'], ['C-02', 'never', '0', '0']]);
    const { units } = await done(core, 'agreement.read', {});
    expect(units.find(({ id }) => id === 'domestic')).toMatchObject({ cases: 2, alike: 2 });
  });
});
