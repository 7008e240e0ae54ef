import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';
import { dayAndTime } from '../parts/times.ts';
import { useWindow } from '../state/window-store.ts';
import { CaseTable } from './case-table.tsx';

const t = texts.load;

/** What is loaded already, and every case of it. */
export function LoadedExtracts({ overview, onAnother }: { overview: Overview; onAnother: () => void }) {
  return (
    <div className="loaded-page">
      <section className="loaded">
        <h1>{t.importedHeading}</h1>
        <ul>
          {overview.extracts.map((extract) => (
            <li key={extract.extractId} className="card">
              <h2>{t.extract(extract.fileName, extract.imported)}</h2>
              <p className="quiet">{t.loadedOn(dayAndTime(extract.importedAt))}</p>
              <p className="quiet hash">
                {t.hash} {extract.sha256}
              </p>
            </li>
          ))}
        </ul>
        <div className="actions">
          {overview.drawn === 0 ? (
            <Button look="main" onPress={() => useWindow.getState().go('sample')}>
              {t.next}
            </Button>
          ) : null}
          <Button onPress={onAnother}>{t.another}</Button>
        </div>
      </section>
      <CaseTable overview={overview} />
    </div>
  );
}
