import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { profileColumn } from '../../../db/screen/column-profile.ts';
import { screenCell } from '../../../db/screen/screen-cell.ts';
import { slowLook } from '../../../db/screen/slow-look.ts';
import { sha256Hex } from '../../../db/sha256.ts';
import { defaultCodebook } from '../../../shared/codebook/default-codebook.ts';
import { makeSampleReview } from '../../../shared/sample/sample-review.ts';
import type { CaseFieldId } from '../../../shared/vocabulary/case-fields.ts';

type Row = Readonly<Record<string, string>>;
const rowsOf = (csv: string): Row[] => parse(csv, { columns: true, bom: true });
const sample = rowsOf(makeSampleReview(sha256Hex).extract);
const published = rowsOf(
  readFileSync(new URL('../../fixtures/police-extract/2020-01-leicestershire-stop-and-search.csv', import.meta.url), 'utf8'),
);
const fields: Readonly<Record<string, CaseFieldId>> = { 'Crime Ref': 'caseRef', 'OIC Closing Rationale': 'narrative' };

function findsIn(rows: readonly Row[], fieldOf: Readonly<Record<string, CaseFieldId>>): string[] {
  return rows.flatMap((row) =>
    Object.entries(row).flatMap(([heading, cell]) =>
      screenCell(cell, profileColumn(heading, fieldOf[heading] ?? null)).spans.map(
        ({ kind, start, end }) => `${heading}: ${kind} ${cell.slice(start, end)}`,
      ),
    ),
  );
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('what identifies nobody', () => {
  it('passes clean: the synthetic review', () => {
    expect(sample).toHaveLength(420);
    expect(findsIn(sample, fields)).toEqual([]);
  });

  it('passes clean: an extract that a force has published', () => {
    expect(published.length).toBeGreaterThan(300);
    expect(findsIn(published, {})).toEqual([]);
  });

  it('passes clean: the default codebook', () => {
    const narrative = profileColumn('Summary', 'narrative');
    const texts = textsOf(defaultCodebook);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => screenCell(text, narrative).spans.length > 0)).toEqual([]);
  });

  it('passes the slow look clean too', async () => {
    const look = await slowLook();
    const narratives = sample.map((row) => row['OIC Closing Rationale'] ?? '');
    expect(narratives.filter((text) => look(text, []).length > 0)).toEqual([]);
  });
});
