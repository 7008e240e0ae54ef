import { ok } from '../../shared/result.ts';
import { type CaseChoice, chosenCases } from '../find/chosen-cases.ts';
import { ownCases } from '../find/scope.ts';
import { tableRows } from '../find/table-rows.ts';
import { tallies } from '../find/tallies.ts';
import { caseIdOf } from '../store/cases.ts';
import { chosenDraw } from '../store/draws.ts';
import { countUnindexed } from '../store/narrative-index.ts';
import type { Handler } from './handler.ts';

/** A reviewer's cases as a table of any length, a page at a time. */
export const tableOfCases: Handler<'case.table'> = (input, review) => {
  const draw = chosenDraw(review, input.drawId);
  if (!draw.ok) return draw;
  const choice: CaseChoice = { ...input, scope: input.assignedOnly ? 'desk' : 'drawn' };
  const chosen = chosenCases(review, choice);
  if (!chosen.ok) return chosen;
  const { found, scope } = chosen.value;
  const near = input.near === null ? undefined : caseIdOf(review, input.near);
  const at = near === undefined ? -1 : found.indexOf(near);
  return ok({
    total: found.length,
    of: scope.ids.length,
    own: ownCases(review, draw.value.id, input.reviewer).length,
    ...tallies(review, scope.ids, choice),
    unindexed: countUnindexed(review),
    at: at < 0 ? null : at,
    cases: tableRows(review, found.slice(input.offset, input.offset + input.limit), scope, input),
  });
};
