import { useEffect } from 'react';
import { beganAnew, closed, opened, remindLater, rested } from '../../shared/coding/break-clock.ts';
import { useWindow } from '../state/window-store.ts';
import { answerOffer, type BreakOffer, setBreakTimes, turnClock, useBreakState } from './break-store.ts';

/** A break that is offered now, and what can be answered. */
export interface Breaks {
  readonly offer: BreakOffer | null;
  /** Asks again in ten minutes. */
  later(): void;
  /** Goes on reading; the next break is offered after as long again. */
  dismiss(): void;
}

/**
 * Offers a break at the times of the reviewer's settings. Time runs while a narrative is open, and stands still while it is covered, while
 * everything is hidden, while the window is out of sight and while another place is open.
 *
 * @param revealedCaseRef the case whose narrative can be read now; null while it is covered
 */
export function useBreaks({ revealedCaseRef }: { revealedCaseRef: string | null }): Breaks {
  const reviewer = useWindow((state) => state.reviewer);
  const settings = useWindow((state) => state.settings);
  const offer = useBreakState((state) => state.offer);

  useEffect(() => {
    setBreakTimes(reviewer, settings);
  }, [reviewer, settings]);

  useEffect(() => {
    const follow = (): void =>
      turnClock((clock, now) => {
        if (revealedCaseRef !== null && !document.hidden) return opened(clock, revealedCaseRef, now);
        return rested(closed(clock, now), now);
      });
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, [revealedCaseRef]);

  // Hidden by F9, or another place: the desk is no longer in the page.
  useEffect(() => () => turnClock(closed), []);

  return { offer, later: () => answerOffer(remindLater), dismiss: () => answerOffer(beganAnew) };
}
