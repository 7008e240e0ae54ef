import type { Measure } from '../codebook/codebook.ts';
import { texts } from '../texts/texts.ts';
import type { Count } from './count-measure.ts';
import type { Interval } from './design.ts';
import { percentText } from './percent.ts';

type Counts = ReadonlyMap<string, { readonly measure: Measure; readonly count: Count }>;

/** A placeholder, and a per cent sign behind it that would otherwise be doubled. */
const placeholder = /\{([^{}]+)\}(%?)/g;

/**
 * Fills a measure's sentence with its figures. A sentence that nobody wrote becomes the label with percentage and counts, and one that
 * names a percentage without its counts gets them added: no percentage leaves here without its n.
 */
export function fillSentence(measure: Measure, count: Count, interval: Interval, counts: Counts): string {
  const all = count.numerator === count.denominator && measure.sentenceWhenAll !== '';
  const written = all ? measure.sentenceWhenAll : measure.sentence;
  const template = written === '' ? texts.findings.plainSentence(measure.label) : written;
  const sentence = template.replace(placeholder, (whole, name: string, sign: string) => {
    const value = valueOf(name, measure, count, interval, counts);
    return value === null ? whole : value + (value.endsWith('%') ? '' : sign);
  });
  const lacksBase = template.includes('percent}') && !template.includes('{denominator}');
  return lacksBase ? texts.findings.withBase(sentence, count.numerator, count.denominator) : sentence;
}

function valueOf(name: string, measure: Measure, count: Count, interval: Interval, counts: Counts): string | null {
  if (name === 'percent') return percent(measure, count);
  if (name === 'numerator') return String(count.numerator);
  if (name === 'denominator') return String(count.denominator);
  if (name === 'interval') {
    const { low, high } = interval;
    return low === null || high === null ? texts.findings.noInterval() : texts.findings.interval(roundedPercent(low), roundedPercent(high));
  }
  const other = name.endsWith('.percent') ? counts.get(name.slice(0, -'.percent'.length)) : undefined;
  if (!other) return null;
  return other.count.denominator === 0 ? texts.findings.noPercentage() : percent(other.measure, other.count);
}

function percent(measure: Measure, count: Count): string {
  return `${percentText(count.numerator, count.denominator, measure.decimals)}%`;
}

/** A bound as a whole percentage. */
function roundedPercent(bound: number): number {
  return Math.round(bound * 100);
}
