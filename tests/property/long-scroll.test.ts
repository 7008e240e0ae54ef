import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStuck, longestSpace, moved, type Scale, type Standing, spaceOf, topOf, within } from '../../renderer/load/long-scroll.ts';

const row = 32;
const scales = fc.record({
  full: fc.integer({ min: 1, max: 2_000_000 }).map((rows) => rows * row),
  view: fc.integer({ min: 64, max: 2_000 }),
});
const lastTop = (scale: Scale) => Math.max(0, spaceOf(scale) - scale.view);
const lastPosition = (scale: Scale) => Math.max(0, scale.full - scale.view);

/** The scroller moved by so much, as far as it goes; set back where it is stuck, as the table does. */
function scrolled(scale: Scale, from: Standing, by: number, byWheel: boolean): Standing {
  const top = Math.min(Math.max(from.top + by, 0), lastTop(scale));
  const next = moved(scale, from, top, byWheel);
  return isStuck(scale, next) ? { position: next.position, top: topOf(scale, next.position) } : next;
}

describe('the space that is scrolled for a table of any length', () => {
  it('is never longer than a browser can lay out at five times the size', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        expect(spaceOf(scale) * 5).toBeLessThan(2 ** 25);
      }),
    );
  });

  it('is the rows themselves where they are few', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        fc.pre(scale.full <= longestSpace);
        const top = share * lastTop(scale);
        expect(moved(scale, { position: 0, top: 0 }, top, false)).toEqual({ position: top, top });
        expect(topOf(scale, top)).toBe(top);
      }),
    );
  });

  it('has both ends of the rows at both of its ends, and keeps their order in between', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (scale, a, b) => {
        expect(topOf(scale, 0)).toBe(0);
        expect(topOf(scale, lastPosition(scale))).toBeCloseTo(lastTop(scale), 3);
        const [low, high] = [Math.min(a, b) * lastPosition(scale), Math.max(a, b) * lastPosition(scale)];
        expect(topOf(scale, low)).toBeLessThanOrEqual(topOf(scale, high) + 1e-6);
      }),
    );
  });

  it('leads back to a position when the scroll bar is dragged to its place', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        const position = within(scale, share * lastPosition(scale));
        const top = topOf(scale, position);
        fc.pre(top > 100_000);
        expect(moved(scale, { position: 0, top: 0 }, top, false).position).toBeCloseTo(position, 2);
      }),
    );
  });
});

describe('1,200,000 rows', () => {
  const scale: Scale = { full: 1_200_000 * row, view: 400 };
  const middle: Standing = { position: 600_000 * row, top: topOf(scale, 600_000 * row) };

  it('end at the last one, however it is reached', () => {
    const atEnd = { position: lastPosition(scale), top: lastTop(scale) };
    expect(moved(scale, { position: 0, top: 0 }, lastTop(scale), false)).toEqual(atEnd);
    let standing = { position: 1_150_000 * row, top: topOf(scale, 1_150_000 * row) };
    for (let turn = 0; turn < 5_000; turn++) standing = scrolled(scale, standing, 400, true);
    expect(standing.position).toBe(atEnd.position);
    expect(standing.top).toBeCloseTo(atEnd.top, 3);
  });

  it('begin at the first one, even where a wheel is turned until the scroller comes to its end before the rows do', () => {
    let standing: Standing = { position: 400_000, top: topOf(scale, 400_000) };
    for (let turn = 0; turn < 2_000 && standing.position > 0; turn++) standing = scrolled(scale, standing, -300, true);
    expect(standing).toEqual({ position: 0, top: 0 });
  });

  it('pass px for px under a wheel, so that none is jumped over, and by proportion under the scroll bar', () => {
    expect(scrolled(scale, middle, 100, false).position).toBe(middle.position + 100);
    expect(scrolled(scale, middle, -9_000, true).position).toBe(middle.position - 9_000);
    const dragged = scrolled(scale, middle, 10_000, false).position - middle.position;
    expect(dragged / 10_000).toBeGreaterThan(9);
    expect(dragged / 10_000).toBeLessThan(11);
  });
});
