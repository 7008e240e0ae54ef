// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { intervalBar } from '../../../shared/chart/interval-bar.ts';
import { codebookSchema } from '../../../shared/codebook/codebook.ts';
import { svgMarkup } from '../../../shared/report/markup.ts';
import { reportHtml } from '../../../shared/report/report-html.ts';
import { reportMarkdown } from '../../../shared/report/report-markdown.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';

const nasty = `<script>alert("x")</script> & 'a' | b \\ *c* [d](javascript:e) \`f\``;

function model(text: string): ReportModel {
  const finding = {
    id: 'm',
    label: text,
    numerator: 12,
    denominator: 50,
    unresolved: 0,
    unclear: 0,
    missing: 0,
    percent: 24,
    estimate: 0.24,
    interval: { method: 'wilson-fpc' as const, level: 0.95, low: 0.16173, high: 0.34076 },
    suppressed: false,
    why: null,
    sentence: text,
  };
  return {
    title: text,
    purpose: text,
    marking: text,
    synthetic: true,
    audience: 'panel',
    writtenOn: '2026-11-03',
    draw: {
      drawId: 'draw-1',
      method: 'simple',
      where: text,
      frame: 120,
      size: 50,
      seed: text,
      stratify: null,
      strata: [],
      selectedBy: '',
      reason: '',
      from: null,
      to: null,
      frameSha256: 'ab'.repeat(32),
      drawnAt: '2026-11-02T10:00:00Z',
    },
    extracts: [
      {
        fileName: text,
        sha256: 'cd'.repeat(32),
        imported: 120,
        identities: { policy: 'accept', counts: { name: 2, phone: 1 }, redactions: 0, kept: 0, reason: text },
      },
    ],
    reviewers: 2,
    decided: 1,
    undecided: 0,
    codebook: codebookSchema.parse({
      id: 'b',
      version: 1,
      title: text,
      themes: [{ id: 't', label: text, definition: text, include: text, exclude: text }],
    }),
    summary: {
      basis: { frame: 120, drawn: 50, reviewed: 50, excluded: 0, method: 'simple', weighted: false },
      measures: [finding],
      by: [],
    },
    auditHead: 'ef'.repeat(32),
  };
}

describe('the HTML report', () => {
  const page = new DOMParser().parseFromString(reportHtml(model(nasty)), 'text/html');

  it('runs nothing, whatever a title, label, seed or file name holds', () => {
    expect(page.querySelectorAll('script, iframe, object, embed, link, img, [onload], [onerror], [href], [src]')).toHaveLength(0);
  });

  it('shows each such text as it was written', () => {
    const texts = (selector: string) => [...page.querySelectorAll(selector)].map((element) => element.textContent);
    expect(page.title).toBe(nasty);
    for (const selector of ['h1', '.marking', '.sentence', 'dd', 'th[scope=row]', 'td']) expect(texts(selector), selector).toContain(nasty);
  });

  it('loads nothing: its policy forbids it and it holds no address', () => {
    expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
    expect(reportHtml(model('x'))).not.toMatch(/https?:|url\(|@import/);
  });

  it('says that it is synthetic, and its marking, at the head and at the foot', () => {
    for (const part of ['header', 'footer']) {
      expect(page.querySelector(`${part} .synthetic`)?.textContent).toMatch(/^Synthetic/);
      expect(page.querySelector(`${part} .marking`)?.textContent).toBe(nasty);
    }
  });

  it('has a language, one main heading, and words in place of each picture', () => {
    expect(page.documentElement.lang).toBe('en-GB');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    for (const picture of page.querySelectorAll('svg')) expect(picture.getAttribute('aria-label')).toMatch(/16% to 34%/);
  });

  it('says how likely identities in each extract were dealt with, and why', () => {
    expect(page.body.textContent).toContain(
      `${nasty} held 2 names and 1 phone number as the screen saw it. They were accepted as they are. Reason given: ${nasty}`,
    );
  });

  it('gives every percentage its counts', () => {
    expect(page.querySelector('.figure')?.textContent).toBe('24%12 of 50');
  });
});

describe('a picture in the report', () => {
  it('keeps words for screen readers inside their attribute, whatever they hold', () => {
    const bar = svgMarkup(intervalBar({ estimate: 0.5, interval: null, description: nasty }));
    const picture = new DOMParser().parseFromString(bar, 'text/html').querySelector('svg');
    expect(picture?.getAttribute('aria-label')).toBe(nasty);
    expect(picture?.getAttributeNames().toSorted()).toEqual(['aria-label', 'class', 'preserveAspectRatio', 'role', 'viewBox']);
  });
});

describe('the Markdown report', () => {
  const lines = reportMarkdown(model(nasty)).split('\n');

  it('starts no markup that a title, label, seed or file name might bring', () => {
    expect(lines).toContain(`${String.raw`# \<script\>alert("x")\</script\> & 'a' \| b \\ \*c\* \[d\](javascript:e) `}\\\`f\\\``);
    const bare = lines.map((line) => line.replace(/\\./g, ''));
    expect(bare.filter((line) => /[<>`[\]]/.test(line))).toEqual([]);
  });

  it('keeps a table row on one line with as many cells as the heading has', () => {
    const table = reportMarkdown(model('a | b\nc'))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const cells = table.map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(table).toHaveLength(3);
    expect(new Set(cells).size).toBe(1);
  });

  it('gives sentence, interval and counts of each measure', () => {
    const text = reportMarkdown(model('In 24% of cases (12 of 50).'));
    expect(text).toContain('- In 24% of cases (12 of 50).\n  - 95% interval for the whole frame: 16% to 34%');
    expect(text).toMatch(/\| 12 \| 50 \| 24\.0 \| 16\.2 \| 34\.1 \|/);
  });
});
