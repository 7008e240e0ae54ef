import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import type { DifferenceFile } from '../../../shared/contract/reconcile-commands.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { differingReview, markedWords } from '../../support/differing-review.ts';
import { code } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function differing(): Promise<{ core: Core; review: string; folder: string }> {
  const core = testCore();
  const folder = temporaryFolder();
  return { core, folder, review: await differingReview(core, folder) };
}

const read = (core: Core, caseRef: string, id: string): Promise<DifferenceFile> => done(core, 'reconcile.read', { caseRef, id });
const decide = (core: Core, caseRef: string, id: string, value: string) =>
  done(core, 'conflict.resolve', { caseRef, id, value, by: 'Chair', reason: 'It is in the text' });
const carry = (core: Core, caseRef: string, id: string, reason = 'Ask for the log') =>
  done(core, 'conflict.carry', { caseRef, id, by: 'Chair', reason });
const lines = async (core: Core) =>
  (await done(core, 'reconcile.list', {})).differences.map(({ caseRef, id, state }) => `${caseRef} ${id} ${state}`);

/** All that could tell who a coder is: names, row ids of reviewers as values, and ids of marks. */
function traces(review: string): { names: string[]; marks: string[] } {
  const db = new Database(review, { readonly: true });
  try {
    const names = db.prepare('SELECT name FROM reviewer').pluck().all() as string[];
    const marks = db.prepare('SELECT mark_id FROM quotation').pluck().all() as string[];
    return { names, marks };
  } finally {
    db.close();
  }
}

describe('the list of differences', () => {
  it('goes case by case in draw order, by theme before question, and names nobody', async () => {
    const { core } = await differing();
    const drawn = (await done(core, 'draw.tickets', {})).map(({ caseRef }) => caseRef);
    const listed = await done(core, 'reconcile.list', {});
    expect(listed).toMatchObject({ drawId: 'draw-1', counts: { open: 3, decided: 0, carried: 0 }, severallyCoded: 3 });
    const wanted = { 'N-01': ['N-01 reprisal-fear', 'N-01 engagement'], 'N-02': ['N-02 domestic'], 'N-03': [] };
    expect(listed.differences.map(({ caseRef, id }) => `${caseRef} ${id}`)).toEqual(
      drawn.flatMap((ref) => wanted[ref as keyof typeof wanted]),
    );
    expect(listed.differences.find(({ id }) => id === 'domestic')).toEqual({
      caseRef: 'N-02',
      id: 'domestic',
      label: 'Domestic',
      kind: 'theme',
      coders: 2,
      state: 'open',
    });
    expect(JSON.stringify(listed)).not.toMatch(/Ada|Quill|Ben|Marsh/);
  });

  it('leaves out what somebody with an interest in the case said, and cases that were taken out', async () => {
    const { core } = await differing();
    await done(core, 'desk.declare-interest', { reviewer: 'Ben Marsh', caseRef: 'N-01' });
    expect(await lines(core)).toEqual(['N-02 domestic open']);
    await done(core, 'draw.exclude', { caseRef: 'N-02', reason: 'Not a rape', by: 'Sec' });
    expect(await lines(core)).toEqual([]);
  });

  it('wants a draw', async () => {
    const core = testCore();
    await done(core, 'review.create', { file: `${temporaryFolder()}/r.dip`, title: 'T' });
    expect(await refused(core, 'reconcile.list', {})).toMatchObject({ code: 'no-draw' });
  });
});

describe('a difference before it is decided', () => {
  it('has what is asked, and each answer with its note and the marks for that theme where they stand in the text', async () => {
    const { core } = await differing();
    const { item, answers, narrative, state, inForce, history } = await read(core, 'N-01', 'reprisal-fear');
    expect({ state, inForce, history }).toEqual({ state: 'open', inForce: null, history: [] });
    expect(item).toMatchObject({ label: 'Fear of reprisal', kind: 'theme', options: [{ id: 'present', label: 'Present' }, {}, {}, {}] });
    expect(answers.map(({ key }) => key)).toEqual(['A', 'B']);
    const ofAda = answers.find(({ note }) => note === 'She says so in terms.');
    expect(ofAda).toMatchObject({ value: 'present', label: 'Present', evidence: [{ state: 'found', words: markedWords['Ada Quill'] }] });
    expect(answers.find((answer) => answer !== ofAda)).toMatchObject({ value: 'absent', evidence: [{ words: markedWords['Ben Marsh'] }] });
    const [{ start, end, part } = { start: 0, end: 0, part: '' }] = ofAda?.evidence ?? [];
    expect(narrative.find(({ column }) => column === part)?.text.slice(start, end)).toBe(markedWords['Ada Quill']);
  });

  it('holds no name of a coder and no id by which a mark could be looked up', async () => {
    const { core, review } = await differing();
    const files = [await read(core, 'N-01', 'reprisal-fear'), await read(core, 'N-01', 'engagement'), await read(core, 'N-02', 'domestic')];
    core.close();
    const { names, marks } = traces(review);
    expect([names.length, marks.length]).toEqual([2, 2]);
    const told = JSON.stringify(files);
    for (const trace of [...names, ...marks]) expect(told).not.toContain(trace);
    // What would hold one is not there at all: an answer has these parts and no others.
    for (const answer of files.flatMap(({ answers }) => answers)) {
      expect(Object.keys(answer).sort()).toEqual(['evidence', 'key', 'label', 'note', 'reviewer', 'value']);
      expect(answer.reviewer).toBeNull();
    }
  });

  it('shows words that both marked for both of them', async () => {
    const { core } = await differing();
    const [first] = (await read(core, 'N-01', 'reprisal-fear')).answers.find(({ value }) => value === 'present')?.evidence ?? [];
    const stretch = { part: first?.part ?? '', start: first?.start ?? 0, end: first?.end ?? 0 };
    await done(core, 'evidence.mark', { reviewer: 'Ben Marsh', caseRef: 'N-01', theme: 'reprisal-fear', ...stretch });
    await done(core, 'coding.save', { reviewer: 'Ben Marsh', caseRef: 'N-01', changes: { 'reprisal-fear': 'absent' } });
    const { answers } = await read(core, 'N-01', 'reprisal-fear');
    expect(answers.map(({ evidence }) => evidence.map(({ words }) => words))).toEqual([
      [markedWords['Ada Quill']],
      [markedWords['Ada Quill']],
    ]);
  });

  it('shows no marks to a question, since marks are made for themes', async () => {
    const { core } = await differing();
    expect((await read(core, 'N-01', 'engagement')).answers.map(({ evidence }) => evidence)).toEqual([[], []]);
  });

  it('stands in the same order each time it is opened', async () => {
    const { core, review } = await differing();
    const before = await read(core, 'N-01', 'reprisal-fear');
    core.close();
    await done(core, 'review.open', { file: review });
    expect(await read(core, 'N-01', 'reprisal-fear')).toEqual(before);
  });

  it('is refused where reviewers do not differ, in a case that is not there, and for what is asked in text', async () => {
    const { core } = await differing();
    for (const [caseRef, id, errorCode] of [
      ['N-03', 'domestic', 'no-difference'],
      ['X-1', 'domestic', 'unknown-case'],
      ['N-01', 'observation', 'no-difference'],
    ] as const)
      expect(await refused(core, 'reconcile.read', { caseRef, id })).toMatchObject({ code: errorCode });
  });
});

describe('names', () => {
  it('are shown once the case has nothing undecided, and not before: a note would give them away in the next difference', async () => {
    const { core } = await differing();
    await decide(core, 'N-01', 'reprisal-fear', 'present');
    const half = await read(core, 'N-01', 'reprisal-fear');
    expect(half).toMatchObject({ state: 'decided', undecided: 1, inForce: { label: 'Present', by: 'Chair' } });
    expect(JSON.stringify(half)).not.toMatch(/Ada|Quill|Ben|Marsh/);
    await decide(core, 'N-01', 'engagement', 'withdrew');
    const { answers, undecided } = await read(core, 'N-01', 'reprisal-fear');
    expect(undecided).toBe(0);
    expect(Object.fromEntries(answers.map(({ reviewer, value }) => [reviewer, value]))).toEqual({
      'Ada Quill': 'present',
      'Ben Marsh': 'absent',
    });
  });

  it('are withheld again while something in the case is carried forward', async () => {
    const { core } = await differing();
    await decide(core, 'N-02', 'domestic', 'present');
    expect((await read(core, 'N-02', 'domestic')).answers.map(({ reviewer }) => reviewer)).toContain('Ada Quill');
    await carry(core, 'N-02', 'domestic');
    expect(JSON.stringify(await read(core, 'N-02', 'domestic'))).not.toMatch(/Ada|Quill|Ben|Marsh/);
  });
});

describe('what is carried forward', () => {
  it('takes a decision out of force, until it is decided again; all of it stays on record', async () => {
    const { core } = await differing();
    await decide(core, 'N-02', 'domestic', 'present');
    await carry(core, 'N-02', 'domestic');
    expect(await done(core, 'conflict.list', {})).toContainEqual(expect.objectContaining({ case: 'N-02', resolved: null }));
    expect((await done(core, 'review.overview', {})).differences).toEqual({ open: 2, decided: 0, carried: 1 });
    expect(await read(core, 'N-02', 'domestic')).toMatchObject({
      state: 'carried',
      inForce: { kind: 'carried', reason: 'Ask for the log' },
    });
    await decide(core, 'N-02', 'domestic', 'absent');
    const { state, inForce, history } = await read(core, 'N-02', 'domestic');
    expect({ state, value: inForce?.value }).toEqual({ state: 'decided', value: 'absent' });
    expect(history.map(({ kind, label }) => `${kind} ${label}`)).toEqual(['decided Present', 'carried ', 'decided Absent']);
  });

  it('counts as unresolved in the figures', async () => {
    const { core } = await differing();
    await decide(core, 'N-01', 'engagement', 'never');
    await decide(core, 'N-02', 'domestic', 'present');
    await carry(core, 'N-02', 'domestic');
    const { measures } = await done(core, 'findings.summary', {});
    expect(measures.find(({ id }) => id === 'domestic-refusal')).toMatchObject({ denominator: 1, unresolved: 1 });
  });

  it('is in the audit trail, with who and why', async () => {
    const { core } = await differing();
    await carry(core, 'N-02', 'domestic');
    expect((await done(core, 'audit.list', { verify: true })).at(-1)).toMatchObject({
      actor: 'Chair',
      action: 'disagreement-carried',
      detail: { case: 'N-02', id: 'domestic', reason: 'Ask for the log' },
    });
  });

  it.each([
    ['no reason', { reason: '  ' }, 'bad-input'],
    ['no name', { by: '' }, 'bad-input'],
    ['a case that is not there', { caseRef: 'X-1' }, 'unknown-case'],
    ['what nobody differs on', { id: 'reprisal-fear' }, 'no-difference'],
  ])('is refused with %s', async (_, changes, errorCode) => {
    const { core } = await differing();
    const input = { caseRef: 'N-02', id: 'domestic', by: 'Chair', reason: 'Ask', ...changes };
    expect(await refused(core, 'conflict.carry', input)).toMatchObject({ code: errorCode });
  });
});

describe('the next meeting', () => {
  it('has what is carried forward and the cases in which a reviewer waits for information, in draw order, and does not say who waits', async () => {
    const { core } = await differing();
    await carry(core, 'N-02', 'domestic');
    await done(core, 'coding.save', {
      reviewer: 'Cleo',
      caseRef: 'N-03',
      changes: { $status: 'more-information', $note: 'No closing report' },
    });
    const { carried, waiting, text } = await done(core, 'meeting.list', {});
    expect(carried).toMatchObject([{ caseRef: 'N-02', id: 'domestic', label: 'Domestic', by: 'Chair', reason: 'Ask for the log' }]);
    expect(waiting).toEqual([{ caseRef: 'N-03', note: 'No closing report', at: expect.stringMatching(/^\d{4}-.*Z$/) }]);
    expect(text).toMatch(
      /^Carried forward: 1\nN-02, Domestic \(Chair, .*\): Ask for the log\n\nWaiting for information: 1 case\nN-03: No closing report$/,
    );
  });

  it('has those who wait case by case, and nobody who has passed the case on; a case that was taken out waits for nothing', async () => {
    const { core } = await differing();
    const wait = (reviewer: string, caseRef: string) =>
      done(core, 'coding.save', { reviewer, caseRef, changes: { $status: 'more-information' } });
    const drawn = (await done(core, 'draw.tickets', {})).map(({ caseRef }) => caseRef);
    for (const caseRef of drawn.toReversed()) for (const reviewer of ['Dan', 'Cleo', 'Eve']) await wait(reviewer, caseRef);
    for (const caseRef of drawn) await done(core, 'desk.pass-on', { reviewer: 'Dan', caseRef });
    await done(core, 'draw.exclude', { caseRef: drawn[1] ?? '', reason: 'File missing', by: 'Sec' });
    const { waiting, text } = await done(core, 'meeting.list', {});
    const expected = [drawn[0], drawn[2]].flatMap((ref) => [ref, ref]);
    expect(waiting.map(({ caseRef }) => caseRef)).toEqual(expected);
    expect(text).toMatch(/^Waiting for information: 2 cases\n/);
  });

  it('has no more what was decided since, what reviewers settled themselves, and what came in', async () => {
    const { core, folder } = await differing();
    await carry(core, 'N-02', 'domestic');
    await carry(core, 'N-01', 'engagement');
    await done(core, 'coding.save', { reviewer: 'Cleo', caseRef: 'N-03', changes: { $status: 'more-information' } });
    await decide(core, 'N-02', 'domestic', 'present');
    await code(core, folder, 'Ben Marsh', [
      ['case_ref', 'engagement'],
      ['N-01', 'withdrew'],
    ]);
    await done(core, 'coding.save', { reviewer: 'Cleo', caseRef: 'N-03', changes: { $status: 'open' } });
    expect(await done(core, 'meeting.list', {})).toMatchObject({
      carried: [],
      waiting: [],
      text: 'Nothing is carried forward, and nobody waits for information.',
    });
  });
});

it('never changes what reviewers said: their log is byte for byte the same after decisions', async () => {
  const { core, review } = await differing();
  const log = (): unknown[] => {
    const db = new Database(review, { readonly: true });
    const rows = ['coding_revision', 'current_coding', 'quotation'].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
    db.close();
    return rows;
  };
  core.close();
  const before = log();
  await done(core, 'review.open', { file: review });
  await decide(core, 'N-01', 'reprisal-fear', 'unclear');
  await carry(core, 'N-01', 'reprisal-fear');
  await decide(core, 'N-02', 'domestic', 'absent');
  core.close();
  expect(log()).toEqual(before);
});
