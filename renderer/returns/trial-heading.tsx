import { type ReactNode, useEffect, useRef } from 'react';

/** Takes the focus as it comes: what was pressed to get here is gone from the page. */
export function TrialHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className="landing">
      {children}
    </h2>
  );
}
