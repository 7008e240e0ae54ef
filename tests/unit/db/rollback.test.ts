import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CommandInput, CommandName } from '../../../shared/contract/commands.ts';
import { commands } from '../../../shared/contract/commands.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { csv } from '../../support/csv.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { code, drawnReview, references, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Act = { readonly [N in CommandName]: readonly [name: N, input: (folder: string) => CommandInput<N>] }[CommandName];
const act = <N extends CommandName>(name: N, input: (folder: string) => CommandInput<N>): Act => [name, input] as unknown as Act;

/** For every command that writes, an act that goes a long way before it is refused. */
const acts: readonly Act[] = [
  // The last of many rows is the bad one.
  act('extract.import', (folder) => ({
    file: written(folder, 'late.csv', references(...Array.from({ length: 5000 }, (_, at) => `L-${at}`), 'C-01')),
  })),
  act('draw.make', () => ({ size: 99, seed: 'dice' })),
  act('coding.save', () => ({ reviewer: 'New', caseRef: 'C-01', changes: { domestic: 'present', engagement: 'often' } })),
  act('coding.complete', () => ({ reviewer: 'New', caseRef: 'C-01' })),
  act('coding.bulk', (folder) => ({
    reviewer: 'New',
    file: written(
      folder,
      'bad.csv',
      csv([
        ['case_ref', 'domestic'],
        ['X-1', '1'],
      ]),
    ),
  })),
  act('codebook.revise', () => ({
    edits: [
      { op: 'edit-theme', id: 'domestic', set: { definition: 'Other.' } },
      { op: 'retire', id: 'underage' },
    ],
    by: 'Chair',
  })),
  act('codebook.import', (folder) => ({ file: written(folder, 'book.qdc', '<CodeBook'), by: 'Chair' })),
  act('conflict.resolve', () => ({ caseRef: 'C-01', id: 'engagement', value: 'often', by: 'Chair', reason: 'why' })),
  act('conflict.carry', () => ({ caseRef: 'C-01', id: 'engagement', by: 'Chair', reason: 'why' })),
  // The interest is stored before the shares turn out not to be possible.
  act('assign.make', () => ({ reviewers: ['Ada'], seed: 'dice', interests: [{ reviewer: 'Ada', caseRef: 'C-01' }] })),
  act('draw.exclude', () => ({ caseRef: 'C-01', reason: 'file missing', by: 'Ada', replace: true })),
  act('draw.note-frame', () => ({ size: 99 })),
  act('draw.certificate', (folder) => ({ file: join(folder, 'no', 'such', 'certificate.html') })),
  act('draw.write-frame', (folder) => ({ file: join(folder, 'no', 'such', 'frame.txt') })),
  act('findings.report', (folder) => ({ file: join(folder, 'no', 'such', 'report.html') })),
  act('export.codebook', (folder) => ({ file: join(folder, 'no', 'such', 'codebook.qdc') })),
  act('export.coded', (folder) => ({ file: join(folder, 'no', 'such', 'export.csv') })),
  act('evidence.mark', () => ({ reviewer: 'New', caseRef: 'C-01', theme: 'domestic', start: 0, end: 1 })),
  act('evidence.remove', () => ({ reviewer: 'New', caseRef: 'C-01', id: 'x' })),
  // Nothing is refused of these three but what they cannot read.
  act('coding.undo', () => ({ reviewer: ' ' })),
  act('coding.redo', () => ({ reviewer: ' ' })),
  act('find.index', () => ({ all: true }) as unknown as CommandInput<'find.index'>),
  act('care.save', (folder) => ({ settingsFile: written(folder, 'care.json', '{"notice":1}') })),
  act('desk.save-settings', () => ({ reviewer: 'New', settings: { keys: { domestic: 'x', privacy: 'X' } } })),
  act('desk.pass-on', () => ({ reviewer: 'New', caseRef: 'X' })),
  act('desk.declare-interest', () => ({ reviewer: 'New', caseRef: 'X' })),
  act('desk.take-back', () => ({ reviewer: 'New', caseRef: 'C-01' })),
  act('desk.report-identity', () => ({ reviewer: 'New', caseRef: 'C-01', part: 'Notes', start: 0, end: 1 })),
  act('desk.raise-concern', () => ({ reviewer: 'New', caseRef: 'C-01', about: ' ' })),
  act('desk.hand-over', () => ({ caseRef: 'C-01', to: 'New', by: 'Sec' })),
  act('identity.redact', () => ({ report: 'x', by: 'Sec' })),
  act('identity.dismiss', () => ({ report: 'x', by: 'Sec', reason: 'why' })),
  act('concern.answer', () => ({ concern: 'x', by: 'Sec', what: 'why' })),
  act('calibration.choose', () => ({ size: 3, by: 'Sec' })),
  act('calibration.close', () => ({ by: 'Sec' })),
  act('package.issue', (folder) => ({ reviewer: 'Ada', file: join(folder, 'no', 'such', 'a.dipwork') })),
  act('package.return', (folder) => ({ file: join(folder, 'a.dipreturn') })),
  act('package.withdraw', () => ({ packageId: 'x', by: 'Sec', reason: 'why' })),
  act('merge.make', (folder) => ({ files: [written(folder, 'a.dipreturn', 'x')] })),
  act('merge.undo', () => ({})),
];

describe('a refused act', () => {
  it.each(acts)('%s leaves the file byte for byte as it was, and nothing in the audit trail', async (name, input) => {
    const core = testCore();
    const folder = temporaryFolder();
    const review = await drawnReview(core, folder, 3);
    await code(core, folder, 'Ada', [
      ['case_ref', 'engagement'],
      ['C-01', 'never'],
    ]);
    core.close();
    const before = fingerprint(review);

    await done(core, 'review.open', { file: review });
    const error = await refused(core, name, input(folder));
    expect(error.code).not.toBe('internal');
    core.close();

    expect(fingerprint(review)).toBe(before);
  });

  it('is tried above for every command that writes to an open review', () => {
    const writing = Object.entries(commands)
      .filter(([, command]) => command.effect === 'write')
      .map(([name]) => name);
    expect(acts.map(([name]) => name).toSorted()).toEqual(writing.toSorted());
  });

  it('leaves the review fit for the next act', async () => {
    const core = testCore();
    const folder = temporaryFolder();
    await drawnReview(core, folder, 3);
    await refused(core, 'draw.make', { size: 99, seed: 'dice' });
    expect(await done(core, 'draw.make', { size: 2, seed: 'dice' })).toMatchObject({ drawId: 'draw-2' });
  });
});
