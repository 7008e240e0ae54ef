import type { IdentityKind, IdentitySpan } from '../../shared/vocabulary/identity-kinds.ts';
import type { ColumnProfile } from './column-profile.ts';
import { type CellScreen, lookAt } from './look-at.ts';
import { isLazilyTyped } from './name-look/find-lower-names.ts';
import { indexFrom } from './span-list.ts';
import { surveyText } from './survey.ts';

/** No narrative is longer. A text that is gets looked at in pieces, so that the look takes time and memory in step with its length. */
export const longestInOne = 32_768;

/** How a text is cut. What a piece has on either side is more than any identity and the words that tell it take. */
export interface Cut {
  readonly length: number;
  readonly margin: number;
}

const usualCut: Cut = { length: 16_384, margin: 3_072 };

/** Finds in a long text what one look at the whole would find. */
export function screenInPieces(text: string, profile: ColumnProfile, cut: Cut = usualCut): CellScreen {
  // Whether a text is in capitals, or has none, is a matter of all of it.
  const whole = surveyText(text);
  const isLazy = isLazilyTyped(text, whole);
  const { shouted } = whole;
  const named = new Set<string>();
  const doubts = new Map<string, number[]>();
  const spans: IdentitySpan[] = [];
  let unsure = false;

  for (let from = 0; from < text.length; ) {
    const to = spaceBefore(text, from + cut.length, cut.margin);
    const start = spaceBefore(text, from - cut.margin, cut.margin);
    const end = spaceBefore(text, to + 2 * cut.margin, cut.margin);
    const piece = text.slice(start, end);
    const found = lookAt(piece, profile, { ...surveyText(piece), shouted }, isLazy, named);
    for (const span of found.spans) takeOver(spans, span.kind, span.start + start, span.end + start, from, to);
    for (const doubt of found.doubts) {
      if (doubt.start + start < from || doubt.start + start >= to) continue;
      const places = doubts.get(doubt.folded);
      if (places === undefined) doubts.set(doubt.folded, [doubt.start + start, doubt.end + start]);
      else places.push(doubt.start + start, doubt.end + start);
    }
    unsure ||= found.unsure;
    from = to;
  }
  return { spans: withDoubts(spans, doubts, named), unsure };
}

/** A position at a white space, so that no word is cut: the last one before, if there is any within reach. */
function spaceBefore(text: string, position: number, reach: number): number {
  if (position <= 0) return 0;
  if (position >= text.length) return text.length;
  for (let at = position; at > position - reach && at > 0; at--) if (/\s/.test(text.charAt(at))) return at;
  return position;
}

/** Takes a find of a piece over: one that begins in its middle, or that no earlier piece had to the end. */
function takeOver(spans: IdentitySpan[], kind: IdentityKind, start: number, end: number, from: number, to: number): void {
  if (start >= to || end <= from) return;
  const last = spans.at(-1);
  if (last === undefined || last.end <= start) spans.push({ kind, start, end });
  else if (last.end < end) spans.push({ kind, start: last.end, end });
}

/** Dean Pickles was arrested: in another piece of the text Pickles alone is he. */
function withDoubts(
  spans: readonly IdentitySpan[],
  doubts: ReadonlyMap<string, readonly number[]>,
  named: ReadonlySet<string>,
): readonly IdentitySpan[] {
  const more: IdentitySpan[] = [];
  for (const [word, places] of doubts) {
    if (!named.has(word)) continue;
    for (let at = 0; at < places.length; at += 2) {
      const start = places[at] ?? 0;
      const end = places[at + 1] ?? 0;
      const next = spans[indexFrom(spans, start)];
      if (next === undefined || next.start >= end) more.push({ kind: 'name', start, end });
    }
  }
  return more.length === 0 ? spans : [...spans, ...more].sort((one, other) => one.start - other.start);
}
