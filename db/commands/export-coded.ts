import { basename, extname, resolve } from 'node:path';
import { fail, ok } from '../../shared/result.ts';
import { compareUtf8 } from '../../shared/text-order.ts';
import { texts } from '../../shared/texts/texts.ts';
import { type FactFieldId, type FieldValue, factFieldIds, narrativeText } from '../../shared/vocabulary/case-fields.ts';
import { appendAudit } from '../audit/trail.ts';
import { themeMark } from '../extract/coding-sheet.ts';
import { csvText } from '../files/csv-text.ts';
import { unlikeHeadings } from '../files/unlike-headings.ts';
import { writeWhole } from '../files/write-file.ts';
import { allCases, type StoredCase } from '../store/cases.ts';
import { currentCodebook } from '../store/codebooks.ts';
import { chosenDraw, ticketsOf } from '../store/draws.ts';
import { reviewableRefs } from '../store/exclusions.ts';
import { readAgreement } from '../store/subjects.ts';
import type { Handler } from './handler.ts';

/**
 * Writes the coded set: one row a case of the review in file order, drawn or not. Nothing of ours (ids, times, names) is in it, so the same
 * content gives the same bytes by whatever road it came. Each column has a heading of its own: one of the extract called “drawn” is “drawn (2)”.
 */
export const exportCoded: Handler<'export.coded'> = (input, review, occasion) => {
  const path = resolve(input.file);
  if (extname(path).toLowerCase() !== '.csv')
    return fail('export-ending', texts.errors.reportEnding(basename(path), ['csv', 'qdc', 'json']), { file: path });
  const draw = chosenDraw(review, input.drawId);
  if (!draw.ok && draw.error.code !== 'no-draw') return draw;
  const drawn = new Set(draw.ok ? ticketsOf(review, draw.value.id).map((ticket) => ticket.caseRef) : []);
  const toReview = new Set(draw.ok ? reviewableRefs(review, draw.value.id) : []);
  const codebook = currentCodebook(review);
  const agreement = readAgreement(review);
  const cases = allCases(review);
  const fields = factFieldIds.filter((id) => id === 'caseRef' || cases.some((found) => (found.facts[id] ?? null) !== null));
  const extras = [...new Set(cases.flatMap((found) => Object.keys(found.extra)))].sort(compareUtf8);
  const agreed = (found: StoredCase, item: string): string | undefined => {
    const value = agreement.agreed(found.id, item);
    return value.state === 'agreed' ? value.value : undefined;
  };
  const rows = cases.map((found) => [
    ...fields.map((id) => cell(found, id)),
    narrativeText(found.narrative),
    ...extras.map((name) => found.extra[name] ?? ''),
    flag(drawn.has(found.caseRef)),
    flag(toReview.has(found.caseRef) && agreement.isReviewed(found.id)),
    ...codebook.themes.map((theme) => themeMark(agreed(found, theme.id))),
    ...codebook.questions.map((question) => agreed(found, question.id) ?? ''),
  ]);
  const items = [...codebook.themes, ...codebook.questions].map((item) => item.id);
  // Ours keep their names; then what the codebook calls its own, then the extract's.
  const ours = [...fields, 'narrative', 'drawn', 'reviewed'];
  const coded = unlikeHeadings(items, ours);
  const heading = [...fields, 'narrative', ...unlikeHeadings(extras, [...ours, ...coded]), 'drawn', 'reviewed', ...coded];
  const written = writeWhole(path, csvText([heading, ...rows]));
  if (!written.ok) return written;
  appendAudit(review, occasion.actor, 'coded-set-exported', occasion.now(), {
    file: basename(path),
    sha256: written.value,
    rows: rows.length,
  });
  return ok({ file: path, sha256: written.value, rows: rows.length });
};

function cell(found: StoredCase, id: FactFieldId): string {
  const value: FieldValue = found.facts[id] ?? null;
  if (value === null) return '';
  return typeof value === 'boolean' ? flag(value) : String(value);
}

function flag(value: boolean): string {
  return value ? 'true' : 'false';
}
