import { create } from 'zustand';
import { type BreakClock, type BreakTimes, freshClock, isDue, minute, readSoFar, untilDue } from '../../shared/coding/break-clock.ts';
import { defaultDeskSettings } from '../../shared/coding/desk-settings.ts';
import { texts } from '../../shared/texts/texts.ts';
import { announce } from '../parts/announce.tsx';

/** What is said when a break is offered: counted once, since figures that run on press on the reader. */
export interface BreakOffer {
  readonly minutes: number;
  readonly narratives: number;
}

interface BreakState {
  readonly clock: BreakClock;
  readonly times: BreakTimes;
  /** Whose sitting it is; another reviewer begins with a clock of their own. */
  readonly reviewer: string | null;
  readonly offer: BreakOffer | null;
}

/** The clock of this window, apart from what is on the screen: it goes on when another place is opened and the desk is left. */
export const useBreakState = create<BreakState>(() => ({
  clock: freshClock,
  times: defaultDeskSettings,
  reviewer: null,
  offer: null,
}));

/** How soon it is looked again whether somebody is still in the middle of a sentence. */
const soon = 2000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function turnClock(turn: (clock: BreakClock, now: number) => BreakClock): void {
  useBreakState.setState(({ clock }) => ({ clock: turn(clock, Date.now()) }));
  settle();
}

/** Answers an offer: it goes, and the clock is turned. */
export function answerOffer(turn: (clock: BreakClock, now: number) => BreakClock): void {
  useBreakState.setState({ offer: null });
  turnClock(turn);
}

export function setBreakTimes(reviewer: string | null, times: BreakTimes): void {
  const isOther = useBreakState.getState().reviewer !== reviewer;
  useBreakState.setState({ reviewer, times, ...(isOther && { clock: freshClock, offer: null }) });
  settle();
}

/** Brings the offer up, takes it away, or waits for its time. One that is up stays until it is answered, or the break was had. */
function settle(): void {
  clearTimeout(timer);
  const { clock, times, offer } = useBreakState.getState();
  const now = Date.now();
  const left = untilDue(clock, times, now);
  if (isDue(clock, times, now) && (left === 0 || offer !== null)) {
    if (offer !== null) return;
    if (isTyping()) timer = setTimeout(settle, soon);
    else bringUp(clock, now);
    return;
  }
  if (offer !== null) useBreakState.setState({ offer: null });
  if (left !== null) timer = setTimeout(settle, left);
}

function bringUp(clock: BreakClock, now: number): void {
  const offer = { minutes: Math.floor(readSoFar(clock, now) / minute), narratives: clock.shown.length };
  useBreakState.setState({ offer });
  announce(`${texts.care.breakDue(offer.minutes, offer.narratives)} ${texts.care.breakSaved}`);
}

/** Whoever is in the middle of a sentence is asked when they have left it. */
function isTyping(): boolean {
  return document.activeElement?.matches('input:not([type=radio], [type=checkbox]), textarea') ?? false;
}
