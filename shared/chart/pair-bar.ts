import { type SvgNode, svg } from './svg.ts';

export interface PairBar {
  /** Shares, 0–1. */
  readonly first: number;
  readonly second: number;
  /** The share that fills the whole width, above 0. */
  readonly longest: number;
  /** What a screen reader says in place of the picture. */
  readonly description: string;
}

const width = 240;
const height = 24;
const thick = 9;

/** Two shares as bars from zero, one above the other. Told apart by their place and by their fill, so that no colour is needed. */
export function pairBar({ first, second, longest, description }: PairBar): SvgNode {
  const long = (share: number): number => Math.round((share / (longest > 0 ? longest : 1)) * width * 100) / 100;
  return svg(
    'svg',
    { class: 'pair-bar', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': description, preserveAspectRatio: 'none' },
    svg('rect', { class: 'pair-first', x: 0, y: 2, width: long(first), height: thick }),
    svg('rect', { class: 'pair-second', x: 0, y: 13, width: long(second), height: thick }),
    svg('rect', { class: 'pair-zero', x: 0, y: 0, width: 1, height }),
  );
}
