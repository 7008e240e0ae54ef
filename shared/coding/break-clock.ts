import type { DeskSettings } from './desk-settings.ts';

/**
 * How long and how much somebody has read since their last break. All times are milliseconds of one clock; the clock itself keeps no time,
 * it is told the moment.
 */
export interface BreakClock {
  /** Milliseconds of open narratives up to `openSince`. */
  readonly read: number;
  /** Since when a narrative has been open; null while none is. */
  readonly openSince: number | null;
  /** When the last narrative was closed or left, to tell a break from a moment elsewhere. */
  readonly closedAt: number | null;
  /** Narratives shown, each counted once. */
  readonly shown: readonly string[];
  /** Before this moment no break is offered. */
  readonly notBefore: number;
}

export type BreakTimes = Pick<DeskSettings, 'breakAfterMinutes' | 'breakAfterNarratives'>;

export const minute = 60_000;
/** A pause of this long is a break, and counting begins anew. */
export const breakLength = 5 * minute;
/** What “remind me later” waits. */
export const laterBy = 10 * minute;

export const freshClock: BreakClock = { read: 0, openSince: null, closedAt: null, shown: [], notBefore: 0 };

/** A narrative is open at this moment. */
export function opened(clock: BreakClock, caseRef: string, now: number): BreakClock {
  const from = rested(clock, now);
  return {
    ...from,
    openSince: from.openSince ?? now,
    closedAt: null,
    shown: from.shown.includes(caseRef) ? from.shown : [...from.shown, caseRef],
  };
}

/** The clock as it is taken up again: anew where the pause was long enough for a break. */
export function rested(clock: BreakClock, now: number): BreakClock {
  return clock.openSince === null && clock.closedAt !== null && now - clock.closedAt >= breakLength ? freshClock : clock;
}

/** No narrative is open from this moment: it was covered, everything is hidden, or another place is on the screen. */
export function closed(clock: BreakClock, now: number): BreakClock {
  return clock.openSince === null ? clock : { ...clock, read: readSoFar(clock, now), openSince: null, closedAt: now };
}

export function readSoFar({ read, openSince }: BreakClock, now: number): number {
  return read + (openSince === null ? 0 : Math.max(0, now - openSince));
}

/** Whether so much was read that a break is due, be a narrative open or not. */
export function isDue(clock: BreakClock, { breakAfterMinutes, breakAfterNarratives }: BreakTimes, now: number): boolean {
  const byNumber = breakAfterNarratives !== null && clock.shown.length >= breakAfterNarratives;
  const byTime = breakAfterMinutes !== null && readSoFar(clock, now) >= breakAfterMinutes * minute;
  return (byNumber || byTime) && now >= clock.notBefore;
}

/**
 * Milliseconds until a break is due while the narrative stays open; 0 when it is due, null when time alone will not bring it: none is open,
 * or breaks by time are off.
 */
export function untilDue(clock: BreakClock, times: BreakTimes, now: number): number | null {
  if (clock.openSince === null) return null;
  if (isDue(clock, times, now)) return 0;
  const byNumber = times.breakAfterNarratives !== null && clock.shown.length >= times.breakAfterNarratives;
  const byTime = times.breakAfterMinutes === null ? null : times.breakAfterMinutes * minute - readSoFar(clock, now);
  if (!byNumber && byTime === null) return null;
  return Math.max(0, byNumber ? 0 : (byTime ?? 0), clock.notBefore - now);
}

/** Asks to be reminded later; what was read goes on counting. */
export function remindLater(clock: BreakClock, now: number): BreakClock {
  return { ...clock, notBefore: now + laterBy };
}

/** Goes on reading, or has had a break: counting begins anew. The narrative that is open is the first of the next stretch. */
export function beganAnew(clock: BreakClock, now: number): BreakClock {
  const last = clock.shown.at(-1);
  const isOpen = clock.openSince !== null && last !== undefined;
  return { ...freshClock, openSince: isOpen ? now : null, shown: isOpen ? [last] : [] };
}
