import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import { areaOf, areaReview, refOf } from '../../support/area-review.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { readRecords } from '../../support/csv.ts';
import { sha256Of } from '../../support/fingerprint.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const stratified = { method: 'stratified', stratify: 'area' } as const;
const refs = Array.from({ length: 40 }, (_, at) => refOf(at));
const byTicket = (seed: string, among = refs) => among.toSorted((a, b) => (sha256Of(`${seed}\n${a}`) < sha256Of(`${seed}\n${b}`) ? -1 : 1));
const inArea = (area: string) => refs.filter((_, at) => areaOf(at) === area);

async function reviewOfForty(): Promise<{ core: Core; review: string }> {
  const core = testCore();
  return { core, review: await areaReview(core, temporaryFolder(), 40) };
}
const taken = { reason: 'file missing', by: 'AB' };

describe('a case taken out', () => {
  it('is replaced by the next ticket, and stays on record with its reason', async () => {
    const { core } = await reviewOfForty();
    const { cases } = await done(core, 'draw.make', { size: 5, seed: 'dice' });
    const caseRef = cases[2] ?? '';
    const next = byTicket('dice')[5];
    expect(await done(core, 'draw.exclude', { caseRef, replace: true, ...taken })).toEqual({ case: caseRef, replacement: next });
    const tickets = await done(core, 'draw.tickets', {});
    expect(tickets.map((ticket) => ticket.caseRef)).toEqual([...cases, next]);
    expect(tickets[2]?.excluded).toMatchObject({ case: caseRef, replacement: next, ...taken });
    expect(tickets[5]).toMatchObject({ replaces: caseRef, excluded: null });
    expect(await done(core, 'draw.verify', {})).toMatchObject({ reproduced: true });
    const [last] = (await done(core, 'audit.list', {})).toReversed();
    expect(last).toMatchObject({
      actor: 'AB',
      action: 'case-excluded',
      detail: { case: caseRef, replacement: next, reason: 'file missing' },
    });
  });

  it('in a stratified draw is replaced from its own stratum', async () => {
    const { core } = await reviewOfForty();
    const { cases } = await done(core, 'draw.make', { ...stratified, size: 10, seed: 'dice' });
    const south = cases.filter((ref) => inArea('South').includes(ref));
    const { replacement } = await done(core, 'draw.exclude', { caseRef: south[0] ?? '', replace: true, ...taken });
    expect(replacement).toBe(byTicket('dice', inArea('South'))[south.length]);
    expect(await done(core, 'draw.verify', {})).toMatchObject({ reproduced: true });
  });

  it('can be a replacement itself, and two may go one after the other', async () => {
    const { core } = await reviewOfForty();
    const { cases } = await done(core, 'draw.make', { size: 5, seed: 'dice' });
    const first = await done(core, 'draw.exclude', { caseRef: cases[0] ?? '', replace: true, ...taken });
    const second = await done(core, 'draw.exclude', { caseRef: first.replacement ?? '', replace: true, ...taken });
    expect(second.replacement).toBe(byTicket('dice')[6]);
    expect(await done(core, 'draw.verify', {})).toMatchObject({ reproduced: true });
  });

  it('is not counted as reviewed, but told in the basis', async () => {
    const { core } = await reviewOfForty();
    const { cases } = await done(core, 'draw.make', { size: 5, seed: 'dice' });
    const caseRef = cases[0] ?? '';
    for (const ref of cases) {
      await done(core, 'coding.save', { reviewer: 'Ada', caseRef: ref, changes: { engagement: 'never' } });
      await done(core, 'coding.complete', { reviewer: 'Ada', caseRef: ref });
    }
    await done(core, 'draw.exclude', { caseRef, replace: true, ...taken });
    expect((await done(core, 'findings.summary', {})).basis).toMatchObject({ frame: 40, drawn: 6, reviewed: 4, excluded: 1 });
    expect(await done(core, 'review.overview', {})).toMatchObject({ drawn: 5, reviewed: 4 });
    const folder = temporaryFolder();
    const { file } = await done(core, 'export.coded', { file: join(folder, 'coded.csv') });
    const row = readRecords(readFileSync(file, 'utf8')).find((record) => record['caseRef'] === caseRef);
    expect(row).toMatchObject({ drawn: 'true', reviewed: 'false' });
  });

  it.each([
    ['that was not drawn', { caseRef: 'C-999', ...taken }, 'case-not-drawn'],
    ['without a reason', { caseRef: 'first', reason: ' ', by: 'AB' }, 'reason-missing'],
    ['by nobody', { caseRef: 'first', reason: 'why', by: '' }, 'by-missing'],
  ])('is refused: one %s', async (_, input, code) => {
    const { core } = await reviewOfForty();
    const { cases } = await done(core, 'draw.make', { size: 5, seed: 'dice' });
    const caseRef = input.caseRef === 'first' ? (cases[0] ?? '') : input.caseRef;
    expect(await refused(core, 'draw.exclude', { ...input, caseRef })).toMatchObject({ code });
  });

  it('cannot go twice, nor be replaced where nothing is left or chance had no part', async () => {
    const { core } = await reviewOfForty();
    const all = await done(core, 'draw.make', { size: 40, seed: 'dice' });
    const [one = '', two = ''] = all.cases;
    await done(core, 'draw.exclude', { caseRef: one, ...taken });
    expect(await refused(core, 'draw.exclude', { caseRef: one, ...taken })).toMatchObject({ code: 'case-excluded' });
    expect(await refused(core, 'draw.exclude', { caseRef: two, replace: true, ...taken })).toMatchObject({ code: 'none-left' });
    await done(core, 'draw.make', { method: 'census' });
    expect(await refused(core, 'draw.exclude', { caseRef: one, replace: true, ...taken })).toMatchObject({ code: 'no-replacement' });
  });
});

describe('a top-up', () => {
  it('begins with the draw it adds to and is the larger draw of the same seed', async () => {
    const { core } = await reviewOfForty();
    const first = await done(core, 'draw.make', { size: 5, seed: 'dice' });
    const second = await done(core, 'draw.make', { size: 9, topUp: first.drawId });
    expect(second).toMatchObject({ drawId: 'draw-2', topUpOf: 'draw-1', size: 9, seed: 'dice', frameSha256: first.frameSha256 });
    expect(second.cases).toEqual(byTicket('dice').slice(0, 9));
    expect(await done(core, 'draw.verify', {})).toMatchObject({ drawId: 'draw-2', reproduced: true });
  });

  it('stays with the frame of the first, whatever has been loaded since', async () => {
    const { core } = await reviewOfForty();
    const first = await done(core, 'draw.make', { ...stratified, size: 5, seed: 'dice', where: 'victimAge < 40' });
    const second = await done(core, 'draw.make', { size: 12, topUp: 'draw-1' });
    expect(second).toMatchObject({ method: 'stratified', frame: first.frame, keysSha256: first.keysSha256 });
    expect(first.cases.every((ref) => second.cases.includes(ref))).toBe(true);
    expect(await done(core, 'draw.verify', {})).toMatchObject({ reproduced: true });
  });

  it('takes over what was taken out, and finds its replacement anew', async () => {
    const { core } = await reviewOfForty();
    const { cases } = await done(core, 'draw.make', { size: 5, seed: 'dice' });
    const caseRef = cases[1] ?? '';
    await done(core, 'draw.exclude', { caseRef, replace: true, ...taken });
    const more = await done(core, 'draw.make', { size: 8, topUp: 'draw-1' });
    expect(more.notes).toEqual([`${caseRef} stays out, as before; ${byTicket('dice')[8]} stands in for it now.`]);
    const tickets = await done(core, 'draw.tickets', {});
    expect(tickets).toHaveLength(9);
    expect(tickets.at(-1)).toMatchObject({ caseRef: byTicket('dice')[8], replaces: caseRef });
    expect(tickets[1]?.excluded).toMatchObject({ reason: 'file missing', by: 'AB' });
    const said = (await done(core, 'audit.list', {})).findLast(({ action }) => action === 'sample-drawn');
    expect(said?.detail).toMatchObject({ stayOut: [{ case: caseRef, replacement: byTicket('dice')[8] }] });
    expect(await done(core, 'draw.verify', {})).toMatchObject({ reproduced: true });
  });

  it.each([
    ['another seed', { size: 9, seed: 'other' }, 'top-up-seed'],
    ['no size', {}, 'size-missing'],
    ['no more cases than there are', { size: 5 }, 'top-up-size'],
    ['another filter', { size: 9, where: 'victimAge < 18' }, 'top-up-plan'],
    ['more cases than the frame', { size: 41 }, 'size-over-frame'],
  ])('is refused with %s', async (_, more, code) => {
    const { core } = await reviewOfForty();
    await done(core, 'draw.make', { size: 5, seed: 'dice' });
    expect(await refused(core, 'draw.make', { topUp: 'draw-1', ...more })).toMatchObject({ code });
  });

  it.each(['systematic', 'census'] as const)('is refused to a %s draw, which has no larger one that contains it', async (method) => {
    const { core } = await reviewOfForty();
    await done(core, 'draw.make', { method, size: 5, seed: 'dice' });
    expect(await refused(core, 'draw.make', { size: 9, topUp: 'draw-1' })).toMatchObject({ code: 'top-up-method' });
  });
});

describe('a draw on record that somebody changed by other means', () => {
  it.each([
    ['nothing', 'SELECT 1', true],
    ['its strata', `UPDATE draw SET strata = replace(strata, '"size":6', '"size":5')`, false],
    ['the stratum of a case', `UPDATE draw SET frame_keys = replace(frame_keys, '"South"', '"North"')`, false],
    ['keys that are no longer JSON', `UPDATE draw SET frame_keys = replace(frame_keys, '"South"', 'South')`, false],
    ['its allocation', `UPDATE draw SET plan = replace(plan, 'proportional', 'equal')`, false],
    ['its method', `UPDATE draw SET method = 'simple'`, false],
    [
      'the case that stands in',
      `UPDATE draw_case SET case_id = (SELECT min(id) FROM case_record WHERE id NOT IN (SELECT case_id FROM draw_case)) WHERE position = 11`,
      false,
    ],
    ['its filter', `UPDATE draw SET plan = json_set(plan, '$.where', 'victimAge < 90')`, false],
    ['the minimum of its strata', `UPDATE draw SET plan = json_set(plan, '$.minPerStratum', 1)`, false],
    ['when it was made', `UPDATE draw SET drawn_at = '2020-01-01T00:00:00.000Z'`, false],
    ['who made it', `UPDATE draw SET drawn_by = 'somebody else'`, false],
    ['a plan that is no longer JSON', `UPDATE draw SET plan = 'x'`, false],
    ['strata that are no longer JSON', `UPDATE draw SET strata = 'x'`, false],
    ['a method that there is not', `UPDATE draw SET method = 'bogus'`, false],
    ['the reason of an exclusion', `DROP TRIGGER exclusion_is_a_log; UPDATE exclusion SET reason = 'x'`, false],
    [
      'an exclusion that is gone with its replacement',
      `DROP TRIGGER exclusion_is_kept; DELETE FROM exclusion; DELETE FROM draw_case WHERE position = 11`,
      false,
    ],
    [
      'an exclusion that nobody made',
      `INSERT INTO exclusion SELECT 9, 1, case_id, NULL, 'x', 'y', 'z' FROM draw_case WHERE position = 2`,
      false,
    ],
    ['an exclusion that is gone', `DROP TRIGGER exclusion_is_kept; DELETE FROM exclusion`, false],
  ])('comes out again only where it is %s', async (_, sql, reproduced) => {
    const { core, review } = await reviewOfForty();
    const { cases } = await done(core, 'draw.make', { ...stratified, size: 10, seed: 'dice' });
    await done(core, 'draw.exclude', { caseRef: cases[0] ?? '', replace: true, ...taken });
    core.close();
    const db = new SQLite(review);
    db.exec(sql);
    db.close();
    await done(core, 'review.open', { file: review });
    expect((await done(core, 'draw.verify', {})).reproduced).toBe(reproduced);
  });

  it('comes out again neither where a case was cut out of its frame and all that follows was made to fit', async () => {
    const { core, review } = await reviewOfForty();
    await done(core, 'draw.make', { size: 5, seed: 'dice' });
    core.close();
    const [first = '', ...others] = byTicket('dice');
    const frame = refs.filter((ref) => ref !== first);
    const text = frame.map((ref) => `${ref}\n`).join('');
    const db = new SQLite(review);
    db.prepare('UPDATE draw SET frame_refs = ?, frame_sha256 = ?, frame_size = 39').run(text, sha256Of(text));
    db.exec('DELETE FROM draw_case');
    for (const [at, ref] of others.slice(0, 5).entries())
      db.prepare('INSERT INTO draw_case SELECT 1, ?, id, ? FROM case_record WHERE case_ref = ?').run(at + 1, sha256Of(`dice\n${ref}`), ref);
    db.close();
    await done(core, 'review.open', { file: review });
    expect((await done(core, 'draw.verify', {})).reproduced).toBe(false);
  });

  it('is missed where it is gone, since the trail tells of it', async () => {
    const { core, review } = await reviewOfForty();
    await done(core, 'draw.make', { size: 5, seed: 'dice' });
    core.close();
    const db = new SQLite(review);
    db.exec('DELETE FROM draw_case; DELETE FROM draw');
    db.close();
    await done(core, 'review.open', { file: review });
    for (const input of [{}, { drawId: 'draw-1' }])
      expect(await refused(core, 'draw.verify', input)).toMatchObject({ code: 'draw-not-reproduced' });
  });

  it('keeps its exclusions as a log', async () => {
    const { core, review } = await reviewOfForty();
    const { cases } = await done(core, 'draw.make', { size: 5, seed: 'dice' });
    await done(core, 'draw.exclude', { caseRef: cases[0] ?? '', ...taken });
    core.close();
    const db = new SQLite(review);
    expect(() => db.exec("UPDATE exclusion SET reason = 'x'")).toThrow('exclusions are never changed');
    expect(() => db.exec('DELETE FROM exclusion')).toThrow('exclusions are never deleted');
    db.close();
  });
});
