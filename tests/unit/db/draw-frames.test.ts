import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../db/core.ts';
import type { CommandInput } from '../../../shared/contract/commands.ts';
import { areaReview } from '../../support/area-review.ts';
import { done, refused, testCore } from '../../support/core.ts';
import { csv } from '../../support/csv.ts';
import { sha256Of } from '../../support/fingerprint.ts';
import { references, written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function reviewOfForty(): Promise<Core> {
  const core = testCore();
  await areaReview(core, temporaryFolder(), 40);
  return core;
}
const preview = (core: Core, request: CommandInput<'draw.preview'>) => done(core, 'draw.preview', request);

describe('the frame of a draw', () => {
  it.each([
    ["area = 'North'", 24],
    ["area = 'North' and victimAge < 18", 5],
    ['area is null', 4],
    ['"Shift" = \'Night\'', 20],
    ["recordedDate between '2023-02-01' and '2023-02-10'", 7],
    ["narrative = 'The case was recorded and closed.'", 6],
    ['not (victimAge >= 18)', 5],
  ])('is what a filter says: %s', async (where, frame) => {
    expect(await preview(await reviewOfForty(), { where, size: 1 })).toMatchObject({ cases: 40, frame, problem: null });
  });

  it('is hashed as its references, sorted, one a line', async () => {
    const core = await reviewOfForty();
    expect((await preview(core, { where: 'area is null' })).frameSha256).toBe(sha256Of('C-010\nC-020\nC-030\nC-040\n'));
  });

  it('has beside it what the draw goes by, hashed too', async () => {
    const core = await reviewOfForty();
    const request = { method: 'stratified', stratify: '"Shift"', where: 'area is null', size: 2 } as const;
    expect(await preview(core, request)).toMatchObject({
      keysSha256: sha256Of('"Day"\n"Day"\n"Day"\n"Day"\n'),
      strata: [{ value: 'Day', frame: 4, size: 2 }],
    });
  });

  it('is the same by whatever road it is read: whole, or case by case', async () => {
    const core = await reviewOfForty();
    const request = { method: 'stratified', stratify: 'area', size: 10 } as const;
    const whole = await preview(core, request);
    const filtered = await preview(core, { ...request, where: 'caseRef is not null' });
    expect([filtered.frameSha256, filtered.keysSha256, filtered.strata]).toEqual([whole.frameSha256, whole.keysSha256, whole.strata]);
  });

  it('has a number as it is written, by either road', async () => {
    const core = await reviewOfForty();
    const request = { method: 'stratified', stratify: 'victimAge', size: 40 } as const;
    const [whole, filtered] = [await preview(core, request), await preview(core, { ...request, where: 'caseRef is not null' })];
    expect(whole.strata[0]).toMatchObject({ value: '13', frame: 1 });
    expect(filtered.keysSha256).toBe(whole.keysSha256);
  });

  it('is the same by either road whatever its values hold', async () => {
    const core = testCore();
    const folder = temporaryFolder();
    const odd = [
      'quote "',
      'back\\slash',
      'line\nbreak',
      'tab\t',
      'bell\u0007',
      'delete\u007f',
      'line\u2028separator',
      'emoji \u{1f600}',
      '</script>',
      '16',
    ];
    const rows = odd.map((area, at) => [`C-${at}`, area]);
    await done(core, 'review.create', { file: join(folder, 'odd.dip'), title: 'Odd' });
    await done(core, 'extract.import', { file: written(folder, 'odd.csv', csv([['Crime Ref', 'Area'], ...rows])) });
    const request = { method: 'stratified', stratify: 'area', size: 10 } as const;
    const [whole, filtered] = [await preview(core, request), await preview(core, { ...request, where: 'caseRef is not null' })];
    expect(filtered.keysSha256).toBe(whole.keysSha256);
    expect(new Set(whole.strata.map(({ value }) => value))).toEqual(new Set(odd.map((area) => area.trim())));
  });

  it.each([
    ['an unknown field, with the nearest', { where: "arae = 'North'" }, 'expression-unreadable', 'Did you mean “area”?'],
    ['an unknown column, with the nearest', { where: '"Shfit" = \'Night\'' }, 'expression-unknown-name', 'Did you mean “Shift”?'],
    ['a heading that was mapped, with its field', { where: '"Victim Age" < 18' }, 'heading-mapped', 'use victimAge'],
    ['a heading that was mapped to stratify by', { method: 'stratified', stratify: 'Area' }, 'heading-mapped', 'use area'],
    ['an unknown field to stratify by', { method: 'stratified', stratify: 'aera' }, 'unknown-field', 'Did you mean “area”?'],
    ['a theme that nobody has coded yet', { where: "has('domestic')" }, 'frame-asks-codings', 'before anybody codes'],
    ['a date written day first', { where: "recordedDate > '01/02/2023'" }, 'expression-unknown-name', '2023-01-31'],
  ] as const)('refuses %s', async (_, request, code, says) => {
    const error = await refused(await reviewOfForty(), 'draw.preview', { size: 1, ...request });
    expect(error).toMatchObject({ code });
    expect(error.message).toContain(says);
  });

  it('refuses strata by a field that is no grouping', async () => {
    const core = testCore();
    const folder = temporaryFolder();
    await areaReview(core, folder, 40);
    const many = Array.from({ length: 501 }, (_, at) => `D-${at}`);
    await done(core, 'extract.import', { file: written(folder, 'more.csv', references(...many)) });
    const error = await refused(core, 'draw.make', { method: 'stratified', stratify: 'caseRef', size: 2, seed: 'dice' });
    expect(error).toMatchObject({ code: 'too-many-strata', where: { field: 'stratify' } });
  });
});

describe('a preview', () => {
  it('says what would stand in the way of a draw, the seed apart', async () => {
    const core = await reviewOfForty();
    expect((await preview(core, { size: 99 })).problem).toMatchObject({ code: 'size-over-frame', field: 'size' });
    expect((await preview(core, { size: 5, where: "area = 'Nowhere'" })).problem).toMatchObject({ code: 'frame-empty', field: 'where' });
    expect((await preview(core, { size: 5 })).problem).toBeNull();
  });

  it('tells a stratum smaller than its minimum by name', async () => {
    const request = { method: 'stratified', stratify: 'area', size: 20, minPerStratum: 6 } as const;
    const { notes, strata } = await preview(await reviewOfForty(), request);
    expect(notes).toEqual(['The stratum “not recorded” has only 4 cases, fewer than the minimum of 6: it gives all it has.']);
    expect(strata[0]).toEqual({ value: null, frame: 4, size: 4 });
  });

  it('counts what a time slice would take', async () => {
    const request = { method: 'time-slice', from: '2023-02-01', to: '2023-02-28' } as const;
    expect(await preview(await reviewOfForty(), request)).toMatchObject({ size: 13, problem: null });
  });
});

describe('a frame put on record', () => {
  const plan = { method: 'stratified', stratify: 'area', size: 10, where: 'victimAge < 40' } as const;

  it('names its hashes in a text to publish, and is known again by the preview and the draw', async () => {
    const core = await reviewOfForty();
    const note = await done(core, 'draw.note-frame', plan);
    expect(note.text).toContain(note.frameSha256);
    expect(note.text).toContain('stratified draw of 10');
    expect((await preview(core, plan)).noted).toEqual(note);
    await done(core, 'draw.make', { ...plan, seed: 'dice' });
    expect((await done(core, 'draw.checks', {})).noted).toEqual(note);
  });

  it('is not that of a draw of another size, or of another frame', async () => {
    const core = await reviewOfForty();
    await done(core, 'draw.note-frame', plan);
    for (const other of [
      { ...plan, size: 11 },
      { ...plan, where: 'victimAge < 39' },
    ]) {
      expect((await preview(core, other)).noted).toBeNull();
    }
  });

  it('is not that of a draw with other rates or minimums, and says both', async () => {
    const core = await reviewOfForty();
    const rates = (north: number) => [
      { value: 'North', rate: north },
      { value: 'South', rate: 0.1 },
      { value: null, rate: 0.2 },
    ];
    const neyman = { ...plan, allocation: 'neyman', minPerStratum: 2 } as const;
    const note = await done(core, 'draw.note-frame', { ...neyman, rates: rates(0.4) });
    expect(note.text).toMatch(/Neyman’s rule.*at least 2 of each stratum.*North 0\.4, South 0\.1/s);
    expect((await preview(core, { ...neyman, rates: rates(0.4) })).noted).toEqual(note);
    expect((await preview(core, { ...neyman, rates: rates(0.9) })).noted).toBeNull();
    expect((await preview(core, { ...neyman, rates: rates(0.4), minPerStratum: 3 })).noted).toBeNull();
  });

  it('counts for nothing once a draw has shown the seed', async () => {
    const core = await reviewOfForty();
    await done(core, 'draw.make', { size: 3, seed: 'dice' });
    await done(core, 'draw.note-frame', plan);
    await done(core, 'draw.make', { ...plan, seed: 'dice' });
    expect((await done(core, 'draw.checks', {})).noted).toBeNull();
    await done(core, 'draw.make', { ...plan, seed: 'rolled since' });
    expect((await done(core, 'draw.checks', {})).noted).not.toBeNull();
  });

  it.each([
    ['a top-up, whose seed is known', { size: 9, topUp: 'draw-1' }, 'note-top-up'],
    ['a draw without a seed', { method: 'census' }, 'note-no-chance'],
  ] as const)('is refused for %s', async (_, request, code) => {
    const core = await reviewOfForty();
    await done(core, 'draw.make', { size: 3, seed: 'dice' });
    expect(await refused(core, 'draw.note-frame', request)).toMatchObject({ code });
  });

  it('is a log', async () => {
    const core = await reviewOfForty();
    await done(core, 'draw.note-frame', plan);
    expect((await done(core, 'audit.list', {})).at(-1)).toMatchObject({
      action: 'frame-noted',
      detail: { method: 'stratified', size: 10 },
    });
  });
});

describe('the fields a filter can name', () => {
  it('are those that the cases have, with their commonest values', async () => {
    const fields = await done(await reviewOfForty(), 'case.fields', {});
    expect(fields.map(({ name }) => name)).toEqual(['caseRef', 'recordedDate', 'victimAge', 'area', '"Shift"']);
    expect(fields.find(({ name }) => name === 'area')).toEqual({
      name: 'area',
      label: 'Area',
      kind: 'text',
      values: [
        { value: 'North', cases: 24 },
        { value: 'South', cases: 12 },
      ],
      more: false,
    });
  });
});
