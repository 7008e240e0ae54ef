import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { TopBar } from '../frame/top-bar.tsx';

/** A place that this version does not have: what it will hold, and what to do until then. Nothing here can be pressed. */
export function LaterPlace({ place, overview }: { place: 'reconcile' | 'archive'; overview: Overview }) {
  const name = texts.app.places[place];
  const paragraphs = place === 'reconcile' ? texts.app.laterReconcile(overview.openConflicts) : texts.app.laterArchive();
  return (
    <>
      <TopBar overview={overview} place={name} />
      <div className="scroll">
        <div className="later-page">
          <h1>{texts.app.laterTitle(name)}</h1>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </div>
    </>
  );
}
