import type { CommandName } from '../../shared/contract/commands.ts';
import { listAssignments, makeAssignments } from './assign.ts';
import { listAudit } from './audit-list.ts';
import { careHandlers } from './care-handlers.ts';
import { browse } from './case-browse.ts';
import { listFields } from './case-fields.ts';
import { listCases, readCaseFile } from './case-read.ts';
import { tableOfCases } from './case-table.ts';
import { importCodebook } from './codebook-import.ts';
import { makeRevision, previewRevision, readWholeCodebook } from './codebook-revise.ts';
import { bulkCode } from './coding-bulk.ts';
import { checkCoding } from './coding-check.ts';
import { completeCoding, saveCoding } from './coding-save.ts';
import { redoCoding, undoCoding } from './coding-undo.ts';
import { carryForward, listConflicts, resolveConflict } from './conflicts.ts';
import { drawChecks, writeCertificate, writeFrame } from './draw-certificate.ts';
import { compareDraw } from './draw-compare.ts';
import { excludeCase } from './draw-exclude.ts';
import { makeDraw } from './draw-make.ts';
import { planDraw } from './draw-plan.ts';
import { noteFrame, previewDraw } from './draw-preview.ts';
import { listTickets } from './draw-tickets.ts';
import { verifyDraw } from './draw-verify.ts';
import { listEvidence, markEvidence, removeEvidence } from './evidence.ts';
import { exportCodebook } from './export-codebook.ts';
import { exportCoded } from './export-coded.ts';
import { importExtract } from './extract-import.ts';
import { inspectExtract } from './extract-inspect.ts';
import { previewExtract } from './extract-preview.ts';
import { writeProblems } from './extract-problems.ts';
import { indexNarratives } from './find-index.ts';
import { searchNarratives } from './find-search.ts';
import { writeReport } from './findings-report.ts';
import { summariseFindings } from './findings-summary.ts';
import type { Handler } from './handler.ts';
import { listForMeeting } from './meeting.ts';
import { packageHandlers } from './package-handlers.ts';
import { listDifferences } from './reconcile-list.ts';
import { readDifference } from './reconcile-read.ts';
import { closeReview, createNewReview, openExistingReview } from './review-open.ts';
import { reviewOverview } from './review-overview.ts';
import { createSampleReview } from './review-sample.ts';

/** Which function answers which command. The compiler holds each against the contract. */
export const handlers: { readonly [N in CommandName]: Handler<N> } = {
  'review.create': createNewReview,
  'review.create-sample': createSampleReview,
  'review.open': openExistingReview,
  'review.overview': (_input, review) => reviewOverview(review),
  'review.close': closeReview,
  'audit.list': listAudit,
  'extract.inspect': inspectExtract,
  'extract.preview': previewExtract,
  'extract.import': importExtract,
  'extract.problems': writeProblems,
  'case.browse': browse,
  'draw.make': makeDraw,
  'draw.verify': verifyDraw,
  'draw.tickets': listTickets,
  'draw.plan': planDraw,
  'draw.preview': previewDraw,
  'draw.note-frame': noteFrame,
  'draw.exclude': excludeCase,
  'draw.certificate': writeCertificate,
  'draw.write-frame': writeFrame,
  'draw.checks': drawChecks,
  'draw.compare': compareDraw,
  'case.fields': listFields,
  'assign.make': makeAssignments,
  'assign.list': listAssignments,
  'case.list': listCases,
  'case.read': readCaseFile,
  'case.table': tableOfCases,
  'find.index': indexNarratives,
  'find.search': searchNarratives,
  'codebook.read': readWholeCodebook,
  'codebook.preview': previewRevision,
  'codebook.revise': makeRevision,
  'codebook.import': importCodebook,
  'coding.save': saveCoding,
  'coding.complete': completeCoding,
  'coding.bulk': bulkCode,
  'evidence.mark': markEvidence,
  'evidence.remove': removeEvidence,
  'evidence.list': listEvidence,
  'coding.undo': undoCoding,
  'coding.redo': redoCoding,
  'coding.check': checkCoding,
  'conflict.list': listConflicts,
  'conflict.resolve': resolveConflict,
  'conflict.carry': carryForward,
  'reconcile.list': listDifferences,
  'reconcile.read': readDifference,
  'meeting.list': listForMeeting,
  'findings.summary': summariseFindings,
  'findings.report': writeReport,
  'export.coded': exportCoded,
  'export.codebook': exportCodebook,
  ...careHandlers,
  ...packageHandlers,
};
