import { assertNever } from '../result.ts';
import { texts } from '../texts/texts.ts';
import type { ReportModel } from './report-model.ts';

/** How the cases were chosen, in a sentence or two. */
export function methodText(draw: ReportModel['draw']): string {
  const { method, size, frame } = draw;
  const t = texts.report;
  switch (method) {
    case 'simple':
      return t.method(size, frame);
    case 'stratified':
      return t.methodStratified(size, frame, draw.stratify ?? '');
    case 'systematic':
      return t.methodSystematic(size, frame);
    case 'purposive':
      return t.methodPurposive(size, frame, draw.selectedBy, draw.reason);
    case 'time-slice':
      return t.methodSlice(size, frame, draw.from, draw.to);
    case 'census':
      return t.methodCensus(size);
    default:
      return assertNever(method);
  }
}
