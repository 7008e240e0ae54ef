import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../../db/core.ts';
import { areaReview } from '../../support/area-review.ts';
import { refusal, told } from '../../support/cli.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { copyOf } from '../../support/review-of-four.ts';
import { written } from '../../support/sheets.ts';
import { newFolder } from '../../support/temporary-folder.ts';

let forty = '';
beforeAll(async () => {
  const core = createCore({ actor: 'secretariat' });
  forty = await areaReview(core, newFolder(), 40);
  core.close();
});

interface Drawn {
  readonly drawId: string;
  readonly size: number;
  readonly cases: readonly string[];
  readonly frameSha256: string;
  readonly keysSha256: string | null;
}

describe('frame', () => {
  it('counts and hashes what a draw would be made from, and changes nothing', () => {
    const { review } = copyOf(forty);
    const before = fingerprint(review);
    expect(told('frame', review, '--where', 'area is null')).toMatchObject({ cases: 40, frame: 4, noted: null });
    expect(fingerprint(review)).toBe(before);
  });

  it('with --note puts frame and plan on record, which the certificate then says', () => {
    const { folder, review } = copyOf(forty);
    told('frame', review, '--size', '5', '--note');
    told('sample', review, '--size', '5', '--seed', 'dice');
    told('certificate', review, '--out', join(folder, 'c.json'));
    const { frame } = JSON.parse(readFileSync(join(folder, 'c.json'), 'utf8')) as { frame: { notedAt: string } };
    expect(frame.notedAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });
});

describe('exclude', () => {
  it('answers case and replacement', () => {
    const { review } = copyOf(forty);
    const { cases } = told<Drawn>('sample', review, '--size', '5', '--seed', 'dice');
    const larger = told<Drawn>('sample', review, '--size', '6', '--seed', 'dice').cases;
    const flags = ['--case', cases[0] ?? '', '--reason', 'file missing', '--by', 'AB', '--draw', 'draw-1'];
    expect(told('exclude', review, ...flags, '--replace')).toEqual({ case: cases[0], replacement: larger[5] });
    expect(told('exclude', review, ...flags.with(1, cases[1] ?? ''))).toEqual({ case: cases[1], replacement: null });
    expect(refusal(['exclude', review, ...flags])).toMatchObject({ code: 'case-excluded' });
    expect(told('verify-draw', review, '--draw', 'draw-1')).toMatchObject({ reproduced: true });
  });
});

describe('assign', () => {
  interface Shares {
    readonly assignments: Readonly<Record<string, readonly string[]>>;
    readonly doubleCoded: number;
  }

  it('shares the drawn cases out, some to two, the same each time', () => {
    const { review } = copyOf(forty);
    const { cases } = told<Drawn>('sample', review, '--size', '20', '--seed', 'dice');
    const flags = ['--reviewers', 'AB, CD,EF', '--overlap', '0.2', '--seed', '42'];
    const shares = told<Shares>('assign', review, ...flags);
    expect(shares.doubleCoded).toBe(4);
    expect(Object.keys(shares.assignments)).toEqual(['AB', 'CD', 'EF']);
    expect(Object.values(shares.assignments).map((own) => own.length)).toEqual([8, 8, 8]);
    expect(new Set(Object.values(shares.assignments).flat())).toEqual(new Set(cases));
    expect(told('assign', review, ...flags)).toEqual(shares);
  });

  it('gives nobody a case of their interest, now or later', () => {
    const { folder, review } = copyOf(forty);
    const { cases } = told<Drawn>('sample', review, '--size', '10', '--seed', 'dice');
    const file = written(
      folder,
      'interests.csv',
      `reviewer,case_ref\n${cases
        .slice(0, 5)
        .map((ref) => `AB,${ref}`)
        .join('\n')}\n`,
    );
    const first = told<Shares>('assign', review, '--reviewers', 'AB,CD', '--seed', '1', '--interests', file);
    const again = told<Shares>('assign', review, '--reviewers', 'AB,CD', '--seed', '2');
    for (const { assignments } of [first, again]) {
      expect(assignments['AB']?.some((ref) => cases.slice(0, 5).includes(ref))).toBe(false);
      expect(assignments['AB']).toHaveLength(5);
    }
  });

  it('done again when somebody drops out keeps what is done', () => {
    const { folder, review } = copyOf(forty);
    told('sample', review, '--size', '12', '--seed', 'dice');
    const first = told<Shares>('assign', review, '--reviewers', 'AB,CD,EF', '--seed', '1');
    const done = first.assignments['EF']?.slice(0, 2) ?? [];
    const sheet = written(folder, 'ef.csv', `case_ref,engagement\n${done.map((ref) => `${ref},never`).join('\n')}\n`);
    told('code', review, '--reviewer', 'EF', sheet);
    const again = told<Shares>('assign', review, '--reviewers', 'AB,CD', '--seed', '2');
    expect(new Set(again.assignments['EF'])).toEqual(new Set(done));
    expect([again.assignments['AB']?.length, again.assignments['CD']?.length]).toEqual([5, 5]);
  });

  it.each([
    [['--reviewers', 'AB,AB'], 'reviewer-twice'],
    [['--reviewers', 'AB', '--coders', '2'], 'too-few-reviewers'],
    [['--reviewers', 'AB', '--overlap', '0.5'], 'too-few-reviewers'],
    [['--reviewers', 'AB,CD', '--overlap', '0.5', '--coders', '2'], 'overlap-and-coders'],
    [['--reviewers', 'AB,', '--overlap', '0'], 'bad-input'],
  ])('refuses %j', (flags, code) => {
    const { review } = copyOf(forty);
    told('sample', review, '--size', '4', '--seed', 'dice');
    expect(refusal(['assign', review, '--seed', '1', ...flags])).toMatchObject({ code });
  });
});

describe('size', () => {
  it('tells what a size could show, and what a subgroup cannot', () => {
    const { shows } = told<{ shows: { shares: { cases: number; low: number; high: number }[]; subgroup: object } }>(
      ...['size', '--population', '120', '--size', '50', '--subgroup', '12'],
    );
    // The interval of 12 of 50 from 120 is that of the contract; 0.25 of 50 is 12 or 13.
    expect(shows.shares.map(({ cases }) => cases)).toEqual([0, 5, 13, 25]);
    expect(shows.shares[0]?.low).toBe(0);
    expect(shows.subgroup).toMatchObject({ cases: 12, carries: false });
  });

  it('tells what it would cost', () => {
    expect(told('size', '--population', '420', '--size', '60', '--minutes', '20', '--reviewers', '4', '--overlap', '0.2')).toMatchObject({
      cost: { readings: 72, hours: 24, hoursEach: 6 },
    });
  });
});

describe('compare-draw', () => {
  it('sets the sample beside its frame and names the largest gaps', () => {
    const { review } = copyOf(forty);
    told('sample', review, '--method', 'stratified', '--stratify', 'area', '--size', '20', '--seed', 'dice');
    const compared = told<{ fields: { field: string; byDesign: boolean; groups: object[] }[]; gaps: { gap: number }[] }>(
      'compare-draw',
      review,
    );
    const area = compared.fields.find(({ field }) => field === 'area');
    expect(area).toMatchObject({ byDesign: true, groups: [{ value: 'North', frame: 24, sample: 12, gap: 0 }, {}, {}] });
    const gaps = compared.gaps.map(({ gap }) => Math.abs(gap));
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
  });
});
