import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../../shared/codebook/default-codebook.ts';
import { unsayable } from '../../../shared/coding/check-revision.ts';

const check = unsayable(defaultCodebook);
const uuid = 'f5a37b5e-0f4b-4f0a-9d0e-2f8f4a3b1c5d';
const mark = JSON.stringify({ theme: 'domestic', part: 'Summary', start: 0, end: 4, text: 'ab' });

describe('what a revision from elsewhere says', () => {
  it.each([
    [{ domestic: 'present', engagement: 'never', $status: 'complete', $note: 'anything' }],
    [{ domestic: null, $status: null, $passed: null }],
    [{ $passed: 'interest', $looked: '2', $versions: '{"domestic":0}' }],
    [{ [`$mark:${uuid}`]: mark, [`$identity:${uuid}`]: null }],
  ])('can be said: %j', (changes) => {
    expect(check(changes)).toBeNull();
  });

  it.each([
    ['a theme that never was', { fear: 'present' }],
    ['a state that no theme has', { domestic: 'maybe' }],
    ['an answer that no question has', { engagement: 'often' }],
    ['a status that there is not', { $status: 'done' }],
    ['a family of ours that there is not', { [`$pin:${uuid}`]: '{}' }],
    ['a mark without a name of its own', { '$mark:x': mark }],
    ['a mark of no place', { [`$mark:${uuid}`]: '{"theme":"domestic"}' }],
    ['versions that are none', { $versions: '{"domestic":-1}' }],
    ['what objects have by nature', { constructor: 'present' }],
    ['the empty item', { '': 'present' }],
  ])('cannot be said: %s', (_, changes) => {
    expect(check(changes)).toBe(Object.keys(changes)[0]);
  });
});
