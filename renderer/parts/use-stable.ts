import { useCallback, useInsertionEffect, useRef } from 'react';

/**
 * A function that stays the same while what it does follows the latest render: what is given to memoised parts, so that a key press
 * draws one row again and not the whole desk. Only for calls made later (presses, timers), never while rendering.
 */
export function useStable<A extends readonly unknown[], R>(act: (...args: A) => R): (...args: A) => R {
  const latest = useRef(act);
  useInsertionEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
