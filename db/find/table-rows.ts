import { caseState } from '../../shared/coding/case-state.ts';
import type { CaseTableRow } from '../../shared/contract/find-commands.ts';
import type { FieldValue } from '../../shared/vocabulary/case-fields.ts';
import { contentFlagsOf } from '../../shared/vocabulary/content-flags.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { currentCodebook } from '../store/codebooks.ts';
import { isListed } from './case-ids.ts';
import { placesIn } from './places.ts';
import { positionsOf, type Scope } from './scope.ts';
import { type OwnStanding, ownStandings } from './standings.ts';

interface FactRow {
  readonly id: number;
  readonly caseRef: string;
  readonly flags: string | null;
  readonly offenceDate: FieldValue;
  readonly outcomeCode: FieldValue;
  readonly outcome: FieldValue;
  readonly age: FieldValue;
}

const selectFacts = `SELECT id, case_ref AS caseRef, content_flags AS flags, offence_date AS offenceDate, outcome_code AS outcomeCode, outcome,
  coalesce(victim_age_band, victim_age) AS age FROM case_record WHERE ${isListed}`;

interface RowRequest {
  readonly reviewer: string;
  readonly text: string;
  readonly around: boolean;
}

/** A page of the table, in the order given. */
export function tableRows(review: ReadableReview, page: readonly number[], scope: Scope, request: RowRequest): CaseTableRow[] {
  const { reviewer, text, around } = request;
  const standingOf = ownStandings(review, reviewer);
  const places = placesIn(review, page, text, around);
  const themes = currentCodebook(review).themes.map(({ id }) => id);
  const facts = new Map(review.all<FactRow>(selectFacts, JSON.stringify(page)).map((row) => [row.id, row]));
  const positionOf = positionsOf(review, scope, page);
  return page.flatMap((id) => {
    const row = facts.get(id);
    if (!row) return [];
    const standing = standingOf(id);
    const { caseRef, flags, offenceDate, outcomeCode, outcome, age } = row;
    return {
      caseRef,
      position: positionOf(id),
      state: caseState(standing),
      flags: contentFlagsOf(flags),
      present: presentIn(standing, themes),
      offenceDate,
      outcomeCode,
      outcome,
      age,
      hits: places?.(id).hits ?? null,
      snippets: places?.(id).snippets ?? [],
    };
  });
}

function presentIn({ values }: OwnStanding, themes: readonly string[]): number {
  return themes.filter((theme) => values[theme] === 'present').length;
}
