import { useEffect, useRef } from 'react';

/** How long a screen may take to come, in milliseconds. */
const patience = 5000;

/**
 * When the whole of what is shown gives way to something else, what had the focus is gone: the first heading takes it as soon as it is there,
 * so that the keyboard and a screen reader go on from it. Not at the very beginning, when nothing is lost.
 */
export function useLanding(shown: string, isBeginning: boolean): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const isFirst = before.current === null;
    if (isBeginning || before.current === shown) return;
    before.current = shown;
    if (isFirst || hasLanded()) return;
    const watcher = new MutationObserver(() => {
      if (hasLanded()) watcher.disconnect();
    });
    watcher.observe(document.body, { childList: true, subtree: true });
    const end = setTimeout(() => watcher.disconnect(), patience);
    return () => {
      watcher.disconnect();
      clearTimeout(end);
    };
  }, [shown, isBeginning]);
}

/** True once something has the focus, the heading at the latest. */
function hasLanded(): boolean {
  if (document.activeElement !== document.body) return true;
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus();
  return true;
}
