import '../style/frame.css';
import { lazy, Suspense, useRef } from 'react';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { LaterPlace } from '../later/later-place.tsx';
import { type Place, useWindow } from '../state/window-store.ts';
import { ConcernBand } from './concern-band.tsx';
import { Rail } from './rail.tsx';
import { StatusLine } from './status-line.tsx';
import { useArrival } from './use-arrival.ts';

// Screens load when they are first opened, so that the window itself is up at once.
const LoadScreen = lazy(async () => ({ default: (await import('../load/load-screen.tsx')).LoadScreen }));
const SampleScreen = lazy(async () => ({ default: (await import('../sample/sample-screen.tsx')).SampleScreen }));
const CodeScreen = lazy(async () => ({ default: (await import('../code/code-screen.tsx')).CodeScreen }));
const ReconcileScreen = lazy(async () => ({ default: (await import('../reconcile/reconcile-screen.tsx')).ReconcileScreen }));
const FindingsScreen = lazy(async () => ({ default: (await import('../findings/findings-screen.tsx')).FindingsScreen }));

/** A review: the rail with the six places, the place that is open, and the status line. */
export function ReviewWindow({ overview, onClose }: { overview: Overview; onClose: () => Promise<void> }) {
  const place = useWindow((state) => state.place);
  const work = useRef<HTMLElement>(null);
  useArrival(work);
  return (
    <div className="frame">
      <a className="skip-link" href="#work">
        {texts.app.skipToWork}
      </a>
      <Rail overview={overview} onClose={onClose} />
      <main className="work" id="work" tabIndex={-1} ref={work}>
        <ConcernBand overview={overview} />
        <Suspense fallback={null}>
          <PlaceScreen place={place} overview={overview} />
        </Suspense>
      </main>
      <StatusLine overview={overview} />
    </div>
  );
}

function PlaceScreen({ place, overview }: { place: Place; overview: Overview }) {
  if (place === 'load') return <LoadScreen overview={overview} />;
  if (place === 'sample') return <SampleScreen overview={overview} />;
  if (place === 'code') return <CodeScreen overview={overview} />;
  if (place === 'reconcile') return <ReconcileScreen overview={overview} />;
  if (place === 'findings') return <FindingsScreen overview={overview} />;
  return <LaterPlace overview={overview} />;
}
