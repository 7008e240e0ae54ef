import { useEffect, useState } from 'react';

/** How long nobody must type before what is typed is asked about, ms. */
const pause = 250;

/** What is typed as it was when it last rested. */
export function useSettled<T>(input: T): T {
  const [settled, setSettled] = useState(input);
  const now = JSON.stringify(input);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(now) as T), pause);
    return () => clearTimeout(timer);
  }, [now]);
  return settled;
}
