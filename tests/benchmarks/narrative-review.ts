import { createReview } from '../../db/review-file/create.ts';
import type { WritableReview } from '../../db/review-file/review.ts';
import { sha256Hex } from '../../db/sha256.ts';
import { addCodebook } from '../../db/store/codebooks.ts';
import { defaultCodebook } from '../../shared/codebook/default-codebook.ts';
import { ok } from '../../shared/result.ts';
import { makeSampleReview } from '../../shared/sample/sample-review.ts';
import { readCsv } from '../support/csv.ts';
import { storeDraw } from './bench-draw.ts';

const at = '2026-11-02T09:00:00.000Z';

/** Numbers from 0 to 1 that are the same in every run. */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const syllables = 'ba co di fe gu ha jo ki lu ma no pe qu ra so ti vu we xi ya zo'.split(' ');

/** A word that no sentence of the sample has; the smaller the number, the oftener it is used. */
export function rareWord(number: number): string {
  let word = '';
  for (let rest = number + 500; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length] ?? '';
  return word;
}

/**
 * Makes a review of synthetic cases whose narratives are sentences of the sample's, some 330 words on average and up to 1,300, every other
 * sentence followed by one with a word that is rare, as names of streets and things are. So many as `drawn` says are drawn. Gives the
 * characters of all narratives.
 */
export async function makeNarrativeReview(path: string, cases: number, drawn: number): Promise<number> {
  let characters = 0;
  const made = await createReview(path, (review) => {
    review.run(
      `INSERT INTO review (id, uuid, title, purpose, marking, synthetic, created_at) VALUES (1, 'bench', 'Many narratives', '', '', 1, ?)`,
      at,
    );
    addCodebook(review, defaultCodebook, at);
    review.run(
      `INSERT INTO extract (file_name, sha256, bytes, decisions, rows, imported, imported_at) VALUES ('many.csv', ?, 0, '{}', ?, ?, ?)`,
      sha256Hex(''),
      cases,
      cases,
      at,
    );
    characters = addCases(review, cases);
    const refs = Array.from({ length: cases }, (_, place) => refOf(place + 1));
    // Far apart and not in the order in which they came in, as those of a draw are.
    const ofFrame = Array.from({ length: drawn }, (_, place) => refs[(place * 48_271) % cases] ?? '');
    storeDraw(review, refs, ofFrame, at);
    return ok(null);
  });
  if (!made.ok) throw new Error(made.error.message);
  made.value.db.close();
  return characters;
}

export function refOf(position: number): string {
  return `NR-${String(position).padStart(6, '0')}`;
}

function addCases(review: WritableReview, cases: number): number {
  const random = sequence();
  const sentences = sampleSentences();
  let characters = 0;
  for (let position = 1; position <= cases; position++) {
    const count = 8 + Math.floor(random() * random() * 60);
    const text = Array.from({ length: count }, () => {
      const sentence = sentences[Math.floor(random() * sentences.length)] ?? '';
      return random() < 0.5 ? sentence : `${sentence} Reference ${rareWord(Math.floor(random() * random() * 200_000))} was noted.`;
    }).join(' ');
    characters += text.length;
    review.run(
      `INSERT INTO case_record (extract_id, row, case_ref, offence_date, outcome_code, victim_age, content_flags, narrative, extra)
       VALUES (1, ?, ?, date('2019-01-01', ? || ' days'), '16', ?, ?, ?, '{}')`,
      position,
      refOf(position),
      position % 2_000,
      13 + (position % 60),
      ['child; violence', 'violence', null, null][position % 4],
      JSON.stringify([{ column: 'Summary', text }]),
    );
  }
  return characters;
}

function sampleSentences(): readonly string[] {
  const [headings = [], ...rows] = readCsv(makeSampleReview(sha256Hex).extract);
  const narrative = headings.indexOf('OIC Closing Rationale');
  return rows.flatMap((row) => (row[narrative] ?? '').split(/(?<=\.)\s+/));
}
