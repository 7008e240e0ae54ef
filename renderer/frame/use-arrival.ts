import { type RefObject, useEffect } from 'react';
import { useWindow } from '../state/window-store.ts';

/**
 * Whoever turns to a place or a view has its heading under the keyboard as soon as it stands there, so that keys mean what is on the screen and
 * not the button that led there. Who has gone elsewhere by then stays there.
 */
export function useArrival(work: RefObject<HTMLElement | null>): void {
  const arrivals = useWindow((state) => state.arrivals);
  useEffect(() => {
    const from = document.activeElement;
    const land = (): boolean => {
      const at = document.activeElement;
      const isOnTheWay = at === document.body || (at === from && at?.closest('.rail, .views') !== null);
      const heading = work.current?.querySelector<HTMLElement>('h1');
      if (!isOnTheWay) return true;
      if (!heading) return false;
      heading.tabIndex = -1;
      heading.focus();
      return true;
    };
    if (arrivals === 0 || land()) return undefined;
    const watch = new MutationObserver(() => {
      if (land()) watch.disconnect();
    });
    if (work.current) watch.observe(work.current, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [arrivals, work]);
}
