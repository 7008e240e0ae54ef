import { createReview } from '../../db/review-file/create.ts';
import type { WritableReview } from '../../db/review-file/review.ts';
import { sha256Hex } from '../../db/sha256.ts';
import { addCodebook } from '../../db/store/codebooks.ts';
import { defaultCodebook } from '../../shared/codebook/default-codebook.ts';
import { ok } from '../../shared/result.ts';
import { storeDraw } from './bench-draw.ts';

const at = '2026-11-02T09:00:00.000Z';
const drawn = 400;

/** References in the order of the cases and of the alphabet alike: `RC-0000001` … */
export function millionthRef(position: number): string {
  return `RC-${String(position).padStart(7, '0')}`;
}

/**
 * Makes a review of many cases of one extract, with a draw of 400 from all of them, so that its frame is as long as a real one. Filled by
 * one statement: how fast an import is, is measured elsewhere.
 */
export async function makeMillionReview(path: string, cases: number): Promise<void> {
  const made = await createReview(path, (review) => {
    review.run(
      `INSERT INTO review (id, uuid, title, purpose, marking, synthetic, created_at) VALUES (1, 'bench', 'A million cases', '', '', 1, ?)`,
      at,
    );
    addCodebook(review, defaultCodebook, at);
    review.run(
      `INSERT INTO extract (file_name, sha256, bytes, decisions, rows, imported, imported_at) VALUES ('million.csv', ?, 0, '{}', ?, ?, ?)`,
      sha256Hex(''),
      cases,
      cases,
      at,
    );
    addCases(review, cases);
    addFrame(review, cases);
    return ok(null);
  });
  if (!made.ok) throw new Error(made.error.message);
  made.value.db.close();
}

function addCases(review: WritableReview, cases: number): void {
  review.run(
    `WITH RECURSIVE counter (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counter WHERE n < ?)
     INSERT INTO case_record (extract_id, row, case_ref, recorded_date, offence_code, outcome_code, victim_age, victim_sex, relationship,
       domestic_flag, report_source, area, team, narrative, extra)
     SELECT 1, n, printf('RC-%07d', n), date('2019-01-01', (n % 2000) || ' days'), '19/' || (n % 14), '16', 13 + n % 60,
       CASE n % 7 WHEN 0 THEN 'Male' ELSE 'Female' END, CASE n % 4 WHEN 0 THEN 'Ex-partner' WHEN 1 THEN 'Acquaintance' ELSE 'Not recorded' END,
       n % 2, CASE n % 3 WHEN 0 THEN 'Third party' ELSE 'Victim' END, 'Area ' || (n % 9), 'Team ' || (n % 31),
       json_array(json_object('column', 'Summary', 'text', replace(hex(zeroblob(24)), '00', 'A sentence. ') || n)), '{}'
     FROM counter`,
    cases,
  );
}

function addFrame(review: WritableReview, cases: number): void {
  const refs = Array.from({ length: cases }, (_, at) => millionthRef(at + 1));
  const ofFrame = Array.from({ length: drawn }, (_, at) => millionthRef(1 + at * Math.floor(cases / drawn)));
  storeDraw(review, refs, ofFrame, at);
}
