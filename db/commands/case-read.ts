import type { CaseLine } from '../../shared/contract/coding-commands.ts';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { readCase } from '../store/cases.ts';
import { codingOf } from '../store/codings.ts';
import { chosenDraw } from '../store/draws.ts';
import type { Handler } from './handler.ts';

export const listCases: Handler<'case.list'> = (input, review) => {
  const draw = chosenDraw(review, input.drawId);
  if (!draw.ok) return draw;
  const lines = review.all<Omit<CaseLine, 'started'> & { started: number }>(
    `SELECT case_ref AS caseRef, position, coalesce(status, 'open') AS status, status IS NOT NULL AS started
     FROM draw_case JOIN case_record ON case_record.id = draw_case.case_id
     LEFT JOIN current_coding ON current_coding.case_id = draw_case.case_id
       AND reviewer_id = (SELECT id FROM reviewer WHERE name = ?)
     WHERE draw_id = ? ORDER BY position`,
    input.reviewer,
    draw.value.id,
  );
  return ok(lines.map((line) => ({ ...line, started: line.started === 1 })));
};

export const readCaseFile: Handler<'case.read'> = (input, review) => {
  const found = readCase(review, input.caseRef);
  if (!found) return fail('unknown-case', texts.errors.codingUnknownCase(input.caseRef), { field: 'caseRef' });
  const { id, caseRef, facts, narrative, extra } = found;
  return ok({ caseRef, facts, narrative: [...narrative], extra, coding: codingOf(review, input.reviewer, id) });
};
