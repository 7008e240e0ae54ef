import type { DifferenceState } from '../../shared/contract/reconcile-commands.ts';

/** Open is a ring, decided a tick, carried forward an arrow that leaves: told apart without colour, and in words beside. */
export function StateMark({ state }: { state: DifferenceState }) {
  return (
    <svg className="state-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round">
        {state === 'open' ? <circle cx="8" cy="8" r="5.2" /> : null}
        {state === 'decided' ? <path d="M3 8.5 6.5 12 13 4.5" /> : null}
        {state === 'carried' ? <path d="M2.5 8h10M8.8 4.2 12.6 8l-3.8 3.8" /> : null}
      </g>
    </svg>
  );
}
