import { type SvgNode, svg } from './svg.ts';

export interface IntervalBar {
  /** A share, 0–1; or a coefficient, −1 to 1, on the axis `signed`. */
  readonly estimate: number;
  /** Bounds of the interval; null where there is none. */
  readonly interval: { readonly low: number | null; readonly high: number | null } | null;
  /** What a screen reader says in place of the picture. */
  readonly description: string;
  /** From −1 to 1, with a line at nought and marks at the halves, instead of 0 to 100 per cent. */
  readonly signed?: boolean;
}

const width = 300;
const height = 24;

const signedMarks = [-1, -0.5, 0.5, 1] as const;

/**
 * A thin bar from 0 to 100 per cent, or from −1 to 1, with the interval as a band and the estimate as a mark. Colours come from classes, so that each
 * host can follow its own theme.
 */
export function intervalBar({ estimate, interval, description, signed = false }: IntervalBar): SvgNode {
  const from = signed ? -1 : 0;
  const x = (value: number) => round(((Math.min(1, Math.max(from, value)) - from) / (1 - from)) * width);
  const low = interval?.low ?? null;
  const high = interval?.high ?? null;
  const band =
    low === null || high === null
      ? []
      : [svg('rect', { class: 'bar-interval', x: x(low), y: 4, width: Math.max(2, round(x(high) - x(low))), height: 16, rx: 2 })];
  // What stands at an end stays inside the picture.
  const line = (value: number, wide: number) => round(Math.min(width - wide / 2, Math.max(wide / 2, x(value))) - wide / 2);
  const scale = signed
    ? [
        ...signedMarks.map((value) => svg('rect', { class: 'bar-scale', x: line(value, 1), y: 7, width: 1, height: 10 })),
        svg('rect', { class: 'bar-scale', x: line(0, 2), y: 0, width: 2, height }),
      ]
    : [];
  return svg(
    'svg',
    { class: 'bar', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': description, preserveAspectRatio: 'none' },
    svg('rect', { class: 'bar-track', x: 0, y: 10, width, height: 4, rx: 2 }),
    ...band,
    ...scale,
    svg('rect', { class: 'bar-mark', x: line(estimate, 3), y: 1, width: 3, height: 22 }),
  );
}

/** Two decimals of a user unit: enough for print, and the same bytes each time. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
