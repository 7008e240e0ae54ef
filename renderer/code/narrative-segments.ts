import type { Evidence } from '../../shared/contract/evidence.ts';

/** A stretch of a paragraph over which nothing begins or ends. Positions are UTF-16 units of the part, as the page counts. */
export interface Segment<M = Evidence> {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly M[];
  /** Themes that have a word of their lists here. */
  readonly words: readonly string[];
  readonly begins: readonly M[];
  readonly ends: readonly M[];
}

/** Something that lies over a part of a narrative, in UTF-16 units. */
export interface Laid<T> {
  readonly start: number;
  readonly end: number;
  readonly of: T;
}

/** Paragraphs of a text, which blank lines part; those lines belong to none. */
export function paragraphsOf(text: string): { readonly start: number; readonly end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n\s*\n/g)) {
    if (gap.index > start) paragraphs.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
}

/** Cuts a paragraph wherever a mark or a word of a list begins or ends. A mark over several paragraphs begins in its first and ends in its last. */
export function segmentsOf<M = Evidence>(
  paragraph: { readonly start: number; readonly end: number },
  marks: readonly Laid<M>[],
  hits: readonly Laid<string>[],
): Segment<M>[] {
  const here = <T>(all: readonly Laid<T>[]) => all.filter(({ start, end }) => start < paragraph.end && end > paragraph.start);
  const marksHere = here(marks);
  const hitsHere = here(hits);
  const within = (at: number) => at > paragraph.start && at < paragraph.end;
  const inner = [...marksHere, ...hitsHere].flatMap(({ start, end }) => [start, end]).filter(within);
  const cuts = [...new Set([paragraph.start, ...inner, paragraph.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? paragraph.end;
    const over = <T>(all: readonly Laid<T>[]) => all.filter((each) => each.start <= start && each.end >= end);
    return {
      start,
      end,
      marks: over(marksHere).map(({ of }) => of),
      words: [...new Set(over(hitsHere).map(({ of }) => of))],
      begins: marksHere.filter((mark) => mark.start === start).map(({ of }) => of),
      ends: marksHere.filter((mark) => mark.end === end).map(({ of }) => of),
    };
  });
}
