import type { FindingOutput } from '../contract/findings-commands.ts';
import { texts } from '../texts/texts.ts';

/** Counts, percentages and bounds of every measure, heading first: the figures without the sentences. */
export function countsTable(measures: readonly FindingOutput[]): readonly (readonly string[])[] {
  const c = texts.report.columns;
  const heading = [c.measure, c.numerator, c.denominator, c.percent, c.low, c.high, c.unresolved, c.unclear, c.missing];
  return [
    heading,
    ...measures.map((measure) => [
      measure.label,
      number(measure.numerator),
      number(measure.denominator),
      measure.percent === null ? '' : measure.percent.toFixed(1),
      bound(measure.interval?.low),
      bound(measure.interval?.high),
      String(measure.unresolved),
      String(measure.unclear),
      String(measure.missing),
    ]),
  ];
}

function number(value: number | null): string {
  return value === null ? '' : String(value);
}

/** A bound in per cent, one decimal. */
function bound(value: number | null | undefined): string {
  return typeof value !== 'number' ? '' : (value * 100).toFixed(1);
}
