import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BreakClock,
  beganAnew,
  breakLength,
  closed,
  freshClock,
  laterBy,
  minute,
  opened,
  readSoFar,
  remindLater,
  untilDue,
} from '../../shared/coding/break-clock.ts';

const times = { breakAfterMinutes: 20, breakAfterNarratives: 5 };
const none = { breakAfterMinutes: null, breakAfterNarratives: null };

/** Opens and closes narratives, each for so many minutes with so many in between. */
function read(spells: readonly (readonly [number, number])[], from = freshClock): { clock: BreakClock; now: number } {
  let [clock, now] = [from, 0];
  for (const [at, [open, apart]] of spells.entries()) {
    clock = closed(opened(clock, `C-${at}`, now), now + open * minute);
    now += (open + apart) * minute;
  }
  return { clock, now };
}

describe('the clock of breaks', () => {
  it('comes due after the minutes of reading', () => {
    const clock = opened(freshClock, 'C-1', 0);
    expect(untilDue(clock, times, 0)).toBe(20 * minute);
    expect(untilDue(clock, times, 19 * minute)).toBe(minute);
    expect(untilDue(clock, times, 20 * minute)).toBe(0);
  });

  it('comes due with the fifth narrative, each counted once', () => {
    let clock = freshClock;
    for (const ref of ['A', 'B', 'A', 'C', 'D', 'B']) clock = opened(closed(clock, 0), ref, 0);
    expect(untilDue(clock, times, 0)).toBeGreaterThan(0);
    expect(untilDue(opened(clock, 'E', 0), times, 0)).toBe(0);
  });

  it('counts no time in which no narrative was open', () => {
    const spells = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 })), { maxLength: 12 });
    fc.assert(
      fc.property(spells, (given) => {
        const { clock, now } = read(given);
        const total = given.reduce((sum, [open]) => sum + open, 0) * minute;
        expect(readSoFar(clock, now)).toBe(total);
        expect(untilDue(clock, times, now)).toBeNull();
      }),
    );
  });

  it('takes five minutes away from the texts for a break, and begins anew', () => {
    const { clock, now } = read([[19, 5]]);
    expect(untilDue(opened(clock, 'next', now), times, now)).toBe(20 * minute);
    const short = read([[19, 4]]);
    expect(untilDue(opened(short.clock, 'next', short.now), times, short.now)).toBe(minute);
    expect(breakLength).toBe(5 * minute);
  });

  it('waits ten minutes when it is asked to, and then is due again', () => {
    const clock = remindLater(opened(freshClock, 'C-1', 0), 20 * minute);
    expect(untilDue(clock, times, 20 * minute)).toBe(laterBy);
    expect(untilDue(clock, times, 30 * minute)).toBe(0);
  });

  it('begins anew when one goes on, with the narrative that is open as the first', () => {
    const clock = beganAnew(opened(freshClock, 'C-1', 0), 25 * minute);
    expect(untilDue(clock, times, 25 * minute)).toBe(20 * minute);
    expect(clock.shown).toEqual(['C-1']);
    expect(beganAnew(closed(clock, 26 * minute), 27 * minute)).toEqual(freshClock);
  });

  it('never comes due when both are off, and by the other when one is', () => {
    const clock = opened(freshClock, 'C-1', 0);
    expect(untilDue(clock, none, 600 * minute)).toBeNull();
    expect(untilDue(clock, { ...none, breakAfterNarratives: 1 }, 0)).toBe(0);
    expect(untilDue(clock, { ...none, breakAfterMinutes: 1 }, minute)).toBe(0);
  });
});
