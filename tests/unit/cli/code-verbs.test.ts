import { beforeAll, describe, expect, it } from 'vitest';
import { cli, refusal, told } from '../../support/cli.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { copyOf, makeReviewOfFour, sheetOfAda } from '../../support/review-of-four.ts';
import { written } from '../../support/sheets.ts';

let four = '';
beforeAll(async () => {
  four = await makeReviewOfFour();
});

const decide = (review: string, changes: Record<string, string> = {}) => {
  const flags = { '--case': 'C-01', '--set': 'domestic=present', '--by': 'Chair', '--reason': 'The flag', ...changes };
  return ['resolve', review, ...Object.entries(flags).flat()];
};

describe('code', () => {
  it('answers with codings, changes and rejected rows', () => {
    const { folder, review } = copyOf(four);
    const sheet = written(
      folder,
      'sheet.csv',
      'case_ref,engagement,domestic\nC-02,never,1\nX-1,never,1\nC-03,never,maybe\nC-04,maintained,\n',
    );
    expect(told('code', review, sheet, '--reviewer', 'Cleo')).toEqual({
      codings: 2,
      changed: 2,
      rejected: [
        { row: 2, reason: 'This review has no case “X-1”.' },
        { row: 3, reason: '“maybe” in domestic is not one of 1, 0, ?, n/a or blank.' },
      ],
    });
  });

  it('changes nothing when a sheet is loaded again', () => {
    const { folder, review } = copyOf(four);
    expect(told('code', review, written(folder, 'again.csv', sheetOfAda), '--reviewer', 'Ada')).toEqual({
      codings: 3,
      changed: 0,
      rejected: [],
    });
  });

  it('exits 2 when no row went in, names the first, and leaves the review as it was', () => {
    const { folder, review } = copyOf(four);
    const before = fingerprint(review);
    const sheet = written(folder, 'sheet.csv', 'case_ref,engagement\nX-1,never\nX-2,never\n');
    const error = refusal(['code', review, sheet, '--reviewer', 'Cleo']);
    expect(error).toMatchObject({ code: 'no-coding-taken', where: { file: sheet, row: 1 } });
    expect(error.message).toBe('No row of sheet.csv could be taken in. Row 1: This review has no case “X-1”.');
    expect(fingerprint(review)).toBe(before);
  });
});

describe('conflicts', () => {
  it('lists what reviewers disagree on', () => {
    expect(told('conflicts', copyOf(four).review)).toEqual([
      { case: 'C-01', id: 'domestic', values: { Ada: 'present', Ben: 'absent' }, resolved: null },
    ]);
  });

  it('prints one line a conflict for a person', () => {
    expect(cli(['conflicts', copyOf(four).review]).out).toBe('C-01  domestic: Ada: present, Ben: absent\n');
  });
});

describe('resolve', () => {
  it('records the decision, and conflicts shows it', () => {
    const { review } = copyOf(four);
    expect(told(...decide(review))).toEqual({ case: 'C-01', id: 'domestic', value: 'present' });
    expect(told('conflicts', review)).toMatchObject([
      { resolved: { value: 'present', by: 'Chair', reason: 'The flag', at: expect.any(String) } },
    ]);
  });

  it.each([
    ['1', 'present'],
    ['0', 'absent'],
    ['?', 'unclear'],
    ['n/a', 'not-applicable'],
    ['unclear', 'unclear'],
  ])('takes %s as a spreadsheet does: %s', (mark, value) => {
    expect(told(...decide(copyOf(four).review, { '--set': `domestic=${mark}` }))).toMatchObject({ value });
  });

  it('takes an answer by its id', () => {
    expect(told(...decide(copyOf(four).review, { '--set': 'engagement=withdrew' }))).toMatchObject({ id: 'engagement', value: 'withdrew' });
  });

  it.each([
    ['a case that is not there', { '--case': 'X' }, 'unknown-case'],
    ['a theme that is not there', { '--set': 'domestc=1' }, 'coding-value'],
    ['a value that is not one', { '--set': 'domestic=yes' }, 'coding-value'],
    ['a value of our language', { '--set': 'domestic=constructor' }, 'coding-value'],
    ['no value', { '--set': 'domestic=' }, 'resolve-form'],
    ['something nobody coded', { '--set': 'privacy=1' }, 'not-coded'],
    ['a blank name', { '--by': ' ' }, 'bad-input'],
    ['a blank reason', { '--reason': '' }, 'bad-input'],
  ])('refuses %s, and the review is as it was', (_, changes, code) => {
    const { review } = copyOf(four);
    const before = fingerprint(review);
    expect(refusal(decide(review, changes))).toMatchObject({ code });
    expect(fingerprint(review)).toBe(before);
  });
});
