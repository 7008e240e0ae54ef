import type { Progress } from './place-state.ts';

/** Done is a tick, under way a half-filled ring, not started a ring, not in this version a dotted ring: told apart without colour. */
export function PlaceMark({ progress }: { progress: Progress }) {
  return (
    <svg className="place-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {progress === 'done' ? (
        <path d="M3 8.5 6.5 12 13 4.5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      ) : (
        <circle
          cx="8"
          cy="8"
          r="5.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray={progress === 'later' ? '1.5 2.5' : undefined}
        />
      )}
      {progress === 'started' ? <path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" /> : null}
    </svg>
  );
}
