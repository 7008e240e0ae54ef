import type { ReactNode } from 'react';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';

interface TopBarProps {
  readonly overview: Overview;
  readonly place: string;
  /** What lies open in the place, where there is more than one thing. */
  readonly views?: ReactNode;
  readonly detail?: ReactNode;
  readonly children?: ReactNode;
}

/** Where you are, and the marking as a word in a quiet band. */
export function TopBar({ overview, place, views, detail, children }: TopBarProps) {
  return (
    <header className="top-bar">
      <span className="top-place">{place}</span>
      {views}
      {detail ? <span className="top-detail">{detail}</span> : null}
      {overview.marking === '' ? null : <span className="marking">{overview.marking}</span>}
      {overview.synthetic ? <span className="marking synthetic">{texts.app.synthetic}</span> : null}
      <span className="top-tools">{children}</span>
    </header>
  );
}
