import { type Agreed, agreedValue } from '../../shared/coding/agreed-value.ts';
import type { Subject } from '../../shared/expression/evaluate.ts';
import type { Basis } from '../../shared/measure/basis.ts';
import { narrativeText } from '../../shared/vocabulary/case-fields.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { casesOfDraw, type StoredCase } from './cases.ts';
import { completeCodings } from './codings.ts';
import type { StoredDraw } from './draws.ts';
import { resolutionsInForce } from './resolutions.ts';

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
export function reviewedSubjects(review: ReadableReview, draw: StoredDraw): { subjects: Subject[]; basis: Basis } {
  const agreement = readAgreement(review);
  const reviewed = casesOfDraw(review, draw.id).filter((found) => agreement.isReviewed(found.id));
  return {
    subjects: reviewed.map((found) => subjectOf(found, agreement)),
    basis: { frame: draw.frameSize, drawn: draw.size, reviewed: reviewed.length, excluded: 0, method: draw.method, weighted: false },
  };
}

function subjectOf(found: StoredCase, agreement: Agreement): Subject {
  return {
    fact: (name) => (name === 'narrative' ? narrativeText(found.narrative) : (found.facts[name] ?? null)),
    extra: (name) => (Object.hasOwn(found.extra, name) ? (found.extra[name] ?? null) : null),
    agreed: (item) => agreement.agreed(found.id, item),
  };
}
