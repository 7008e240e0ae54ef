import type { CaseLine } from '../../shared/contract/coding-commands.ts';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { openCalibration } from '../store/calibration.ts';
import { readCase } from '../store/cases.ts';
import { codingOf } from '../store/codings.ts';
import { chosenDraw } from '../store/draws.ts';
import { reviewableOfDraw } from '../store/exclusions.ts';
import { shown } from './evidence.ts';
import type { Handler } from './handler.ts';

export const listCases: Handler<'case.list'> = (input, review) => {
  const draw = chosenDraw(review, input.drawId);
  if (!draw.ok) return draw;
  const rows = review.all<Pick<CaseLine, 'caseRef' | 'position' | 'status'> & { started: number; assigned: number; isPassed: number }>(
    `SELECT case_ref AS caseRef, position, coalesce(status, 'open') AS status, status IS NOT NULL AS started,
       assignment.case_id IS NOT NULL AS assigned, passed IS NOT NULL AS isPassed
     FROM draw_case JOIN case_record ON case_record.id = draw_case.case_id
     LEFT JOIN reviewer ON reviewer.name = ?
     LEFT JOIN current_coding ON current_coding.case_id = draw_case.case_id AND current_coding.reviewer_id = reviewer.id
     LEFT JOIN assignment ON assignment.draw_id = draw_case.draw_id AND assignment.case_id = draw_case.case_id
       AND assignment.reviewer_id = reviewer.id
     WHERE draw_case.case_id IN (${reviewableOfDraw}) AND draw_case.draw_id = ? ORDER BY position`,
    input.reviewer,
    draw.value.id,
    draw.value.id,
  );
  const isShared = input.assignedOnly && rows.some(({ assigned }) => assigned === 1);
  const lines = rows
    .filter(({ assigned, isPassed }) => isPassed === 0 && (assigned === 1 || !isShared))
    .map(({ isPassed: _, ...line }) => ({ ...line, started: line.started === 1, assigned: line.assigned === 1, calibration: false }));
  return ok([...calibrationLines(review, input.reviewer), ...lines]);
};

/** The cases of the round of calibration under way, which come first for everybody. */
function calibrationLines(review: ReadableReview, reviewer: string): CaseLine[] {
  return openCalibration(review).flatMap(({ caseId, caseRef }) => {
    const { status, passed } = codingOf(review, reviewer, caseId);
    if (passed !== null) return [];
    const sql = 'SELECT 1 FROM current_coding JOIN reviewer ON reviewer.id = reviewer_id WHERE case_id = ? AND name = ?';
    const started = review.one(sql, caseId, reviewer) !== undefined;
    return [{ caseRef, position: 0, status, started, assigned: true, calibration: true }];
  });
}

export const readCaseFile: Handler<'case.read'> = (input, review) => {
  const found = readCase(review, input.caseRef);
  if (!found) return fail('unknown-case', texts.errors.codingUnknownCase(input.caseRef), { field: 'caseRef' });
  const { id, caseRef, facts, narrative, extra } = found;
  return ok({ caseRef, facts, narrative: [...narrative], extra, ...shown(review, found, codingOf(review, input.reviewer, id)) });
};
