import { basename, extname, resolve } from 'node:path';
import { isByChance } from '../../shared/draw/method.ts';
import { countsTable } from '../../shared/report/counts-table.ts';
import { reportHtml } from '../../shared/report/report-html.ts';
import { reportMarkdown } from '../../shared/report/report-markdown.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit, auditHead } from '../audit/trail.ts';
import { csvText } from '../files/csv-text.ts';
import { writeWhole } from '../files/write-file.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { currentCodebook } from '../store/codebooks.ts';
import { progressOf } from '../store/codings.ts';
import { allDisputes } from '../store/disputes.ts';
import { chosenDraw, drawName, type StoredDraw } from '../store/draws.ts';
import { extractsForReport } from '../store/extracts.ts';
import { reviewHead } from '../store/review-head.ts';
import { asOutput, refuseAudience, summaryOf } from './findings-summary.ts';
import type { Handler, Occasion } from './handler.ts';

type Content = Result<string | Uint8Array>;

const formats: Readonly<Record<string, (model: ReportModel, occasion: Occasion) => Content | Promise<Content>>> = {
  '.html': (model) => ok(reportHtml(model)),
  '.pdf': (model, { printPdf }) => printPdf(reportHtml(model)),
  '.md': (model) => ok(reportMarkdown(model)),
  '.json': (model) => ok(`${JSON.stringify(model, null, 2)}\n`),
  '.csv': (model) => ok(reportCsv(model)),
};

/** Writes the findings in the format that the file's ending names. */
export const writeReport: Handler<'findings.report'> = async (input, review, occasion) => {
  const path = resolve(input.file);
  const ending = extname(path).toLowerCase();
  const format = formats[ending];
  if (!format) {
    const endings = Object.keys(formats).map((known) => known.slice(1));
    return fail('report-ending', texts.errors.reportEnding(basename(path), endings), { file: path });
  }
  const refused = refuseAudience(input.audience);
  if (refused) return refused;
  const draw = chosenDraw(review, input.drawId);
  if (!draw.ok) return draw;
  const at = occasion.now();
  const summary = summaryOf(review, draw.value, '', null);
  if (!summary.ok) return summary;
  if (summary.value.basis.reviewed === 0) return fail('nothing-reviewed', texts.errors.nothingReviewed());
  const model = {
    ...frameOfReport(review, draw.value),
    audience: input.audience,
    writtenOn: at.slice(0, 10),
    summary: asOutput(summary.value),
  };
  const content = await format(model, occasion);
  if (!content.ok) return content;
  const written = writeWhole(path, content.value);
  if (!written.ok) return written;
  const detail = { file: basename(path), sha256: written.value, audience: input.audience, drawId: drawName(draw.value.id) };
  appendAudit(review, occasion.actor, 'report-written', at, detail);
  return ok({ file: path, sha256: written.value, audience: input.audience });
};

/** What a report says apart from its figures. */
function frameOfReport(review: ReadableReview, draw: StoredDraw): Omit<ReportModel, 'audience' | 'writtenOn' | 'summary'> {
  const disputes = allDisputes(review);
  const undecided = disputes.filter((dispute) => dispute.resolution === null).length;
  const { plan, frameSize, frameSha256, size, strata, drawnAt } = draw;
  const { method, where, stratify, selectedBy, reason, from, to } = plan;
  const seed = isByChance(method) ? plan.seed : null;
  return {
    ...reviewHead(review),
    draw: {
      drawId: drawName(draw.id),
      method,
      where,
      frame: frameSize,
      size,
      seed,
      stratify,
      strata,
      selectedBy,
      reason,
      from,
      to,
      frameSha256,
      drawnAt,
    },
    extracts: extractsForReport(review),
    reviewers: progressOf(review, draw.id).filter((reviewer) => reviewer.complete > 0).length,
    decided: disputes.length - undecided,
    undecided,
    codebook: currentCodebook(review),
    auditHead: auditHead(review),
  };
}

/** The counts with the id of each measure before and its sentence behind. */
function reportCsv(model: ReportModel): string {
  const { id, sentence } = texts.report.columns;
  const [heading = [], ...rows] = countsTable(model.summary.measures);
  const lines = rows.map((row, at) => [model.summary.measures[at]?.id ?? '', ...row, model.summary.measures[at]?.sentence ?? '']);
  return csvText([[id, ...heading, sentence], ...lines]);
}
