import type { Codebook } from '../../shared/codebook/codebook.ts';
import { agreedValue } from '../../shared/coding/agreed-value.ts';
import type { DifferenceCounts } from '../../shared/contract/reconcile-commands.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { currentCodebook } from './codebooks.ts';
import { completeCodings, completeCodingsOf, severallyCoded } from './codings.ts';
import { reviewableOfDraw } from './exclusions.ts';
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
  const refs = new Map(
    review
      .all<{ id: number; caseRef: string }>(`SELECT id, case_ref AS caseRef FROM case_record WHERE id IN (${severallyCoded})`)
      .map(({ id, caseRef }) => [id, caseRef]),
  );
  return Array.from(allDifferences(review), (difference) => asDispute(refs.get(difference.caseId) ?? '', difference));
}

/** The same of one case. */
export function disputesOfCase(review: ReadableReview, { id, caseRef }: { readonly id: number; readonly caseRef: string }): Dispute[] {
  const said = new Map([...completeCodingsOf(review, id)].map(([reviewer, { values }]) => [reviewer, values]));
  const items = disputableItems(currentCodebook(review));
  return Array.from(differencesIn(id, items, said, entriesInForce(review, id).get(id)), (difference) => asDispute(caseRef, difference));
}

/** How many differences are not decided, and what has become of those in the cases of a draw. */
export function countDisputes(review: ReadableReview, drawId: number | null): { openConflicts: number; differences: DifferenceCounts } {
  const drawn = new Set(
    drawId === null ? [] : review.all<{ id: number }>(`SELECT case_id AS id FROM (${reviewableOfDraw})`, drawId).map(({ id }) => id),
  );
  const differences = { open: 0, decided: 0, carried: 0 };
  let openConflicts = 0;
  for (const { caseId, entry } of allDifferences(review)) {
    if (entry?.kind !== 'decided') openConflicts++;
    if (drawn.has(caseId)) differences[entry?.kind ?? 'open']++;
  }
  return { openConflicts, differences };
}

export function countOpenDisputes(review: ReadableReview): number {
  return countDisputes(review, null).openConflicts;
}

interface Differing {
  readonly caseId: number;
  readonly item: string;
  readonly byReviewer: Said;
  /** What is in force. */
  readonly entry: ResolutionEntry | null;
}

/** Each difference, without a copy of what was said: there may be tens of thousands of them. */
function* allDifferences(review: ReadableReview): Generator<Differing> {
  const codings = completeCodings(review, true);
  const entries = entriesInForce(review);
  const items = disputableItems(currentCodebook(review));
  const cases = review.all<{ id: number }>(`SELECT id FROM case_record WHERE id IN (${severallyCoded}) ORDER BY extract_id, row`);
  for (const { id } of cases) yield* differencesIn(id, items, codings.get(id) ?? new Map(), entries.get(id));
}

function* differencesIn(
  caseId: number,
  items: readonly string[],
  byReviewer: Said,
  entries: ReadonlyMap<string, ResolutionEntry> | undefined,
): Generator<Differing> {
  const said = [...byReviewer.values()];
  for (const item of items) {
    const values = said.map((each) => each[item]);
    if (agreedValue(values, null).state === 'disputed') yield { caseId, item, byReviewer, entry: entries?.get(item) ?? null };
  }
}

function asDispute(caseRef: string, { item, byReviewer, entry }: Differing): Dispute {
  const said = [...byReviewer].flatMap(([reviewer, values]) => (values[item] === undefined ? [] : [[reviewer, values[item]] as const]));
  const [resolution, carried] = entry?.kind === 'carried' ? [null, entry] : [entry, null];
  return { caseRef, item, values: Object.fromEntries(said), resolution, carried };
}
