import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { makeSampleReview } from '../../../shared/sample/sample-review.ts';

export type Row = Readonly<Record<string, string>>;

export const sha256Hex = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const review = makeSampleReview(sha256Hex);
export const cases: readonly Row[] = readCsv(review.extract);
export const codings = review.codings.map(({ reviewer, file }) => ({ reviewer, rows: readCsv(file) }));

export const THEMES = [
  'domestic',
  'third-party',
  'underage',
  'non-recent',
  'reprisal-fear',
  'protects-relationship',
  'justice-process',
  'wellbeing',
  'privacy',
  'not-believed',
  'police-experience',
  'recorded-only',
  'not-contactable',
  'disputes-report',
  'other-reason',
  'reason-not-recorded',
];
export const OTHER_REASONS = THEMES.slice(4, -1);
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  engagement: ['never', 'withdrew', 'maintained', 'unclear'],
  'outcome-right': ['yes', 'no', 'unclear'],
  ...Object.fromEntries(
    ['own-words', 'supervisor-review', 'support-offered', 'evidence-led', 'safeguarding'].map((id) => [
      id,
      ['yes', 'partly', 'no', 'not-recorded', 'not-applicable'],
    ]),
  ),
  'panel-view': ['appropriate', 'appropriate-observations', 'inappropriate', 'not-agreed', 'more-information'],
};
/** Text answers and notes never conflict. */
export const COMPARABLE = [...THEMES, ...Object.keys(CHOICES)];

/** The refs of a simple draw, worked out here from the contract and not from the generator. */
export const drawn: readonly string[] = cases
  .map((row) => ({ ref: row['Crime Ref'] ?? '', ticket: sha256Hex(`${review.seed}\n${row['Crime Ref']}`) }))
  .sort((a, b) => (a.ticket < b.ticket ? -1 : 1))
  .slice(0, review.size)
  .map(({ ref }) => ref);

/** Every row by which reviewers coded a case. */
export function rowsOf(ref: string): readonly Row[] {
  return codings.flatMap(({ rows }) => rows.filter((row) => row['case_ref'] === ref));
}

const CELLS: Readonly<Record<string, string>> = { present: '1', absent: '0', unclear: '?', 'not-applicable': 'n/a' };

/** The chair's resolution if there is one, else what all who coded it say; null where they differ. */
export function agreed(ref: string, id: string): string | null {
  const resolution = review.resolutions.find((item) => item.case === ref && item.id === id);
  if (resolution) return THEMES.includes(id) ? (CELLS[resolution.value] ?? null) : resolution.value;
  const values = new Set(rowsOf(ref).map((row) => row[id] ?? ''));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

function readCsv(text: string): Row[] {
  return parse<Row>(text, { columns: true, record_delimiter: '\r\n' });
}
