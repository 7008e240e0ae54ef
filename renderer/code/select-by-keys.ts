import type { NarrativePart } from '../../shared/vocabulary/case-fields.ts';

/** A stretch of one part, in UTF-16 units. */
interface Taken {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/** What an arrow key does to the words that are selected: the next or the last word alone, or with Shift one more or one fewer. */
export function stepWords(
  taken: Taken | null,
  forward: boolean,
  more: boolean,
  parts: readonly NarrativePart[],
  from: Taken,
): Taken | null {
  const at = taken ?? from;
  const index = parts.findIndex(({ column }) => column === at.part);
  const part = parts[index];
  if (!part) return null;
  const words = wordsOf(part.text);
  const within = (word: Span | undefined): Taken | null => (word ? { part: part.column, start: word.start, end: word.end } : null);
  if (taken === null) return within(words.find(({ end }) => end > at.start));
  if (more) {
    if (forward) {
      const next = words.find(({ end }) => end > taken.end);
      return next ? { ...taken, end: next.end } : taken;
    }
    const inside = words.filter(({ start, end }) => start >= taken.start && end <= taken.end);
    const shorter = inside.at(-2);
    if (shorter) return { ...taken, end: shorter.end };
    const before = words.findLast(({ start }) => start < taken.start);
    return before ? { ...taken, start: before.start } : taken;
  }
  const beside = forward ? words.find(({ start }) => start >= taken.end) : words.findLast(({ end }) => end <= taken.start);
  if (beside) return within(beside);
  const otherPart = parts[index + (forward ? 1 : -1)];
  const others = otherPart ? wordsOf(otherPart.text) : [];
  const other = forward ? others[0] : others.at(-1);
  return otherPart && other ? { part: otherPart.column, ...other } : taken;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'word' });

function wordsOf(text: string): Span[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** Selects a stretch on the page and brings its end into sight. */
export function selectOnPage(narrative: HTMLElement, { part, start, end }: Taken): void {
  const section = [...narrative.querySelectorAll<HTMLElement>('[data-part]')].find((each) => each.dataset['part'] === part);
  const segments = [...(section?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
  const holding = (unit: number, isEnd: boolean) =>
    segments.findLast((segment) => (isEnd ? Number(segment.dataset['at']) < unit : Number(segment.dataset['at']) <= unit));
  const first = holding(start, false);
  const last = holding(end, true);
  if (!first?.firstChild || !last?.firstChild) return;
  const into = (segment: HTMLElement, unit: number) => Math.min(unit - Number(segment.dataset['at']), segment.textContent.length);
  document.getSelection()?.setBaseAndExtent(first.firstChild, into(first, start), last.firstChild, into(last, end));
  last.scrollIntoView({ block: 'nearest' });
}

/** Where reading is: the beginning of the first paragraph whose end can be seen. */
export function placeInSight(narrative: HTMLElement): Taken | null {
  const top = narrative.closest('.case')?.getBoundingClientRect().top ?? 0;
  const segments = [...narrative.querySelectorAll<HTMLElement>('[data-at]')];
  const seen = segments.find((segment) => segment.getBoundingClientRect().bottom > top) ?? segments[0];
  const part = seen?.closest<HTMLElement>('[data-part]')?.dataset['part'];
  const start = Number(seen?.dataset['at']);
  return part === undefined ? null : { part, start, end: start };
}
