import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { TopBar } from '../frame/top-bar.tsx';

/** The archive, which this version does not have: what it will hold, and what to do until then. Nothing here can be pressed. */
export function LaterPlace({ overview }: { overview: Overview }) {
  const name = texts.app.places.archive;
  return (
    <>
      <TopBar overview={overview} place={name} />
      <div className="scroll">
        <div className="later-page">
          <h1>{texts.app.laterTitle(name)}</h1>
          {texts.app.laterArchive().map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </div>
    </>
  );
}
