import type { Codebook } from '../../shared/codebook/codebook.ts';
import { agreedValue } from '../../shared/coding/agreed-value.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { currentCodebook } from './codebooks.ts';
import { completeCodings, severallyCoded } from './codings.ts';
import { type Resolution, resolutionsInForce } from './resolutions.ts';

/** Something reviewers differ on: one theme or question of one case. */
export interface Dispute {
  readonly caseRef: string;
  readonly item: string;
  readonly values: Readonly<Record<string, string>>;
  readonly resolution: Resolution | null;
}

/** Items that can be disputed: text answers and notes never conflict. */
export function disputableItems(codebook: Codebook): readonly string[] {
  const questions = codebook.questions.filter((question) => question.kind !== 'text');
  return [...codebook.themes, ...questions].map((item) => item.id);
}

/** What complete codings differ on, by case in file order and item in codebook order, decided or not. */
export function allDisputes(review: ReadableReview): Dispute[] {
  const codings = completeCodings(review, true);
  const resolutions = resolutionsInForce(review);
  const items = disputableItems(currentCodebook(review));
  const cases = review.all<{ id: number; caseRef: string }>(
    `SELECT id, case_ref AS caseRef FROM case_record WHERE id IN (${severallyCoded}) ORDER BY extract_id, row`,
  );
  return cases.flatMap(({ id, caseRef }) => {
    const byReviewer = codings.get(id) ?? new Map<string, Readonly<Record<string, string>>>();
    return items.flatMap((item) => {
      const said = [...byReviewer].flatMap(([reviewer, values]) => (values[item] === undefined ? [] : [[reviewer, values[item]] as const]));
      if (
        agreedValue(
          said.map(([, value]) => value),
          null,
        ).state !== 'disputed'
      )
        return [];
      return [{ caseRef, item, values: Object.fromEntries(said), resolution: resolutions.get(id)?.get(item) ?? null }];
    });
  });
}

export function openConflicts(review: ReadableReview): number {
  return allDisputes(review).filter((dispute) => dispute.resolution === null).length;
}
