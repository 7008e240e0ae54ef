import SQLite from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { cli, refusal, told } from '../../support/cli.ts';
import { fingerprint, sha256Of } from '../../support/fingerprint.ts';
import { copyOf, makeReviewOfFour, seedOfFour } from '../../support/review-of-four.ts';

let four = '';
beforeAll(async () => {
  four = await makeReviewOfFour();
});

const frame = ['C-01', 'C-02', 'C-03', 'C-04', 'C-05', 'C-06'];

describe('sample', () => {
  it('answers field by field, cases in draw order', () => {
    const { review } = copyOf(four);
    const byTicket = frame.toSorted((a, b) => (sha256Of(`dice\n${a}`) < sha256Of(`dice\n${b}`) ? -1 : 1));
    expect(told('sample', review, '--size', '3', '--seed', 'dice')).toMatchObject({
      drawId: 'draw-2',
      method: 'simple',
      frame: 6,
      size: 3,
      seed: 'dice',
      strata: [],
      cases: byTicket.slice(0, 3),
    });
  });

  it.each([
    [['--size', '7', '--seed', 's'], 'size-over-frame'],
    [['--size', '0', '--seed', 's'], 'size-not-positive'],
    [['--size', '2', '--seed', ' '], 'seed-blank'],
    [['--size', '2', '--seed', 's', '--method', 'stratified'], 'stratify-missing'],
    [['--size', '2', '--seed', 's', '--method', 'stratified', '--stratify', 'arae'], 'unknown-field'],
    [['--size', '2', '--seed', 's', '--where', "arae = 'North'"], 'expression-unreadable'],
    [['--size', '2', '--seed', 's', '--where', "area = 'Nowhere'"], 'frame-empty'],
    [['--size', '2', '--seed', 's', '--where', "has('domestic')"], 'frame-asks-codings'],
    [['--method', 'purposive', '--selected-by', 'Chair'], 'chosen-missing'],
    [['--method', 'time-slice'], 'days-missing'],
    [['--method', 'time-slice', '--from', '31/01/2023'], 'day-unreadable'],
    [['--method', 'time-slice', '--from', '2023-02-30'], 'day-unreadable'],
  ])('refuses %j, and the review is as it was', (flags, code) => {
    const { review } = copyOf(four);
    const before = fingerprint(review);
    expect(refusal(['sample', review, ...flags])).toMatchObject({ code });
    expect(fingerprint(review)).toBe(before);
  });
});

describe('verify-draw', () => {
  it('says that a draw comes out again', () => {
    const { review } = copyOf(four);
    expect(told('verify-draw', review)).toEqual({ drawId: 'draw-1', reproduced: true });
    expect(told('verify-draw', review, '--draw', 'draw-1')).toEqual({ drawId: 'draw-1', reproduced: true });
  });

  it('exits 3 where it does not, and says so in a document and a sentence', () => {
    const { review } = copyOf(four);
    const db = new SQLite(review);
    db.exec("UPDATE draw SET seed = 'another'");
    db.close();
    const run = cli(['verify-draw', review, '--json']);
    expect(run.code).toBe(3);
    expect(run.json()).toEqual({ drawId: 'draw-1', reproduced: false });
    expect(run.err).toMatch(/^draw-1 does not come out again from its frame and seed\. .*do not rely on this sample\.\n$/);
  });

  it('refuses a draw that is not there, with those that are', () => {
    const { review } = copyOf(four);
    expect(refusal(['verify-draw', review, '--draw', 'draw-9']).message).toBe('This review has no draw “draw-9”. Its draws are: draw-1.');
  });

  it('tells by its seed, for the sake of the other tests, that four means four', () => {
    expect(told('summary', copyOf(four).review)).toMatchObject({ basis: { frame: 6, drawn: 4, reviewed: 4 } });
    expect(seedOfFour).toMatch(/^seed-\d+$/);
  });
});

describe('size', () => {
  it('plans with its formula and margin', () => {
    expect(told('size', '--population', '1000')).toEqual({ size: 278, formula: expect.stringContaining('n0/(1+(n0-1)/N)'), margin: 0.05 });
  });

  it('takes margin, confidence and expected share', () => {
    expect(told('size', '--population', '420', '--margin', '0.1', '--confidence', '0.9', '--expect', '0.24')).toMatchObject({
      size: 45,
      margin: 0.1,
    });
  });

  it.each([
    ['--population', '0'],
    ['--population', '10', '--margin', '0'],
    ['--population', '10', '--confidence', '1'],
  ])('refuses %s %s %s %s', (...flags) => {
    expect(refusal(['size', ...flags])).toMatchObject({ code: 'bad-input' });
  });
});
