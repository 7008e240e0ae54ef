import { type SvgNode, svg } from './svg.ts';

export interface IntervalBar {
  /** Share, 0–1. */
  readonly estimate: number;
  /** Bounds of the interval, 0–1; null where there is none. */
  readonly interval: { readonly low: number | null; readonly high: number | null } | null;
  /** What a screen reader says in place of the picture. */
  readonly description: string;
}

const width = 300;
const height = 24;

/**
 * A thin bar from 0 to 100 per cent with the interval as a band and the estimate as a mark. Colours come from classes, so that each
 * host can follow its own theme.
 */
export function intervalBar({ estimate, interval, description }: IntervalBar): SvgNode {
  const x = (share: number) => round(share * width);
  const low = interval?.low ?? null;
  const high = interval?.high ?? null;
  const band =
    low === null || high === null
      ? []
      : [svg('rect', { class: 'bar-interval', x: x(low), y: 4, width: Math.max(2, round(x(high) - x(low))), height: 16, rx: 2 })];
  // The mark stays inside the picture at 0 and 100.
  const mark = Math.min(width - 1.5, Math.max(1.5, x(estimate)));
  return svg(
    'svg',
    { class: 'bar', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': description, preserveAspectRatio: 'none' },
    svg('rect', { class: 'bar-track', x: 0, y: 10, width, height: 4, rx: 2 }),
    ...band,
    svg('rect', { class: 'bar-mark', x: round(mark - 1.5), y: 1, width: 3, height: 22 }),
  );
}

/** Two decimals of a user unit: enough for print, and the same bytes each time. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
