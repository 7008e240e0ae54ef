import { caseState, caseStates } from '../../shared/coding/case-state.ts';
import type { ParsedInput } from '../../shared/contract/commands.ts';
import { isBlank, readFindQuery } from '../../shared/find/find-query.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { compareUtf8 } from '../../shared/text-order.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { type CaseHead, caseHeads } from './case-heads.ts';
import { findFilter } from './find-filter.ts';
import { matchTest, unfitQuery } from './matches.ts';
import { thatMeet } from './meets.ts';
import { remembered } from './remembered.ts';
import { casesInScope, type Scope, type ScopeRequest } from './scope.ts';
import { ownStandings } from './standings.ts';

type Table = ParsedInput<'case.table'>;

/** Which cases, and in what order. */
export interface CaseChoice extends ScopeRequest, Pick<Table, 'text' | 'where' | 'states' | 'flags' | 'theme' | 'sort'> {}

export interface ChosenCases {
  /** Ids of those found, in order. */
  readonly found: readonly number[];
  /** All that were looked through. */
  readonly scope: Scope;
}

/** The cases that pass every filter, in order. What stays the same from page to page is looked up once. */
export function chosenCases(review: ReadableReview, choice: CaseChoice): Result<ChosenCases> {
  const scope = casesInScope(review, choice);
  if (!scope.ok) return scope;
  if (choice.states.length > 0 && choice.reviewer === null) return fail('find-no-reviewer', texts.find.noReviewer(), { field: 'states' });
  const query = readFindQuery(choice.text);
  const unfit = isBlank(query) ? null : unfitQuery(query);
  if (unfit) return unfit;
  const where = findFilter(review, choice.where);
  if (!where.ok) return where;
  const found = remembered(review, JSON.stringify(['found', keyOf(choice)]), () => {
    const matches = isBlank(query) ? null : matchTest(review, choice.text);
    const { ids } = scope.value;
    const matching = matches === null ? ids : ids.filter(matches);
    const met = where.value.type === 'everything' ? matching : thatMeet(review, matching, where.value, choice.reviewer);
    return sorted(review, filtered(review, met, choice), choice);
  });
  return ok({ found, scope: scope.value });
}

function keyOf({ reviewer, scope, drawId, text, where, states, flags, theme, sort }: CaseChoice): unknown {
  return [reviewer, scope, drawId, text, where, states, flags, theme, sort];
}

function filtered(review: ReadableReview, ids: readonly number[], { reviewer, states, flags, theme }: CaseChoice): readonly number[] {
  if (states.length === 0 && flags.length === 0 && theme === null) return ids;
  const standingOf = ownStandings(review, reviewer);
  const heads = flags.length === 0 ? null : caseHeads(review, ids);
  return ids.filter((id) => {
    if (states.length > 0 && !states.includes(caseState(standingOf(id)))) return false;
    if (theme !== null && (standingOf(id).values[theme.id] ?? 'not-coded') !== theme.state) return false;
    return heads === null || flagsOf(heads, id).some((flag) => flags.includes(flag));
  });
}

function flagsOf(heads: ReadonlyMap<number, CaseHead>, id: number): readonly string[] {
  return heads.get(id)?.flags ?? [];
}

/** Cases come in desk order, which the others keep among equals. */
function sorted(review: ReadableReview, ids: readonly number[], { reviewer, sort }: CaseChoice): readonly number[] {
  if (sort === 'position') return ids;
  if (sort === 'reference') {
    const heads = caseHeads(review, ids);
    const refOf = (id: number) => heads.get(id)?.caseRef ?? '';
    return ids.toSorted((a, b) => compareUtf8(refOf(a), refOf(b)));
  }
  const standingOf = ownStandings(review, reviewer);
  const rankOf = (id: number) => caseStates.indexOf(caseState(standingOf(id)));
  return ids.toSorted((a, b) => rankOf(a) - rankOf(b));
}
