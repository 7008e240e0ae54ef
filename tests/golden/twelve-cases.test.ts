import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { told } from '../support/cli.ts';
import { newFolder, removeFolder } from '../support/temporary-folder.ts';

/**
 * Twelve cases, eight drawn, seven reviewed. Every expected figure was worked out by hand from the two sheets in `fixtures/`:
 *
 *          domestic   third-party  underage  reprisal-fear  engagement
 *   G-01   present    absent       absent    DISPUTED       never
 *   G-02   present    absent       absent    absent         withdrew
 *   G-05   absent     present      present   absent         never
 *   G-06   absent     absent       present   unclear        maintained
 *   G-07   present*   absent       absent    present        DISPUTED      * decided by the chair
 *   G-08   absent     not coded    absent    not applic.    withdrew
 *   G-10   present    present      absent    absent         unclear
 *
 * G-12 is drawn but its coding lacks the required answer; G-09 is coded but was not drawn. Bounds are Wilson's with the base
 * (n - f)/(1 - f), f = 7/12: 13 for 6 cases, 5.8 for 3, 3.4 for 2.
 */
const sevenReviewed = [
  figure('reprisal-fear', 1, 6, 16.7, [0.049151, 0.436246], { unresolved: 1, unclear: 1 }),
  figure('domestic-refusal', 1, 3, 33.3, [0.094862, 0.704615], { unresolved: 1, unclear: 1 }),
  figure('third-party-share', 2, 6, 33.3, [0.143023, 0.599676], { missing: 1 }),
  figure('third-party-never', 1, 2, 50, [0.135829, 0.864171], { missing: 1, unclear: 1 }),
  figure('underage-never', 1, 2, 50, [0.135829, 0.864171], {}),
  figure('engagement:never', 2, 6, 33.3, [0.143023, 0.599676], { unresolved: 1, unclear: 1 }),
  figure('engagement:withdrew', 2, 6, 33.3, [0.143023, 0.599676], { unresolved: 1, unclear: 1 }),
  figure('engagement:maintained', 1, 6, 16.7, [0.049151, 0.436246], { unresolved: 1, unclear: 1 }),
];

const sentences = [
  'In 17% of cases reviewed (1 of 6), the reason recorded was fear of repercussions or reprisal.',
  'In 33% of domestic incidents (1 of 3), the victim refused to support police action.',
  'Third-party reports were 33% of cases reviewed (2 of 6).',
  'In 50% of third-party reports (1 of 2; 33% of cases reviewed), the victim never supported an investigation.',
  'In 50% of underage cases (1 of 2), the victim never supported an investigation.',
  'In 33% of cases reviewed (2 of 6), the victim never supported police action.',
  'In 33% of cases reviewed (2 of 6), the victim engaged and then withdrew.',
  'In 17% of cases reviewed (1 of 6), the victim stayed engaged.',
];

interface LeftOut {
  readonly unresolved?: number;
  readonly unclear?: number;
  readonly missing?: number;
}

function figure(
  id: string,
  numerator: number,
  denominator: number,
  percent: number,
  [low, high]: readonly [number, number],
  leftOut: LeftOut,
) {
  return {
    id,
    label: expect.any(String),
    numerator,
    denominator,
    unresolved: 0,
    unclear: 0,
    missing: 0,
    ...leftOut,
    percent,
    estimate: expect.closeTo(numerator / denominator, 9),
    interval: { method: 'wilson-fpc', level: 0.95, low: expect.closeTo(low, 6), high: expect.closeTo(high, 6) },
    suppressed: false,
    why: null,
    sentence: expect.any(String),
  };
}

const fixture = (name: string) => resolve(import.meta.dirname, 'fixtures', name);
const seed = '6 2 5 3 1 4';
const frame = Array.from({ length: 12 }, (_, at) => `G-${String(at + 1).padStart(2, '0')}`);
/** The eight smallest tickets, worked out with `printf '%s\n%s' '6 2 5 3 1 4' G-01 | sha256sum` and so on, and sorted. */
const drawnByHand = ['G-08', 'G-05', 'G-01', 'G-10', 'G-02', 'G-07', 'G-06', 'G-12'];

let folder = '';
let review = '';
let cases: string[] = [];
beforeAll(() => {
  folder = newFolder();
  review = join(folder, 'golden.dip');
  told('new', review, '--title', 'Twelve cases');
  told('import', review, fixture('extract.csv'));
  cases = told<{ cases: string[] }>('sample', review, '--size', '8', '--seed', seed).cases;
  told('code', review, fixture('codings-ada.csv'), '--reviewer', 'Ada');
  told('code', review, fixture('codings-ben.csv'), '--reviewer', 'Ben');
  told('resolve', review, '--case', 'G-07', '--set', 'domestic=present', '--by', 'Chair', '--reason', 'The flag says so');
});
afterAll(() => removeFolder(folder));

describe('twelve cases worked out by hand', () => {
  it('are drawn as somebody with sha256sum alone would draw them', () => {
    const ticket = (ref: string) => spawnSync('sha256sum', { input: `${seed}\n${ref}`, encoding: 'utf8' }).stdout.slice(0, 64);
    const byTicket = frame
      .map((ref) => `${ticket(ref)} ${ref}`)
      .toSorted()
      .map((line) => line.slice(65));
    expect(byTicket.slice(0, 8)).toEqual(drawnByHand);
    expect(cases).toEqual(drawnByHand);
  });

  it('have these figures', () => {
    const summary = told<{ basis: unknown; measures: unknown[]; by: unknown[] }>('summary', review);
    expect(summary).toMatchObject({
      basis: { frame: 12, drawn: 8, reviewed: 7, excluded: 0, method: 'simple', weighted: false },
      measures: sevenReviewed,
      by: [],
    });
  });

  it('have these sentences', () => {
    expect(told<{ measures: { sentence: string }[] }>('summary', review).measures.map((measure) => measure.sentence)).toEqual(sentences);
  });

  it('have these disagreements', () => {
    expect(told<object[]>('conflicts', review)).toMatchObject([
      { case: 'G-01', id: 'reprisal-fear', values: { Ada: 'present', Ben: 'absent' }, resolved: null },
      { case: 'G-07', id: 'domestic', values: { Ada: 'present', Ben: 'absent' }, resolved: { value: 'present', by: 'Chair' } },
      { case: 'G-07', id: 'engagement', values: { Ada: 'never', Ben: 'withdrew' }, resolved: null },
    ]);
  });
});
