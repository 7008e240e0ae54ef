import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createCore } from '../../../db/core.ts';
import { cli, refusal, told } from '../../support/cli.ts';
import { done } from '../../support/core.ts';
import { findReview } from '../../support/find-review.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { newFolder, removeFolder } from '../../support/temporary-folder.ts';

interface Answer {
  readonly total: number;
  readonly of: number;
  readonly cases: readonly {
    case: string;
    position: number;
    hits: number;
    snippets: readonly { text: string; ranges: readonly unknown[] }[];
  }[];
}

let made: string;

beforeAll(async () => {
  const folder = newFolder();
  const core = createCore({ actor: 'tester' });
  const summaries = ['She feared him.', 'He left.', 'In fear of them, she fled.', 'Fear 😀 again.', 'No fear.'];
  const { review } = await findReview(
    core,
    folder,
    summaries.map((summary, at) => ({ summary, age: String(15 + at) })),
    4,
  );
  await done(core, 'assign.make', { reviewers: ['AB', 'CD'], seed: 's' });
  core.close();
  made = review;
  return () => removeFolder(folder);
});

function copy(): string {
  const folder = newFolder();
  onTestFinished(() => removeFolder(folder));
  copyFileSync(made, join(folder, 'r.dip'));
  return join(folder, 'r.dip');
}

describe('find', () => {
  it('indexes what is not indexed yet, and gives cases in desk order with the words around', () => {
    const review = copy();
    const { total, of, cases } = told<Answer>('find', review, 'fear', '--all');
    expect({ total, of }).toEqual({ total: 4, of: 5 });
    expect(cases.find((each) => each.case === 'F-04')).toEqual({
      case: 'F-04',
      position: 4,
      hits: 1,
      snippets: [{ text: 'Fear 😀 again.', ranges: [{ start: 0, end: 4 }] }],
    });
    const drawn = told<Answer>('find', review, 'fear');
    expect(drawn.of).toBe(4);
    expect(drawn.cases.map(({ position }) => position)).toEqual(drawn.cases.map(({ position }) => position).toSorted((a, b) => a - b));
  });

  it('keeps to a reviewer’s own cases, and to those of the draw with --all', () => {
    const review = copy();
    const own = told<Answer>('find', review, 'fear OR left', '--reviewer', 'AB');
    expect(own.of).toBe(2);
    expect(told<Answer>('find', review, 'fear OR left', '--reviewer', 'AB', '--all').of).toBe(4);
  });

  it('takes a condition and a limit', () => {
    const review = copy();
    const { total, cases } = told<Answer>('find', review, 'fear', '--all', '--where', 'victimAge > 15', '--limit', '1');
    expect(total).toBe(3);
    expect(cases).toHaveLength(1);
  });

  it('prints it for a person, with what was found set apart', () => {
    const { out, code } = cli(['find', copy(), 'fled', '--all']);
    expect(code).toBe(0);
    expect(out).toBe('1 of 5 cases\nF-03 (case 3)  1 place\n  … In fear of them, she »fled«. …\n');
  });

  it('refuses a search without a word, and a condition that cannot be read, and leaves the review alone', () => {
    const review = copy();
    const before = fingerprint(review);
    expect(refusal(['find', review, '" -'])).toMatchObject({ code: 'find-no-words', where: { field: 'text' } });
    expect(refusal(['find', review, 'fear', '--where', 'nothing'])).toMatchObject({ where: { field: 'where' } });
    expect(cli(['find', review, 'fear', '--limit', '0']).code).toBe(1);
    expect(cli(['find', review]).code).toBe(1);
    expect(fingerprint(review)).toBe(before);
  });

  it('is named in the help', () => {
    expect(cli(['--help']).out).toMatch(/^ {2}find /m);
    expect(cli(['find', '--help']).out).toMatch(/--reviewer <name>/);
  });
});
