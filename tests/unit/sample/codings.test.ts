import { describe, expect, it } from 'vitest';
import { agreed, CHOICES, COMPARABLE, cases, codings, drawn, OTHER_REASONS, review, rowsOf, THEMES } from './sample-fixture.ts';

const has =
  (theme: string) =>
  (ref: string): boolean =>
    agreed(ref, theme) === '1';
const never = (ref: string): boolean => agreed(ref, 'engagement') === 'never';
const count = (...tests: ((ref: string) => boolean)[]): number => drawn.filter((ref) => tests.every((test) => test(ref))).length;

describe('the codings', () => {
  it('cover the 200 drawn cases and no others, 40 of them twice, in about equal shares', () => {
    const times = drawn.map((ref) => rowsOf(ref).length);
    expect(times.filter((n) => n === 1)).toHaveLength(160);
    expect(times.filter((n) => n === 2)).toHaveLength(40);
    expect(codings.map(({ reviewer }) => reviewer)).toEqual(['Reviewer A', 'Reviewer B', 'Reviewer C']);
    expect(codings.flatMap(({ rows }) => rows)).toHaveLength(240);
    for (const { rows } of codings) {
      expect(new Set(rows.map((row) => row['case_ref'])).size).toBe(rows.length);
      expect(Math.abs(rows.length - 80)).toBeLessThanOrEqual(3);
    }
  });

  it('use the columns and values of the contract, and leave nothing uncoded', () => {
    for (const { rows } of codings) {
      expect(Object.keys(rows[0] ?? {})).toEqual(['case_ref', ...THEMES, ...Object.keys(CHOICES), 'observation', 'note']);
      for (const row of rows) {
        for (const theme of THEMES) expect(['1', '0', '?']).toContain(row[theme]);
        for (const [question, options] of Object.entries(CHOICES)) expect(options).toContain(row[question]);
      }
    }
  });

  it('never set "reason not recorded" beside another reason, in a row or as agreed', () => {
    for (const row of codings.flatMap(({ rows }) => rows)) {
      if (row['reason-not-recorded'] === '1') expect(OTHER_REASONS.filter((reason) => row[reason] !== '0')).toEqual([]);
    }
    for (const ref of drawn.filter(has('reason-not-recorded')))
      expect(OTHER_REASONS.filter((reason) => agreed(ref, reason) !== '0')).toEqual([]);
  });

  it('give every case that stopped a reason, or say that none is recorded', () => {
    for (const ref of drawn.filter((ref) => agreed(ref, 'engagement') !== 'maintained')) {
      expect(
        [...OTHER_REASONS, 'reason-not-recorded'].some((reason) => has(reason)(ref)),
        ref,
      ).toBe(true);
    }
  });
});

describe('the resolutions', () => {
  it('settle every disagreement once, and nothing else', () => {
    const disputed = drawn.flatMap((ref) =>
      COMPARABLE.filter((id) => new Set(rowsOf(ref).map((row) => row[id])).size > 1).map((id) => `${ref} ${id}`),
    );
    expect(review.resolutions.map((item) => `${item.case} ${item.id}`).sort()).toEqual(disputed.sort());
    expect(disputed.length).toBeGreaterThanOrEqual(12);
    expect(new Set(review.resolutions.map(({ case: ref }) => ref)).size).toBe(12);
  });

  it("are the chair's, each with a reason of its own and an answer that a reviewer gave", () => {
    expect(review.resolutions.every((item) => item.by === 'Chair' && item.reason.endsWith('.'))).toBe(true);
    expect(new Set(review.resolutions.map((item) => item.reason)).size).toBe(review.resolutions.length);
    for (const { case: ref, id } of review.resolutions) expect(rowsOf(ref).map((row) => row[id])).toContain(agreed(ref, id));
  });

  it('leave nothing open', () => {
    for (const ref of drawn) for (const id of COMPARABLE) expect(agreed(ref, id), `${ref} ${id}`).not.toBeNull();
  });
});

describe("the panel's figures", () => {
  it('are those of the table of sentences', () => {
    expect(drawn).toHaveLength(200);
    expect(count(has('reprisal-fear'))).toBe(48);
    expect([count(has('domestic'), never), count(has('domestic'))]).toEqual([44, 80]);
    expect([count(has('third-party'), never), count(has('third-party'))]).toEqual([32, 32]);
    expect([count(has('underage'), never), count(has('underage'))]).toEqual([45, 50]);
  });

  it('split engagement 116, 46, 34, 4', () => {
    const split = CHOICES['engagement']?.map((answer) => count((ref) => agreed(ref, 'engagement') === answer));
    expect(split).toEqual([116, 46, 34, 4]);
  });

  it('agree with the rows of the extract', () => {
    for (const row of cases.filter((item) => drawn.includes(item['Crime Ref'] ?? ''))) {
      const ref = row['Crime Ref'] ?? '';
      expect(has('third-party')(ref)).toBe(!['victim', 'unknown'].includes(row['Reported By'] ?? ''));
      expect(has('domestic')(ref)).toBe(['current partner', 'ex-partner', 'family'].includes(row['Suspect Relationship'] ?? ''));
      expect(has('underage')(ref)).toBe(['19D', '19E', '19G', '19H'].includes(row['HO Code'] ?? ''));
      expect(row['Days To Withdrawal'] !== '').toBe(agreed(ref, 'engagement') === 'withdrew');
    }
  });
});
