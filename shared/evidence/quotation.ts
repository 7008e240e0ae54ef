import { countCodePoints, sliceCodePoints } from './code-points.ts';

/** What a W3C TextQuoteSelector holds: the words themselves and some before and after, to tell one place from another. */
export interface Quotation {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Code points of context kept on either side. */
const context = 32;

export function quotationAt(text: string, start: number, end: number): Quotation {
  return {
    exact: sliceCodePoints(text, start, end),
    prefix: sliceCodePoints(text, Math.max(0, start - context), start),
    suffix: sliceCodePoints(text, end, end + context),
  };
}

/**
 * Where a quotation stands in a text that has changed since. Of several places the one whose surroundings agree most, of equals the one
 * nearest to where it was. Null where the words are no longer there. Positions are code points.
 *
 * @param near where it began before
 */
export function findQuotation(text: string, quotation: Quotation, near: number): { readonly start: number; readonly end: number } | null {
  const { exact, prefix, suffix } = quotation;
  if (exact === '') return null;
  const length = countCodePoints(exact);
  let best: { start: number; agreement: number } | null = null;
  let point = 0;
  let counted = 0;
  for (let unit = text.indexOf(exact); unit >= 0; unit = text.indexOf(exact, unit + 1)) {
    point += countCodePoints(text.slice(counted, unit));
    counted = unit;
    const agreement = commonEnd(text.slice(0, unit), prefix) + commonBeginning(text.slice(unit + exact.length), suffix);
    const nearer = best !== null && Math.abs(point - near) < Math.abs(best.start - near);
    if (best === null || agreement > best.agreement || (agreement === best.agreement && nearer)) best = { start: point, agreement };
  }
  return best && { start: best.start, end: best.start + length };
}

function commonBeginning(a: string, b: string): number {
  let n = 0;
  while (n < Math.min(a.length, b.length) && a[n] === b[n]) n++;
  return n;
}

function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < Math.min(a.length, b.length) && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
