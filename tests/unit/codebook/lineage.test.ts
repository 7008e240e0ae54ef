import { describe, expect, it } from 'vitest';
import { type Codebook, codebookSchema } from '../../../shared/codebook/codebook.ts';
import { type EditInput, editsSchema } from '../../../shared/codebook/revise/edits.ts';
import { reviseCodebook } from '../../../shared/codebook/revise/revise.ts';
import type { Changes } from '../../../shared/coding/coding.ts';
import { foldRevisions } from '../../../shared/coding/fold-revisions.ts';
import { readCoding } from '../../../shared/coding/read-coding.ts';
import { successorsOf } from '../../../shared/coding/theme-lineage.ts';

const first = codebookSchema.parse({
  id: 'book',
  version: 1,
  title: 'Book',
  themes: ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() })),
});
function revised(before: Codebook, ...edits: EditInput[]): Codebook {
  const made = reviseCodebook(before, editsSchema.parse(edits));
  if (!made.ok) throw new Error(made.error.message);
  return made.value.codebook;
}
/** The coding that changes made one after the other, each under a version, add up to. */
const read = (codebook: Codebook, ...log: (readonly [number, Changes])[]) =>
  readCoding(
    foldRevisions(log.map(([codebookVersion, changes], at) => ({ id: `r${at}`, epoch: 1, sequence: at + 1, codebookVersion, changes }))),
    codebook,
  );

const merge: EditInput = { op: 'merge', from: ['a', 'b'], into: { id: 'ab', label: 'A or B' } };
const merged = revised(first, merge);
const absorbed = revised(first, { op: 'merge', from: ['b'], into: 'a' });
const split = revised(first, {
  op: 'split',
  id: 'a',
  into: [
    { id: 'a1', label: 'A1' },
    { id: 'a2', label: 'A2' },
  ],
});

describe('a theme made of two', () => {
  it.each([
    [{ a: 'present', b: 'absent' }, 'present'],
    [{ a: 'absent', b: 'present' }, 'present'],
    [{ a: 'unclear', b: 'absent' }, 'unclear'],
    [{ a: 'absent', b: 'absent' }, 'absent'],
    [{ a: 'not-applicable', b: 'not-applicable' }, 'not-applicable'],
    [{ a: 'present' }, 'present'],
    [{ a: 'absent' }, undefined],
  ])('reads %j as %s', (changes, value) => {
    expect(read(merged, [1, changes as Changes]).values['ab']).toBe(value);
  });

  it('asks nobody to look again who had coded them, and no longer shows the two', () => {
    const coding = read(merged, [1, { a: 'present', b: 'absent', c: 'absent', $status: 'complete' }]);
    expect(coding).toMatchObject({ values: { ab: 'present', c: 'absent' }, anotherLook: [] });
    expect(Object.keys(coding.values)).toEqual(['ab', 'c']);
  });

  it('asks nobody for it who had left both uncoded on purpose, nor for a new theme that came in and was merged at once', () => {
    expect(read(merged, [1, { c: 'absent', $status: 'complete' }]).anotherLook).toEqual([]);
    const atOnce = revised(
      first,
      { op: 'add-theme', theme: { id: 'x', label: 'X' } },
      { op: 'merge', from: ['a', 'x'], into: { id: 'ax', label: 'A or X' } },
    );
    expect(read(atOnce, [1, { a: 'present', b: 'absent', c: 'absent', $status: 'complete' }])).toMatchObject({
      values: { ax: 'present' },
      anotherLook: [],
    });
    expect(read(atOnce, [1, { a: 'absent', b: 'absent', c: 'absent', $status: 'complete' }]).anotherLook).toEqual(['ax']);
  });

  it('goes by what is said of it itself from then on, and stays taken back', () => {
    expect(read(merged, [1, { a: 'present', b: 'absent' }], [2, { ab: 'absent' }]).values['ab']).toBe('absent');
    expect(read(merged, [1, { a: 'present', b: 'absent' }], [2, { ab: null }]).values['ab']).toBeUndefined();
  });

  it('keeps asking where one of the two had a new meaning that nobody had looked at', () => {
    const changed = revised(first, { op: 'edit-theme', id: 'b', set: { definition: 'New.' } });
    const both = revised(changed, merge);
    expect(read(both, [1, { a: 'absent', b: 'absent', $status: 'complete' }]).anotherLook).toEqual(['ab']);
    expect(read(both, [1, { a: 'absent', $status: 'complete' }], [2, { b: 'absent' }]).anotherLook).toEqual([]);
    expect(read(both, [1, { a: 'absent', b: 'absent', $status: 'complete' }], [2, { $looked: '2' }]).anotherLook).toEqual([]);
  });

  it('asks all who coded them where the merge is said to change the meaning', () => {
    const other = revised(first, { ...merge, as: 'meaning' });
    expect(read(other, [1, { a: 'absent', b: 'absent', $status: 'complete' }]).anotherLook).toEqual(['ab']);
  });

  it('asks for another look where a later version gives it another meaning', () => {
    const later = revised(merged, { op: 'edit-theme', id: 'ab', set: { definition: 'New.' } });
    expect(read(later, [1, { a: 'present', b: 'absent', $status: 'complete' }]).anotherLook).toEqual(['ab']);
    expect(read(later, [1, { a: 'present', b: 'absent' }], [3, { ab: 'present' }]).anotherLook).toEqual([]);
  });
});

describe('a theme that takes another in', () => {
  it('is present where the other was, though it was itself set absent before', () => {
    expect(read(absorbed, [1, { a: 'absent', b: 'present' }])).toMatchObject({ values: { a: 'present' }, anotherLook: [] });
  });

  it('goes by its own value once it was coded as what it is now', () => {
    expect(read(absorbed, [1, { b: 'present' }], [2, { a: 'absent' }]).values['a']).toBe('absent');
  });

  it('counts a coding of an old package as of the old theme, whenever it comes in', () => {
    expect(read(absorbed, [2, { c: 'absent' }], [1, { a: 'absent', b: 'present' }]).values['a']).toBe('present');
  });

  it('gives it back when the other is brought back, and asks for another look', () => {
    const back = revised(absorbed, { op: 'bring-back', id: 'b' });
    const coding = read(back, [1, { a: 'absent', b: 'present', c: 'absent', $status: 'complete' }]);
    expect(coding).toMatchObject({ values: { a: 'absent', b: 'present' }, anotherLook: ['a'] });
  });
});

describe('a theme split in two', () => {
  it('reads both parts absent where the whole was, and asks nobody again', () => {
    const coding = read(split, [1, { a: 'absent', b: 'absent', c: 'absent', $status: 'complete' }]);
    expect(coding).toMatchObject({ values: { a1: 'absent', a2: 'absent' }, anotherLook: [] });
  });

  it.each(['present', 'unclear'])('asks for both parts where the whole was %s', (value) => {
    const coding = read(split, [1, { a: value, b: 'absent', c: 'absent', $status: 'complete' }]);
    expect(coding.values).toEqual({ b: 'absent', c: 'absent' });
    expect(coding.anotherLook).toEqual(['a1', 'a2']);
  });

  it('asks no more once a part was coded', () => {
    expect(read(split, [1, { a: 'present', $status: 'complete' }], [2, { a1: 'present', a2: 'absent' }]).anotherLook).not.toContain('a1');
  });

  it('comes together again in the old theme', () => {
    const back = revised(split, { op: 'bring-back', id: 'a' }, { op: 'merge', from: ['a1', 'a2'], into: 'a' });
    expect(read(back, [1, { a: 'absent' }], [2, { a1: 'present', a2: 'absent' }]).values).toEqual({ a: 'present' });
  });
});

describe('what is retired', () => {
  it('names what to use in its place, through every merge and split', () => {
    const chained = revised(merged, { op: 'merge', from: ['ab', 'c'], into: { id: 'abc', label: 'Any' } });
    expect(successorsOf('a', chained).map(({ id }) => id)).toEqual(['abc']);
    expect(read(chained, [1, { a: 'present', b: 'absent', c: 'absent' }]).values).toEqual({ abc: 'present' });
    expect(successorsOf('a', split).map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(successorsOf('a', revised(first, { op: 'retire', id: 'a' }))).toEqual([]);
  });

  it('is asked in cases completed while it was away, and not in those coded before', () => {
    const back = revised(revised(first, { op: 'retire', id: 'a' }), { op: 'bring-back', id: 'a' });
    expect(read(back, [2, { b: 'absent', c: 'absent', $status: 'complete' }]).anotherLook).toEqual(['a']);
    expect(read(back, [1, { a: 'present', b: 'absent', c: 'absent', $status: 'complete' }])).toMatchObject({
      values: { a: 'present' },
      anotherLook: [],
    });
  });
});

it('reads a codebook whose themes come from one another in a ring', () => {
  const ring = codebookSchema.parse({
    ...first,
    themes: [
      { id: 'a', label: 'A', mergedFrom: ['b'] },
      { id: 'b', label: 'B', mergedFrom: ['a'] },
    ],
  });
  expect(read(ring, [1, { a: 'present' }]).values).toEqual({ a: 'present', b: 'present' });
});
