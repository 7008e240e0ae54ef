import { codePointAt, sliceCodePoints } from '../../shared/evidence/code-points.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { type IdentityKind, identityKinds } from '../../shared/vocabulary/identity-kinds.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { readCase, type StoredCase } from '../store/cases.ts';
import { answersByItem, identityItem, identityReports } from '../store/desk-notes.ts';
import { editsOf } from '../store/text-edits.ts';
import { placeIn } from './place-in.ts';
import { kindOf, standOf } from './stand-of-report.ts';

const t = texts.deskReports.errors;

/** What a person may give: a report, or a place in a case. */
export interface StretchRequest {
  readonly report: string | null;
  readonly caseRef: string | null;
  readonly part: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** A stretch of a case's text as it is now. */
export interface ChosenStretch {
  readonly found: StoredCase;
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The kind that the report names; null where there is no report. */
  readonly kind: IdentityKind | null;
}

export function chosenStretch(review: ReadableReview, request: StretchRequest): Result<ChosenStretch> {
  const place = request.report === null ? givenPlace(request) : reportedPlace(review, request.report);
  if (!place.ok) return place;
  const { caseRef, kind } = place.value;
  const found = readCase(review, caseRef);
  if (!found) return fail('unknown-case', texts.errors.codingUnknownCase(caseRef), { field: 'caseRef' });
  const held = placeIn(found.narrative, place.value);
  if (!held.ok) return held;
  const { part } = held.value;
  const text = found.narrative.find(({ column }) => column === part)?.text ?? '';
  const { start, end } = withWholeTokens(text, held.value);
  return ok({ found, part, start, end, words: sliceCodePoints(text, start, end), kind });
}

/** Widened so that no token of an earlier redaction is cut in two. */
function withWholeTokens(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  let [from, to] = [start, end];
  for (const token of text.matchAll(tokens)) {
    const first = codePointAt(text, token.index);
    const last = first + token[0].length;
    if (first < to && last > from) [from, to] = [Math.min(from, first), Math.max(to, last)];
  }
  return { start: from, end: to };
}

const tokens = new RegExp(`\\[(${identityKinds.join('|')})\\]`, 'g');

interface GivenPlace {
  readonly caseRef: string;
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly kind: IdentityKind | null;
}

function givenPlace({ caseRef, part, start, end }: StretchRequest): Result<GivenPlace> {
  if (caseRef === null || part === null || start === null || end === null)
    return fail('stretch-missing', t.stretchMissing(), { field: 'report' });
  return ok({ caseRef, part, start, end, kind: null });
}

/** A report that is still open, where its words stand now. */
function reportedPlace(review: ReadableReview, id: string): Result<GivenPlace> {
  const left = identityReports(review).find(({ report }) => report.id === id);
  if (!left) return fail('unknown-report', t.unknownReport(id), { field: 'report' });
  const { caseId, caseRef, report } = left;
  const narrative = readCase(review, caseRef)?.narrative ?? [];
  const answer = answersByItem(review).get(identityItem(id))?.at(-1);
  const { state, place } = standOf(report, narrative, editsOf(review, caseId), answer);
  if (state !== 'open' || place === null) return fail('report-answered', t.reportAnswered(state), { field: 'report' });
  return ok({ caseRef, part: report.part, ...place, kind: kindOf(report.kind) });
}
