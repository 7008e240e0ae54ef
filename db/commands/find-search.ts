import { readFindQuery } from '../../shared/find/find-query.ts';
import { ok } from '../../shared/result.ts';
import { caseHeads } from '../find/case-heads.ts';
import { chosenCases } from '../find/chosen-cases.ts';
import { unfitQuery } from '../find/matches.ts';
import { placesIn } from '../find/places.ts';
import { positionsOf } from '../find/scope.ts';
import { countUnindexed } from '../store/narrative-index.ts';
import type { Handler } from './handler.ts';

/** Where in narratives something stands, in desk order. */
export const searchNarratives: Handler<'find.search'> = (input, review) => {
  const unfit = unfitQuery(readFindQuery(input.text));
  if (unfit) return unfit;
  const chosen = chosenCases(review, { ...input, flags: [], theme: null, sort: 'position' });
  if (!chosen.ok) return chosen;
  const { found, scope } = chosen.value;
  const page = found.slice(input.offset, input.offset + input.limit);
  const heads = caseHeads(review, page);
  const places = placesIn(review, page, input.text, true);
  const positionOf = positionsOf(review, scope, page);
  const cases = page.map((id) => {
    const { hits = 0, snippets = [] } = places?.(id) ?? {};
    return { case: heads.get(id)?.caseRef ?? '', position: positionOf(id), hits, snippets };
  });
  return ok({ total: found.length, of: scope.ids.length, unindexed: countUnindexed(review), cases });
};
