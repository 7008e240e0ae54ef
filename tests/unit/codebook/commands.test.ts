import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { liveCodebook } from '../../../shared/codebook/codebook.ts';
import { defaultCodebook } from '../../../shared/codebook/default-codebook.ts';
import type { EditInput } from '../../../shared/codebook/revise/edits.ts';
import type { Changes } from '../../../shared/coding/coding.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { readRecords } from '../../support/csv.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { code, drawnReview, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const welfare = { id: 'welfare', label: 'Welfare', group: 'reason' };
const merge: EditInput = { op: 'merge', from: ['privacy', 'wellbeing'], into: welfare };

async function desk(cases = 2) {
  const core = testCore();
  const folder = temporaryFolder();
  const review = await drawnReview(core, folder, cases);
  const complete = async (reviewer: string, caseRef: string, changes: Changes) => {
    await done(core, 'coding.save', { reviewer, caseRef, changes: { engagement: 'never', ...changes } });
    await done(core, 'coding.complete', { reviewer, caseRef });
  };
  const revise = (...edits: EditInput[]) => done(core, 'codebook.revise', { edits, by: 'Chair', reason: 'Panel of May' });
  return { core, folder, review, complete, revise };
}
/** SHA-256 of the review, which is closed for it and opened again. */
async function printOf(core: Core, review: string): Promise<string> {
  core.close();
  const print = fingerprint(review);
  await done(core, 'review.open', { file: review });
  return print;
}
const codingOf = async (core: Core, reviewer: string, caseRef = 'C-01') => (await done(core, 'case.read', { reviewer, caseRef })).coding;

describe('revising the codebook of a review', () => {
  it('makes a version that is told with who, why and what, and audited', async () => {
    const { core, revise } = await desk();
    expect(await revise({ op: 'edit-theme', id: 'domestic', set: { definition: 'New.' } })).toMatchObject({ version: 2 });
    const { codebook, versions } = await done(core, 'codebook.read', {});
    expect(codebook.version).toBe(2);
    expect(versions).toMatchObject([
      { version: 1, by: '', changes: [] },
      {
        version: 2,
        by: 'Chair',
        reason: 'Panel of May',
        changes: [{ says: 'Changes the definition of “Domestic”.', effect: 'meaning' }],
      },
    ]);
    const trail = await done(core, 'audit.list', { verify: true });
    expect(trail.at(-1)).toMatchObject({ actor: 'Chair', action: 'codebook-revised', detail: { version: 2, reason: 'Panel of May' } });
  });

  it('marks what those who coded it must look at again, and says beforehand how many that are', async () => {
    const { core, complete, revise } = await desk();
    await complete('Ada', 'C-01', { domestic: 'present' });
    await complete('Ben', 'C-01', {});
    await done(core, 'coding.save', { reviewer: 'Ada', caseRef: 'C-02', changes: { privacy: 'present' } });
    const edits: EditInput[] = [{ op: 'edit-theme', id: 'domestic', set: { definition: 'New.' } }];
    const seen = await done(core, 'codebook.preview', { edits });
    expect(seen.outcome.looks).toEqual({ codings: 2, cases: 1, reviewers: 2 });
    expect((await codingOf(core, 'Ada')).anotherLook).toEqual([]);
    await revise(...edits);
    expect((await codingOf(core, 'Ada')).anotherLook).toEqual(['domestic']);
    expect((await codingOf(core, 'Ada', 'C-02')).anotherLook).toEqual([]);
    await done(core, 'coding.save', { reviewer: 'Ada', caseRef: 'C-01', changes: { domestic: 'present' } });
    expect((await codingOf(core, 'Ada')).anotherLook).toEqual([]);
  });

  it('takes a spreadsheet that says the same again for another look', async () => {
    const { core, folder, revise } = await desk();
    const sheet = [
      ['case_ref', 'engagement', 'domestic'],
      ['C-01', 'never', '1'],
    ];
    await code(core, folder, 'Ada', sheet);
    await revise({ op: 'edit-theme', id: 'domestic', set: { definition: 'New.' } });
    expect(await code(core, folder, 'Ada', sheet)).toMatchObject({ changed: 1 });
    expect((await codingOf(core, 'Ada')).anotherLook).toEqual([]);
    expect(await code(core, folder, 'Ada', sheet)).toMatchObject({ changed: 0 });
  });

  it('refuses what cannot be done, edits made to another version, and nobody’s', async () => {
    const { core, review } = await desk();
    const before = await printOf(core, review);
    expect(await refused(core, 'codebook.revise', { edits: [{ op: 'retire', id: 'domestic' }], by: 'Chair' })).toMatchObject({
      code: 'edit-in-use',
    });
    expect(await refused(core, 'codebook.revise', { edits: [merge], base: 7, by: 'Chair' })).toMatchObject({ code: 'codebook-moved-on' });
    expect(await refused(core, 'codebook.revise', { edits: [merge], by: ' ' })).toMatchObject({ code: 'bad-input' });
    expect(await refused(core, 'codebook.revise', { edits: [], by: 'Chair' })).toMatchObject({ code: 'edit-nothing' });
    expect(await printOf(core, review)).toBe(before);
  });

  it('leaves the review as it was when it is cancelled on the way', async () => {
    const { core, review, complete } = await desk();
    await complete('Ada', 'C-01', { domestic: 'present' });
    const before = await printOf(core, review);
    const controller = new AbortController();
    controller.abort();
    const result = await core.dispatch('codebook.revise', { edits: [merge], by: 'Chair' }, { signal: controller.signal });
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await printOf(core, review)).toBe(before);
  });
});

describe('a merged theme', () => {
  it('is what a case is counted, exported and completed by', async () => {
    const { core, folder, complete, revise } = await desk();
    await complete('Ada', 'C-01', { privacy: 'present' });
    await complete('Ada', 'C-02', {});
    await revise(merge, { op: 'put-measure', measure: { id: 'w', label: 'Welfare', where: "has('welfare')" } });
    const { measures } = await done(core, 'findings.summary', {});
    expect(measures.find(({ id }) => id === 'w')).toMatchObject({ numerator: 1, denominator: 2, missing: 0 });
    const { file } = await done(core, 'export.coded', { file: join(folder, 'out.csv') });
    const [first, second] = readRecords(readFileSync(file, 'utf8'));
    expect([first?.['welfare'], second?.['welfare'], first?.['privacy']]).toEqual(['1', '0', undefined]);
    const { setAbsent } = await done(core, 'coding.complete', { reviewer: 'Ada', caseRef: 'C-01' });
    expect(setAbsent).toEqual([]);
  });

  it('keeps what the chair decided of its parts', async () => {
    const { core, complete, revise } = await desk();
    await complete('Ada', 'C-01', { privacy: 'present' });
    await complete('Ben', 'C-01', {});
    await complete('Ada', 'C-02', { privacy: 'present' });
    await complete('Ben', 'C-02', { wellbeing: 'present' });
    const decide = (caseRef: string) =>
      done(core, 'conflict.resolve', { caseRef, id: 'privacy', value: 'absent', by: 'Chair', reason: 'Read again.' });
    await decide('C-01');
    await decide('C-02');
    await revise(merge);
    const conflicts = (await done(core, 'conflict.list', {})).filter(({ id }) => id === 'welfare');
    // In C-02 they still differ on wellbeing, so nothing is settled of the two together.
    expect(conflicts).toMatchObject([
      { case: 'C-01', values: { Ada: 'present', Ben: 'absent' }, resolved: { value: 'absent', by: 'Chair', reason: 'Read again.' } },
    ]);
    await complete('Ada', 'C-02', { welfare: 'absent' });
    expect((await done(core, 'conflict.list', {})).filter(({ case: ref, id }) => ref === 'C-02' && id === 'welfare')).toMatchObject([
      { values: { Ada: 'absent', Ben: 'present' }, resolved: null },
    ]);
  });

  it('is no longer settled by a decision on what it was, once reviewers have coded what it is', async () => {
    const { core, complete, revise } = await desk();
    await complete('Ada', 'C-01', { wellbeing: 'present' });
    await complete('Ben', 'C-01', {});
    await done(core, 'conflict.resolve', { caseRef: 'C-01', id: 'wellbeing', value: 'absent', by: 'Chair', reason: 'Before.' });
    await revise({ op: 'merge', from: ['privacy'], into: 'wellbeing' });
    const conflict = async () => (await done(core, 'conflict.list', {})).find(({ id }) => id === 'wellbeing');
    expect((await conflict())?.resolved).toMatchObject({ value: 'absent', reason: 'Before.' });
    await complete('Ada', 'C-01', { wellbeing: 'present' });
    await complete('Ben', 'C-01', { wellbeing: 'absent' });
    expect(await conflict()).toMatchObject({ values: { Ada: 'present', Ben: 'absent' }, resolved: null });
  });

  it('takes a decision of its own from then on', async () => {
    const { core, complete, revise } = await desk();
    await complete('Ada', 'C-01', { privacy: 'present' });
    await complete('Ben', 'C-01', {});
    await done(core, 'conflict.resolve', { caseRef: 'C-01', id: 'privacy', value: 'absent', by: 'Chair', reason: 'One.' });
    await revise(merge);
    await done(core, 'conflict.resolve', { caseRef: 'C-01', id: 'welfare', value: 'present', by: 'Chair', reason: 'Two.' });
    const conflict = (await done(core, 'conflict.list', {})).find(({ id }) => id === 'welfare');
    expect(conflict?.resolved).toMatchObject({ value: 'present', reason: 'Two.' });
  });
});

describe('what is retired', () => {
  it('is refused by the desk, the chair, a spreadsheet and an expression, with what to use', async () => {
    const { core, folder, revise } = await desk();
    await revise(merge);
    const says = /“Privacy” is retired.*“welfare” in its place/;
    const save = { reviewer: 'Ada', caseRef: 'C-01', changes: { privacy: 'present' } };
    expect((await refused(core, 'coding.save', save)).message).toMatch(says);
    const decision = { caseRef: 'C-01', id: 'privacy', value: 'present', by: 'Chair', reason: 'R' };
    expect((await refused(core, 'conflict.resolve', decision)).message).toMatch(says);
    expect((await refused(core, 'findings.summary', { where: "has('privacy')" })).message).toMatch(says);
    const sheet = await code(core, folder, 'Ada', [
      ['case_ref', 'engagement', 'privacy'],
      ['C-01', 'never', '1'],
      ['C-02', 'never', ''],
    ]);
    expect(sheet).toMatchObject({ codings: 1, rejected: [{ row: 1, reason: expect.stringMatching(says) }] });
  });

  it('comes back with every coding it had', async () => {
    const { core, complete, revise } = await desk();
    await complete('Ada', 'C-01', { privacy: 'present' });
    expect((await revise({ op: 'retire', id: 'privacy' })).outcome).toMatchObject({ keptAside: 1, looks: { codings: 0 } });
    expect((await codingOf(core, 'Ada')).values['privacy']).toBeUndefined();
    await revise({ op: 'bring-back', id: 'privacy' });
    expect((await codingOf(core, 'Ada')).values['privacy']).toBe('present');
  });
});

describe('exporting and importing a codebook', () => {
  it('writes JSON that a new review reads back identically, versions and what is retired included', async () => {
    const { core, folder, revise } = await desk();
    await revise(merge, { op: 'edit-theme', id: 'domestic', set: { definition: 'New.' } });
    const { codebook } = await done(core, 'codebook.read', {});
    const { file } = await done(core, 'export.codebook', { file: join(folder, 'book.json') });
    const other = testCore();
    await done(other, 'review.create', { file: join(folder, 'other.dip'), title: 'Other', codebookFile: file });
    expect((await done(other, 'codebook.read', {})).codebook).toEqual(codebook);
  });

  it('brings another review to the same by an import, merges as merges, and then has nothing to do', async () => {
    const { core, folder, revise } = await desk();
    await revise(
      merge,
      { op: 'retire', id: 'observation' },
      { op: 'move', id: 'underage', before: 'domestic' },
      { op: 'set-book', title: 'May' },
    );
    const { codebook } = await done(core, 'codebook.read', {});
    const { file } = await done(core, 'export.codebook', { file: join(folder, 'book.json') });
    const other = testCore();
    await drawnReview(other, temporaryFolder(), 1);
    const dry = await done(other, 'codebook.import', { file, dryRun: true });
    expect(dry).toMatchObject({ version: null, leftOut: [] });
    expect(dry.edits.map(({ op }) => op)).toContain('merge');
    expect((await done(other, 'codebook.read', {})).codebook).toEqual(defaultCodebook);
    await done(other, 'codebook.import', { file, by: 'Chair' });
    expect(liveCodebook((await done(other, 'codebook.read', {})).codebook)).toEqual(liveCodebook(codebook));
    expect(await done(other, 'codebook.import', { file, by: 'Chair' })).toMatchObject({ version: null, edits: [], changes: [] });
  });

  it('leaves a key with the theme that has it, and says so', async () => {
    const { core, folder } = await desk();
    const themes = [{ id: 'anger', label: 'Anger', key: 'd' }];
    const file = written(folder, 'book.json', JSON.stringify({ id: 'other', version: 1, title: 'Outcome 16 rape cases', themes }));
    const { leftOut, edits } = await done(core, 'codebook.import', { file, by: 'Chair' });
    expect(leftOut[0]).toBe('The key D of “Anger”: another theme has it.');
    expect(edits).toMatchObject([{ op: 'add-theme', theme: { id: 'anger', key: '' } }]);
  });

  it.each([
    ['an ending it does not know', 'book.txt', '{}', 'codebook-ending'],
    ['JSON that is none', 'book.json', '{', 'codebook-unreadable'],
    ['JSON of something else', 'book.json', '{"a":1}', 'codebook-unreadable'],
    [
      'a codebook from its own future',
      'book.json',
      JSON.stringify({ ...defaultCodebook, themes: [{ id: 'a', label: 'A', meaningSince: 9 }] }),
      'codebook-version',
    ],
    ['bytes that are no text', 'book.qdc', '\xff\xfe\x00', 'codebook-not-text'],
    ['more than any codebook has', 'book.json', ' '.repeat(5 * 1024 * 1024), 'codebook-large'],
  ])('refuses %s in one sentence, and nothing is changed', async (_, name, content, errorCode) => {
    const { core, folder, review } = await desk();
    const before = await printOf(core, review);
    const file = written(folder, name, name.endsWith('.qdc') ? Buffer.from(content, 'latin1') : content);
    const error = await refused(core, 'codebook.import', { file, by: 'Chair' });
    expect(error).toMatchObject({ code: errorCode, where: { file } });
    expect(error.message).toMatch(new RegExp(`^${name}.*\\.$`));
    expect(await printOf(core, review)).toBe(before);
  });
});
