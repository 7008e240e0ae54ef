import { describe, expect, it } from 'vitest';
import { namesApart } from '../../../shared/names-apart.ts';

describe('names of files', () => {
  it('stay as they are where each is different', () => {
    expect(namesApart(['a', 'b', 'A'])).toEqual(['a', 'b', 'A']);
  });

  it('get a number where they repeat, and one that no other has', () => {
    expect(namesApart(['r', 'r (2)', 'r', 'r'])).toEqual(['r', 'r (2)', 'r (3)', 'r (4)']);
    expect(namesApart(['r', 'r', 'r (2)'])).toEqual(['r', 'r (2)', 'r (2) (2)']);
  });
});
