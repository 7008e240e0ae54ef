import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStable } from '../parts/use-stable.ts';
import { isStuck, moved, type Scale, type Standing, spaceOf, topOf, within } from './long-scroll.ts';

/** Height of the headings, and of a row that is one line, px; case-table.css has the same. */
export const rowHeight = 32;

/** Rows drawn beyond what is seen, on either side, so that a scroll finds them there. */
const spare = 4;

/** How long after its last turn a wheel may still move the scroller, ms. */
const wheelLasts = 400;

interface Moment {
  readonly timeStamp: number;
}

/** The rows to draw of a table of any length, and how to scroll it. */
export interface RowWindow {
  /** To be set on what scrolls: the headings, which stay, and a space of that height. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The first row to draw, and the one after the last. */
  readonly first: number;
  readonly last: number;
  /** The first row that is seen, though it may not be whole. */
  readonly top: number;
  /** Whole rows that are seen at once; 1 until the page has been laid out. */
  readonly page: number;
  /** Height of the space that is scrolled, px. */
  readonly space: number;
  /** Where a row stands in that space, px from its top. */
  topOfRow(row: number): number;
  /** Scrolls as little as will show the whole of a row. */
  show(row: number): void;
  onScroll(event: Moment): void;
  onScrollEnd(): void;
  onWheel(event: Moment): void;
  onPointerDown(): void;
}

/**
 * Which rows of a scroller are to be drawn. All have one height, so it is a division; a library that measures rows would keep a list of a
 * million of them.
 *
 * @param headings height of what stays at the top of the scroller, px
 */
export function useRowWindow(rows: number, height = rowHeight, headings = rowHeight): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState(0);
  const [at, setAt] = useState({ row: 0, shift: 0 });
  const standing = useRef<Standing>({ position: 0, top: 0 });
  const wheelTurned = useRef(Number.NEGATIVE_INFINITY);
  const scale: Scale = { full: rows * height, view };

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setView(Math.max(0, element.clientHeight - headings)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [headings]);

  const stand = (next: Standing): void => {
    standing.current = next;
    const row = Math.floor(next.position / height);
    const shift = next.position - next.top;
    setAt((held) => (held.row === row && held.shift === shift ? held : { row, shift }));
  };
  /** Sets the scroller where it belongs for a position; it may round. */
  const settled = (position: number): Standing => {
    const element = scroller.current;
    if (!element) return standing.current;
    element.scrollTop = topOf(scale, position);
    return { position, top: element.scrollTop };
  };
  // Drawn at once: the browser has scrolled already and is about to paint.
  const onScroll = ({ timeStamp }: Moment): void => {
    const element = scroller.current;
    if (!element) return;
    const byWheel = timeStamp - wheelTurned.current < wheelLasts;
    const next = moved(scale, standing.current, element.scrollTop, byWheel);
    flushSync(() => stand(isStuck(scale, next) ? settled(next.position) : next));
  };
  const onScrollEnd = (): void => {
    const { position, top } = standing.current;
    if (Math.abs(topOf(scale, position) - top) > 1) flushSync(() => stand(settled(position)));
  };
  const show = (row: number): void => {
    const { position } = standing.current;
    const start = row * height;
    const to = start < position ? start : Math.max(position, start + height - view);
    if (to !== position) stand(settled(within(scale, to)));
  };

  return {
    scroller,
    first: Math.max(0, Math.min(at.row, rows - 1) - spare),
    last: Math.min(rows, at.row + Math.ceil(view / height) + 1 + spare),
    top: at.row,
    page: Math.max(1, Math.floor(view / height)),
    space: spaceOf(scale),
    topOfRow: (row) => Math.min(Math.max(row * height - at.shift, -height), spaceOf(scale)),
    show: useStable(show),
    onScroll: useStable(onScroll),
    onScrollEnd: useStable(onScrollEnd),
    // Whoever reaches for the scroll bar has let go of the wheel.
    onPointerDown: useStable(() => {
      wheelTurned.current = Number.NEGATIVE_INFINITY;
    }),
    onWheel: useStable(({ timeStamp }: Moment) => {
      wheelTurned.current = timeStamp;
    }),
  };
}

/** The rows in view and the one that holds the focus, in their order. */
export function drawnRows(first: number, last: number, focused: number): readonly number[] {
  const inView = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  if (focused < first) return [focused, ...inView];
  return focused >= last ? [...inView, focused] : inView;
}
