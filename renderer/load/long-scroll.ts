/**
 * Scrolling what is longer than a page can be. A browser lays out some 33 million px, fewer when zoomed, and its scroll offsets lose
 * single px before that. Where a table is longer than `longestSpace`, the space that is scrolled stands for it: within the reach of a
 * wheel or a finger px for px, so that no row is jumped over, and by proportion where the scroll bar is dragged. Near both ends the two
 * are the same again, so that the first and the last row are reached like any other.
 */
export interface Scale {
  /** Height of all rows, px. */
  readonly full: number;
  /** Height of the part that is seen, px. */
  readonly view: number;
}

/** Where the view stands: at `position` of all rows, shown by a scroller that is at `top`. Both px. */
export interface Standing {
  readonly position: number;
  readonly top: number;
}

/** Tall enough for 125,000 rows to be scrolled as they are, and at five times the size still within what a browser lays out. */
export const longestSpace = 4_000_000;

/** From each end, px, in which space and rows are the same. */
const margin = 100_000;

export function spaceOf({ full }: Scale): number {
  return Math.min(full, longestSpace);
}

function lastPosition({ full, view }: Scale): number {
  return Math.max(0, full - view);
}

function lastTop(scale: Scale): number {
  return Math.max(0, spaceOf(scale) - scale.view);
}

/** The scroller's place for a position. */
export function topOf(scale: Scale, position: number): number {
  const [end, bottom] = [lastPosition(scale), lastTop(scale)];
  if (position <= margin || end === bottom) return position;
  if (end - position <= margin) return bottom - (end - position);
  return margin + ((position - margin) * (bottom - 2 * margin)) / (end - 2 * margin);
}

/** The position for a place of the scroller: `topOf` the other way round. */
function positionOf(scale: Scale, top: number): number {
  const [end, bottom] = [lastPosition(scale), lastTop(scale)];
  if (top <= margin || end === bottom) return top;
  if (bottom - top <= margin) return end - (bottom - top);
  return margin + ((top - margin) * (end - 2 * margin)) / (bottom - 2 * margin);
}

export function within(scale: Scale, position: number): number {
  return Math.min(Math.max(position, 0), lastPosition(scale));
}

/**
 * Where the view stands once the scroller has moved to `top`. Without a wheel only the scroll bar moves it far: dragged by one px of the
 * screen, by space ÷ view or, on a screen that has several px to one, by a part of that. A click beside the bar moves it by less than a view.
 *
 * @param byWheel true where a wheel has turned just now, which moves it px for px however far
 */
export function moved(scale: Scale, from: Standing, top: number, byWheel: boolean): Standing {
  const by = top - from.top;
  const isDrag = !byWheel && Math.abs(by) > Math.max(1.5 * scale.view, spaceOf(scale) / Math.max(1, scale.view) / 8);
  const position = isDrag || scale.full <= longestSpace ? positionOf(scale, top) : from.position + by;
  return { position: within(scale, position), top };
}

/** True when the scroller is at an end of its space and the view is not at that end of the rows: it must be set back at once. */
export function isStuck(scale: Scale, { position, top }: Standing): boolean {
  return (top <= 0 && position > 0) || (top >= lastTop(scale) && position < lastPosition(scale));
}
