import type { CommandOutput } from '../../shared/contract/commands.ts';
import { ok } from '../../shared/result.ts';
import { browseCases } from '../store/cases.ts';
import { extractName } from '../store/extracts.ts';
import type { Handler } from './handler.ts';

/** Some cases of the review from any place on, for a table of any length that is scrolled. */
export const browse: Handler<'case.browse'> = ({ offset, limit, startsWith }, review) => {
  const { total, found } = browseCases(review, offset, limit, startsWith);
  const cases: CommandOutput<'case.browse'>['cases'] = found.map(({ extractId, row, caseRef, facts }, at) => ({
    position: offset + at + 1,
    caseRef,
    extractId: extractName(extractId),
    row,
    facts: { ...facts },
  }));
  return ok({ total, cases });
};
