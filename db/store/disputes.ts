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
  const refs = new Map(
    review
      .all<{ id: number; caseRef: string }>(`SELECT id, case_ref AS caseRef FROM case_record WHERE id IN (${severallyCoded})`)
      .map(({ id, caseRef }) => [id, caseRef]),
  );
  return Array.from(differences(review), ({ caseId, item, byReviewer, resolution }) => {
    const said = [...byReviewer].flatMap(([reviewer, values]) => (values[item] === undefined ? [] : [[reviewer, values[item]] as const]));
    return { caseRef: refs.get(caseId) ?? '', item, values: Object.fromEntries(said), resolution };
  });
}

export function countOpenDisputes(review: ReadableReview): number {
  let open = 0;
  for (const { resolution } of differences(review)) if (resolution === null) open++;
  return open;
}

interface Difference {
  readonly caseId: number;
  readonly item: string;
  readonly byReviewer: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly resolution: Resolution | null;
}

/** Each difference, without a copy of what was said: there may be tens of thousands of them. */
function* differences(review: ReadableReview): Generator<Difference> {
  const codings = completeCodings(review, true);
  const resolutions = resolutionsInForce(review);
  const items = disputableItems(currentCodebook(review));
  const cases = review.all<{ id: number }>(`SELECT id FROM case_record WHERE id IN (${severallyCoded}) ORDER BY extract_id, row`);
  for (const { id: caseId } of cases) {
    const byReviewer = codings.get(caseId) ?? new Map<string, Readonly<Record<string, string>>>();
    const said = [...byReviewer.values()];
    for (const item of items) {
      const values = said.map((each) => each[item]);
      if (agreedValue(values, null).state !== 'disputed') continue;
      yield { caseId, item, byReviewer, resolution: resolutions.get(caseId)?.get(item) ?? null };
    }
  }
}
