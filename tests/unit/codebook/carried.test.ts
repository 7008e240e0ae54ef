import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { done, testCore } from '../../support/core.ts';
import { code, drawnReview } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** One case in which Ada and Ben differ on two themes that may be merged. */
async function differing(): Promise<Core> {
  const core = testCore();
  const folder = temporaryFolder();
  const heading = ['case_ref', 'engagement', 'privacy', 'wellbeing'];
  await drawnReview(core, folder, 1);
  await code(core, folder, 'Ada', [heading, ['C-01', 'never', '1', '0']]);
  await code(core, folder, 'Ben', [heading, ['C-01', 'never', '0', '0']]);
  return core;
}
const carry = (core: Core, id: string) => done(core, 'conflict.carry', { caseRef: 'C-01', id, by: 'Chair', reason: `More of ${id}` });
const decide = (core: Core, id: string, value: string) =>
  done(core, 'conflict.resolve', { caseRef: 'C-01', id, value, by: 'Chair', reason: `Decided of ${id}` });
const merge = (core: Core) =>
  done(core, 'codebook.revise', {
    edits: [{ op: 'merge', from: ['privacy', 'wellbeing'], into: { id: 'welfare', label: 'Welfare', group: 'reason' } }],
    by: 'Chair',
    reason: 'Panel of May',
  });
const welfare = (core: Core) => done(core, 'reconcile.read', { caseRef: 'C-01', id: 'welfare' });

describe('what was carried forward of a theme that was merged since', () => {
  it('is carried forward for what it has become, and its history tells of what', async () => {
    const core = await differing();
    await carry(core, 'privacy');
    await merge(core);
    expect(await welfare(core)).toMatchObject({
      state: 'carried',
      inForce: { kind: 'carried', reason: 'More of privacy' },
      history: [{ kind: 'carried', id: 'privacy' }],
    });
    expect((await done(core, 'meeting.list', {})).carried).toMatchObject([{ id: 'welfare', reason: 'More of privacy' }]);
  });

  it('is decided where a decision on the other part settles the whole', async () => {
    const core = await differing();
    await carry(core, 'privacy');
    await decide(core, 'wellbeing', 'present');
    await merge(core);
    expect(await welfare(core)).toMatchObject({ state: 'decided', inForce: { value: 'present', reason: 'Decided of wellbeing' } });
  });

  it('stays carried where a decision on the other part leaves it open', async () => {
    const core = await differing();
    await carry(core, 'privacy');
    await decide(core, 'wellbeing', 'absent');
    await merge(core);
    expect(await welfare(core)).toMatchObject({ state: 'carried', inForce: { reason: 'More of privacy' } });
  });

  it('takes a decision on a part out of force when the whole is carried forward', async () => {
    const core = await differing();
    await decide(core, 'privacy', 'absent');
    await merge(core);
    expect(await welfare(core)).toMatchObject({ state: 'decided', inForce: { value: 'absent' } });
    await carry(core, 'welfare');
    expect(await welfare(core)).toMatchObject({ state: 'carried', inForce: { reason: 'More of welfare' } });
    expect(await done(core, 'conflict.list', {})).toMatchObject([{ id: 'welfare', resolved: null }]);
  });
});
