import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { openReview } from '../../../db/review-file/open.ts';
import { asWritable } from '../../../db/review-file/review.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { namedReview, namedRows, placeOf } from '../../support/named-review.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const summary = namedRows[1]?.[3] ?? '';
const at = { caseRef: 'N-01', part: 'Summary' };
const first = { ...at, ...placeOf(summary, 'Zelda Quib') };

async function named(): Promise<{ core: Core; review: string; report(reviewer: string, words?: string): Promise<string> }> {
  const core = testCore('secretariat');
  const review = await namedReview(core, temporaryFolder());
  const report = async (reviewer: string, words = 'Zelda Quib'): Promise<string> =>
    (await done(core, 'desk.report-identity', { reviewer, ...at, ...placeOf(summary, words) })).report;
  return { core, review, report };
}

const textOf = async (core: Core, caseRef: string): Promise<string[]> =>
  (await done(core, 'case.read', { reviewer: 'Ada', caseRef })).narrative.map(({ text }) => text);

describe('taking words out', () => {
  it('replaces them where they were reported, and leaves the rest as it was', async () => {
    const { core, report } = await named();
    const id = await report('Ada');
    expect(await done(core, 'identity.redact', { report: id, by: 'Sec' })).toMatchObject({ places: 1, cases: 1, reports: 1 });
    expect(await textOf(core, 'N-01')).toEqual(['She told 😀 [name] twice that she was afraid. Zelda Quib wept.', 'Closed by ZELDA QUIB.']);
    expect(await done(core, 'identity.list', {})).toMatchObject([{ report: id, state: 'redacted', context: null, answer: { by: 'Sec' } }]);
  });

  it('keeps marks in their place, and takes the words out of what they quote', async () => {
    const { core, report } = await named();
    const mark = (words: string) =>
      done(core, 'evidence.mark', { reviewer: 'Ada', theme: 'reprisal-fear', ...at, ...placeOf(summary, words) });
    await mark('told 😀 Zelda');
    await mark('Quib wept');
    await done(core, 'identity.redact', { report: await report('Ben'), by: 'Sec' });
    const { evidence } = await done(core, 'case.read', { reviewer: 'Ada', caseRef: 'N-01' });
    expect(evidence.map(({ state, selector: [, { exact }] }) => [state, exact])).toEqual([
      ['found', 'told 😀 [name]'],
      ['found', 'Quib wept'],
    ]);
  });

  it('has a mark that held nothing but those words cover what stands in their place', async () => {
    const { core, report } = await named();
    await done(core, 'evidence.mark', { reviewer: 'Ada', theme: 'domestic', ...first });
    await done(core, 'identity.redact', { report: await report('Ben'), by: 'Sec' });
    const { evidence } = await done(core, 'case.read', { reviewer: 'Ada', caseRef: 'N-01' });
    // The same name stands further on in the text; the mark must not wander there.
    expect(evidence).toMatchObject([{ state: 'found', selector: [{}, { exact: '[name]' }] }]);
  });

  it('takes a token of an earlier redaction whole, never a piece of it', async () => {
    const { core, report } = await named();
    await done(core, 'identity.redact', { report: await report('Ben'), by: 'Sec' });
    // The last letters of “[name]” and the word after them.
    const text = (await textOf(core, 'N-01'))[0] ?? '';
    const place = placeOf(text, 'me] twice');
    await done(core, 'identity.redact', { ...at, ...place, kind: 'reference', by: 'Sec' });
    expect((await textOf(core, 'N-01'))[0]).toBe('She told 😀 [reference] that she was afraid. Zelda Quib wept.');
  });

  it('settles every other report of the same words, and leaves one of other words open', async () => {
    const { core, report } = await named();
    const [ada, ben, other] = [await report('Ada'), await report('Ben'), await report('Cleo', 'wept')];
    await report('Dee', 'Zelda');
    expect(await done(core, 'identity.redact', { report: ada, by: 'Sec' })).toMatchObject({ reports: 3 });
    expect((await refused(core, 'identity.redact', { report: ben, by: 'Sec' })).message).toBe(
      'That report is settled: the words have been taken out.',
    );
    expect((await done(core, 'identity.list', {})).filter(({ state }) => state === 'open')).toMatchObject([
      { report: other, context: { masked: 'w•••' } },
    ]);
  });

  it('is on the trail with places and kinds, and never the words', async () => {
    const { core, report } = await named();
    await done(core, 'identity.redact', { report: await report('Ada'), by: 'Sec', kind: 'reference' });
    const entry = (await done(core, 'audit.list', { verify: true })).at(-1);
    expect(entry).toMatchObject({
      actor: 'Sec',
      action: 'identity-redacted',
      detail: { case: 'N-01', kind: 'reference', places: [{ part: 'Summary', start: 11, end: 21 }] },
    });
    expect(JSON.stringify(entry)).not.toMatch(/zelda|quib/i);
  });

  it.each<[string, object, RegExp]>([
    ['neither report nor place', {}, /Say which report is meant/],
    ['a report that is not there', { report: 'x' }, /There is no report “x”/],
    ['a part that is not there', { ...first, part: 'Notes' }, /no part “Notes”. Its parts are: “Summary” and “Closing”/],
    ['a stretch beyond the text', { ...first, end: 999 }, /“Summary”, which has 65 characters/],
    ['a stretch of signs', { ...first, start: 8, end: 9 }, /holds no letter or digit/],
    ['a case that is not there', { ...first, caseRef: 'X' }, /no case “X”/],
  ])('is refused for %s', async (_, place, message) => {
    const { core } = await named();
    expect((await refused(core, 'identity.redact', { ...place, by: 'Sec' })).message).toMatch(message);
  });

  it('is refused where they are out already', async () => {
    const { core } = await named();
    await done(core, 'identity.redact', { ...first, by: 'Sec' });
    const error = await refused(core, 'identity.redact', { ...at, start: 11, end: 17, by: 'Sec' });
    expect(error).toMatchObject({ code: 'already-redacted', message: 'The words there are [name] already.' });
  });
});

describe('taking words out everywhere', () => {
  it('counts first, and then takes out whole words in every part, column and case', async () => {
    const { core, report } = await named();
    const id = await report('Ada');
    expect(await done(core, 'identity.count', { report: id })).toEqual({ places: 5, cases: 2, beyondReach: 0 });
    expect(await done(core, 'identity.redact', { report: id, by: 'Sec', everywhere: true })).toMatchObject({ places: 5, cases: 2 });
    expect(await textOf(core, 'N-01')).toEqual(['She told 😀 [name] twice that she was afraid. [name] wept.', 'Closed by [name].']);
    const second = await done(core, 'case.read', { reviewer: 'Ada', caseRef: 'N-02' });
    expect(second.extra).toEqual({ Ward: 'Near [name]' });
    expect(second.narrative[0]?.text).toBe('A friend, [name], rang from 07700 900123.');
    expect((await textOf(core, 'N-03'))[0]).toContain('Quibble');
  });

  it('finds a number however its blanks are set', async () => {
    const { core } = await named();
    const text = namedRows[2]?.[3] ?? '';
    const place = { caseRef: 'N-02', part: 'Summary', ...placeOf(text, '07700 900123') };
    expect(await done(core, 'identity.redact', { ...place, kind: 'phone', by: 'Sec', everywhere: true })).toMatchObject({ cases: 2 });
    expect((await textOf(core, 'N-03'))[0]).toBe('Nobody is named, and Quibble is a word. Rang [phone] again.');
  });

  it('is refused for words so short that they stand everywhere', async () => {
    const { core } = await named();
    const place = { ...at, ...placeOf(summary, 'wa') };
    expect(await refused(core, 'identity.redact', { ...place, by: 'Sec', everywhere: true })).toMatchObject({ code: 'words-short' });
  });

  it('says how many notes have the words, which nothing can change', async () => {
    const { core, report } = await named();
    await done(core, 'coding.save', { reviewer: 'Ada', caseRef: 'N-02', changes: { $note: 'Ask about\nZelda Quib' } });
    const id = await report('Ada');
    expect(await done(core, 'identity.redact', { report: id, by: 'Sec', everywhere: true })).toMatchObject({ beyondReach: 1 });
  });
});

describe('the file after the words were taken out', () => {
  /** Indexes a case, as a search before the redaction would have. */
  async function indexed(core: Core, review: string): Promise<void> {
    core.close();
    const opened = openReview(review);
    if (!opened.ok) throw new Error(opened.error.message);
    const open = asWritable(opened.value);
    open.run(`INSERT INTO narrative_index (rowid, text) SELECT id, narrative FROM case_record`);
    open.run('DELETE FROM narrative_stale');
    opened.value.db.close();
    await done(core, 'review.open', { file: review });
  }

  it('holds them nowhere: not in a text, a mark, the index, the trail or a page that is free', async () => {
    const { core, review, report } = await named();
    await done(core, 'evidence.mark', { reviewer: 'Ada', theme: 'domestic', ...first });
    await indexed(core, review);
    const id = await report('Ada');
    core.close();
    const before = readFileSync(review).toString('latin1');
    expect(before).toMatch(/quib/i);
    await done(core, 'review.open', { file: review });
    await done(core, 'identity.redact', { report: id, by: 'Sec', everywhere: true });
    core.close();
    const after = readFileSync(review).toString('latin1');
    expect(after).not.toMatch(/zelda/i);
    expect(after.replace(/quibble/gi, '')).not.toMatch(/quib(?!bl)/i);
  });

  it('has the new text in its index at once', async () => {
    const { core, review } = await named();
    await indexed(core, review);
    await done(core, 'identity.redact', { ...first, by: 'Sec' });
    core.close();
    const opened = openReview(review);
    if (!opened.ok) throw new Error(opened.error.message);
    const count = (sql: string) => opened.value.one<{ n: number }>(sql)?.n;
    expect(count('SELECT count(*) AS n FROM narrative_stale')).toBe(0);
    expect(count("SELECT count(*) AS n FROM narrative_index WHERE narrative_index MATCH 'name AND afraid'")).toBe(1);
    expect(count("SELECT count(*) AS n FROM narrative_index WHERE narrative_index MATCH 'zelda'")).toBe(2);
    opened.value.db.close();
  });
});
