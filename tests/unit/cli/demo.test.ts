// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, refusal, told } from '../../support/cli.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { newFolder, removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';

interface Measure {
  readonly id: string;
  readonly label: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly unresolved: number;
  readonly unclear: number;
  readonly missing: number;
  readonly percent: number;
  readonly interval: { readonly low: number; readonly high: number };
  readonly sentence: string;
}
interface Summary {
  readonly basis: { readonly frame: number; readonly drawn: number; readonly reviewed: number };
  readonly measures: readonly Measure[];
}

/** The sentences of the contract's table, by measure. */
const contract: Readonly<Record<string, string>> = {
  'reprisal-fear': 'In 24% of cases reviewed (48 of 200), the reason recorded was fear of repercussions or reprisal.',
  'domestic-refusal': 'In 55% of domestic incidents (44 of 80), the victim refused to support police action.',
  'third-party-share': 'Third-party reports were 16% of cases reviewed (32 of 200).',
  'third-party-never': 'In all third-party reports (32 of 32; 16% of cases reviewed), the victim never supported an investigation.',
  'underage-never': 'In 90% of underage cases (45 of 50), the victim never supported an investigation.',
};

let folder = '';
let files: { review: string; summary: string; report: string };
let summary: Summary;
let page: Document;
beforeAll(() => {
  folder = newFolder();
  files = told('demo', '--out', join(folder, 'demo'));
  summary = JSON.parse(readFileSync(files.summary, 'utf8')) as Summary;
  page = new DOMParser().parseFromString(readFileSync(files.report, 'utf8'), 'text/html');
});
afterAll(() => removeFolder(folder));

const figureOf = (text: string | null | undefined) => /^(?<percent>[\d.]+)%(?<k>\d+) of (?<n>\d+)$/.exec(text ?? '')?.groups;

describe('the demo', () => {
  it('leaves a review, a summary and a report, by their absolute paths', () => {
    for (const path of Object.values(files)) expect(path.startsWith(join(folder, 'demo'))).toBe(true);
    expect(Object.keys(files)).toEqual(['review', 'summary', 'report']);
  });

  it('has a summary file that is what the verb prints of its review', () => {
    expect(cli(['summary', files.review, '--json']).out).toBe(readFileSync(files.summary, 'utf8'));
  });

  it('draws 200 of some 420 cases, and reviews all of them', () => {
    expect(summary.basis).toEqual({ frame: 420, drawn: 200, reviewed: 200, excluded: 0, method: 'simple', weighted: false });
  });

  it.each(Object.entries(contract))('says of %s what the contract has: %s', (id, sentence) => {
    expect(summary.measures.find((measure) => measure.id === id)?.sentence).toBe(sentence);
  });

  it('splits engagement into parts that do not exceed the whole', () => {
    const parts = ['engagement:never', 'engagement:withdrew', 'engagement:maintained'].map((id) =>
      summary.measures.find((measure) => measure.id === id),
    );
    expect(parts.map((part) => part?.denominator)).toEqual([200, 200, 200]);
    expect(parts.reduce((sum, part) => sum + (part?.numerator ?? 0), 0)).toBeLessThanOrEqual(200);
  });

  it('leaves nothing undecided or uncoded', () => {
    for (const { unresolved, missing } of summary.measures) expect({ unresolved, missing }).toEqual({ unresolved: 0, missing: 0 });
    expect(told<{ resolved: unknown }[]>('conflicts', files.review).filter((conflict) => conflict.resolved === null)).toEqual([]);
  });

  it('has a draw that comes out again and a trail that holds', () => {
    expect(told('verify-draw', files.review)).toMatchObject({ reproduced: true });
    expect(cli(['audit', files.review, '--verify']).code).toBe(0);
  });
});

describe("the demo's report", () => {
  it('has every measure of the summary, with its sentence, percentage and counts', () => {
    const articles = [...page.querySelectorAll('article.finding')];
    const shown = articles.map((article) => ({
      sentence: article.querySelector('.sentence')?.textContent,
      ...figureOf(article.querySelector('.figure')?.textContent),
    }));
    expect(shown).toEqual(
      summary.measures.map(({ sentence, percent, numerator, denominator }) => ({
        sentence,
        percent: String(percent),
        k: String(numerator),
        n: String(denominator),
      })),
    );
  });

  it('gives the interval of the summary beside each figure', () => {
    const intervals = [...page.querySelectorAll('article.finding .quiet')].map((element) => element.textContent);
    const whole = (share: number) => Math.round(share * 100);
    expect(intervals).toEqual(
      summary.measures.map(({ interval }) => `95% interval for the whole frame: ${whole(interval.low)}% to ${whole(interval.high)}%`),
    );
  });

  it('has a table that agrees with the summary cell by cell', () => {
    const table = [...page.querySelectorAll('table')].find((candidate) => candidate.querySelector('th')?.textContent === 'Measure');
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual(
      summary.measures.map((measure) => [
        measure.label,
        String(measure.numerator),
        String(measure.denominator),
        measure.percent.toFixed(1),
        (measure.interval.low * 100).toFixed(1),
        (measure.interval.high * 100).toFixed(1),
        String(measure.unresolved),
        String(measure.unclear),
        String(measure.missing),
      ]),
    );
  });

  it('names the basis, and says at head and foot that all of it is made up', () => {
    expect(page.querySelector('header')?.textContent).toContain('200 cases reviewed of 420 in the frame.');
    expect(page.querySelectorAll('header .synthetic, footer .synthetic')).toHaveLength(2);
  });
});

describe('a demo that cannot be made', () => {
  it('leaves an earlier one as it was', () => {
    const before = Object.values(files).map(fingerprint);
    expect(refusal(['demo', '--out', join(folder, 'demo')])).toMatchObject({ code: 'file-exists', where: { file: files.review } });
    expect(Object.values(files).map(fingerprint)).toEqual(before);
  });

  it('is refused where its folder is a file, or leads through one', () => {
    expect(refusal(['demo', '--out', files.summary])).toMatchObject({ code: 'folder-is-file', where: { file: files.summary } });
    expect(refusal(['demo', '--out', join(files.summary, 'sub')])).toMatchObject({ code: 'folder-unmade' });
    expect(refusal(['demo', '--out', join(temporaryFolder(), 'n'.repeat(300))])).toMatchObject({ code: 'folder-unmade' });
  });
});
