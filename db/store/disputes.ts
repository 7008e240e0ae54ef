import type { Codebook } from '../../shared/codebook/codebook.ts';
import { agreedValue } from '../../shared/coding/agreed-value.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { currentCodebook } from './codebooks.ts';
import { completeCodings, completeCodingsOf, severallyCoded } from './codings.ts';
import { entriesInForce, type Resolution, type ResolutionEntry } from './resolutions.ts';

/** Something reviewers differ on: one theme or question of one case. */
export interface Dispute {
  readonly caseRef: string;
  readonly item: string;
  readonly values: Readonly<Record<string, string>>;
  /** The decision in force. */
  readonly resolution: Resolution | null;
  /** Why it is carried forward to the next meeting, where it is. */
  readonly carried: Resolution | null;
}

/** What has become of a difference. */
export type DisputeState = 'open' | 'decided' | 'carried';

export function stateOf({ resolution, carried }: Dispute): DisputeState {
  if (resolution !== null) return 'decided';
  return carried === null ? 'open' : 'carried';
}

/** Items that can be disputed: text answers and notes never conflict. */
export function disputableItems(codebook: Codebook): readonly string[] {
  const questions = codebook.questions.filter((question) => question.kind !== 'text');
  return [...codebook.themes, ...questions].map((item) => item.id);
}

/** Values of each reviewer with a complete coding. */
type Said = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** What complete codings differ on, by case in file order and item in codebook order, decided or not. */
export function allDisputes(review: ReadableReview): Dispute[] {
  const codings = completeCodings(review, true);
  const entries = entriesInForce(review);
  const items = disputableItems(currentCodebook(review));
  const cases = review.all<{ id: number; caseRef: string }>(
    `SELECT id, case_ref AS caseRef FROM case_record WHERE id IN (${severallyCoded}) ORDER BY extract_id, row`,
  );
  return cases.flatMap(({ id, caseRef }) => differences(caseRef, items, codings.get(id) ?? new Map(), entries.get(id)));
}

/** The same of one case. */
export function disputesOfCase(review: ReadableReview, { id, caseRef }: { readonly id: number; readonly caseRef: string }): Dispute[] {
  const said = new Map([...completeCodingsOf(review, id)].map(([reviewer, { values }]) => [reviewer, values]));
  return differences(caseRef, disputableItems(currentCodebook(review)), said, entriesInForce(review, id).get(id));
}

function differences(
  caseRef: string,
  items: readonly string[],
  byReviewer: Said,
  entries: ReadonlyMap<string, ResolutionEntry> | undefined,
): Dispute[] {
  return items.flatMap((item) => {
    const said = [...byReviewer].flatMap(([reviewer, values]) => (values[item] === undefined ? [] : [[reviewer, values[item]] as const]));
    const values = said.map(([, value]) => value);
    if (agreedValue(values, null).state !== 'disputed') return [];
    const entry = entries?.get(item) ?? null;
    const [resolution, carried] = entry?.kind === 'carried' ? [null, entry] : [entry, null];
    return [{ caseRef, item, values: Object.fromEntries(said), resolution, carried }];
  });
}
