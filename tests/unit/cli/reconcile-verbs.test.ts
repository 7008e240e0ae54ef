import { beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../../db/core.ts';
import { cli, refusal, told } from '../../support/cli.ts';
import { differingReview } from '../../support/differing-review.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { copyOf } from '../../support/review-of-four.ts';
import { newFolder } from '../../support/temporary-folder.ts';

const names = /Ada|Quill|Ben|Marsh/;

let differing = '';
beforeAll(async () => {
  const core = createCore({ actor: 'tester' });
  differing = await differingReview(core, newFolder());
  core.close();
});

const read = (review: string) => ['reconcile', review, '--case', 'N-02', '--id', 'domestic'];
const carry = (review: string) => [
  'carry',
  review,
  '--case',
  'N-02',
  '--id',
  'domestic',
  '--by',
  'Chair',
  '--reason',
  'Ask who lives there.',
];

describe('reconcile', () => {
  it('lists differences by case, with their states and their counts', () => {
    const { review } = copyOf(differing);
    cli(carry(review));
    const listed = told<{ differences: object[] }>('reconcile', review);
    expect(listed).toMatchObject({ drawId: 'draw-1', counts: { open: 2, decided: 0, carried: 1 }, severallyCoded: 3 });
    expect(listed.differences).toContainEqual({
      case: 'N-02',
      id: 'domestic',
      label: 'Domestic',
      kind: 'theme',
      coders: 2,
      state: 'carried',
    });
    const { out } = cli(['reconcile', review]);
    expect(out).toMatch(/^N-02\n {2}domestic: 2 reviewers, carried forward$/m);
    expect(out).toMatch(/^N-01\n {2}reprisal-fear: 2 reviewers, open\n {2}engagement: 2 reviewers, open$/m);
    expect(out).toMatch(/2 open, 0 decided, 1 carried forward\n$/);
  });

  it('reads one with the answers unnamed, and the narrative only when asked for', () => {
    const { review } = copyOf(differing);
    expect(JSON.stringify(told(...read(review)))).not.toMatch(names);
    const { out } = cli(read(review));
    expect(out).toMatch(/^N-02 {2}Domestic$/m);
    expect(out).toMatch(/^[AB]: Present$/m);
    expect(out).toMatch(/^[AB]: Absent\n {2}Note: The flag is not set\.$/m);
    expect(out).not.toMatch(names);
    expect(out).not.toContain('They live together.');
    expect(cli([...read(review), '--text']).out).toContain('They live together.');
  });

  it('names who said what once it is decided', () => {
    const { review } = copyOf(differing);
    cli(['resolve', review, '--case', 'N-02', '--set', 'domestic=present', '--by', 'Chair', '--reason', 'They live together.']);
    const { out } = cli(read(review));
    expect(out).toMatch(/^[AB] \(Ada Quill\): Present$/m);
    expect(out).toMatch(/^Decided: Present, by Chair on .*\.\nBecause: They live together\.$/m);
  });

  it('wants a case and an item together, and a difference there', () => {
    const { review } = copyOf(differing);
    expect(cli(['reconcile', review, '--case', 'N-02'])).toMatchObject({ code: 1, err: expect.stringMatching(/--case and --id together/) });
    expect(refusal(['reconcile', review, '--case', 'N-03', '--id', 'domestic'])).toMatchObject({ code: 'no-difference' });
  });
});

describe('carry', () => {
  it('takes a difference to the next meeting; conflicts has it as not decided', () => {
    const { review } = copyOf(differing);
    expect(told(...carry(review))).toEqual({ case: 'N-02', id: 'domestic' });
    expect(told<{ case: string; resolved: unknown }[]>('conflicts', review).find((each) => each.case === 'N-02')?.resolved).toBeNull();
  });

  it('is refused without a reason, and leaves the review as it was', () => {
    const { review } = copyOf(differing);
    const before = fingerprint(review);
    expect(refusal([...carry(review).slice(0, -1), ' '])).toMatchObject({ code: 'bad-input', where: { field: 'reason' } });
    expect(fingerprint(review)).toBe(before);
  });
});

describe('meeting', () => {
  it('lists what is carried forward and who waits for information', () => {
    const { review } = copyOf(differing);
    expect(cli(['meeting', review]).out).toBe('Nothing is carried forward, and nobody waits for information.\n');
    cli(carry(review));
    expect(told('meeting', review)).toMatchObject({
      drawId: 'draw-1',
      carried: [{ case: 'N-02', id: 'domestic', by: 'Chair', reason: 'Ask who lives there.' }],
      waiting: [],
    });
    expect(cli(['meeting', review]).out).toMatch(/^Carried forward: 1\nN-02, Domestic \(Chair, .*\): Ask who lives there\.\n$/);
  });
});
