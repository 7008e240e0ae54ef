import { type ReactNode, useEffect, useRef } from 'react';

interface LandingHeadingProps {
  readonly id: string;
  readonly children: ReactNode;
  /** What was done last: when it changes the heading looks again whether the focus was lost. */
  readonly after?: unknown;
}

/** A heading that takes the focus when what had it is gone from the page: the keyboard and a screen reader go on from here. */
export function LandingHeading({ id, children, after }: LandingHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is what is waited for
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [after]);
  return (
    <h1 id={id} ref={heading} tabIndex={-1} className="landing">
      {children}
    </h1>
  );
}
