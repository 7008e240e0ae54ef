import { describe, expect, it } from 'vitest';
import { intervalBar } from '../../../shared/chart/interval-bar.ts';
import type { SvgNode } from '../../../shared/chart/svg.ts';

/** Where the parts of a kind begin and how wide they are, in a picture 300 wide. */
const parts = ({ children }: SvgNode, kind: string) =>
  children.flatMap((part) =>
    typeof part !== 'string' && part.attributes['class'] === kind ? [[part.attributes['x'], part.attributes['width']]] : [],
  );

describe('a bar with its interval', () => {
  it('goes from 0 to 100 per cent for a share, without a scale', () => {
    const bar = intervalBar({ estimate: 0.5, interval: { low: 0.25, high: 0.75 }, description: '' });
    expect(parts(bar, 'bar-interval')).toEqual([[75, 150]]);
    expect(parts(bar, 'bar-mark')).toEqual([[148.5, 3]]);
    expect(parts(bar, 'bar-scale')).toEqual([]);
  });

  it('goes from −1 to 1 for a coefficient, with what is below nought left of the line at nought', () => {
    const bar = intervalBar({ estimate: -0.5, interval: { low: -0.79, high: 0.25 }, description: '', signed: true });
    expect(parts(bar, 'bar-interval')).toEqual([[31.5, 156]]);
    expect(parts(bar, 'bar-mark')).toEqual([[73.5, 3]]);
    expect(parts(bar, 'bar-scale')).toContainEqual([149, 2]);
  });

  it('stays inside the picture at the ends and beyond them', () => {
    const bar = intervalBar({ estimate: -1.5, interval: null, description: '', signed: true });
    expect(parts(bar, 'bar-mark')).toEqual([[0, 3]]);
  });
});
