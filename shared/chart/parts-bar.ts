import { type SvgNode, svg } from './svg.ts';

export interface PartsBar {
  /** Cases the whole bar stands for. */
  readonly total: number;
  readonly parts: readonly { readonly label: string; readonly count: number }[];
  /** What a screen reader says in place of the picture. */
  readonly description: string;
}

const width = 416;
const height = 22;
/** White space between parts, so that they are told apart without colour. */
const gap = 2;

/** Parts of one whole side by side, in the order given. What is left of the whole stays empty. */
export function partsBar({ total, parts, description }: PartsBar): SvgNode {
  let start = 0;
  const rects = parts.map(({ count }, at) => {
    const x = (start / total) * width;
    start += count;
    const wide = Math.max(0, (count / total) * width - gap);
    return svg('rect', { class: `part-${at % 4}`, x: Math.round(x * 100) / 100, y: 0, width: Math.round(wide * 100) / 100, height });
  });
  return svg(
    'svg',
    { class: 'parts-bar', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': description, preserveAspectRatio: 'none' },
    svg('rect', { class: 'bar-track', x: 0, y: 0, width, height }),
    ...rects,
  );
}
