import { type Agreed, agreedValue } from '../../shared/coding/agreed-value.ts';
import type { StratumValue } from '../../shared/draw/method.ts';
import { poolOfCase } from '../../shared/draw/stand-ins.ts';
import type { Subject } from '../../shared/expression/evaluate.ts';
import type { Basis } from '../../shared/measure/basis.ts';
import type { Design } from '../../shared/measure/design.ts';
import { narrativeText } from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { casesOfDraw, type StoredCase } from './cases.ts';
import { completeCodings } from './codings.ts';
import type { StoredDraw } from './draws.ts';
import { countExclusions } from './exclusions.ts';
import { resolutionsInForce } from './resolutions.ts';
import { storedFrame } from './stored-frame.ts';

type Values = Readonly<Record<string, string>>;

/** Answers what the panel says of a case's items; asked once for all cases. */
export interface Agreement {
  isReviewed(caseId: number): boolean;
  agreed(caseId: number, item: string): Agreed;
}

export function readAgreement(review: ReadableReview): Agreement {
  const codings = completeCodings(review);
  const resolutions = resolutionsInForce(review);
  return {
    isReviewed: (caseId) => codings.has(caseId),
    agreed: (caseId, item) => {
      const said = [...(codings.get(caseId)?.values() ?? [])].map((values: Values) => values[item]);
      return agreedValue(said, resolutions.get(caseId)?.get(item)?.value ?? null);
    },
  };
}

/** The reviewed cases of a draw, as measures ask of them, and what stands behind the figures. */
export function reviewedSubjects(review: ReadableReview, draw: StoredDraw): { subjects: Subject[]; basis: Basis; design: Design } {
  const agreement = readAgreement(review);
  const reviewed = casesOfDraw(review, draw.id).filter((found) => agreement.isReviewed(found.id));
  const subjects = reviewed.map((found) => subjectOf(found, agreement));
  const { method } = draw.plan;
  const { frameSize: frame, strata } = draw;
  const { excluded, replaced } = countExclusions(review, draw.id);
  const basis = { frame, drawn: draw.size + replaced, reviewed: reviewed.length, excluded, method, weighted: method === 'stratified' };
  const stratumOf = method === 'stratified' ? strataOf(review, draw) : null;
  return {
    subjects,
    basis,
    design: {
      method,
      frame,
      reviewed: reviewed.length,
      strata,
      stratumOf: new Map(stratumOf === null ? [] : subjects.map((subject, at) => [subject, stratumOf(reviewed[at]?.caseRef ?? '')])),
    },
  };
}

/** Strata by the frame on record, since the extract may have been corrected after the draw. */
function strataOf(review: ReadableReview, draw: StoredDraw): (caseRef: string) => StratumValue {
  const { frame } = storedFrame(review, draw.id);
  return (caseRef) => poolOfCase(frame, draw.plan, caseRef);
}

function subjectOf(found: StoredCase, agreement: Agreement): Subject {
  return {
    fact: (name) => (name === 'narrative' ? narrativeText(found.narrative) : (found.facts[name] ?? null)),
    extra: (name) => (Object.hasOwn(found.extra, name) ? (found.extra[name] ?? null) : null),
    agreed: (item) => agreement.agreed(found.id, item),
  };
}
