import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../../shared/codebook/default-codebook.ts';
import { type Changes, emptyCoding } from '../../../shared/coding/coding.ts';
import { foldRevisions } from '../../../shared/coding/fold-revisions.ts';
import { readCoding } from '../../../shared/coding/read-coding.ts';

const revision = (epoch: number, sequence: number, changes: Changes, id = `${epoch}-${sequence}`) => ({
  id,
  epoch,
  sequence,
  codebookVersion: 1,
  changes,
});

const codingOf = (log: Parameters<typeof foldRevisions>[0]) => readCoding(foldRevisions(log), defaultCodebook);

describe('the current coding', () => {
  it('is empty and open before anything was said', () => {
    expect(codingOf([])).toEqual(emptyCoding);
  });

  it('has the latest value of each item', () => {
    const log = [revision(1, 1, { domestic: 'present', privacy: 'absent' }), revision(1, 2, { domestic: 'absent' })];
    expect(codingOf(log).values).toEqual({ domestic: 'absent', privacy: 'absent' });
  });

  it('goes by sequence, not by the order in which revisions come', () => {
    const log = [revision(1, 10, { domestic: 'absent' }), revision(1, 9, { domestic: 'present' })];
    expect(codingOf(log).values).toEqual({ domestic: 'absent' });
  });

  it('puts a higher epoch above any sequence', () => {
    const log = [revision(1, 99, { domestic: 'present' }), revision(2, 1, { domestic: 'unclear' })];
    expect(codingOf(log).values).toEqual({ domestic: 'unclear' });
  });

  it('lets the higher id decide between equal epochs and sequences', () => {
    const log = [revision(1, 1, { domestic: 'absent' }, 'b'), revision(1, 1, { domestic: 'present' }, 'a')];
    expect(codingOf(log).values).toEqual({ domestic: 'absent' });
  });

  it('leaves out what was taken back: not coded is a state of its own', () => {
    expect(codingOf([revision(1, 1, { domestic: 'present' }), revision(1, 2, { domestic: null })]).values).toEqual({});
  });

  it('keeps status and note apart from the values', () => {
    const log = [revision(1, 1, { $note: 'See p. 3', $status: 'later' }), revision(1, 2, { $status: 'complete', engagement: 'never' })];
    expect(codingOf(log)).toEqual({ ...emptyCoding, status: 'complete', note: 'See p. 3', values: { engagement: 'never' } });
  });
});
