import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { launchApp } from '../e2e/support/launch.ts';
import { frames } from './frames.ts';
import { median, percentile } from './measures.ts';
import { makeNarrativeReview, rareWord } from './narrative-review.ts';

export const name = 'search over 100,000 narratives, and a table of 5,000 cases';

const cases = 100_000;
const drawn = 5_000;
/** Ms, to the first results. */
const limit = 100;
/** Ms of a frame. */
const frameLimit = 20;

/** How often each question is asked; its median counts, since other work may share the machine. */
const rounds = 3;

/** Questions of each kind. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'rare words, in under 1 of 1,000 narratives': Array.from({ length: 20 }, (_, at) => rareWord(3_000 + at * 997)),
  'common words, in over half': 'victim police she suspect officer report support investigation statement recorded was the'.split(' '),
  phrases: [
    'did not want',
    'the victim',
    'to support',
    'the officer',
    'was recorded',
    'of the',
    'the suspect',
    'she was',
    'the police',
    'an investigation',
  ].map((phrase) => `"${phrase}"`),
  'two words': [
    'victim partner',
    'police afraid',
    'suspect home',
    'support offered',
    'officer visit',
    'statement video',
    'court fear',
    'family know',
    'risk graded',
    'report night',
  ],
  'beginnings, alternatives and words left out': [
    'threat*',
    'intoxicat* OR drunk',
    'victim -court',
    'repris* OR fear',
    'famil* -mother',
    'police* officer',
  ],
};

const row = (what: string, ours: number, most: number | null, unit = 'ms', rival: number | null = null) => ({
  what,
  ours,
  rival,
  ratio: rival === null ? null : ours / rival,
  unit,
  limit: rival === null ? most : null,
  holds: most === null ? null : ours <= most,
});

/** Milliseconds from the question to its answer in the window, through the broker to the core's own process and back. */
async function ask(page: Page, text: string): Promise<number> {
  return page.evaluate(async (words) => {
    const started = performance.now();
    const result = await window.dipSampler.call('find.search', { text: words, scope: 'all', limit: 50 });
    const took = performance.now() - started;
    if (!result.ok) throw new Error(result.error.message);
    return took;
  }, text);
}

/** Something saved at the desk: what was remembered of the review is forgotten. */
async function save(page: Page): Promise<void> {
  await page.evaluate(() =>
    window.dipSampler.call('coding.save', { reviewer: 'Bench', caseRef: 'NR-000001', changes: { domestic: 'present' } }),
  );
}

async function index(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const goes: number[] = [];
    for (let left = 1; left > 0; ) {
      const started = performance.now();
      const gone = await window.dipSampler.call('find.index', {});
      if (!gone.ok) throw new Error(gone.error.message);
      goes.push(performance.now() - started);
      left = gone.value.left;
    }
    return goes;
  });
}

/** Milliseconds from the last key of a word to the first row that has it, painted; the pause that typing must make is in it. */
async function typed(page: Page, word: string): Promise<number> {
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(word.slice(0, -1));
  await page.evaluate(() => {
    const measured = new Promise<number>((resolve) => {
      let down = 0;
      window.addEventListener('keydown', (event) => (down = event.timeStamp), { once: true, capture: true });
      const page = document.querySelector('.find-page');
      const before = document.querySelector('.find-grid');
      const observer = new MutationObserver(() => {
        const grid = document.querySelector('.find-grid');
        // Each question has a grid of its own; it has come once a case stands in it.
        if (down === 0 || grid === before || !/\d/.test(grid?.querySelector('tbody th')?.textContent ?? '')) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - down)));
      });
      if (page) observer.observe(page, { subtree: true, childList: true, characterData: true });
    });
    Reflect.set(window, 'measured', measured);
  });
  await page.keyboard.press(word.slice(-1));
  return page.evaluate(() => Reflect.get(window, 'measured') as Promise<number>);
}

/** The same questions by a scan of the narratives, which needs no index: how many there are, and the first fifty. */
function scans(review: string, words: readonly string[]): readonly number[] {
  const db = new SQLite(review, { readonly: true });
  try {
    const count = db.prepare('SELECT count(*) FROM case_record WHERE narrative LIKE ?');
    const first = db.prepare('SELECT case_ref, narrative FROM case_record WHERE narrative LIKE ? ORDER BY id LIMIT 50');
    return words.map((word) => {
      const started = performance.now();
      count.get(`%${word}%`);
      first.all(`%${word}%`);
      return performance.now() - started;
    });
  } finally {
    db.close();
  }
}

async function measured(review: string, megabytes: number) {
  const before = statSync(review).size;
  const app = await launchApp({ parameters: ['--review', review] });
  const times = new Map<string, number[]>();
  try {
    const { page } = app;
    await page.getByRole('button', { name: /^Code / }).click();
    const goes = await index(page);
    const seconds = goes.reduce((sum, go) => sum + go, 0) / 1_000;
    for (const [kind, questions] of Object.entries(kinds)) {
      for (const text of questions) {
        const each: number[] = [];
        for (let round = 0; round < rounds; round++) {
          await save(page);
          each.push(await ask(page, text));
        }
        times.set(kind, [...(times.get(kind) ?? []), median(each)]);
      }
    }
    await page.getByRole('textbox', { name: 'Who is coding?' }).fill('Bench');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('Narrative covered').waitFor();
    await page.keyboard.press('Control+f');
    await page.getByText('5,000 of 5,000 cases', { exact: true }).waitFor();
    const painted: number[] = [];
    for (const word of kinds['common words, in over half'] ?? []) painted.push(await typed(page, word));
    await page.keyboard.press('Control+f');
    await page.keyboard.press('Escape');
    await page.getByText('5,000 of 5,000 cases', { exact: true }).waitFor();
    const scrolled = percentile(await frames(page, 320), 0.95);
    const flung = percentile(await frames(page, 8_000), 0.95);
    await page.getByRole('button', { name: /^Archive / }).click();
    await page.locator('.find-page').waitFor({ state: 'detached' });
    const empty = percentile(await frames(page, 8_000), 0.95);
    await page.evaluate(() => window.dipSampler.call('review.close', {}));
    return { seconds, goes, size: (statSync(review).size - before) / 1e6, megabytes, times, painted, scrolled, flung, empty };
  } finally {
    await app.close();
  }
}

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'dip-search-bench-'));
  try {
    const review = join(folder, 'many.dip');
    const megabytes = (await makeNarrativeReview(review, cases, drawn)) / 1e6;
    const found = await measured(review, megabytes);
    const words = [...(kinds['rare words, in under 1 of 1,000 narratives'] ?? []).slice(0, 5), 'victim', 'police', 'suspect'];
    const scan = scans(review, words);
    return {
      rows: [
        row(`indexing ${megabytes.toFixed(0)} MB of narratives`, found.seconds, null, 's'),
        row('the longest wait for a save behind it', Math.max(...found.goes), null),
        row('size of the index', found.size, null, 'MB'),
        ...[...found.times].flatMap(([kind, each]) => [
          row(`${kind}: first 50 and how many, 95th percentile`, percentile(each, 0.95), limit),
          row('the same, median', median(each), null),
        ]),
        row(
          'rare words against a scan by LIKE, medians',
          median(found.times.get('rare words, in under 1 of 1,000 narratives') ?? []),
          null,
          'ms',
          median(scan.slice(0, 5)),
        ),
        row(
          'common words against the scan, medians',
          median(found.times.get('common words, in over half') ?? []),
          null,
          'ms',
          median(scan.slice(5)),
        ),
        row(
          'last key of a word to the table painted, its pause of 150 ms included, 95th percentile',
          percentile(found.painted, 0.95),
          null,
        ),
        // What a machine cannot do with an empty page is not asked of the table.
        row('frames of the table of 5,000 turned slowly, 95th percentile', found.scrolled, found.empty <= frameLimit ? frameLimit : null),
        row('the same flung; an empty page', found.flung, null, 'ms', found.empty),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
