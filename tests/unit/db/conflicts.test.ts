import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { code, drawnReview } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const heading = ['case_ref', 'engagement', 'domestic', 'privacy', 'observation', 'note'];
const decision = { caseRef: 'C-01', id: 'domestic', value: 'present', by: 'Chair', reason: 'The flag says so' };

/** Three drawn cases, coded by Ada and Ben as given. */
async function coded(ada: string[][], ben: string[][]): Promise<{ core: Core; folder: string }> {
  const core = testCore();
  const folder = temporaryFolder();
  await drawnReview(core, folder, 3);
  await code(core, folder, 'Ada', [heading, ...ada]);
  await code(core, folder, 'Ben', [heading, ...ben]);
  return { core, folder };
}

const differing = () => coded([['C-01', 'never', '1', '0', 'A text', 'a']], [['C-01', 'never', '0', '0', 'Another', 'b']]);
const refusalOf = (core: Core, changes: Partial<typeof decision>) => refused(core, 'conflict.resolve', { ...decision, ...changes });

describe('a conflict', () => {
  it('is what two complete codings differ on; texts and notes never are', async () => {
    const { core } = await differing();
    expect(await done(core, 'conflict.list', {})).toEqual([
      { case: 'C-01', id: 'domestic', values: { Ada: 'present', Ben: 'absent' }, resolved: null },
    ]);
  });

  it('is not a blank beside a value', async () => {
    const { core } = await coded([['C-01', 'never', '1', '', '', '']], [['C-01', 'never', '', '1', '', '']]);
    expect(await done(core, 'conflict.list', {})).toEqual([]);
  });

  it('is not made by a coding that is not complete', async () => {
    const { core } = await coded([['C-01', 'never', '1', '', '', '']], [['C-01', '', '0', '', '', '']]);
    expect(await done(core, 'conflict.list', {})).toEqual([]);
  });

  it('leaves out what a third says in a coding that is not complete', async () => {
    const { core, folder } = await coded([['C-01', 'never', '1', '0', '', '']], [['C-01', 'never', '0', '0', '', '']]);
    await code(core, folder, 'Cleo', [heading, ['C-01', '', '1', '1', '', '']]);
    expect(await done(core, 'conflict.list', {})).toMatchObject([{ id: 'domestic', values: { Ada: 'present', Ben: 'absent' } }]);
    expect(Object.keys((await done(core, 'conflict.list', {}))[0]?.values ?? {})).toEqual(['Ada', 'Ben']);
  });

  it('is listed by case in file order, and by theme before question in codebook order', async () => {
    const { core } = await coded(
      [
        ['C-03', 'never', '1', '1', '', ''],
        ['C-02', 'never', '', '1', '', ''],
      ],
      [
        ['C-02', 'withdrew', '', '0', '', ''],
        ['C-03', 'never', '0', '0', '', ''],
      ],
    );
    const listed = (await done(core, 'conflict.list', {})).map((conflict) => `${conflict.case} ${conflict.id}`);
    expect(listed).toEqual(['C-02 privacy', 'C-02 engagement', 'C-03 domestic', 'C-03 privacy']);
  });
});

describe("the chair's decision", () => {
  it('is shown with who, why and when, and leaves what reviewers said', async () => {
    const { core } = await differing();
    expect(await done(core, 'conflict.resolve', decision)).toEqual({ case: 'C-01', id: 'domestic', value: 'present' });
    expect(await done(core, 'conflict.list', {})).toEqual([
      {
        case: 'C-01',
        id: 'domestic',
        values: { Ada: 'present', Ben: 'absent' },
        resolved: { value: 'present', by: 'Chair', reason: 'The flag says so', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) },
      },
    ]);
  });

  it('counts in the figures from then on', async () => {
    const { core } = await differing();
    const domestic = async () =>
      (await done(core, 'findings.summary', { where: "has('domestic')" })).measures.find((measure) => measure.id === 'engagement:never');
    expect(await domestic()).toMatchObject({ denominator: 0 });
    await done(core, 'conflict.resolve', decision);
    expect(await domestic()).toMatchObject({ denominator: 1 });
  });

  it('can be decided anew: the latest is in force', async () => {
    const { core } = await differing();
    await done(core, 'conflict.resolve', decision);
    await done(core, 'conflict.resolve', { ...decision, value: 'unclear' });
    expect(await done(core, 'conflict.list', {})).toMatchObject([{ resolved: { value: 'unclear' } }]);
  });

  it('is in the audit trail under the name of who decided', async () => {
    const { core } = await differing();
    await done(core, 'conflict.resolve', decision);
    expect((await done(core, 'audit.list', {})).at(-1)).toMatchObject({
      actor: 'Chair',
      action: 'disagreement-decided',
      detail: { case: 'C-01', id: 'domestic', value: 'present', reason: 'The flag says so' },
    });
  });

  it.each([
    ['a case that is not there', { caseRef: 'X-1' }, 'unknown-case'],
    ['an item that is not there', { id: 'domestc' }, 'coding-value'],
    ['a value that the theme cannot take', { value: 'yes' }, 'coding-value'],
    ['an answer that is not offered', { id: 'engagement', value: 'often' }, 'coding-value'],
    ['a text', { id: 'observation', value: 'x' }, 'not-decidable'],
    ['a note', { id: '$note', value: 'x' }, 'not-coded'],
    ['something nobody coded', { id: 'wellbeing' }, 'not-coded'],
    ['no name', { by: '  ' }, 'bad-input'],
    ['no reason', { reason: '' }, 'bad-input'],
  ])('is refused for %s', async (_, changes, errorCode) => {
    const { core } = await differing();
    expect(await refusalOf(core, changes)).toMatchObject({ code: errorCode });
  });
});
