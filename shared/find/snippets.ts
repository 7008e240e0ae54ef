import type { Hit } from './query-hits.ts';
import { codePointsOf, type TextRange } from './words-in.ts';

/** A piece of a text around hits, word for word, with their places in it in code points. */
export interface Snippet {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** Shown on either side of a hit, UTF-16 units; less where a word would be cut. */
const context = 48;

/** A case shows so many pieces at most: enough to see why it was found. */
const most = 3;

/** The longest piece, UTF-16 units and a context; a longer phrase is cut. */
const longest = 400;

/** The words around the first hits of a text, no more of it than is needed to understand them. */
export function snippetsOf(text: string, hits: readonly Hit[]): Snippet[] {
  const pieces: { start: number; end: number; hits: Hit[] }[] = [];
  for (const hit of hits) {
    const last = pieces.at(-1);
    const start = Math.min(hit.start, wordEdge(text, hit.start - context, 1));
    const end = wordEdge(text, Math.min(hit.end, hit.start + longest) + context, -1);
    if (last && hit.start < last.end) {
      const isRoom = end - last.start <= longest;
      if (isRoom) last.end = Math.max(last.end, end);
      if (isRoom || hit.end <= last.end) last.hits.push(hit);
    } else if (pieces.length < most) pieces.push({ start, end, hits: [hit] });
    else break;
  }
  return pieces.map((piece) => asSnippet(text, piece));
}

function asSnippet(text: string, { start, end, hits }: { start: number; end: number; hits: readonly Hit[] }): Snippet {
  const piece = text.slice(start, end);
  const codePoints = codePointsOf(piece);
  return {
    text: piece,
    ranges: hits.map((hit) => ({ start: codePoints(hit.start - start), end: codePoints(Math.min(hit.end, end) - start) })),
  };
}

/** The nearest place from there, in the direction of the hit, at which no word is cut. */
function wordEdge(text: string, from: number, step: 1 | -1): number {
  if (from <= 0) return 0;
  if (from >= text.length) return text.length;
  let at = from;
  for (let tries = 0; tries < context; tries++, at += step) {
    if (/\s/.test(text[step === 1 ? at - 1 : at] ?? ' ')) return at;
  }
  // A text without spaces: cut where it falls, but not within a character.
  return /[\udc00-\udfff]/.test(text[from] ?? '') ? from + step : from;
}

/** A part of a snippet: what was found, or what stands between. */
export interface SnippetPart {
  readonly text: string;
  readonly isFound: boolean;
}

/** A snippet cut where its ranges begin and end. */
export function snippetParts({ text, ranges }: Snippet): readonly SnippetPart[] {
  const characters = Array.from(text);
  const between = (start: number, end?: number): string => characters.slice(start, end).join('');
  const parts = ranges.flatMap(({ start, end }, at): SnippetPart[] => [
    { text: between(ranges[at - 1]?.end ?? 0, start), isFound: false },
    { text: between(start, end), isFound: true },
  ]);
  return [...parts, { text: between(ranges.at(-1)?.end ?? 0), isFound: false }].filter((part) => part.text !== '');
}
