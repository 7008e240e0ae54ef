import type { CaseStanding } from '../../shared/coding/case-state.ts';
import type { CodingStatus, Passing } from '../../shared/coding/coding.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { remembered } from './remembered.ts';

/** Where one reviewer stands with a case, and what they have said of it, by theme or question. */
export interface OwnStanding extends CaseStanding {
  readonly values: Readonly<Record<string, string>>;
}

interface StandingRow {
  readonly id: number;
  readonly status: CodingStatus;
  readonly passed: Passing | null;
  readonly needsLook: number;
  readonly hasBegun: number;
  readonly itemValues: string;
}

const nothingSaid: OwnStanding = { status: 'open', passed: null, needsLook: false, hasBegun: false, values: {} };

/** Where a reviewer stands with each case; asks for their own codings and nobody else's. Without a reviewer nobody has said anything. */
export function ownStandings(review: ReadableReview, reviewer: string | null): (caseId: number) => OwnStanding {
  if (reviewer === null) return () => nothingSaid;
  const standings = remembered(review, `standings ${reviewer}`, () => {
    const sql = `SELECT case_id AS id, status, passed, another_look <> '[]' AS needsLook,
        item_values <> '{}' OR note <> '' OR marks <> '[]' OR identities <> '[]' OR concerns <> '[]' AS hasBegun, item_values AS itemValues
      FROM current_coding JOIN reviewer ON reviewer.id = reviewer_id WHERE name = ?`;
    return new Map(review.all<StandingRow>(sql, reviewer).map((row) => [row.id, asStanding(row)]));
  });
  return (caseId) => standings.get(caseId) ?? nothingSaid;
}

function asStanding({ status, passed, needsLook, hasBegun, itemValues }: StandingRow): OwnStanding {
  const values = JSON.parse(itemValues) as OwnStanding['values'];
  return { status, passed, needsLook: needsLook === 1, hasBegun: hasBegun === 1, values };
}
